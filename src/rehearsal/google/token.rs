//! The token endpoint: codes and refresh tokens become tokens, or a refusal says why not (`google.md` 1.6, 1.8, 3.3 C).

use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::account::Account;
use super::refusal::Refusal;
use super::scope::Scopes;
use super::switches::{AppAccess, ClientSecret, IssuerSpelling, Refreshing, UnknownClient};
use super::{Accounts, CLIENT_ID, CLIENT_SECRET, State, claims, opaque};
use crate::rehearsal::codes::Challenge;

/// How long a code can be exchanged.
const CODE_LIFE: SignedDuration = SignedDuration::from_mins(10);
/// How long an access token is good, in seconds.
const LIFE: i64 = 3599;
/// So many refresh tokens of one account live; one more, and the oldest is dropped without a word.
const REFRESHES: usize = 100;

/// Whether a code can still be exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It can.
    Fresh,
    /// It was.
    Redeemed,
}

/// What stands behind a code.
#[derive(Debug, Clone)]
pub(super) struct Code {
    /// Who signed in.
    pub(super) account: &'static Account,
    /// What was granted.
    pub(super) scopes: Scopes,
    /// The return address, exactly as it was sent.
    pub(super) redirect: String,
    /// The challenge, if one was sent.
    pub(super) challenge: Option<Challenge>,
    /// Repeated in the `id_token`.
    pub(super) nonce: Option<String>,
    /// Whether a refresh token comes with it.
    pub(super) refresh: bool,
    /// When it was made.
    pub(super) issued: Timestamp,
    /// Whether it was used.
    pub(super) used: Use,
}

/// What stands behind a token.
#[derive(Debug, Clone)]
pub(super) struct Pass {
    /// Whose it is.
    pub(super) account: &'static Account,
    /// What it permits.
    pub(super) scopes: Scopes,
    /// When it ends.
    pub(super) expires: Timestamp,
    /// Whether a refresh token stands behind it.
    pub(super) offline: bool,
}

/// What was sent under a name.
pub(super) type Parameter<'a> = dyn Fn(&str) -> Option<&'a str> + 'a;

impl Accounts {
    /// Answers a token request.
    pub(super) fn token(&self, sent: &Parameter<'_>) -> Result<Value, Refusal> {
        self.client(sent)?;
        let needed = |name: &str| {
            sent(name)
                .ok_or_else(|| Refusal::request(&format!("Missing required parameter: {name}")))
        };
        let mut state = self.state();
        match needed("grant_type")? {
            "authorization_code" => {
                let (code, redirect) = (needed("code")?, needed("redirect_uri")?);
                let code = self.redeem(&mut state, code, redirect, sent("code_verifier"))?;
                Ok(self.first(&mut state, code))
            }
            "refresh_token" => {
                let pass = self.refresh(&state, needed("refresh_token")?)?;
                let mut answer = self.answer(&mut state, &pass, None);
                if let Some(limited) = self.switches().limited {
                    answer["refresh_token_expires_in"] = json!(limited);
                }
                Ok(answer)
            }
            other => Err(Refusal::grant_type(other)),
        }
    }

    fn client(&self, sent: &Parameter<'_>) -> Result<(), Refusal> {
        let switches = self.switches();
        let status = match switches.unknown_client {
            UnknownClient::Unauthorized => StatusCode::UNAUTHORIZED,
            UnknownClient::BadRequest => StatusCode::BAD_REQUEST,
        };
        match sent("client_id") {
            None => {
                return Err(Refusal::request(
                    "Could not determine client ID from request.",
                ));
            }
            Some(CLIENT_ID) => {}
            Some(_) => return Err(Refusal::unknown_client(status)),
        }
        match (sent("client_secret"), switches.secret) {
            (Some(CLIENT_SECRET), _) | (None, ClientSecret::Optional) => Ok(()),
            (None, ClientSecret::Demanded) => Err(Refusal::no_secret()),
            (Some(_), _) => Err(Refusal::wrong_secret(status)),
        }
    }

    fn redeem(
        &self,
        state: &mut State,
        code: &str,
        redirect: &str,
        verifier: Option<&str>,
    ) -> Result<Code, Refusal> {
        // A code that was not decoded still has its `%2F`.
        if !code.starts_with("4/") {
            return Err(Refusal::grant("Malformed auth code."));
        }
        let now = self.now();
        let worthless = || Refusal::grant("Bad Request");
        let entry = state.codes.get_mut(code).ok_or_else(worthless)?;
        if entry.used == Use::Redeemed || now.duration_since(entry.issued) > CODE_LIFE {
            return Err(worthless());
        }
        if entry.redirect != redirect {
            return Err(Refusal::redirect());
        }
        match (&entry.challenge, verifier) {
            (Some(_), None) => return Err(Refusal::grant("Missing code verifier.")),
            (Some(challenge), verifier) if !challenge.accepts(verifier) => {
                return Err(Refusal::grant("Invalid code verifier."));
            }
            (None, Some(_)) => {
                return Err(Refusal::grant("code_verifier or verifier is not needed."));
            }
            (Some(_), Some(_)) | (None, None) => {}
        }
        entry.used = Use::Redeemed;
        Ok(entry.clone())
    }

    /// The tokens for a code.
    fn first(&self, state: &mut State, code: Code) -> Value {
        let mut pass = Pass {
            account: code.account,
            scopes: code.scopes,
            expires: Timestamp::MAX,
            offline: code.refresh,
        };
        let limited = self.switches().limited;
        let refresh = code.refresh.then(|| format!("1//0{}", opaque(72)));
        let mut answer = self.answer(state, &pass, code.nonce.as_deref());
        if let Some(refresh) = refresh {
            answer["refresh_token"] = json!(refresh);
            if let Some(limited) = limited {
                answer["refresh_token_expires_in"] = json!(limited);
                pass.expires = self.now() + SignedDuration::from_secs(limited.into());
            }
            let own = pass.account;
            state.refreshes.put(refresh, pass);
            state.refreshes.thin(REFRESHES, |pass| pass.account == own);
        }
        answer
    }

    fn refresh(&self, state: &State, token: &str) -> Result<Pass, Refusal> {
        let switches = self.switches();
        let dead = || Refusal::grant("Token has been expired or revoked.");
        let mut pass = state.refreshes.get(token).cloned().ok_or_else(dead)?;
        if pass.expires <= self.now() {
            return Err(dead());
        }
        match switches.refresh {
            Refreshing::Good => {}
            Refreshing::Expired => return Err(dead()),
            Refreshing::SessionControl => return Err(Refusal::session_control()),
            Refreshing::AdvancedProtection => return Err(Refusal::by_protection()),
            Refreshing::AccountDeleted => return Err(Refusal::grant("Account has been deleted")),
        }
        let access = self.access(state, pass.account);
        if matches!(access, AppAccess::Blocked | AppAccess::Limited) {
            return Err(Refusal::by_administrator(switches.message));
        }
        if let Some(withdrawn) = switches.withdrawn {
            pass.scopes.remove(withdrawn);
        }
        Ok(pass)
    }

    /// Makes an access token and, where somebody signed in, an `id_token`; never a refresh token.
    fn answer(&self, state: &mut State, pass: &Pass, nonce: Option<&str>) -> Value {
        let now = self.now();
        let access = format!("ya29.a0{}", opaque(120));
        state.accesses.put(
            access.clone(),
            Pass {
                expires: now + SignedDuration::from_secs(LIFE),
                ..pass.clone()
            },
        );
        let kind = if self.stage.behaviour().lower_case_bearer {
            "bearer"
        } else {
            "Bearer"
        };
        let mut answer = json!({
            "access_token": access,
            "expires_in": self.number(LIFE),
            "scope": pass.scopes.answer(),
            "token_type": kind,
        });
        if pass.scopes.any(&["openid"]) {
            let issuer = match self.switches().issuer {
                IssuerSpelling::Address => self.bases.accounts.as_str(),
                IssuerSpelling::HostOnly => self.bases.accounts.trim_start_matches("https://"),
            };
            let claims = claims::of(pass.account, &pass.scopes, (issuer, nonce), &access, now);
            answer["id_token"] = json!(self.keys.sign(&claims));
        }
        answer
    }

    /// Takes the program's access back: either kind of token ends both, and everything that was granted.
    pub(super) fn revoke(&self, token: &str) -> Result<(), Refusal> {
        let mut state = self.state();
        let now = self.now();
        let pass = state
            .refreshes
            .get(token)
            .or_else(|| state.accesses.get(token));
        let account = pass
            .filter(|pass| pass.expires > now)
            .map(|pass| pass.account)
            .ok_or_else(|| Refusal::token("Token expired or revoked"))?;
        state.refreshes.retain(|pass| pass.account != account);
        state.accesses.retain(|pass| pass.account != account);
        let _ = state.grants.remove(account.id);
        Ok(())
    }

    /// What stands behind an access token that is still good.
    pub(super) fn pass(&self, token: &str) -> Option<Pass> {
        let now = self.now();
        let state = self.state();
        state
            .accesses
            .get(token)
            .filter(|pass| pass.expires > now)
            .cloned()
    }

    /// What `tokeninfo` tells of an access token: numbers and booleans are texts.
    pub(super) fn token_info(&self, token: &str) -> Result<Value, Refusal> {
        let pass = self
            .pass(token)
            .ok_or_else(|| Refusal::token("Invalid Value"))?;
        let left = pass.expires.as_second() - self.now().as_second();
        let mut told = json!({
            "azp": CLIENT_ID, "aud": CLIENT_ID, "sub": pass.account.id, "scope": pass.scopes.answer(),
            "exp": pass.expires.as_second().to_string(), "expires_in": left.to_string(),
            "access_type": if pass.offline { "offline" } else { "online" },
        });
        if pass.scopes.any(&["userinfo.email"]) {
            told["email"] = json!(pass.account.user);
            told["email_verified"] = json!("true");
        }
        Ok(told)
    }
}
