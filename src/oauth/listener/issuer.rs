//! Which `iss` an answer must carry (RFC 9207, design 9.4).

use crate::oauth::{Discovery, IssuerForm};

/// The rule for the `iss` parameter, fixed per attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssuerRule {
    /// The issuer advertises the parameter: a success without it ends the attempt.
    Required(String),
    /// If it is there it must be exactly this.
    IfPresent(String),
    /// The same, but scheme and host are compared without case.
    IfPresentHostAnyCase(String),
    /// If it is there it must be this template's form with a tenant's id in it: the tenant is not known before.
    IfPresentAnyTenant(IssuerForm),
    /// The same, where the issuer advertises the parameter.
    RequiredAnyTenant(IssuerForm),
    /// Not looked at.
    Ignored,
}

impl IssuerRule {
    /// The rule for a provider by the form of its issuer and what its document says (S-FLW-05).
    #[must_use]
    pub fn of(form: &IssuerForm, discovery: &Discovery) -> Self {
        let issuer = discovery.issuer.clone();
        match (form, discovery.sends_issuer) {
            (IssuerForm::TenantTemplate(template), true) if *template == issuer => {
                Self::RequiredAnyTenant(form.clone())
            }
            (IssuerForm::TenantTemplate(template), false) if *template == issuer => {
                Self::IfPresentAnyTenant(form.clone())
            }
            (_, true) => Self::Required(issuer),
            (IssuerForm::HostWithoutCase(_), false) => Self::IfPresentHostAnyCase(issuer),
            (
                IssuerForm::Exact(_) | IssuerForm::TenantTemplate(_) | IssuerForm::SchemeMayLack(_),
                false,
            ) => Self::IfPresent(issuer),
        }
    }

    /// Whether a parameter that is there names another issuer.
    pub(super) fn contradicts(&self, found: Option<&str>) -> bool {
        let Some(found) = found else { return false };
        match self {
            Self::Required(expected) | Self::IfPresent(expected) => expected != found,
            Self::IfPresentHostAnyCase(expected) => !equal_but_for_host_case(expected, found),
            Self::IfPresentAnyTenant(form) | Self::RequiredAnyTenant(form) => {
                form.tenant(found).is_none()
            }
            Self::Ignored => false,
        }
    }

    /// Whether a success must carry the parameter.
    pub(super) fn required(&self) -> bool {
        matches!(self, Self::Required(_) | Self::RequiredAnyTenant(_))
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
    use url::Url;

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

    fn document(issuer: &str, sends_issuer: bool) -> Discovery {
        let address = Url::parse("https://login.example/x").unwrap();
        Discovery {
            issuer: issuer.to_owned(),
            authorization: address.clone(),
            token: address.clone(),
            keys: address,
            revocation: None,
            end_session: None,
            device_authorization: None,
            sends_issuer,
            rehearsal: false,
            graph_host: None,
            cloud: None,
        }
    }

    /// What a success with this `iss`, or with none, comes to.
    fn verdict(rule: &IssuerRule, found: Option<&str>) -> &'static str {
        let unproven = rule.required() && found.is_none();
        if unproven || rule.contradicts(found) {
            "ends"
        } else {
            "goes on"
        }
    }

    #[test]
    fn advertised_present_and_equal_decide_together() {
        const TEMPLATE: &str = "https://login.example/{tenantid}/v2.0";
        const TENANT: &str = "https://login.example/b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77/v2.0";
        const OTHER: &str = "https://login.example/5ce13d0b-5d0e-4c1b-9a52-1f0d6e8c3a77/v2.0";
        let exact = IssuerForm::Exact("https://login.example".to_owned());
        let any_case = IssuerForm::HostWithoutCase("https://login.example".to_owned());
        let template = IssuerForm::TenantTemplate(TEMPLATE.to_owned());
        let forged = TENANT.replace("login.example", "login.evil.example");
        // The form and the document's issuer; then what the answer names, and what it comes to advertised and not.
        let rows: &[(&IssuerForm, &str, Option<&str>, [&str; 2])] = &[
            (&exact, "https://login.example", None, ["ends", "goes on"]),
            (
                &exact,
                "https://login.example",
                Some("https://login.example"),
                ["goes on", "goes on"],
            ),
            (
                &exact,
                "https://login.example",
                Some("https://login.example/"),
                ["ends", "ends"],
            ),
            (&exact, "https://login.example", Some(""), ["ends", "ends"]),
            (
                &any_case,
                "https://login.example",
                None,
                ["ends", "goes on"],
            ),
            (
                &any_case,
                "https://login.example",
                Some("https://login.example"),
                ["goes on", "goes on"],
            ),
            (
                &any_case,
                "https://login.example",
                Some("https://Login.Example"),
                ["ends", "goes on"],
            ),
            (
                &any_case,
                "https://login.example",
                Some("https://evil.example"),
                ["ends", "ends"],
            ),
            (&template, TEMPLATE, None, ["ends", "goes on"]),
            (&template, TEMPLATE, Some(TENANT), ["goes on", "goes on"]),
            (&template, TEMPLATE, Some(OTHER), ["goes on", "goes on"]),
            (&template, TEMPLATE, Some(TEMPLATE), ["ends", "ends"]),
            (
                &template,
                TEMPLATE,
                Some("https://login.example/organizations/v2.0"),
                ["ends", "ends"],
            ),
            (&template, TEMPLATE, Some(&forged), ["ends", "ends"]),
            (&template, TEMPLATE, Some(""), ["ends", "ends"]),
            (&template, TENANT, None, ["ends", "goes on"]),
            (&template, TENANT, Some(TENANT), ["goes on", "goes on"]),
            (&template, TENANT, Some(OTHER), ["ends", "ends"]),
        ];

        for (form, issuer, found, expected) in rows {
            let rule = |advertised| IssuerRule::of(form, &document(issuer, advertised));

            let verdicts = [verdict(&rule(true), *found), verdict(&rule(false), *found)];

            assert_eq!(verdicts, *expected, "{form:?} {issuer} {found:?}");
        }
    }
}
