//! Which `iss` an answer must carry (RFC 9207, design 9.4).

/// The rule for the `iss` parameter, fixed per attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssuerRule {
    /// The issuer advertises the parameter: a success without it ends the attempt.
    Required(String),
    /// If it is there it must be exactly this.
    IfPresent(String),
    /// The same, but scheme and host are compared without case.
    IfPresentHostAnyCase(String),
    /// Not looked at.
    Ignored,
}

impl IssuerRule {
    /// Whether a parameter that is there names another issuer.
    pub(super) fn contradicts(&self, found: Option<&str>) -> bool {
        let Some(found) = found else { return false };
        match self {
            Self::Required(expected) | Self::IfPresent(expected) => expected != found,
            Self::IfPresentHostAnyCase(expected) => !equal_but_for_host_case(expected, found),
            Self::Ignored => false,
        }
    }

    /// Whether a success must carry the parameter.
    pub(super) fn required(&self) -> bool {
        matches!(self, Self::Required(_))
    }
}

fn equal_but_for_host_case(expected: &str, found: &str) -> bool {
    let (expected_host, expected_rest) = split_after_host(expected);
    let (found_host, found_rest) = split_after_host(found);
    expected_host.eq_ignore_ascii_case(found_host) && expected_rest == found_rest
}

fn split_after_host(issuer: &str) -> (&str, &str) {
    let host = issuer.find("://").map_or(0, |scheme| scheme + 3);
    let end = issuer[host..]
        .find(['/', '?', '#'])
        .map_or(issuer.len(), |path| host + path);
    issuer.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_is_compared_exactly_unless_the_host_may_differ_in_case() {
        let exact = IssuerRule::IfPresent("https://login.example/a".into());
        let loose = IssuerRule::IfPresentHostAnyCase("https://Login.example/A".into());

        assert!(!exact.contradicts(Some("https://login.example/a")));
        assert!(exact.contradicts(Some("https://LOGIN.example/a")));
        assert!(exact.contradicts(Some("https://login.example/a/")));
        assert!(exact.contradicts(Some("")));
        assert!(!loose.contradicts(Some("https://login.EXAMPLE/A")));
        assert!(loose.contradicts(Some("https://login.example/a")));
        assert!(loose.contradicts(Some("https://login.example.evil.example/A")));
        assert!(loose.contradicts(Some("login.example/A")));
    }

    #[test]
    fn an_absent_issuer_contradicts_nothing_and_an_ignored_one_never_does() {
        assert!(!IssuerRule::Required("https://a.example".into()).contradicts(None));
        assert!(!IssuerRule::Ignored.contradicts(Some("https://b.example")));
        assert!(IssuerRule::Required(String::new()).required());
        assert!(!IssuerRule::IfPresent(String::new()).required());
    }
}
