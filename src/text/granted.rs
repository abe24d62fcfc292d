//! What was granted, for whom, and what it means for the users that are linked later: the same words in every face.

use crate::check::System;
use crate::oauth::{Account, Consent};

use super::Texts;

/// Permissions that belong to signing in itself; all of them are one line.
const SIGN_IN: [&str; 7] = [
    "openid",
    "profile",
    "email",
    "offline_access",
    "User.Read",
    "userinfo.email",
    "userinfo.profile",
];

/// What was granted, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// For whom.
    pub heading: String,
    /// What, one permission each.
    pub lines: Vec<String>,
    /// What it means for the users that are linked later.
    pub meaning: String,
}

impl Texts {
    /// What an account was granted; `None` where a password is all there is.
    #[must_use]
    pub fn granted(&self, account: &Account) -> Option<Granted> {
        let form = match (account.system, account.consent) {
            (System::Exchange, _) => return None,
            _ if account.is_onsite() => return None,
            (System::SuperOffice, _) => "superoffice",
            (System::Google, _) => "google",
            (System::Microsoft365, Some(Consent::Organization)) => "everyone",
            (System::Microsoft365, Some(Consent::Lacking)) => "lacking",
            (System::Microsoft365, Some(Consent::Unseen) | None) => "you",
        };
        let organization = [&account.organization, &account.tenant]
            .into_iter()
            .find(|name| !name.is_empty());
        let facts = [
            ("organization", organization.map_or("", String::as_str)),
            ("user", &account.user),
        ];
        let lines = if account.system == System::SuperOffice {
            ["permission-superoffice", "permission-superoffice-users"]
                .map(|id| self.get(id))
                .to_vec()
        } else {
            self.permissions(&account.scopes)
        };
        Some(Granted {
            heading: self.with(&format!("granted-for-{form}"), &facts),
            lines,
            meaning: self.with(&format!("granted-means-{form}"), &facts),
        })
    }

    /// Permissions in words, each once and without what a larger one contains; one without words is named as the
    /// provider does.
    #[must_use]
    pub fn permissions(&self, scopes: &[String]) -> Vec<String> {
        self.lines(scopes.iter().filter(|scope| !is_part(scope, scopes)))
    }

    /// Those that a larger one contains, in words: a provider's page lists them all the same.
    #[must_use]
    pub fn parts(&self, scopes: &[String]) -> Vec<String> {
        self.lines(scopes.iter().filter(|scope| is_part(scope, scopes)))
    }

    /// The same in a sentence; none where there are none.
    #[must_use]
    pub fn listed_parts(&self, scopes: &[String]) -> Option<String> {
        let parts = self.parts(scopes);
        (!parts.is_empty()).then(|| {
            let list = self.list(&parts);
            self.with("letter-microsoft365-parts", &[("list", &list)])
        })
    }

    fn lines<'a>(&self, scopes: impl Iterator<Item = &'a String>) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for scope in scopes {
            let line = self.permission(scope);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }

    fn permission(&self, scope: &str) -> String {
        if SIGN_IN
            .iter()
            .any(|known| known.eq_ignore_ascii_case(scope))
        {
            return self.get("permission-sign-in");
        }
        let id = format!(
            "permission-{}",
            scope.to_ascii_lowercase().replace('.', "-")
        );
        let is_id = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
        if id.chars().all(is_id) && self.has(&id) {
            self.get(&id)
        } else {
            self.with("permission-other", &[("name", scope)])
        }
    }
}

/// Whether one of these permissions contains this one: to read what may be changed as well, or less of each user.
fn is_part(scope: &str, all: &[String]) -> bool {
    let short = scope.to_ascii_lowercase();
    let larger = match short.strip_suffix(".read") {
        Some(_) => format!("{short}write"),
        None => short.replace(".readbasic.", ".read."),
    };
    larger != short && all.iter().any(|one| one.eq_ignore_ascii_case(&larger))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;
    use crate::text::Language;

    fn account(system: System, consent: Option<Consent>, scopes: &[&str]) -> Account {
        Account {
            organization: "Nordfjell Energi AS".to_owned(),
            name: "Ola Normann".to_owned(),
            user: "ola.normann@nordfjell.example".to_owned(),
            administrator: Some(false),
            scopes: scopes.iter().copied().map(str::to_owned).collect(),
            consent,
            ..Account::nobodys(system)
        }
    }

    #[test]
    fn every_permission_that_is_asked_for_has_words() {
        let texts = Texts::new(Language::English);
        let settings = Settings::default();
        let microsoft = settings.microsoft365.scopes.iter();
        let google = settings.google.scopes.iter();
        let all = microsoft
            .chain(&settings.microsoft365.consent_scopes)
            .chain(google)
            .chain(&settings.google.workspace_scopes)
            .chain(&settings.documents.microsoft365_scopes)
            .chain(&settings.documents.google_scopes);
        for scope in all {
            let short = crate::oauth::short_scope(scope);
            let words = texts.permission(short);
            assert!(!words.contains(short), "{scope}: {words}");
        }
    }

    #[test]
    fn for_whom_it_was_granted_is_said_and_what_that_means() {
        let texts = Texts::new(Language::English);
        let scopes = ["openid", "User.Read", "Calendars.Read", "Files.Odd"];
        let told = |consent| {
            let account = account(System::Microsoft365, Some(consent), &scopes);
            texts.granted(&account).expect("Microsoft grants")
        };

        let everyone = told(Consent::Organization);
        let you = told(Consent::Unseen);
        let lacking = told(Consent::Lacking);

        assert!(
            everyone.heading.contains("Nordfjell Energi AS"),
            "{everyone:?}"
        );
        assert!(
            everyone.meaning.contains("still signs in once"),
            "{everyone:?}"
        );
        assert!(
            you.heading.contains("ola.normann@nordfjell.example"),
            "{you:?}"
        );
        assert_eq!(lacking.heading, you.heading);
        assert!(lacking.meaning.contains("not accepted for everybody"));
        assert!(
            !you.meaning.contains("not accepted for everybody"),
            "{you:?}"
        );
        assert_eq!(everyone.lines.len(), 3, "{everyone:?}");
        assert!(everyone.lines[2].contains("Files.Odd"));
        let mailbox = account(System::Exchange, None, &[]);
        assert_eq!(texts.granted(&mailbox), None);
    }

    #[test]
    fn a_permission_that_a_larger_one_contains_is_told_as_its_part() {
        let texts = Texts::new(Language::English);
        let scopes = [
            "Calendars.Read",
            "Calendars.ReadWrite",
            "MailboxSettings.Read",
            "User.ReadBasic.All",
        ];
        let mut scopes: Vec<_> = scopes.map(str::to_owned).into();

        assert_eq!(
            texts.permissions(&scopes),
            [
                "Read and change calendars",
                "Read time zone and working hours",
                "See the names and addresses of all users",
            ]
        );
        assert_eq!(texts.parts(&scopes), ["Read calendars"]);

        scopes.push("User.Read.All".to_owned());
        assert_eq!(texts.parts(&scopes).len(), 2);
    }

    #[test]
    fn nothing_is_left_open_for_any_system() {
        let texts = Texts::new(Language::English);
        for system in [System::SuperOffice, System::Google, System::Microsoft365] {
            let account = Account {
                organization: String::new(),
                ..account(system, None, &[])
            };
            let told = texts.granted(&account).expect("granted");
            for text in [&told.heading, &told.meaning] {
                assert!(
                    !text.contains(['{', '$']) && !text.contains("No localization"),
                    "{text}"
                );
            }
        }
    }
}
