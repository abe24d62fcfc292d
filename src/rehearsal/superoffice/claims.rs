//! The claims of an `id_token` (`superoffice.md` 4.6): valid for five minutes, every value of SuperOffice's own a string.

use serde_json::{Value, json};

use super::Provider;
use super::company;
use super::tenant::Tenant;
use crate::world::Person;

const PREFIX: &str = "http://schemes.superoffice.net/identity/";

impl Provider {
    /// A signed `id_token` for a person in a tenant.
    pub(super) fn id_token(
        &self,
        client: &str,
        person: &Person,
        tenant: Tenant,
        nonce: Option<&str>,
    ) -> String {
        let switches = self.stage.behaviour().superoffice;
        let now = self.stage.now().as_second();
        let associate = company::associate(person);
        let mut claims = serde_json::Map::new();
        let mut own = |name: &str, value: &str| {
            let _ = claims.insert(format!("{PREFIX}{name}"), Value::from(value));
        };
        own("associateid", &associate.id.to_string());
        own("identityprovider", "central-superid");
        own("email", person.user);
        own("upn", person.user);
        own(
            "is_administrator",
            if associate.administrator {
                "True"
            } else {
                "False"
            },
        );
        own("ctx", tenant.id);
        own("company_name", tenant.name);
        own("serial", tenant.serial);
        own("initials", associate.initials);
        own("so_primary_email_address", person.user);
        if !switches.omit_webapi_url {
            let endpoint = self.endpoint(tenant);
            own("netserver_url", &format!("{endpoint}/Remote/Services88/"));
            own("webapi_url", &format!("{endpoint}/api/"));
            own("system_token", "Synchronizer Setup-k3Vt81LzQa");
        }
        let iat = if switches.iat_as_string {
            Value::from(now.to_string())
        } else {
            Value::from(now)
        };
        let audience = if switches.wrong_audience {
            "somebody-else"
        } else {
            client
        };
        let standard = json!({
            "sub": person.user, "iat": iat, "nbf": now - 60, "exp": now + 300, "iss": self.issuer(), "aud": audience,
        });
        claims.extend(standard.as_object().cloned().unwrap_or_default());
        if let Some(nonce) = nonce {
            let _ = claims.insert("nonce".to_owned(), Value::from(nonce));
        }
        self.keys.sign(&Value::from(claims))
    }
}
