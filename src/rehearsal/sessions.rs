//! Who is signed in, in which browser: a cookie with a random name for each session, nothing typed is kept.

use std::collections::BTreeMap;
use std::sync::Mutex;

use axum::http::{HeaderMap, HeaderValue, header};

use super::stage::lock;
use crate::secret;
use crate::world::Person;

/// More sessions than this are never open; all are forgotten then.
const AT_MOST: usize = 1_000;

/// The sessions of one provider. Cookies on 127.0.0.1 know no ports, so each provider has its own cookie name.
pub(super) struct Sessions {
    cookie: &'static str,
    open: Mutex<BTreeMap<String, Vec<&'static Person>>>,
}

impl Sessions {
    pub(super) fn new(cookie: &'static str) -> Self {
        Self {
            cookie,
            open: Mutex::default(),
        }
    }

    /// Who is signed in with the browser that sent these headers, the latest last.
    pub(super) fn people(&self, headers: &HeaderMap) -> Vec<&'static Person> {
        self.id(headers)
            .and_then(|id| lock(&self.open).get(&id).cloned())
            .unwrap_or_default()
    }

    /// Signs a person in; the answer needs this cookie.
    pub(super) fn sign_in(&self, headers: &HeaderMap, person: &'static Person) -> HeaderValue {
        let mut open = lock(&self.open);
        let known = self.id(headers).filter(|id| open.contains_key(id));
        let id = known.unwrap_or_else(|| secret::random(24).expose().to_owned());
        if open.len() >= AT_MOST {
            open.clear();
        }
        let people = open.entry(id.clone()).or_default();
        people.retain(|other| *other != person);
        people.push(person);
        self.header(&id, "")
    }

    /// Signs everybody out in this browser; the answer needs this cookie.
    pub(super) fn sign_out(&self, headers: &HeaderMap) -> HeaderValue {
        if let Some(id) = self.id(headers) {
            let _ = lock(&self.open).remove(&id);
        }
        self.header("", "; Max-Age=0")
    }

    fn header(&self, id: &str, more: &str) -> HeaderValue {
        let cookie = format!("{}={id}; Path=/; HttpOnly; SameSite=Lax{more}", self.cookie);
        HeaderValue::from_str(&cookie).expect("base64url fits in a header")
    }

    fn id(&self, headers: &HeaderMap) -> Option<String> {
        let cookies = headers
            .get_all(header::COOKIE)
            .into_iter()
            .filter_map(|value| value.to_str().ok());
        let mut pairs = cookies
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs
            .find(|(name, _)| *name == self.cookie)
            .map(|(_, id)| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rehearsal::people::PEOPLE;

    #[test]
    fn a_cookie_brings_the_person_back_until_they_sign_out() {
        let sessions = Sessions::new("test");
        let cookie = sessions.sign_in(&HeaderMap::new(), &PEOPLE[0]);
        let value = cookie
            .to_str()
            .unwrap()
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        let headers =
            HeaderMap::from_iter([(header::COOKIE, format!("a=b; {value}").parse().unwrap())]);

        assert_eq!(sessions.people(&headers), [&PEOPLE[0]]);
        assert!(sessions.people(&HeaderMap::new()).is_empty());
        let _ = sessions.sign_out(&headers);
        assert!(sessions.people(&headers).is_empty());
    }
}
