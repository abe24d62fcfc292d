//! How a provider writes its issuer, in the document and in tokens.

use std::fmt;

/// The place of the tenant in Microsoft's issuer.
const PLACE: &str = "{tenantid}";

/// How an issuer is compared; simple string comparison but for the two known peculiarities (S-OID-03, design 9.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssuerForm {
    /// Byte for byte.
    Exact(String),
    /// The host without case, all else byte for byte: SuperOffice writes it in both ways.
    HostWithoutCase(String),
    /// With `{tenantid}` where the token has its `tid`: Microsoft.
    TenantTemplate(String),
    /// Byte for byte, in tokens also without `https://` in front: Google (`google.md` 1.1).
    SchemeMayLack(String),
}

impl IssuerForm {
    /// Whether a discovery document may name this issuer. Of a template, the template itself or any tenant's form of it.
    #[must_use]
    pub fn accepts_document(&self, issuer: &str) -> bool {
        match self {
            Self::Exact(expected) | Self::SchemeMayLack(expected) => expected == issuer,
            Self::HostWithoutCase(expected) => same_but_for_the_case_of_the_host(expected, issuer),
            Self::TenantTemplate(template) => template == issuer || self.tenant(issuer).is_some(),
        }
    }

    /// The tenant id inside an issuer of this template: turns a domain into a tenant id (`microsoft-365.md` 1.2).
    #[must_use]
    pub fn tenant<'a>(&self, issuer: &'a str) -> Option<&'a str> {
        let Self::TenantTemplate(template) = self else {
            return None;
        };
        let (before, after) = template.split_once(PLACE)?;
        issuer
            .strip_prefix(before)?
            .strip_suffix(after)
            .filter(|tenant| is_guid(tenant))
    }

    /// Whether a token with this `iss` and `tid` is of this issuer.
    #[must_use]
    pub fn accepts_token(&self, issuer: &str, tenant: Option<&str>) -> bool {
        match self {
            Self::Exact(_) | Self::HostWithoutCase(_) => self.accepts_document(issuer),
            Self::SchemeMayLack(expected) => {
                expected == issuer || expected.strip_prefix("https://") == Some(issuer)
            }
            Self::TenantTemplate(template) => {
                tenant.is_some_and(|tenant| template.replace(PLACE, tenant) == issuer)
            }
        }
    }
}

impl fmt::Display for IssuerForm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Exact(text)
        | Self::HostWithoutCase(text)
        | Self::TenantTemplate(text)
        | Self::SchemeMayLack(text)) = self;
        formatter.write_str(text)
    }
}

/// Whether `issuer` is what a key's own `issuer` member says, for this tenant (Microsoft's key sets).
pub(in crate::oauth) fn key_accepts(of_key: &str, issuer: &str, tenant: Option<&str>) -> bool {
    of_key == issuer || tenant.is_some_and(|tenant| of_key.replace(PLACE, tenant) == issuer)
}

/// Whether a text still has the place of the tenant in it.
pub(in crate::oauth) fn is_template(issuer: &str) -> bool {
    issuer.contains(PLACE)
}

/// Whether this is a GUID in its usual form.
pub(in crate::oauth) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn same_but_for_the_case_of_the_host(expected: &str, found: &str) -> bool {
    match (parts(expected), parts(found)) {
        (Some((scheme, host, rest)), Some((its_scheme, its_host, its_rest))) => {
            scheme == its_scheme && host.eq_ignore_ascii_case(its_host) && rest == its_rest
        }
        _ => false,
    }
}

/// Scheme, host with port, and the rest.
fn parts(address: &str) -> Option<(&str, &str, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#', '@']).unwrap_or(rest.len());
    let (host, rest) = rest.split_at(end);
    Some((scheme, host, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77";

    #[test]
    fn superoffice_may_write_its_host_in_any_case_and_nothing_else() {
        let form = IssuerForm::HostWithoutCase("https://sod.superoffice.com".to_owned());

        assert!(form.accepts_document("https://sod.SuperOffice.com"));
        for other in [
            "HTTPS://sod.superoffice.com",
            "https://sod.superoffice.com/",
            "https://sod.superoffice.com/login",
            "https://sod.superoffice.com:443",
            "https://evil@sod.superoffice.com",
            "https://qaonline.superoffice.com",
            "sod.superoffice.com",
            "",
        ] {
            assert!(!form.accepts_document(other), "{other}");
        }
    }

    #[test]
    fn a_template_takes_a_tenant_id_and_nothing_else() {
        let form = IssuerForm::TenantTemplate(
            "https://login.microsoftonline.com/{tenantid}/v2.0".to_owned(),
        );
        let of_tenant = format!("https://login.microsoftonline.com/{TENANT}/v2.0");

        assert!(form.accepts_document("https://login.microsoftonline.com/{tenantid}/v2.0"));
        assert!(form.accepts_document(&of_tenant));
        assert_eq!(form.tenant(&of_tenant), Some(TENANT));
        assert!(!form.accepts_document("https://login.microsoftonline.com/organizations/v2.0"));
        assert!(!form.accepts_document(&format!("https://login.microsoftonline.us/{TENANT}/v2.0")));
        assert!(!form.accepts_document(&format!(
            "https://login.microsoftonline.com/{TENANT}/x/v2.0"
        )));
        assert!(form.accepts_token(&of_tenant, Some(TENANT)));
        assert!(!form.accepts_token(&of_tenant, None));
        assert!(!form.accepts_token(&of_tenant, Some("5ce13d0b-5d0e-4c1b-9a52-1f0d6e8c3a77")));
    }

    #[test]
    fn google_may_leave_out_the_scheme_in_tokens_only() {
        let form = IssuerForm::SchemeMayLack("https://accounts.google.com".to_owned());

        assert!(form.accepts_document("https://accounts.google.com"));
        assert!(!form.accepts_document("accounts.google.com"));
        assert!(form.accepts_token("https://accounts.google.com", None));
        assert!(form.accepts_token("accounts.google.com", None));
        for other in [
            "http://accounts.google.com",
            "accounts.google.com/",
            "google.com",
            "",
        ] {
            assert!(!form.accepts_token(other, None), "{other}");
        }
    }

    #[test]
    fn exact_means_every_byte() {
        let form = IssuerForm::Exact("https://a.example".to_owned());

        assert!(form.accepts_document("https://a.example"));
        assert!(!form.accepts_document("https://A.example"));
        assert!(!form.accepts_document("https://a.example/"));
    }
}
