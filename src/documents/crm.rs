//! The lines of SuperOffice (superoffice.md 12.6, lines 1 to 11).

use crate::check::{Failure, Found, Outcome, Plan, Slot, System};
use crate::connect::nobody;
use crate::microsoft365;
use crate::profile;
use crate::superoffice::documents::{Desk, Keeps, Plugin, Shelves, Template, User};

use super::notes::not_tried;
use super::{Look, template, user};

const SYSTEM: System = System::SuperOffice;
/// How many domains are asked about at most, those of most users first.
const DOMAINS: usize = 3;
/// What needs the plug-in that keeps documents.
const OF_PLUGIN: [&str; 3] = [
    "document-plugin-answers",
    "document-templates",
    "template-files",
];
/// What needs the list of users.
const OF_USERS: [&str; 4] = [
    "user-domains",
    "user-sign-in",
    "user-names",
    "identity-provider",
];

/// Which plug-in keeps documents, among all.
#[derive(Debug)]
struct Chosen {
    plugin: Option<Plugin>,
    all: Vec<Plugin>,
}

/// The plug-in that counts: that of the cloud where the calendars are, another one of today, one of yesterday, any other.
/// The archive is always there and keeps documents where nothing else does.
fn choose(
    all: Vec<Plugin>,
    cloud: Option<System>,
    onsite: bool,
) -> (Chosen, Result<Found, Failure>) {
    let order = if cloud == Some(System::Google) {
        [
            Keeps::Google,
            Keeps::SharePoint,
            Keeps::Retired,
            Keeps::Elsewhere,
        ]
    } else {
        [
            Keeps::SharePoint,
            Keeps::Google,
            Keeps::Retired,
            Keeps::Elsewhere,
        ]
    };
    let of = |keeps: Keeps| all.iter().find(|plugin| plugin.keeps() == keeps);
    let plugin = order.into_iter().find_map(of).cloned();
    let found = match &plugin {
        None => {
            let cloud = cloud.unwrap_or(System::Microsoft365);
            let whose = if onsite { "onsite" } else { cloud.code() };
            let detail = "no plug-in besides the archive";
            let failure = Failure::new(Outcome::DocumentsNotActivated, detail);
            Err(failure.fact("for", whose))
        }
        Some(plugin) if plugin.keeps() == Keeps::Retired => {
            let detail = "it takes no new documents";
            let failure = Failure::new(Outcome::DocumentsRetired, detail);
            Err(failure.fact("plugin", &plugin.name))
        }
        Some(plugin) => Ok(Found::fact("plugin", &plugin.name)),
    };
    (Chosen { plugin, all }, found)
}

impl Look<'_> {
    /// All lines of SuperOffice.
    ///
    /// # Errors
    ///
    /// What is in the way of the sign-in itself.
    pub(super) async fn crm(&self, desk: &Desk) -> Result<(), Failure> {
        let (shelves, chosen) = (Slot::new(), Slot::new());
        self.first(desk, &shelves, &chosen).await?;
        let Some(shelves) = shelves.found() else {
            not_tried(self.means.run, &OF_PLUGIN);
            not_tried(self.means.run, &["users"]);
            not_tried(self.means.run, &OF_USERS);
            return Ok(());
        };
        let ((), ()) = tokio::join!(
            Box::pin(self.plugin(shelves, chosen.found())),
            Box::pin(self.users(shelves, chosen.found())),
        );
        Ok(())
    }

    /// Where it is, whose sign-in it is, and which plug-ins there are.
    async fn first<'d>(
        &self,
        desk: &'d Desk,
        shelves: &Slot<Shelves<'d>>,
        chosen: &Slot<Chosen>,
    ) -> Result<(), Failure> {
        let plan = if self.wanted.superoffice.is_onsite() {
            shelves.fill(desk.locate().await?.0);
            Plan::new()
        } else {
            let locate = self.notes.line("tenant-state", SYSTEM, desk.locate());
            Plan::new().finding(shelves, "tenant-state", desk.host(), &[], locate)
        };
        let administrator = async { shelves.get().administrator().await };
        let plugins = async {
            let all = shelves.get().plugins().await?;
            let onsite = self.wanted.superoffice.is_onsite();
            let (picked, told) = choose(all, self.cloud(), onsite);
            // What is to be known of the templates of a retired plug-in can be told all the same.
            chosen.fill(picked);
            told
        };
        let plan = plan
            .step(
                "principal",
                None,
                &["tenant-state"],
                self.notes.told("principal", SYSTEM, administrator),
            )
            .at(|| shelves.get().host())
            .step(
                "document-plugin",
                None,
                // A password that is wrong counts once.
                if self.wanted.superoffice.is_onsite() {
                    &["principal"]
                } else {
                    &["tenant-state"]
                },
                self.notes.told("document-plugin", SYSTEM, plugins),
            )
            .at(|| shelves.get().host());
        // What went wrong is noted.
        let _ = self.means.run.carry_out(plan, self.total).await;
        match self.notes.failure_of("principal") {
            Some(failure) if failure.outcome == Outcome::CredentialsRefused => {
                // A look that runs every five minutes would lock the account.
                profile::forget_refused(self.means.world, &self.wanted.profile, SYSTEM).await;
                Err(failure)
            }
            Some(failure) if failure.outcome == Outcome::SignInAgain => Err(failure),
            _ => Ok(()),
        }
    }

    /// The plug-in that keeps documents, and the templates that use it.
    async fn plugin(&self, shelves: &Shelves<'_>, chosen: Option<&Chosen>) {
        let Some((all, plugin)) =
            chosen.and_then(|chosen| Some((&chosen.all, chosen.plugin.as_ref()?)))
        else {
            not_tried(self.means.run, &OF_PLUGIN);
            return;
        };
        let host = shelves.host();
        let templates: Slot<Vec<Template>> = Slot::new();
        let abilities = async {
            let abilities = shelves.abilities(plugin).await?;
            let facts = vec![
                ("plugin", plugin.name.clone()),
                ("abilities", abilities.to_string()),
            ];
            Ok(Found {
                facts,
                warning: None,
            })
        };
        let read = async {
            let all = shelves.templates().await?;
            let told = template::stored(&all, plugin);
            // Where their own files lie can be told all the same.
            templates.fill(all);
            told
        };
        let plan = Plan::new()
            .step(
                "document-plugin-answers",
                host.as_deref(),
                &[],
                self.notes
                    .told("document-plugin-answers", SYSTEM, abilities),
            )
            .step(
                "document-templates",
                host.as_deref(),
                &[],
                self.notes.told("document-templates", SYSTEM, read),
            );
        let _ = self.means.run.carry_out(plan, self.total).await;
        let Some(templates) = templates.found() else {
            not_tried(self.means.run, &["template-files"]);
            return;
        };
        let files = async { Ok(template::files(templates, all)) };
        let plan = Plan::new().step("template-files", None, &[], files);
        let plan = if plugin.keeps() == Keeps::Google {
            let quotes = async { Ok(template::quotes(templates, plugin)) };
            let quotes = self.notes.told("quote-templates", SYSTEM, quotes);
            plan.step("quote-templates", None, &[], quotes)
        } else {
            plan
        };
        let _ = self.means.run.carry_out(plan, self.total).await;
    }

    /// The users, and what is to be known of their names and sign-ins.
    async fn users(&self, shelves: &Shelves<'_>, chosen: Option<&Chosen>) {
        let host = shelves.host();
        let users: Slot<Vec<User>> = Slot::new();
        let read = async {
            let users = shelves.users().await?;
            let found = Found::fact("users", users.len().to_string());
            Ok((users, found))
        };
        let line = self.notes.line("users", SYSTEM, read);
        let plan = Plan::new().finding(&users, "users", host.as_deref(), &[], line);
        let _ = self.means.run.carry_out(plan, self.total).await;
        let Some(users) = users.found() else {
            not_tried(self.means.run, &OF_USERS);
            return;
        };
        let one = async { Ok(user::one_domain(users)) };
        let ways = async { Ok(user::ways(users)) };
        let plan = Plan::new()
            .step(
                "user-domains",
                None,
                &[],
                self.notes.told("user-domains", SYSTEM, one),
            )
            .step("user-sign-in", None, &[], ways);
        let links = self.links.as_slice();
        let plan = if links.is_empty() {
            plan.without("user-names")
        } else {
            let names = async { Ok(user::names(users, links)) };
            let names = self.notes.told("user-names", SYSTEM, names);
            plan.step("user-names", None, &[], names)
        };
        let plugin = chosen.and_then(|chosen| chosen.plugin.as_ref());
        let google = plugin.is_some_and(|plugin| plugin.keeps() == Keeps::Google)
            || plugin.is_none() && self.cloud() == Some(System::Google);
        let plan = if google {
            plan
        } else {
            let domains = self.microsoft_domains(users);
            let line = self
                .notes
                .told("identity-provider", System::Microsoft365, domains);
            plan.step("identity-provider", None, &[], line)
        };
        let _ = self.means.run.carry_out(plan, self.total).await;
    }

    /// Whether Microsoft knows the domains of the users, so that they can sign in with it (superoffice.md 12.5).
    async fn microsoft_domains(&self, users: &[User]) -> Result<Found, Failure> {
        let calendar = self.wanted.calendar.as_ref();
        let microsoft = calendar.filter(|account| account.system == System::Microsoft365);
        let cloud = microsoft.map_or("worldwide", |account| &account.place);
        let domains = user::domains(users).into_iter();
        let domains = domains.map(|(domain, _)| domain);
        let domains: Vec<_> = domains
            .filter(|domain| !domain.is_empty())
            .take(DOMAINS)
            .collect();
        let mut unknown = Vec::new();
        for domain in &domains {
            let tenant = Some(domain.clone());
            let asked =
                microsoft365::look(self.means.world.clone(), cloud.to_owned(), tenant, nobody());
            match asked.await {
                Ok(_) => {}
                Err(failure) if failure.outcome == Outcome::OrganizationUnknown => {
                    unknown.push(domain.clone());
                }
                Err(failure) => return Err(failure),
            }
        }
        Ok(if unknown.is_empty() {
            Found::fact("list", domains.join(", "))
        } else {
            let unknown = unknown.join(", ");
            Found::fact("organization", unknown).warn(Outcome::OrganizationUnknown)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str], cloud: Option<System>) -> (Option<String>, Option<Outcome>) {
        let plugin = |(name, id): (&&str, i64)| Plugin {
            id,
            name: (*name).to_owned(),
        };
        let all = names.iter().zip(0..).map(plugin).collect();
        let (chosen, told) = choose(all, cloud, false);
        let outcome = told.err().map(|failure| failure.outcome);
        (chosen.plugin.map(|plugin| plugin.name), outcome)
    }

    #[test]
    fn the_plug_in_of_the_calendars_cloud_counts_before_others() {
        let all = [
            "SO Archive",
            "Office365",
            "Google",
            "Microsoft SharePoint Online",
            "Own",
        ];
        let google = Some(System::Google);

        assert_eq!(chosen(&all, google).0.as_deref(), Some("Google"));
        for cloud in [None, Some(System::Microsoft365)] {
            let (name, outcome) = chosen(&all, cloud);
            assert_eq!(name.as_deref(), Some("Microsoft SharePoint Online"));
            assert_eq!(outcome, None);
        }
        let other = chosen(&["SO Archive", "Microsoft SharePoint Online"], google);
        assert_eq!(other.1, None);
    }

    #[test]
    fn what_was_retired_and_what_was_never_connected_is_in_the_way() {
        let retired = chosen(&["SO Archive", "Own", "Office365"], None);
        assert_eq!(retired.0.as_deref(), Some("Office365"));
        assert_eq!(retired.1, Some(Outcome::DocumentsRetired));

        for none in [&["SO Archive"][..], &[]] {
            let (name, outcome) = chosen(none, Some(System::Google));
            assert_eq!(
                (name, outcome),
                (None, Some(Outcome::DocumentsNotActivated))
            );
        }
        let own = chosen(&["SO Archive", "Own"], None);
        assert_eq!((own.0.as_deref(), own.1), (Some("Own"), None));
    }
}
