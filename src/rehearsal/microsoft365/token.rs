//! The token endpoint: codes and refresh tokens become tokens, or an error says why not (`microsoft-365.md` 1.6, 1.9, 6.4).

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::claims::{self, Subject};
use super::directory::{self, Authority, Identity};
use super::fault::Fault;
use super::ledger::{Access, Refresh, Use};
use super::request::{Parameter, organization, scope_fault};
use super::scope::{SERVICES, Scopes};
use super::switches::{Obstacle, Registration};
use super::{APPLICATION, CLIENT_ID, Entra, State, opaque};

/// How long a code can be exchanged.
const CODE_LIFE: SignedDuration = SignedDuration::from_mins(10);

/// What tokens are made for.
pub(super) struct Issue {
    /// Who signed in.
    pub(super) identity: Identity,
    /// What was asked for.
    pub(super) scopes: Scopes,
    /// The browser's session.
    pub(super) session: String,
    /// Repeated in the `id_token`.
    pub(super) nonce: Option<String>,
    /// Until when grants were written that count.
    pub(super) until: Timestamp,
}

impl Entra {
    /// Answers a token request.
    pub(crate) fn token(&self, authority: Authority, sent: &Parameter<'_>) -> Result<Value, Fault> {
        let needed = |name: &str| sent(name).ok_or_else(|| Fault::missing(name));
        let client = needed("client_id")?;
        if !client.eq_ignore_ascii_case(CLIENT_ID) {
            return Err(Fault::unknown_application(client, organization(authority)));
        }
        let kind = needed("grant_type")?;
        if sent("client_secret").is_some() || sent("client_assertion").is_some() {
            return Err(Fault::public_client());
        }
        match (self.switches().registration, kind) {
            (Registration::Web, _) => return Err(Fault::not_public()),
            (Registration::SinglePage, "authorization_code") => return Err(Fault::single_page()),
            _ => {}
        }
        let mut state = self.state();
        let issue = match kind {
            "authorization_code" => {
                let redirect = needed("redirect_uri")?;
                self.redeem(
                    &mut state,
                    authority,
                    needed("code")?,
                    redirect,
                    sent("code_verifier"),
                    sent("scope"),
                )?
            }
            "refresh_token" => {
                self.refresh(&state, authority, needed("refresh_token")?, sent("scope"))?
            }
            "urn:ietf:params:oauth:grant-type:device_code" => {
                self.poll(authority, needed("device_code")?)?
            }
            other => return Err(Fault::grant_type(other)),
        };
        self.issue(&mut state, issue)
    }

    fn redeem(
        &self,
        state: &mut State,
        authority: Authority,
        code: &str,
        redirect: &str,
        verifier: Option<&str>,
        scope: Option<&str>,
    ) -> Result<Issue, Fault> {
        let now = self.now();
        let entry = state.codes.get_mut(code).ok_or_else(Fault::invalid_grant)?;
        if entry.used == Use::Redeemed {
            return Err(Fault::code_redeemed());
        }
        if now.duration_since(entry.issued) > CODE_LIFE {
            return Err(Fault::expired_grant());
        }
        if !is_same_tenant(entry.authority, authority, &entry.identity) {
            return Err(Fault::other_tenant());
        }
        if entry.redirect != redirect {
            return Err(Fault::redirect_changed());
        }
        if entry
            .challenge
            .as_ref()
            .is_some_and(|challenge| !challenge.accepts(verifier))
        {
            return Err(Fault::verifier());
        }
        let asked = scope.map(|list| self.scopes(list, authority)).transpose()?;
        entry.used = Use::Redeemed;
        Ok(Issue {
            identity: entry.identity,
            // Those of OpenID Connect stay, even where the exchange names only a resource.
            scopes: match asked {
                Some(asked) => asked.with(&entry.scopes.openid()),
                None => entry.scopes.clone(),
            },
            session: entry.session.clone(),
            nonce: entry.nonce.clone(),
            until: now,
        })
    }

    fn refresh(
        &self,
        state: &State,
        authority: Authority,
        token: &str,
        scope: Option<&str>,
    ) -> Result<Issue, Fault> {
        let entry = state
            .refreshes
            .get(token)
            .ok_or_else(Fault::invalid_grant)?;
        match self.switches().obstacle {
            Obstacle::PolicyOnRefresh => {
                return Err(Fault::blocked_by_policy(
                    "invalid_grant",
                    self.switches().policy,
                ));
            }
            Obstacle::SecondFactorOnRefresh => return Err(Fault::second_factor()),
            Obstacle::None
            | Obstacle::PolicyOnPage
            | Obstacle::PolicyByRedirect
            | Obstacle::AssignmentRequired => {}
        }
        // A refresh token is bound to the person, not to the tenant (1.9).
        let member = entry.identity.member;
        let identity = member.at(authority).ok_or_else(|| {
            Fault::foreign_account(
                &member.identity_provider(),
                organization(authority),
                CLIENT_ID,
            )
            .of_grant()
        })?;
        let asked = scope.map(|list| self.scopes(list, authority)).transpose()?;
        // Each use returns a new refresh token; the old one stays good (1.9).
        let scopes = asked
            .unwrap_or_else(|| entry.scopes.clone())
            .with(&Scopes::offline_access());
        Ok(Issue {
            identity,
            scopes,
            session: entry.session.clone(),
            nonce: None,
            until: self.replicated(),
        })
    }

    /// Reads a list of scopes.
    pub(super) fn scopes(&self, list: &str, authority: Authority) -> Result<Scopes, Fault> {
        Scopes::parse(list, &self.bases.graph)
            .map_err(|refusal| scope_fault(refusal, list, authority))
    }

    /// Makes the tokens. The access token carries everything that was granted for Graph, not only what was asked for.
    fn issue(&self, state: &mut State, issue: Issue) -> Result<Value, Fault> {
        let Issue {
            identity,
            scopes,
            session,
            nonce,
            until,
        } = issue;
        let mut granted = self.granted(state, &identity, until);
        if self.switches().services.is_some() && scopes.contains(SERVICES) {
            granted.extend(&Scopes::services());
        }
        if !scopes.is_within(&granted) {
            return Err(Fault::no_consent("invalid_grant", CLIENT_ID, APPLICATION));
        }
        let now = self.now();
        let mut carried = scopes.openid();
        carried.extend(&granted.graph());
        if let Some(withheld) = self.switches().withheld {
            carried.remove(withheld);
        }
        // 60 to 90 minutes by chance, as the real one (1.7).
        let life = 3600 + i64::from(super::chance()) * 1800 / 255;
        let access = self.access_token(&identity, &carried, life);
        let expires = now + SignedDuration::from_secs(life);
        state.accesses.put(
            access.clone(),
            Access {
                identity,
                scopes: carried.clone(),
                expires,
            },
        );
        let mut body = json!({
            "token_type": self.token_type(),
            "scope": carried.answer(self.switches().scope_names),
            "expires_in": self.number(life),
            "ext_expires_in": self.number(life),
            "access_token": access,
        });
        if scopes.contains("openid") {
            let issuer = self.bases.issuer(identity.tenant.id);
            let subject = Subject {
                identity: &identity,
                scopes: &scopes,
                issuer,
                nonce: nonce.as_deref(),
                session: &session,
            };
            body["id_token"] = json!(self.keys.sign(&claims::of(
                &subject,
                now,
                self.switches().roles
            )));
        }
        if scopes.contains("offline_access") {
            let token = format!("1.{}", opaque(600));
            state.refreshes.put(
                token.clone(),
                Refresh {
                    identity,
                    scopes,
                    session,
                },
            );
            body["refresh_token"] = json!(token);
        }
        Ok(body)
    }

    fn access_token(&self, identity: &Identity, carried: &Scopes, life: i64) -> String {
        let now = self.now().as_second();
        let scopes: Vec<&str> = carried.of_graph().collect();
        self.keys.sign(&json!({
            "aud": directory::GRAPH, "iss": format!("https://sts.windows.net/{}/", identity.tenant.id),
            "iat": now, "nbf": now, "exp": now + life, "appid": CLIENT_ID, "app_displayname": APPLICATION,
            "oid": identity.object, "scp": scopes.join(" "), "tid": identity.tenant.id, "uti": opaque(16),
            "ver": "1.0",
        }))
    }
}

fn is_same_tenant(asked: Authority, now: Authority, identity: &Identity) -> bool {
    match (asked, now) {
        (_, Authority::Tenant(tenant)) => tenant == identity.tenant,
        // `organizations` would send a guest home, to another tenant than the code is for.
        (Authority::Tenant(_), Authority::Common | Authority::Organizations) => {
            !identity.is_guest()
        }
        (_, Authority::Common | Authority::Organizations) => true,
        (_, Authority::Consumers) => false,
    }
}
