//! Makes tokens: right ones, and ones that are wrong in one place.

use std::sync::OnceLock;

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};
use synchronizer_setup::oauth::id_token::{Claims, Expected, Form, Nonce, Refused, validate};
use synchronizer_setup::oauth::{IssuerForm, Keys};
use synchronizer_setup::secret::Secret;
use url::Url;

pub const ISSUED: i64 = 1_795_252_447;
pub const SUPEROFFICE: &str = "http://schemes.superoffice.net/identity/";
pub const TENANT: &str = "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77";
pub const KID: &str = "7B1F0C93D2A84E5586E9A1C0F4D37B62918E5AC4";
pub const X5T: &str = "ex8Mk9KoTlWG6aHA9NN7YpGOWsQ";

/// The provider's key, and that of somebody else.
pub fn key(name: &str) -> &'static RsaKeyPair {
    static OURS: OnceLock<RsaKeyPair> = OnceLock::new();
    static THEIRS: OnceLock<RsaKeyPair> = OnceLock::new();
    let slot = if name == "provider" { &OURS } else { &THEIRS };
    slot.get_or_init(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap())
}

/// The modulus out of the PKCS #1 form: for 2048 bits and the exponent 65537 it stands at a fixed place.
pub fn modulus(key: &RsaKeyPair) -> String {
    URL_SAFE_NO_PAD.encode(&key.public_key().as_ref()[9..265])
}

pub fn jwk(key: &RsaKeyPair, kid: &str) -> Value {
    json!({"kty": "RSA", "use": "sig", "alg": "RS256", "kid": kid, "n": modulus(key), "e": "AQAB"})
}

/// How a token is signed.
pub enum Signing {
    Provider,
    Stranger,
    Sha384,
    Hmac,
    Nothing,
}

/// A token in the making, and what is expected of it.
pub struct Draft {
    pub header: Map<String, Value>,
    pub claims: Map<String, Value>,
    /// JSON texts that no map can hold.
    pub header_text: Option<String>,
    pub claims_text: Option<String>,
    /// The second part as it is signed, where it is not to be base64url.
    pub claims_part: Option<&'static str>,
    pub signing: Signing,
    pub keys: Vec<Value>,
    pub issuer: IssuerForm,
    pub client: &'static str,
    pub nonce: Option<&'static str>,
    pub access: Option<&'static str>,
    pub tenant: Option<&'static str>,
    pub form: Form,
    pub now: SignedDuration,
    pub leeway: SignedDuration,
    /// What is done to the finished token.
    pub after: fn(String) -> String,
}

impl Draft {
    fn new(
        header: Value,
        claims: Value,
        issuer: IssuerForm,
        client: &'static str,
        form: Form,
    ) -> Self {
        let object = |value| match value {
            Value::Object(members) => members,
            other => unreachable!("{other} is an object"),
        };
        let mut key = jwk(key("provider"), KID);
        key["x5t"] = X5T.into();
        Self {
            header: object(header),
            claims: object(claims),
            header_text: None,
            claims_text: None,
            claims_part: None,
            signing: Signing::Provider,
            keys: vec![key],
            issuer,
            client,
            nonce: Some("n-7c1d9e"),
            access: None,
            tenant: None,
            form,
            now: SignedDuration::from_secs(10),
            leeway: SignedDuration::ZERO,
            after: |token| token,
        }
    }

    /// `superoffice.md` 13.5.
    pub fn superoffice() -> Self {
        let mut claims = json!({
            "sub": "anna.berg@nordlicht.example",
            "iat": ISSUED, "nbf": ISSUED - 60, "exp": ISSUED + 300, "nonce": "n-7c1d9e",
            "iss": "https://sod.superoffice.com", "aud": "3f0c9a7e51d24b86a2c1e0d97b465f18"
        });
        for (name, value) in [
            ("associateid", "12"),
            ("identityprovider", "central-superid"),
            ("email", "anna.berg@nordlicht.example"),
            ("upn", "anna.berg@nordlicht.example"),
            ("is_administrator", "True"),
            ("ctx", "Cust31415"),
            ("company_name", "Nordlicht Handel AS"),
            ("serial", "1702233445"),
            (
                "netserver_url",
                "https://sod2.superoffice.com/Cust31415/Remote/Services88/",
            ),
            ("webapi_url", "https://sod2.superoffice.com/Cust31415/api/"),
            ("system_token", "Calendar Setup-k3Vt81LzQa"),
            ("initials", "AB"),
        ] {
            claims[format!("{SUPEROFFICE}{name}")] = value.into();
        }
        let header = json!({"alg": "RS256", "kid": KID, "x5t": X5T, "typ": "JWT"});
        let issuer = IssuerForm::HostWithoutCase("https://sod.superoffice.com".to_owned());
        Self::new(
            header,
            claims,
            issuer,
            "3f0c9a7e51d24b86a2c1e0d97b465f18",
            Form::SuperOffice,
        )
    }

    /// `microsoft-365.md` 6.5.
    pub fn microsoft() -> Self {
        let claims = json!({
            "aud": "3f6c2f0e-7a1b-4a55-8e11-0c2d9b7e4410",
            "iss": format!("https://login.microsoftonline.com/{TENANT}/v2.0"),
            "iat": ISSUED, "nbf": ISSUED, "exp": ISSUED + 3900, "name": "Kari Admin", "nonce": "n-7c1d9e",
            "oid": "0d4f6a10-6f0c-4c9e-8c8e-3b0b5e4d2a01", "preferred_username": "kari.admin@nordfjell.example",
            "sub": "pQ3nV7m0kq2Wc1f9yR5tZ8aBd6eGhJ4uLxOiSsTvYwE", "tid": TENANT, "ver": "2.0",
            "wids": ["62e90394-69f5-4237-9190-012177145e10", "b79fbf4d-3ef9-4689-8143-76b194e85509"]
        });
        let issuer = IssuerForm::TenantTemplate(
            "https://login.microsoftonline.com/{tenantid}/v2.0".to_owned(),
        );
        let header = json!({"alg": "RS256", "kid": KID, "typ": "JWT"});
        let mut draft = Self::new(
            header,
            claims,
            issuer,
            "3f6c2f0e-7a1b-4a55-8e11-0c2d9b7e4410",
            Form::Microsoft,
        );
        draft.keys[0]["issuer"] = "https://login.microsoftonline.com/{tenantid}/v2.0".into();
        draft
    }

    /// `google.md` 7.7.
    pub fn google() -> Self {
        let client = "123456789012-a1b2c3d4e5f6.apps.googleusercontent.com";
        let claims = json!({
            "iss": "https://accounts.google.com", "azp": client, "aud": client, "sub": "108202020202020202020",
            "hd": "nordlys.example", "email": "admin@nordlys.example", "email_verified": true, "nonce": "n-7c1d9e",
            "name": "Astrid Lund", "given_name": "Astrid", "family_name": "Lund", "iat": ISSUED, "exp": ISSUED + 3600
        });
        let issuer = IssuerForm::SchemeMayLack("https://accounts.google.com".to_owned());
        let header = json!({"alg": "RS256", "kid": KID, "typ": "JWT"});
        Self::new(header, claims, issuer, client, Form::Google)
    }

    pub fn generic() -> Self {
        let claims = json!({
            "iss": "https://id.example", "sub": "1", "aud": ["client"], "azp": "client",
            "iat": ISSUED, "exp": ISSUED + 300, "nonce": "n-7c1d9e"
        });
        let issuer = IssuerForm::Exact("https://id.example".to_owned());
        Self::new(
            json!({"alg": "RS256", "kid": KID}),
            claims,
            issuer,
            "client",
            Form::Generic,
        )
    }

    pub fn claim(&mut self, name: &str, value: impl Into<Value>) {
        drop(self.claims.insert(name.to_owned(), value.into()));
    }

    pub fn without(&mut self, name: &str) {
        drop(self.claims.remove(name));
    }

    pub fn header(&mut self, name: &str, value: impl Into<Value>) {
        drop(self.header.insert(name.to_owned(), value.into()));
    }

    /// The claims as text, with this put in front of the first one.
    pub fn prepend(&mut self, text: &str) {
        let claims = Value::Object(self.claims.clone()).to_string();
        self.claims_text = Some(format!("{{{text},{}", &claims[1..]));
    }

    pub fn token(&self) -> String {
        let text = |text: &Option<String>, members: &Map<String, Value>| {
            URL_SAFE_NO_PAD.encode(
                text.clone()
                    .unwrap_or_else(|| Value::Object(members.clone()).to_string()),
            )
        };
        let claims = self
            .claims_part
            .map_or_else(|| text(&self.claims_text, &self.claims), str::to_owned);
        let signed = format!("{}.{claims}", text(&self.header_text, &self.header));
        let signature = URL_SAFE_NO_PAD.encode(self.sign(signed.as_bytes()));
        (self.after)(format!("{signed}.{signature}"))
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let rsa = |key: &RsaKeyPair, padding| {
            let mut signature = vec![0; key.public_modulus_len()];
            key.sign(padding, &SystemRandom::new(), message, &mut signature)
                .unwrap();
            signature
        };
        match self.signing {
            Signing::Provider => rsa(key("provider"), &RSA_PKCS1_SHA256),
            Signing::Stranger => rsa(key("stranger"), &RSA_PKCS1_SHA256),
            Signing::Sha384 => rsa(key("provider"), &RSA_PKCS1_SHA384),
            Signing::Hmac => {
                // The public key as the shared secret: the old attack on readers that believe the header.
                let secret =
                    hmac::Key::new(hmac::HMAC_SHA256, key("provider").public_key().as_ref());
                hmac::sign(&secret, message).as_ref().to_vec()
            }
            Signing::Nothing => Vec::new(),
        }
    }

    pub fn validate(&self) -> Result<Claims, Refused> {
        let address = Url::parse("https://provider.example/jwks").unwrap();
        let keys =
            Keys::parse(json!({"keys": self.keys}).to_string().as_bytes(), &address).unwrap();
        let secret = |text: &str| Secret::new(text.to_owned());
        let (nonce, access) = (self.nonce.map(secret), self.access.map(secret));
        let expected = Expected {
            issuer: &self.issuer,
            client_id: self.client,
            nonce: nonce.as_ref().map_or(Nonce::Refreshed, Nonce::Sent),
            access_token: access.as_ref(),
            tenant: self.tenant,
            form: self.form,
        };
        let now = Timestamp::from_second(ISSUED).unwrap() + self.now;
        validate(
            &Secret::new(self.token()),
            &keys,
            &expected,
            now,
            self.leeway,
        )
    }
}
