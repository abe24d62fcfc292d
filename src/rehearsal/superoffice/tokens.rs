//! Access tokens for an hour and refresh tokens that stay until they are revoked (`superoffice.md` 4.4, 4.5, 4.9).

use std::collections::BTreeMap;
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{Timestamp, ToSpan as _};

use super::tenant::Tenant;
use crate::rehearsal::stage::lock;
use crate::secret;
use crate::world::Person;

/// How long an access token lives, in seconds.
pub(super) const LIFE: i64 = 3_600;
/// More tokens of a kind than this are never valid; all are forgotten then.
const AT_MOST: usize = 10_000;

/// Who holds a token, and where it opens the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Holder {
    pub(super) client: &'static str,
    pub(super) person: &'static Person,
    pub(super) tenant: Tenant,
}

/// Why an access token opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closed {
    Unknown,
    Expired,
}

/// The tokens that were given out.
#[derive(Default)]
pub(super) struct Tokens {
    access: Mutex<BTreeMap<String, (Holder, Timestamp)>>,
    refresh: Mutex<BTreeMap<String, Holder>>,
}

impl Tokens {
    /// A new access token: opaque, with the tenant readable in front.
    pub(super) fn access(&self, holder: &Holder, now: Timestamp) -> String {
        let mut bytes = [0; 96];
        aws_lc_rs::rand::fill(&mut bytes).expect("the operating system has random numbers");
        let token = format!("8A:{}.{}", holder.tenant.id, STANDARD.encode(bytes));
        let mut access = lock(&self.access);
        if access.len() >= AT_MOST {
            access.clear();
        }
        let until = now.saturating_add(LIFE.seconds()).unwrap_or(now);
        let _ = access.insert(token.clone(), (holder.clone(), until));
        token
    }

    /// A new refresh token of 64 characters.
    pub(super) fn refresh(&self, holder: &Holder) -> String {
        let token = secret::random(48).expose().to_owned();
        let mut refresh = lock(&self.refresh);
        if refresh.len() >= AT_MOST {
            refresh.clear();
        }
        let _ = refresh.insert(token.clone(), holder.clone());
        token
    }

    /// Who holds this access token.
    pub(super) fn opened_by(&self, token: &str, now: Timestamp) -> Result<Holder, Closed> {
        match lock(&self.access).get(token) {
            None => Err(Closed::Unknown),
            Some((_, until)) if *until < now => Err(Closed::Expired),
            Some((holder, _)) => Ok(holder.clone()),
        }
    }

    /// Who holds this refresh token.
    pub(super) fn refreshed_by(&self, token: &str) -> Option<Holder> {
        lock(&self.refresh).get(token).cloned()
    }

    /// Revokes a token of either kind; with a refresh token go all access tokens of its holder.
    pub(super) fn revoke(&self, token: &str) {
        let _ = lock(&self.access).remove(token);
        if let Some(holder) = lock(&self.refresh).remove(token) {
            lock(&self.access).retain(|_, (other, _)| *other != holder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tenant::TENANTS;
    use super::*;
    use crate::rehearsal::people::PEOPLE;

    #[test]
    fn an_access_token_opens_for_an_hour_and_a_revoked_one_never() {
        let tokens = Tokens::default();
        let holder = Holder {
            client: "client",
            person: &PEOPLE[0],
            tenant: TENANTS[0],
        };
        let now = Timestamp::UNIX_EPOCH;

        let (access, refresh) = (tokens.access(&holder, now), tokens.refresh(&holder));

        assert!(access.starts_with("8A:Cust12345."));
        assert_eq!(refresh.len(), 64);
        assert_eq!(tokens.opened_by(&access, now + 3_600.seconds()), Ok(holder));
        assert_eq!(
            tokens.opened_by(&access, now + 3_601.seconds()),
            Err(Closed::Expired)
        );
        tokens.revoke(&refresh);
        assert_eq!(tokens.opened_by(&access, now), Err(Closed::Unknown));
        assert_eq!(tokens.refreshed_by(&refresh), None);
    }
}
