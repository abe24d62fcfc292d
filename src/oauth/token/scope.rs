//! Granted permissions against wanted ones (S-FLW-16).

/// Permissions that sign in or keep signed in; providers grant them without listing them.
const UNLISTED: [&str; 5] = ["openid", "profile", "email", "offline_access", ".default"];

/// Wanted permissions that were not granted, in their short form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missing(pub Vec<String>);

impl Missing {
    /// Whether all was granted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All names, with spaces between them: the fact `scopes`.
    #[must_use]
    pub fn words(&self) -> String {
        self.0.join(" ")
    }
}

/// Compares by the last path segment without case: `https://graph.microsoft.com/User.Read` is `user.read`
/// (`microsoft-365.md` 6.4). No answer about permissions means that all were granted (RFC 6749 section 5.1).
#[must_use]
pub fn granted(scope: Option<&str>, wanted: &[impl AsRef<str>]) -> Missing {
    let Some(scope) = scope else {
        return Missing::default();
    };
    let given: Vec<String> = scope
        .split_whitespace()
        .map(|one| short_scope(one).to_ascii_lowercase())
        .collect();
    let is_missing = |short: &&str| {
        let short = short.to_ascii_lowercase();
        !given.contains(&short) && !UNLISTED.contains(&short.as_str())
    };
    let mut missing = Vec::new();
    for short in wanted
        .iter()
        .map(|one| short_scope(one.as_ref()))
        .filter(is_missing)
    {
        if !missing
            .iter()
            .any(|known: &String| known.eq_ignore_ascii_case(short))
        {
            missing.push(short.to_owned());
        }
    }
    Missing(missing)
}

/// The short form of a permission: without the address of its resource.
#[must_use]
pub fn short_scope(scope: &str) -> &str {
    let scope = scope.trim();
    scope
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(scope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_and_short_names_are_the_same_in_any_case() {
        let wanted = [
            "User.Read",
            "https://graph.microsoft.com/Calendars.Read",
            "MailboxSettings.Read",
        ];

        for scope in [
            "User.Read Calendars.Read MailboxSettings.Read",
            "https://graph.microsoft.com/user.read HTTPS://GRAPH.MICROSOFT.COM/calendars.read mailboxsettings.read",
            "  openid profile   User.Read\tCalendars.Read MailboxSettings.Read email ",
        ] {
            assert!(granted(Some(scope), &wanted).is_empty(), "{scope}");
        }
    }

    #[test]
    fn what_is_missing_is_named_once_and_short() {
        let wanted = [
            "https://graph.microsoft.com/Calendars.Read",
            "calendars.read",
            "User.Read",
        ];

        let missing = granted(Some("User.Read Calendars.ReadWrite"), &wanted);

        assert_eq!(missing.words(), "Calendars.Read");
    }

    #[test]
    fn sign_in_permissions_need_not_be_listed() {
        let wanted = [
            "openid",
            "profile",
            "email",
            "offline_access",
            "https://graph.microsoft.com/.default",
        ];

        assert!(granted(Some(""), &wanted).is_empty());
    }

    #[test]
    fn no_answer_about_permissions_means_all() {
        assert!(granted(None, &["Calendars.Read"]).is_empty());
        assert!(!granted(Some(""), &["Calendars.Read"]).is_empty());
    }
}
