//! Authorities of a cloud: everybody's (`organizations`) or one tenant's, and the provider that follows from it
//! (microsoft-365.md 1.1, 1.2, 1.13).

use url::Url;

use crate::check::{Failure, Outcome, System};
use crate::oauth::{Form, Hosts, IssuerForm, Provider, Redirect};
use crate::settings::Cloud;

/// Who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authority {
    /// Work and school accounts of any tenant.
    Organizations,
    /// Members and guests of one tenant, named by id or domain.
    Tenant(String),
}

impl Authority {
    /// The tenant's authority where one is expected, everybody's otherwise.
    #[must_use]
    pub fn of(tenant: Option<&str>) -> Self {
        match tenant.map(str::trim).filter(|tenant| !tenant.is_empty()) {
            Some(tenant) => Self::Tenant(tenant.to_ascii_lowercase()),
            None => Self::Organizations,
        }
    }

    /// The path segment.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Organizations => "organizations",
            Self::Tenant(tenant) => tenant,
        }
    }
}

/// The provider of an authority.
///
/// # Errors
///
/// `organization-unknown` when the tenant's name cannot be part of an address.
pub fn provider(cloud: &Cloud, authority: &Authority) -> Result<Provider, Failure> {
    let name = authority.name();
    if !name
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.')
    {
        return Err(
            Failure::new(Outcome::OrganizationUnknown, "not an id and not a domain")
                .of(System::Microsoft365)
                .fact("tenant", name),
        );
    }
    let mut discovery = cloud.login.clone();
    discovery.set_path(&format!("/{name}/v2.0/.well-known/openid-configuration"));
    let template = format!(
        "{}/{{tenantid}}/v2.0",
        cloud.login.as_str().trim_end_matches('/')
    );
    Ok(Provider {
        system: System::Microsoft365,
        discovery,
        issuer: IssuerForm::TenantTemplate(template),
        hosts: Hosts::new(&cloud.login, &[""; 0]),
        client_id: cloud.client_id.clone(),
        client_secret: None,
        redirect: Redirect::Localhost,
        form: Form::Microsoft,
    })
}

/// The resource that permissions are asked for: Graph of this cloud. A test server on this computer stands in for the
/// worldwide one and knows its permissions by that name.
#[must_use]
pub fn resource(cloud: &Cloud) -> String {
    if crate::http::is_loopback(&cloud.graph) {
        return "https://graph.microsoft.com".to_owned();
    }
    Url::origin(&cloud.graph).ascii_serialization()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Microsoft365;

    #[test]
    fn a_tenant_has_its_own_authority() {
        let cloud = &Microsoft365::default().clouds["worldwide"];

        let everybody = provider(cloud, &Authority::of(None)).expect("valid");
        let one = provider(cloud, &Authority::of(Some("Nordfjell.example"))).expect("valid");

        let base = "https://login.microsoftonline.com";
        assert_eq!(
            everybody.discovery.as_str(),
            format!("{base}/organizations/v2.0/.well-known/openid-configuration")
        );
        assert_eq!(
            one.discovery.as_str(),
            format!("{base}/nordfjell.example/v2.0/.well-known/openid-configuration")
        );
        assert_eq!(
            one.issuer,
            IssuerForm::TenantTemplate(format!("{base}/{{tenantid}}/v2.0"))
        );
    }

    #[test]
    fn a_name_that_would_change_the_address_is_refused() {
        let cloud = &Microsoft365::default().clouds["worldwide"];
        for name in ["../evil", "a/b", "a?b", "a#b", "a%2fb"] {
            assert!(
                provider(cloud, &Authority::of(Some(name))).is_err(),
                "{name}"
            );
        }
    }

    #[test]
    fn permissions_follow_the_cloud() {
        let clouds = Microsoft365::default().clouds;
        assert_eq!(
            resource(&clouds["worldwide"]),
            "https://graph.microsoft.com"
        );
        assert_eq!(
            resource(&clouds["us-government"]),
            "https://graph.microsoft.us"
        );
    }
}
