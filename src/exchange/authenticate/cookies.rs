//! The cookies of a load balancer, which lead the last message of a handshake to the server of the first (exchange.md
//! 6.3). They live in one session and go to its one server.

use hyper::HeaderMap;
use hyper::header::SET_COOKIE;

use crate::secret::Secret;

/// How many are kept, and how long all of them may be.
const MOST: usize = 20;
const LONGEST: usize = 4096;

/// Cookies by name.
#[derive(Debug, Default)]
pub(super) struct Cookies(Vec<(String, Secret)>);

impl Cookies {
    /// Takes those of an answer over.
    pub(super) fn take(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(SET_COOKIE) {
            let Ok(text) = value.to_str() else { continue };
            let pair = text.split(';').next().unwrap_or_default();
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            let (name, value) = (name.trim(), value.trim());
            self.0.retain(|(known, _)| known != name);
            if !name.is_empty() && self.0.len() < MOST {
                self.0
                    .push((name.to_owned(), Secret::new(value.to_owned())));
            }
        }
    }

    /// The value of `Cookie`, when there is one to send.
    pub(super) fn header(&self) -> Option<Secret> {
        let pairs = self.0.iter();
        let pairs = pairs.map(|(name, value)| format!("{name}={}", value.expose()));
        let all = pairs.collect::<Vec<_>>().join("; ");
        (!all.is_empty() && all.len() <= LONGEST).then(|| Secret::new(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_value_of_each_name_is_returned() {
        let mut cookies = Cookies::default();
        let mut headers = HeaderMap::new();
        for line in [
            "LB=one; path=/; secure; HttpOnly",
            "B=2",
            "broken",
            "LB=two; path=/",
            "=x",
        ] {
            let _ = headers.append(SET_COOKIE, line.parse().unwrap());
        }

        cookies.take(&headers);

        assert_eq!(cookies.header().unwrap().expose(), "B=2; LB=two");
        assert!(Cookies::default().header().is_none());
        assert!(!format!("{cookies:?}").contains("two"));
    }
}
