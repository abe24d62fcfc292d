//! The lines of SharePoint (microsoft-365.md 5, superoffice.md 12.6).

use crate::account::Account;
use crate::check::{Failure, Found, Outcome, Plan, Slot, State, System};
use crate::microsoft365::documents::{APPS, AppState, Library, Right, Site, Sites};
use crate::oauth::short_scope;

use super::Look;
use super::found::listed;
use super::notes::{not_asked, not_tried};

const SYSTEM: System = System::Microsoft365;
/// When the old add-in stopped working everywhere (microsoft-365.md 5.4).
const ADD_INS_ENDED: &str = "2026-04-02";
/// What is not looked at, because it takes a change, is of no use any more, or cannot be read (microsoft-365.md 5.1, 5.2).
const UNREAD: [&str; 3] = ["document-writing", "content-types", "custom-script"];
/// What everybody who may see sites is shown.
const OF_SITES: [&str; 2] = ["sharepoint", "document-libraries"];

impl Look<'_> {
    /// All lines of SharePoint.
    pub(super) async fn sharepoint(&self, account: &Account) {
        self.known();
        let sites = match self.sites(account).await {
            Ok(Some(sites)) => sites,
            Ok(None) => {
                not_asked(self.means.run, &self.lines());
                not_asked(
                    self.means.run,
                    &["site-permissions", "document-app", "user-groups"],
                );
                return;
            }
            Err(failure) => {
                self.notes.add("tokens", State::Failed, failure.of(SYSTEM));
                not_tried(self.means.run, &self.lines());
                not_tried(
                    self.means.run,
                    &["site-permissions", "document-app", "user-groups"],
                );
                return;
            }
        };
        let ((), ()) = tokio::join!(
            Box::pin(self.places(&sites)),
            Box::pin(self.organization(&sites)),
        );
    }

    /// With the sign-in for documents, or the kept one where that suffices.
    async fn sites(&self, account: &Account) -> Result<Option<Sites>, Failure> {
        let Some(tokens) = &self.wanted.tokens else {
            return Sites::kept(self.theirs, account, &self.wanted.profile).await;
        };
        // A sign-in that lacks one of them has failed before.
        let given = self
            .means
            .world
            .settings
            .documents
            .microsoft365_scopes
            .iter();
        let given = given.map(|scope| short_scope(scope).to_owned());
        let scopes = given.chain(account.scopes.iter().cloned()).collect();
        Sites::of(
            self.theirs.world,
            account,
            tokens.access.duplicate(),
            scopes,
        )
        .map(Some)
    }

    /// The lines of the places that somebody named, and those that need no name.
    fn lines(&self) -> Vec<&'static str> {
        let place = &self.wanted.place;
        let named = [
            ("document-site", place.site.is_some()),
            ("document-library", place.library.is_some()),
            ("template-library", place.templates.is_some()),
        ];
        let named = named.into_iter().filter(|(_, named)| *named);
        OF_SITES
            .into_iter()
            .chain(named.map(|(line, _)| line))
            .collect()
    }

    /// What holds everywhere, and what cannot be read by anybody (microsoft-365.md 5.2).
    fn known(&self) {
        let ended = vec![("ends", ADD_INS_ENDED.to_owned())];
        self.means
            .run
            .open("old-add-in", None)
            .end(State::Ok, Outcome::Ok, ended);
        not_tried(self.means.run, &UNREAD);
    }

    /// SharePoint itself, the site and its libraries.
    async fn places(&self, sites: &Sites) {
        if !sites.may(Right::Sites) {
            not_asked(self.means.run, &self.lines());
            not_asked(self.means.run, &["site-permissions"]);
            return;
        }
        let (root, typed) = (Slot::new(), Slot::new());
        let host = sites.host();
        let ask = async {
            let root = sites.root().await?;
            let found = place(&root);
            Ok((root, found))
        };
        let plan = Plan::new().finding(
            &root,
            "sharepoint",
            host,
            &[],
            self.notes.line("sharepoint", SYSTEM, ask),
        );
        let plan = match &self.wanted.place.site {
            None => plan,
            Some(address) => {
                let ask = async {
                    let site = sites.site(address).await?;
                    let found = place(&site);
                    Ok((site, found))
                };
                let line = self.notes.line("document-site", SYSTEM, ask);
                plan.finding(&typed, "document-site", host, &["sharepoint"], line)
            }
        };
        let _ = self.means.run.carry_out(plan, self.total).await;
        let site = match &self.wanted.place.site {
            Some(_) => typed.found(),
            None => root.found(),
        };
        if let Some(site) = site {
            self.libraries(sites, site).await;
            return;
        }
        let mut lines = self.lines();
        lines.retain(|line| !matches!(*line, "sharepoint" | "document-site"));
        not_tried(self.means.run, &lines);
        not_tried(self.means.run, &["site-permissions"]);
    }

    /// The libraries of a site, those that somebody named among them, and who may write there.
    async fn libraries(&self, sites: &Sites, site: &Site) {
        let all: Slot<Vec<Library>> = Slot::new();
        let ask = async {
            let all = sites.libraries(site).await?;
            let list = listed(all.iter().map(|library| library.name.clone()));
            let failure = || Failure::new(Outcome::DocumentPlaceMissing, "no library");
            let list = list.ok_or_else(failure)?;
            Ok((all, Found::fact("list", list)))
        };
        let plan = Plan::new().finding(
            &all,
            "document-libraries",
            sites.host(),
            &[],
            self.notes.line("document-libraries", SYSTEM, ask),
        );
        let place = &self.wanted.place;
        let named = [
            ("document-library", &place.library),
            ("template-library", &place.templates),
        ];
        let plan = named.into_iter().fold(plan, |plan, (line, name)| {
            let Some(name) = name else {
                return plan;
            };
            let find = async { called(all.get(), name) };
            let find = self.notes.told(line, SYSTEM, find);
            plan.step(line, None, &["document-libraries"], find)
        });
        let plan = if sites.may(Right::Permissions) {
            let ask = async { Ok(allowed(sites.lets_superoffice_write(site).await?)) };
            let line = self.notes.told("site-permissions", SYSTEM, ask);
            plan.step("site-permissions", sites.host(), &[], line)
        } else {
            not_asked(self.means.run, &["site-permissions"]);
            plan
        };
        let _ = self.means.run.carry_out(plan, self.total).await;
    }

    /// Applications and groups of the organization, where somebody let us see them.
    async fn organization(&self, sites: &Sites) {
        let host = sites.host();
        let plan = Plan::new();
        let plan = if sites.may(Right::Applications) {
            let line = self.notes.told("document-app", SYSTEM, apps(sites));
            plan.step("document-app", host, &[], line)
        } else {
            not_asked(self.means.run, &["document-app"]);
            plan
        };
        let plan = if sites.may(Right::Groups) {
            let ask = async {
                let (unified, all) = sites.groups().await?;
                let facts = vec![("count", unified.to_string()), ("of", all.to_string())];
                Ok(Found {
                    facts,
                    warning: None,
                })
            };
            let line = self.notes.told("user-groups", SYSTEM, ask);
            plan.step("user-groups", host, &[], line)
        } else {
            not_asked(self.means.run, &["user-groups"]);
            plan
        };
        let _ = self.means.run.carry_out(plan, self.total).await;
    }
}

/// What to call a site.
fn place(site: &Site) -> Found {
    let place = site.web_url.as_ref().or(site.display_name.as_ref());
    place.map_or_else(Found::nothing, |place| Found::fact("place", place))
}

/// The library of this name.
fn called(all: &[Library], name: &str) -> Result<Found, Failure> {
    if all.iter().any(|library| library.is_called(name)) {
        return Ok(Found::fact("place", name));
    }
    let failure = Failure::new(Outcome::DocumentPlaceMissing, "no library of this name");
    let failure = failure.fact("place", name);
    Err(
        match listed(all.iter().map(|library| library.name.clone())) {
            Some(list) => failure.fact("list", list),
            None => failure,
        },
    )
}

/// Whether the site lets SuperOffice's application write.
fn allowed(allowed: bool) -> Found {
    let name = APPS[1].name;
    if allowed {
        return Found::fact("list", name);
    }
    let facts = vec![
        ("list", name.to_owned()),
        ("kind", AppState::NotGranted.code().to_owned()),
    ];
    let warning = Some(Outcome::DocumentAppMissing);
    Found { facts, warning }
}

/// Whether SuperOffice's applications are there; the first one that is not ready tells why.
async fn apps(sites: &Sites) -> Result<Found, Failure> {
    for app in APPS {
        let state = sites.app(app).await?;
        if state != AppState::Ready {
            let facts = vec![
                ("list", app.name.to_owned()),
                ("kind", state.code().to_owned()),
            ];
            let warning = Some(Outcome::DocumentAppMissing);
            return Ok(Found { facts, warning });
        }
    }
    Ok(Found::nothing())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str) -> Library {
        Library {
            name: name.to_owned(),
            web_url: None,
        }
    }

    #[test]
    fn a_library_that_is_not_there_is_told_with_those_that_are() {
        let all = [library("Documents"), library("SuperOffice Documents")];

        assert!(called(&all, "superoffice documents").is_ok());
        let failure = called(&all, "Arkiv").expect_err("not there");
        assert_eq!(failure.outcome, Outcome::DocumentPlaceMissing);
        assert_eq!(failure.get("place"), Some("Arkiv"));
        assert_eq!(
            failure.get("list"),
            Some("Documents, SuperOffice Documents")
        );
    }

    #[test]
    fn a_site_without_the_application_is_a_warning() {
        assert_eq!(allowed(true).warning, None);
        let found = allowed(false);
        assert_eq!(found.warning, Some(Outcome::DocumentAppMissing));
        assert!(found.facts.contains(&("kind", "not-granted".to_owned())));
    }
}
