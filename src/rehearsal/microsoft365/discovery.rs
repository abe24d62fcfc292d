//! What Entra says of itself: the `OpenID` document and the key list (`microsoft-365.md` 1.2, 6.1).

use serde_json::{Value, json};

use super::directory::Authority;

/// The addresses of one Entra.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bases {
    /// What the program calls (https), without trailing slash.
    pub(crate) login: String,
    /// What a browser opens (http), without trailing slash.
    pub(crate) pages: String,
    /// Microsoft Graph (https), without trailing slash.
    pub(crate) graph: String,
}

impl Bases {
    /// The issuer of an authority: the tenant's, or the template where any tenant may sign in.
    pub(crate) fn issuer(&self, tenant: &str) -> String {
        format!("{}/{tenant}/v2.0", self.login)
    }

    /// The `OpenID` document. A page that a browser opens is on the http host of the pages.
    pub(crate) fn document(&self, authority: Authority) -> Value {
        let segment = authority.segment();
        let region = matches!(authority, Authority::Tenant(_)).then_some("EU");
        let called = |path: &str| format!("{}/{segment}/{path}", self.login);
        let opened = |path: &str| format!("{}/{segment}/{path}", self.pages);
        let graph_host = self.graph.rsplit('/').next().unwrap_or_default();
        let login_host = self.login.rsplit('/').next().unwrap_or_default();
        json!({
            "token_endpoint": called("oauth2/v2.0/token"),
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
            "jwks_uri": called("discovery/v2.0/keys"),
            "response_modes_supported": ["query", "fragment", "form_post"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
            "issuer": self.issuer(authority.issuer_segment()),
            "request_uri_parameter_supported": false,
            "userinfo_endpoint": format!("{}/oidc/userinfo", self.graph),
            "authorization_endpoint": opened("oauth2/v2.0/authorize"),
            "device_authorization_endpoint": called("oauth2/v2.0/devicecode"),
            "http_logout_supported": true,
            "frontchannel_logout_supported": true,
            "end_session_endpoint": opened("oauth2/v2.0/logout"),
            "claims_supported": [
                "sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name",
                "msgraph_host", "aud", "exp", "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid",
                "ver", "at_hash", "c_hash", "email",
            ],
            "tenant_region_scope": region,
            "cloud_instance_name": login_host,
            "cloud_graph_host_name": "graph.windows.net",
            "msgraph_host": graph_host,
            "rbac_url": "https://pas.windows.net",
            "rehearsal": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::directory::NORDFJELL;
    use super::*;

    fn bases() -> Bases {
        let base = |text: &str| text.to_owned();
        Bases {
            login: base("https://127.0.0.1:1"),
            pages: base("http://127.0.0.1:2"),
            graph: base("https://127.0.0.1:3"),
        }
    }

    #[test]
    fn organizations_has_a_template_and_a_domain_leads_to_the_tenant_id() {
        let organizations = bases().document(Authority::Organizations);
        let tenant = bases().document(Authority::from_segment("nordfjell.example").unwrap());

        assert_eq!(
            organizations["issuer"],
            "https://127.0.0.1:1/{tenantid}/v2.0"
        );
        assert_eq!(organizations["tenant_region_scope"], Value::Null);
        assert_eq!(
            tenant["issuer"],
            format!("https://127.0.0.1:1/{}/v2.0", NORDFJELL.id)
        );
        assert_eq!(tenant["tenant_region_scope"], "EU");
    }

    #[test]
    fn pages_are_on_http_and_calls_on_https() {
        let document = bases().document(Authority::Organizations);

        assert_eq!(
            document["authorization_endpoint"],
            "http://127.0.0.1:2/organizations/oauth2/v2.0/authorize"
        );
        assert_eq!(
            document["token_endpoint"],
            "https://127.0.0.1:1/organizations/oauth2/v2.0/token"
        );
        assert_eq!(document["msgraph_host"], "127.0.0.1:3");
        assert_eq!(document["rehearsal"], true);
    }
}
