//! What Microsoft Graph says about SharePoint and the applications that SuperOffice needs there (microsoft-365.md 5,
//! superoffice.md 12.6). A permission that was not given is not asked for here: what needs it stays unknown.

mod app;
mod site;

use std::sync::Arc;

use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Found, Outcome, System};
use crate::http::Client;
use crate::oauth::{Account, Attempt, Means, granted, short_scope};
use crate::profile;
use crate::secret::Secret;
use crate::world::World;

use super::authority::{Authority, provider};
use super::graph::{Graph, List, parse};
use super::permission;
use super::refused::{Next, refused};
use super::sign_in::{cloud, same};

pub use app::{APPS, App, AppState};
pub use site::{Library, Site};

/// More pages than any list here has; an endless one ends here.
const PAGES: usize = 20;

/// What a question needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// To see sites and their libraries.
    Sites,
    /// To see which applications a site lets in.
    Permissions,
    /// To see the applications of the organization.
    Applications,
    /// To see groups.
    Groups,
}

impl Right {
    /// The least permission that gives it.
    #[must_use]
    pub fn scope(self) -> &'static str {
        self.scopes()[0]
    }

    fn scopes(self) -> &'static [&'static str] {
        match self {
            Self::Sites => &[
                "Sites.Read.All",
                "Sites.ReadWrite.All",
                "Sites.Manage.All",
                "Sites.FullControl.All",
            ],
            Self::Permissions => &["Sites.FullControl.All"],
            Self::Applications => &[
                "Application.Read.All",
                "Application.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
            Self::Groups => &[
                "Group.ReadBasic.All",
                "Group.Read.All",
                "Group.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
        }
    }

    /// Whether these permissions, in their short form, give it.
    #[must_use]
    pub fn is_in(self, scopes: &[String]) -> bool {
        let given = scopes.join(" ");
        let mut wide = self.scopes().iter();
        wide.any(|scope| granted(Some(&given), &[scope]).is_empty())
    }
}

/// Microsoft Graph, as it is asked about documents.
#[derive(Debug)]
pub struct Sites {
    http: Client,
    graph: Url,
    token: Secret,
    scopes: Vec<String>,
}

impl Sites {
    /// With an access token that has these permissions, in their short form.
    ///
    /// # Errors
    ///
    /// `wrong-cloud` when the settings have no such cloud.
    pub fn of(
        world: &World,
        account: &Account,
        token: Secret,
        scopes: Vec<String>,
    ) -> Result<Self, Failure> {
        Ok(Self {
            http: world.http.fresh()?.numbered(),
            graph: cloud(world, &account.place)?.graph,
            token,
            scopes,
        })
    }

    /// With the kept sign-in, where somebody has agreed to the permissions for documents before; none where not. Nobody
    /// is asked.
    ///
    /// # Errors
    ///
    /// `sign-in-again` when the kept sign-in is not accepted any more, and what is in the way of asking.
    pub async fn kept(
        means: Means<'_>,
        account: &Account,
        id: &profile::Id,
    ) -> Result<Option<Self>, Failure> {
        let (world, http) = (means.world, means.world.http.fresh()?.numbered());
        let means = Means {
            http: &http,
            ..means
        };
        let cloud = cloud(world, &account.place)?;
        let authority = Authority::of(Some(&account.tenant));
        let provider = provider(&cloud, &authority)?.registered()?;
        let mut attempt = Attempt::prepare(means, provider, refused).await?;
        let scopes = permission::for_documents(&cloud, &world.settings.documents);
        let work = async {
            let ask = async |token: Arc<Secret>| attempt.refresh(&token, &scopes, refused).await;
            let asked = profile::refresh(world, id, System::Microsoft365, ask).await;
            match asked {
                Ok(tokens) => Ok((Some(tokens), Found::nothing())),
                Err(failure) if Next::of(&failure) == Next::AskForApproval => {
                    Ok((None, Found::nothing()))
                }
                Err(failure) => Err(failure),
            }
        };
        let host = cloud.login.host_str();
        let Some(tokens) = means.run.step("tokens", host, work).await? else {
            return Ok(None);
        };
        same(account, &attempt, &tokens).await?;
        let given = match &tokens.scope {
            Some(scope) => scope.split_whitespace().map(short).collect(),
            None => scopes.iter().map(|scope| short(scope)).collect(),
        };
        Self::of(world, account, tokens.access, given).map(Some)
    }

    /// The host that is asked.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.graph.host_str()
    }

    /// Whether the token gives this.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        right.is_in(&self.scopes)
    }

    /// How many groups are of the type that SharePoint Documents can use, and how many there are.
    ///
    /// # Errors
    ///
    /// As Graph refuses.
    pub async fn groups(&self) -> Result<(usize, usize), Failure> {
        let path = "groups?$select=id,groupTypes,securityEnabled,mailEnabled&$top=999";
        let groups: Vec<Group> = self.all(path).await?;
        let unified = groups.iter().filter(|group| group.is_unified());
        Ok((unified.count(), groups.len()))
    }

    fn graph(&self) -> Graph<'_> {
        Graph::new(&self.http, &self.graph, &self.token)
    }

    /// Every page of a list.
    async fn all<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<Vec<T>, Failure> {
        let graph = self.graph();
        let mut address = graph.address(path)?;
        let mut all = Vec::new();
        for _ in 0..PAGES {
            let list: List<T> = parse(&graph.get(&address, &[]).await?)?;
            all.extend(list.value);
            let Some(next) = list.next.filter(|next| !next.is_empty()) else {
                return Ok(all);
            };
            address = graph.following(&next)?;
        }
        let detail = format!("more than {PAGES} pages");
        Err(Failure::new(Outcome::AnswerTooLarge, detail).of(System::Microsoft365))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Group {
    #[serde(default)]
    group_types: Vec<String>,
}

impl Group {
    fn is_unified(&self) -> bool {
        let is = |kind: &String| kind.eq_ignore_ascii_case("Unified");
        self.group_types.iter().any(is)
    }
}

fn short(scope: &str) -> String {
    short_scope(scope).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_permission_gives_what_a_narrow_one_gives_and_none_gives_another() {
        let is = |right: Right, scopes: &str| {
            let scopes: Vec<String> = scopes.split(' ').map(str::to_owned).collect();
            right.is_in(&scopes)
        };

        assert!(is(Right::Sites, "User.Read Sites.Read.All"));
        assert!(is(Right::Sites, "sites.fullcontrol.all"));
        assert!(is(Right::Applications, "Directory.Read.All"));
        assert!(is(Right::Groups, "Group.ReadBasic.All"));
        assert!(!is(Right::Permissions, "Sites.Manage.All"));
        assert!(!is(Right::Sites, "User.Read Calendars.Read"));
        assert!(!is(Right::Sites, ""));
        assert_eq!(Right::Permissions.scope(), "Sites.FullControl.All");
    }

    #[test]
    fn only_a_unified_group_is_one_of_microsoft_365() {
        let is = |text: &str| {
            let group: Group = serde_json::from_str(text).expect("a group");
            group.is_unified()
        };
        assert!(is(r#"{"id":"1","groupTypes":["Unified"]}"#));
        assert!(is(r#"{"groupTypes":["DynamicMembership","unified"]}"#));
        assert!(!is(r#"{"groupTypes":[],"securityEnabled":true}"#));
        assert!(!is("{}"));
    }
}
