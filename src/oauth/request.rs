//! What the browser is sent with: the secrets of one attempt, and the address (RFC 6749 section 4.1.1, RFC 7636).

use oauth2::basic::BasicClient;
use oauth2::{
    AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
};
use url::Url;

use crate::check::{Failure, Outcome};
use crate::oauth::Discovery;
use crate::oauth::discovery::unexpected;
use crate::secret::{Secret, random};

/// Longer addresses are cut off by some systems on the way to the browser (S-OPN-04).
pub const LONGEST: usize = 2000;

/// The secrets of one attempt; made for it and gone with it (S-FLW-01 to S-FLW-03).
#[derive(Debug)]
pub struct Material {
    /// 256 bits that come back with the answer.
    pub state: Secret,
    /// 128 bits that come back in the `id_token`.
    pub nonce: Secret,
    /// The PKCE verifier: 43 characters from 32 random bytes. Only its hash goes through the browser.
    pub verifier: Secret,
}

impl Material {
    /// Fresh secrets from the operating system's generator.
    #[must_use]
    #[expect(
        clippy::new_without_default,
        reason = "a default is the same each time, and this must never be"
    )]
    pub fn new() -> Self {
        Self {
            state: random(32),
            nonce: random(16),
            verifier: random(32),
        }
    }
}

/// Who asks, whom, and where the answer goes.
#[derive(Debug, Clone, Copy)]
pub struct Registration<'a> {
    /// The client id of the registration.
    pub client_id: &'a str,
    /// The secret of the registration, where the provider demands one of desktop programs (Google).
    pub client_secret: Option<&'a Secret>,
    /// The provider, fixed for the whole attempt (S-FLW-04).
    pub discovery: &'a Discovery,
    /// The address of our listener, byte for byte as it is sent again with the code (S-FLW-07).
    pub redirect_uri: &'a str,
}

/// The address for the browser: code flow, answer in the query, PKCE with S256, state, nonce, scopes and `extra`
/// parameters (`prompt`, `login_hint`, `domain_hint`, `acr_values` …).
///
/// # Errors
///
/// `browser-not-opened` with the fact `reason` = `too-long` when it has more than 2000 characters; `unexpected-answer`
/// when the provider's address already has one of our parameters; `listener-blocked` when the redirect address is none.
pub fn authorize_url(
    registration: &Registration<'_>,
    material: &Material,
    scopes: &[impl AsRef<str>],
    extra: &[(&str, &str)],
) -> Result<Url, Failure> {
    let endpoint = &registration.discovery.authorization;
    let client = BasicClient::new(ClientId::new(registration.client_id.to_owned()))
        .set_auth_uri(AuthUrl::from_url(endpoint.clone()))
        .set_redirect_uri(redirect(registration.redirect_uri)?);
    let request = client
        .authorize_url(|| CsrfToken::new(material.state.expose().to_owned()))
        .set_pkce_challenge(challenge(&material.verifier))
        .add_scopes(
            scopes
                .iter()
                .map(|scope| Scope::new(scope.as_ref().to_owned())),
        )
        .add_extra_param("response_mode", "query")
        .add_extra_param("nonce", material.nonce.expose());
    let request = extra.iter().fold(request, |request, (name, value)| {
        request.add_extra_param(*name, *value)
    });
    let (address, _) = request.url();

    if let Some(name) = occurs_twice(&address) {
        return Err(
            unexpected(endpoint, "parameter", &format!("{name} would occur twice"))
                .fact("name", name),
        );
    }
    if address.as_str().len() > LONGEST {
        let detail = format!(
            "the address for the browser has {} characters",
            address.as_str().len()
        );
        return Err(Failure::new(Outcome::BrowserNotOpened, detail).fact("reason", "too-long"));
    }
    Ok(address)
}

/// The address of Microsoft's page where an administrator consents for everybody (`microsoft-365.md` 2.3). `tenant` is
/// an id, a domain or `organizations`. No code comes back, so nothing that returns proves anything (S-FLW-10).
#[must_use]
pub fn admin_consent_url(
    login: &Url,
    tenant: &str,
    client_id: &str,
    scopes: &[impl AsRef<str>],
    redirect_uri: &str,
    state: &Secret,
) -> Url {
    let mut address = login.clone();
    if let Ok(mut path) = address.path_segments_mut() {
        let _ = path.pop_if_empty().extend([tenant, "v2.0", "adminconsent"]);
    }
    let scope = scopes
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(" ");
    let _ = address
        .query_pairs_mut()
        .clear()
        .append_pair("client_id", client_id)
        .append_pair("scope", &scope)
        .append_pair("redirect_uri", redirect_uri)
        .append_pair("state", state.expose());
    address
}

/// The redirect address as the crate wants it; it keeps the text as it is written.
pub(super) fn redirect(address: &str) -> Result<RedirectUrl, Failure> {
    RedirectUrl::new(address.to_owned()).map_err(|wrong| {
        Failure::new(
            Outcome::ListenerBlocked,
            format!("the redirect address is no address: {wrong}"),
        )
    })
}

fn challenge(verifier: &Secret) -> PkceCodeChallenge {
    PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(
        verifier.expose().to_owned(),
    ))
}

fn occurs_twice(address: &Url) -> Option<String> {
    let mut names: Vec<_> = address
        .query_pairs()
        .map(|(name, _)| name.into_owned())
        .collect();
    names.sort_unstable();
    names
        .windows(2)
        .find(|pair| pair[0] == pair[1])
        .map(|pair| pair[0].clone())
}

#[cfg(test)]
mod tests;
