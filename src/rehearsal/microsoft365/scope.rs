//! Permissions: what exists, how it may be spelt, who may grant it (`microsoft-365.md` 1.3, 2.2, 3.4).

use std::collections::BTreeSet;

use super::directory::GRAPH;

/// The address under which scopes of Microsoft Graph are known worldwide.
pub(crate) const GRAPH_ADDRESS: &str = "https://graph.microsoft.com";

/// The permission for Exchange Web Services. It belongs to Exchange Online, which has the host of Graph here.
pub(crate) const SERVICES: &str = "EWS.AccessAsUser.All";

/// Scopes of `OpenID` Connect; they belong to no resource.
const OPENID: [(&str, &str); 4] = [
    ("openid", "Sign you in"),
    ("profile", "View your basic profile"),
    ("email", "View your email address"),
    (
        "offline_access",
        "Maintain access to data you have given it access to",
    ),
];

/// Delegated permissions of Microsoft Graph with the words of the consent page.
const DELEGATED: [(&str, &str); 33] = [
    ("User.Read", "Sign you in and read your profile"),
    ("User.ReadBasic.All", "Read all users' basic profiles"),
    ("User.Read.All", "Read all users' full profiles"),
    (
        "Calendars.ReadBasic",
        "Read basic details of your calendars",
    ),
    ("Calendars.Read", "Read your calendars"),
    ("Calendars.ReadWrite", "Have full access to your calendars"),
    ("Calendars.Read.Shared", "Read calendars you can access"),
    (
        "Calendars.ReadWrite.Shared",
        "Read and write to your and shared calendars",
    ),
    ("Contacts.Read", "Read your contacts"),
    ("Contacts.ReadWrite", "Have full access to your contacts"),
    (
        "Contacts.ReadWrite.Shared",
        "Read and write to your and shared contacts",
    ),
    ("Tasks.Read", "Read your tasks"),
    (
        "Tasks.ReadWrite",
        "Create, read, update and delete your tasks and task lists",
    ),
    ("MailboxSettings.Read", "Read your mailbox settings"),
    (
        "MailboxSettings.ReadWrite",
        "Read and write to your mailbox settings",
    ),
    ("Place.Read.All", "Read all company places"),
    ("GroupMember.Read.All", "Read group memberships"),
    ("Organization.Read.All", "Read organization information"),
    ("Directory.Read.All", "Read directory data"),
    ("Application.Read.All", "Read applications"),
    (
        "DelegatedPermissionGrant.ReadWrite.All",
        "Manage all delegated permission grants",
    ),
    (
        "RoleManagement.Read.Directory",
        "Read directory RBAC settings",
    ),
    ("Sites.Selected", "Access selected sites"),
    ("Sites.Read.All", "Read items in all site collections"),
    (
        "Sites.ReadWrite.All",
        "Edit or delete items in all site collections",
    ),
    (
        "Sites.Manage.All",
        "Create, edit, and delete items and lists in all your site collections",
    ),
    (
        "Sites.FullControl.All",
        "Have full control of all your site collections",
    ),
    ("Files.Read", "Read your files"),
    ("Files.Read.All", "Read all files that you have access to"),
    ("Group.ReadBasic.All", "Read all groups' basic profiles"),
    ("Group.Read.All", "Read all groups"),
    ("Domain.Read.All", "Read domains"),
    (SERVICES, "Access your mailboxes"),
];

/// What the registration lists statically; `.default` stands for it.
const REGISTERED: [&str; 8] = [
    "User.Read",
    "User.ReadBasic.All",
    "Calendars.Read",
    "Calendars.ReadWrite",
    "Contacts.ReadWrite",
    "Tasks.ReadWrite",
    "MailboxSettings.Read",
    "offline_access",
];

/// Why a list of scopes is not acceptable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The scope does not exist on Microsoft Graph (AADSTS650053).
    Unknown(String),
    /// The resource does not exist in the tenant (AADSTS500011).
    Resource(String),
    /// `.default` together with other scopes of the resource (AADSTS70011).
    Mixed,
    /// Nothing was asked for.
    Empty,
}

/// A set of permissions, each in the spelling of the catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Scopes(BTreeSet<&'static str>);

impl Scopes {
    /// Reads a space-separated list; `graph` is the address that Microsoft Graph has in this rehearsal.
    pub(crate) fn parse(list: &str, graph: &str) -> Result<Self, Refusal> {
        let mut scopes = BTreeSet::new();
        let mut statically = false;
        for word in list.split_ascii_whitespace() {
            let name = without_resource(word, graph)?;
            if name == ".default" {
                statically = true;
            } else {
                let _ =
                    scopes.insert(known(name).ok_or_else(|| Refusal::Unknown(name.to_owned()))?);
            }
        }
        if statically {
            if scopes.iter().any(|scope| !is_openid(scope)) {
                return Err(Refusal::Mixed);
            }
            scopes.extend(REGISTERED);
        }
        if scopes.is_empty() {
            Err(Refusal::Empty)
        } else {
            Ok(Self(scopes))
        }
    }

    /// Those that an initial consent always includes.
    pub(crate) fn always_included() -> Self {
        Self(
            OPENID
                .iter()
                .map(|(name, _)| *name)
                .chain(["User.Read"])
                .collect(),
        )
    }

    /// What the registration lists.
    pub(crate) fn registered() -> Self {
        let mut scopes = Self::always_included();
        scopes.0.extend(REGISTERED);
        scopes
    }

    /// Whether ordinary people may grant all of these themselves (2.2).
    pub(crate) fn person_may_grant(&self) -> bool {
        self.0.is_subset(&Self::always_included().0)
    }

    /// Whether one is in the set.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// Whether every one of these is in `granted`.
    pub(crate) fn is_within(&self, granted: &Self) -> bool {
        self.0.is_subset(&granted.0)
    }

    /// Those for Exchange Web Services.
    pub(crate) fn services() -> Self {
        Self(BTreeSet::from([SERVICES]))
    }

    /// Leave to ask again without the person.
    pub(crate) fn offline_access() -> Self {
        Self(BTreeSet::from(["offline_access"]))
    }

    /// These and others.
    pub(crate) fn with(mut self, others: &Self) -> Self {
        self.extend(others);
        self
    }

    /// Those that are not in `others`.
    pub(crate) fn without(&self, others: &Self) -> Self {
        Self(self.0.difference(&others.0).copied().collect())
    }

    /// Adds others.
    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.extend(&others.0);
    }

    /// Takes one away, whatever its case.
    pub(crate) fn remove(&mut self, name: &str) {
        self.0.retain(|scope| !scope.eq_ignore_ascii_case(name));
    }

    /// The scopes of Microsoft Graph among them, in catalogue spelling.
    pub(crate) fn of_graph(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied().filter(|scope| !is_openid(scope))
    }

    /// Those of Microsoft Graph.
    pub(crate) fn graph(&self) -> Self {
        Self(self.of_graph().collect())
    }

    /// Those of `OpenID` Connect.
    pub(crate) fn openid(&self) -> Self {
        Self(
            self.0
                .iter()
                .copied()
                .filter(|scope| is_openid(scope))
                .collect(),
        )
    }

    /// What the consent page says, in the order of the catalogue.
    pub(crate) fn words(&self) -> Vec<&'static str> {
        DELEGATED
            .iter()
            .chain(&OPENID)
            .filter(|(name, _)| self.0.contains(name))
            .map(|(_, words)| *words)
            .collect()
    }

    /// As the token answer lists them: with full or short names, without `offline_access` (6.4).
    pub(crate) fn answer(&self, names: Names) -> String {
        let openid = |scope: &&'static str| is_openid(scope) && *scope != "offline_access";
        let openid: Vec<String> = self
            .0
            .iter()
            .filter(|scope| openid(scope))
            .map(|scope| (*scope).to_owned())
            .collect();
        let graph: Vec<String> = self.of_graph().map(|scope| names.spell(scope)).collect();
        match names {
            Names::Full => [openid, graph].concat().join(" "),
            Names::Short => [graph, openid].concat().join(" "),
        }
    }
}

/// How the token answer spells scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// `https://graph.microsoft.com/User.Read`.
    Full,
    /// `User.Read`.
    Short,
}

impl Names {
    fn spell(self, scope: &str) -> String {
        match self {
            Self::Full => format!("{GRAPH_ADDRESS}/{scope}"),
            Self::Short => scope.to_owned(),
        }
    }
}

fn is_openid(name: &str) -> bool {
    OPENID.iter().any(|(known, _)| *known == name)
}

fn known(name: &str) -> Option<&'static str> {
    OPENID
        .iter()
        .chain(&DELEGATED)
        .map(|(known, _)| *known)
        .find(|known| known.eq_ignore_ascii_case(name))
}

fn without_resource<'a>(word: &'a str, graph: &str) -> Result<&'a str, Refusal> {
    let Some((resource, name)) = word.rsplit_once('/') else {
        return Ok(word);
    };
    let known = [GRAPH_ADDRESS, graph.trim_end_matches('/'), GRAPH];
    // `https://graph.microsoft.com//.default` occurs as well: the resource then ends in a slash.
    let resource = resource.trim_end_matches('/');
    if known
        .iter()
        .any(|known| known.eq_ignore_ascii_case(resource))
    {
        Ok(name)
    } else {
        Err(Refusal::Resource(resource.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: &str = "https://127.0.0.1:4711";

    #[test]
    fn short_full_and_local_spellings_mean_the_same() {
        let short = Scopes::parse("openid User.Read calendars.read", HERE).unwrap();
        let full = Scopes::parse(
            "openid https://graph.microsoft.com/User.Read https://127.0.0.1:4711/Calendars.Read",
            HERE,
        )
        .unwrap();

        assert_eq!(short, full);
    }

    #[test]
    fn what_does_not_exist_is_refused_with_its_reason() {
        assert_eq!(
            Scopes::parse("Calendar.Read", HERE),
            Err(Refusal::Unknown("Calendar.Read".to_owned()))
        );
        let other = Scopes::parse("https://outlook.example/EWS.AccessAsUser.All", HERE);
        assert_eq!(
            other,
            Err(Refusal::Resource("https://outlook.example".to_owned()))
        );
        assert_eq!(
            Scopes::parse("https://graph.microsoft.com/.default User.Read", HERE),
            Err(Refusal::Mixed)
        );
        assert_eq!(Scopes::parse("  ", HERE), Err(Refusal::Empty));
    }

    #[test]
    fn ordinary_people_may_grant_hardly_anything() {
        assert!(
            Scopes::parse("openid profile offline_access User.Read", HERE)
                .unwrap()
                .person_may_grant()
        );
        assert!(
            !Scopes::parse("User.Read Calendars.Read", HERE)
                .unwrap()
                .person_may_grant()
        );
    }

    #[test]
    fn the_answer_leaves_out_offline_access() {
        let scopes = Scopes::parse("openid profile offline_access User.Read", HERE).unwrap();

        assert_eq!(
            scopes.answer(Names::Full),
            "openid profile https://graph.microsoft.com/User.Read"
        );
        assert_eq!(scopes.answer(Names::Short), "User.Read openid profile");
    }
}
