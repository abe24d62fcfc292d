//! Permissions: what exists, how it may be spelt, what a box says (`google.md` 1.6, 2, 4.3).

use std::collections::BTreeSet;

/// What all but one of the long names begin with.
const PREFIX: &str = "https://www.googleapis.com/auth/";

/// Those of a sign-in, with their short names; they have no box.
const SIGN_IN: [(&str, &str, &str); 3] = [
    (
        "openid",
        "openid",
        "Associate you with your personal info on Google",
    ),
    (
        "email",
        "userinfo.email",
        "See your primary Google Account email address",
    ),
    (
        "profile",
        "userinfo.profile",
        "See your personal info, including any personal info you've made publicly available",
    ),
];

/// The others, with the words of their boxes.
const OTHERS: [(&str, &str); 16] = [
    (
        "admin.directory.user",
        "View and manage the provisioning of users on your domain",
    ),
    (
        "admin.directory.user.readonly",
        "See info about users on your domain",
    ),
    (
        "calendar",
        "See, edit, share, and permanently delete all the calendars you can access using Google Calendar",
    ),
    (
        "calendar.calendarlist",
        "See, add, and remove Google calendars you're subscribed to",
    ),
    (
        "calendar.calendarlist.readonly",
        "See the list of Google calendars you're subscribed to",
    ),
    (
        "calendar.events",
        "View and edit events on all your calendars",
    ),
    (
        "calendar.events.freebusy",
        "See the availability on Google calendars you have access to",
    ),
    (
        "calendar.freebusy",
        "View your availability in your calendars",
    ),
    (
        "calendar.readonly",
        "See and download any calendar you can access using your Google Calendar",
    ),
    ("calendar.settings.readonly", "View your Calendar settings"),
    (
        "directory.readonly",
        "See and download your organization's Google Workspace directory",
    ),
    (
        "drive",
        "See, edit, create, and delete all of your Google Drive files",
    ),
    (
        "drive.file",
        "See, edit, create, and delete only the specific Google Drive files you use with this app",
    ),
    (
        "drive.metadata",
        "View and manage metadata of files in your Google Drive",
    ),
    (
        "drive.metadata.readonly",
        "See information about your Google Drive files",
    ),
    (
        "drive.readonly",
        "See and download all your Google Drive files",
    ),
];

/// Permissions by the name that stands behind the common prefix; `openid` has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Scopes(BTreeSet<&'static str>);

impl Scopes {
    /// Reads a list; short and long names mean the same, order and repetition mean nothing.
    ///
    /// # Errors
    ///
    /// The names that do not exist.
    pub(super) fn parse(list: &str) -> Result<Self, Vec<String>> {
        let mut scopes = Self::default();
        let mut unknown = Vec::new();
        for word in list.split_ascii_whitespace() {
            match known(word) {
                Some(name) => drop(scopes.0.insert(name)),
                None => unknown.push(word.to_owned()),
            }
        }
        if unknown.is_empty() {
            Ok(scopes)
        } else {
            Err(unknown)
        }
    }

    /// Those of the sign-in itself.
    pub(super) fn of_sign_in(&self) -> Self {
        self.filtered(is_of_sign_in)
    }

    /// Those that have a box.
    pub(super) fn with_box(&self) -> Self {
        self.filtered(|name| !is_of_sign_in(name))
    }

    /// Those that only accounts of an organization can grant.
    pub(super) fn of_workspace(&self) -> Self {
        self.filtered(|name| name.starts_with("admin.") || name == "directory.readonly")
    }

    /// Those that stand in both.
    pub(super) fn within(&self, others: &Self) -> Self {
        self.filtered(|name| others.0.contains(name))
    }

    /// Those that do not stand in the others.
    pub(super) fn without(&self, others: &Self) -> Self {
        self.filtered(|name| !others.0.contains(name))
    }

    /// Adds others.
    pub(super) fn extend(&mut self, others: &Self) {
        self.0.extend(&others.0);
    }

    /// Those whose box is ticked.
    pub(super) fn ticked(&self, ticked: impl Fn(&str) -> bool) -> Self {
        self.filtered(ticked)
    }

    /// Takes one away.
    pub(super) fn remove(&mut self, name: &str) {
        let _ = self.0.remove(name);
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of these is there.
    pub(super) fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.contains(name))
    }

    /// Names, without prefix.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }

    /// Names and the words of their boxes.
    pub(super) fn words(&self) -> Vec<(&'static str, &'static str)> {
        let sign_in = SIGN_IN.iter().map(|(_, name, words)| (*name, *words));
        let others = OTHERS.iter().copied();
        sign_in
            .chain(others)
            .filter(|(name, _)| self.0.contains(name))
            .collect()
    }

    /// How answers spell them: long names, in an order of their own.
    pub(super) fn answer(&self) -> String {
        self.0
            .iter()
            .copied()
            .map(long)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// How the redirect spells them: short names besides the long ones.
    pub(super) fn redirect(&self) -> String {
        let short = SIGN_IN
            .iter()
            .filter(|(short, name, _)| short != name && self.0.contains(name))
            .map(|(short, _, _)| (*short).to_owned());
        short
            .chain(self.0.iter().rev().copied().map(long))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn filtered(&self, keep: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().copied().filter(|name| keep(name)).collect())
    }
}

/// The long name.
pub(super) fn long(name: &str) -> String {
    if name == "openid" {
        name.to_owned()
    } else {
        format!("{PREFIX}{name}")
    }
}

fn known(word: &str) -> Option<&'static str> {
    if let Some((_, name, _)) = SIGN_IN.iter().find(|(short, _, _)| *short == word) {
        return Some(name);
    }
    let name = word.strip_prefix(PREFIX)?;
    let sign_in = SIGN_IN
        .iter()
        .map(|(_, name, _)| *name)
        .filter(|name| *name != "openid");
    sign_in
        .chain(OTHERS.iter().map(|(name, _)| *name))
        .find(|known| *known == name)
}

fn is_of_sign_in(name: &str) -> bool {
    SIGN_IN.iter().any(|(_, known, _)| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_names_are_the_same_and_answers_are_long() {
        let short = Scopes::parse("openid email profile").unwrap();
        let long = Scopes::parse(
            "https://www.googleapis.com/auth/userinfo.profile https://www.googleapis.com/auth/userinfo.email openid email",
        )
        .unwrap();

        assert_eq!(short, long);
        assert_eq!(
            short.answer(),
            "openid https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/userinfo.profile"
        );
        assert!(
            short.redirect().starts_with("email profile https://"),
            "{}",
            short.redirect()
        );
    }

    #[test]
    fn only_sign_in_names_may_be_short() {
        assert_eq!(
            Scopes::parse("openid calendar.freebusy shoe.size").unwrap_err(),
            ["calendar.freebusy", "shoe.size"]
        );
    }

    #[test]
    fn boxes_are_for_what_is_more_than_a_sign_in() {
        let asked = Scopes::parse("openid email https://www.googleapis.com/auth/calendar.freebusy")
            .unwrap();

        assert_eq!(
            asked.with_box().names().collect::<Vec<_>>(),
            ["calendar.freebusy"]
        );
        assert_eq!(asked.of_sign_in().len(), 2);
        assert_eq!(
            asked.with_box().words()[0].1,
            "View your availability in your calendars"
        );
    }
}
