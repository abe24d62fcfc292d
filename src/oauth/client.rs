//! The requests to the token endpoint (RFC 6749 sections 4.1.3 and 6), over any HTTP client that is handed in as a closure.
//!
//! A public client: the PKCE verifier stands for the secret that a desktop program cannot keep (RFC 8252 section 8.5).
//! Where a provider demands one all the same, it goes along (RFC 6749 section 2.3.1, `client_secret_post`).
//! The closure must not follow redirects (RFC 9700 section 4.12).

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;

use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
};
use oauth2::http::header::CONTENT_TYPE;
use oauth2::{
    AsyncHttpClient, AuthType, AuthorizationCode, Client, ClientId, ClientSecret, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, PkceCodeVerifier, RefreshToken, RequestTokenError,
    Scope, StandardRevocableToken, TokenUrl,
};

use super::token::Wire;
use super::{Registration, TokenAnswer, TokenRefusal};
use crate::http::Oddity;
use crate::secret::Secret;

/// Why there are no tokens: "the server said no" and "we could not ask" are different things.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error<E> {
    /// The request did not get through.
    #[error("{0}")]
    Transport(E),
    /// The endpoint answered, and it is no.
    #[error("{0}")]
    Refused(TokenRefusal),
}

/// Exchanges the code, once: it is taken over, and on a refusal there is no second try (S-FLW-07).
/// `scopes` may be empty where the provider does not ask for them again.
///
/// # Errors
///
/// What the closure says, or the refusal.
pub async fn exchange<E, F>(
    registration: &Registration<'_>,
    code: Secret,
    verifier: &Secret,
    scopes: &[impl AsRef<str>],
    http: impl Fn(HttpRequest) -> F + Send + Sync + 'static,
) -> Result<TokenAnswer, Error<E>>
where
    E: StdError + Send + 'static,
    F: Future<Output = Result<HttpResponse, E>> + Send + 'static,
{
    let redirect = super::request::redirect(registration.redirect_uri).map_err(|_| unreadable())?;
    let client = client(registration).set_redirect_uri(redirect);
    let mut request = client
        .exchange_code(AuthorizationCode::new(code.expose().to_owned()))
        .set_pkce_verifier(PkceCodeVerifier::new(verifier.expose().to_owned()));
    drop(code);
    if !scopes.is_empty() {
        request = request.add_extra_param("scope", words(scopes));
    }
    finish(request.request_async(&Guarded(http)).await)
}

/// Asks for new tokens. An answer without a refresh token means that this one stays valid.
///
/// # Errors
///
/// What the closure says, or the refusal.
pub async fn refresh<E, F>(
    registration: &Registration<'_>,
    token: &Secret,
    scopes: &[impl AsRef<str>],
    http: impl Fn(HttpRequest) -> F + Send + Sync + 'static,
) -> Result<TokenAnswer, Error<E>>
where
    E: StdError + Send + 'static,
    F: Future<Output = Result<HttpResponse, E>> + Send + 'static,
{
    let client = client(registration);
    let token = RefreshToken::new(token.expose().to_owned());
    let scopes: Vec<Scope> = scopes
        .iter()
        .map(|scope| Scope::new(scope.as_ref().to_owned()))
        .collect();
    let request = client.exchange_refresh_token(&token).add_scopes(scopes);
    finish(request.request_async(&Guarded(http)).await)
}

type TokenClient = Client<
    BasicErrorResponse,
    Wire,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

fn client(registration: &Registration<'_>) -> TokenClient {
    let client = Client::new(ClientId::new(registration.client_id.to_owned()))
        .set_token_uri(TokenUrl::from_url(registration.discovery.token.clone()));
    match registration.client_secret {
        // In the body, because that is how Google's own documentation sends it.
        Some(secret) => client
            .set_client_secret(ClientSecret::new(secret.expose().to_owned()))
            .set_auth_type(AuthType::RequestBody),
        None => client,
    }
}

/// Sends the request and reads the answer by our rules, before the crate reads it by its own.
///
/// A type with a boxed future instead of a closure around the closure, because the compiler does not see of the latter that it is `Send`.
struct Guarded<H>(H);

impl<E, F, H> AsyncHttpClient<'_> for Guarded<H>
where
    E: StdError + Send + 'static,
    F: Future<Output = Result<HttpResponse, E>> + Send + 'static,
    H: Fn(HttpRequest) -> F + Sync,
{
    type Error = Error<E>;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Error<E>>> + Send>>;

    fn call(&self, request: HttpRequest) -> Self::Future {
        let response = (self.0)(request);
        Box::pin(async move {
            let response = response.await.map_err(Error::Transport)?;
            let kind = response
                .headers()
                .get(CONTENT_TYPE)
                .and_then(|kind| kind.to_str().ok());
            match TokenAnswer::parse(response.status().as_u16(), kind, response.body()) {
                Ok(_) => Ok(response),
                Err(refusal) => Err(Error::Refused(refusal)),
            }
        })
    }
}

fn finish<E: StdError + 'static>(
    result: Result<Wire, RequestTokenError<Error<E>, BasicErrorResponse>>,
) -> Result<TokenAnswer, Error<E>> {
    match result {
        Ok(wire) => wire.into_answer().map_err(Error::Refused),
        Err(RequestTokenError::Request(error)) => Err(error),
        // Not reached by an answer: `send` has read it before. The body inside must not get into any text.
        Err(
            RequestTokenError::ServerResponse(_)
            | RequestTokenError::Parse(..)
            | RequestTokenError::Other(_),
        ) => Err(unreadable()),
    }
}

fn unreadable<E>() -> Error<E> {
    Error::Refused(TokenRefusal::Unreadable {
        status: 0,
        media_type: String::new(),
        oddity: Oddity::Other,
    })
}

fn words(scopes: &[impl AsRef<str>]) -> String {
    scopes
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
