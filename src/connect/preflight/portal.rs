//! A network that answers in place of the servers until somebody signs in to it, as in hotels and trains (F-71).

use std::sync::OnceLock;
use std::time::Duration;

use url::Url;

use crate::check::{Failure, Found, Outcome, passes};
use crate::http::{Answer, Error, Times};
use crate::settings::Settings;
use crate::world::World;

/// The built-in probe, and what it says.
const KNOWN: (&str, &str) = (
    "http://www.msftconnecttest.com/connecttest.txt",
    "Microsoft Connect Test",
);

/// The largest answer that is read.
const LARGEST: usize = 16 * 1024;

/// The longest address of a portal that is taken.
const LONGEST: usize = 2048;

/// How long each part may take.
const PART: Duration = Duration::from_secs(2);

/// What became of the probe.
#[derive(Debug, Default)]
pub(super) struct Seen(OnceLock<bool>);

impl Seen {
    /// Whether nothing at all can be reached: no host, of which there have to be some, and not the probe either. A single
    /// name that nobody knows is no sign of that.
    pub(super) fn is_offline(&self, gone: &[bool]) -> bool {
        let all = !gone.is_empty() && gone.iter().all(|gone| *gone);
        match self.0.get() {
            Some(reached) => all && !reached,
            None => all && gone.len() > 1,
        }
    }
}

/// The address of the probe; none when it is switched off.
pub(super) fn probe(settings: &Settings) -> Option<Url> {
    let address = Url::parse(&settings.network.portal_probe).ok()?;
    (address.scheme() == "http").then_some(address)
}

/// Reads the probe by the same way as everything else: no credentials, no redirects.
pub(super) async fn look(world: &World, probe: Url, seen: &Seen) -> Result<Found, Failure> {
    let times = Times::each(world.settings.patient(PART));
    let connector = world.http.connector().within(times);
    let asked = async {
        let mut connection = connector
            .connect(&probe)
            .await
            .map_err(|broken| broken.error)?;
        let proxied = connection.trace.proxy.is_some();
        let request = hyper::Request::get(probe.as_str()).body(Vec::new());
        let request = request.map_err(|error| Error::Unusable(error.to_string()))?;
        Ok::<_, Error>((connection.send(request, LARGEST).await, proxied))
    };
    let (answer, proxied) = match asked.await {
        Ok(asked) => asked,
        Err(error) => {
            let _ = seen.0.set(!error.is_unreachable());
            let why = Failure::from(error).outcome;
            return Ok(unread(Found::fact("reached", "no"), why));
        }
    };
    let _ = seen.0.set(true);
    let portal = match &answer {
        // The server of the probe is in trouble itself.
        Ok(answer) if passes(answer.status) => None,
        Ok(answer) => captive(&probe, answer, proxied),
        Err(Error::TooLarge { .. }) => Some(probe.clone()),
        Err(_) => None,
    };
    match portal {
        None => Ok(match answer {
            Ok(answer) if passes(answer.status) => {
                unread(Found::nothing(), Failure::of_status(&answer).outcome)
            }
            Ok(_) => Found::nothing(),
            // A proxy that asks for a sign-in is told with the hosts; anything else says nothing about a portal.
            Err(error) => unread(Found::nothing(), Failure::from(error).outcome),
        }),
        Some(portal) => {
            let status = answer.map_or(0, |answer| answer.status);
            let detail = format!("the probe was answered with status {status}");
            let failure = Failure::new(Outcome::NetCaptive, detail);
            Err(failure.fact("portal", portal.as_str()))
        }
    }
}

/// The same with why the probe's answer could not be read.
fn unread(mut found: Found, why: Outcome) -> Found {
    found.facts.push(("unread", why.code().to_owned()));
    found
}

/// The page on which the network wants a sign-in, if this is not the probe's own answer. A proxy that refuses an address
/// is none.
fn captive(probe: &Url, answer: &Answer, proxied: bool) -> Option<Url> {
    let own = if probe.as_str() == KNOWN.0 {
        let text = String::from_utf8_lossy(&answer.body);
        answer.status == 200 && text.trim() == KNOWN.1
    } else {
        answer.status == 204 || answer.status == 200 && !answer.is_page()
    };
    let refused_by_proxy = proxied && answer.status >= 400 && answer.status != 511;
    if own || refused_by_proxy {
        return None;
    }
    let named = answer
        .header("location")
        .filter(|_| (300..400).contains(&answer.status));
    let named = named.and_then(|to| page(probe, to));
    Some(named.unwrap_or_else(|| probe.clone()))
}

/// Where a redirect leads, if a browser can be sent there.
fn page(probe: &Url, to: &str) -> Option<Url> {
    let mut address = probe.join(to).ok()?;
    let sound = matches!(address.scheme(), "http" | "https") && address.as_str().len() <= LONGEST;
    if !sound || address.host_str().is_none() {
        return None;
    }
    address.set_username("").ok()?;
    address.set_password(None).ok()?;
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, location: Option<&'static str>, body: &str) -> Answer {
        let mut headers = hyper::HeaderMap::new();
        if let Some(location) = location {
            let _ = headers.insert(
                "location",
                hyper::header::HeaderValue::from_static(location),
            );
        }
        let now = jiff::Timestamp::now();
        Answer {
            host: "probe.example".to_owned(),
            status,
            media_type: String::new(),
            headers,
            body: body.as_bytes().to_vec(),
            sent: now,
            received: now,
        }
    }

    #[test]
    fn only_the_probes_own_answer_means_that_the_way_is_free() {
        let known = Url::parse(KNOWN.0).unwrap();
        let other = Url::parse("http://probe.example/x").unwrap();
        let page = "http://portal.hotel.example/login?from=x";
        let table = [
            (
                &known,
                answer(200, None, "Microsoft Connect Test"),
                false,
                None,
            ),
            (
                &known,
                answer(200, None, "<html>Welcome"),
                false,
                Some(KNOWN.0),
            ),
            (&known, answer(302, Some(page), ""), false, Some(page)),
            (
                &known,
                answer(302, Some("/login"), ""),
                false,
                Some("http://www.msftconnecttest.com/login"),
            ),
            (
                &known,
                answer(302, Some("ms-settings:network"), ""),
                false,
                Some(KNOWN.0),
            ),
            (
                &known,
                answer(302, Some("https://a:b@portal.example/"), ""),
                false,
                Some("https://portal.example/"),
            ),
            (&known, answer(511, None, ""), false, Some(KNOWN.0)),
            (&known, answer(403, None, "blocked"), true, None),
            (&known, answer(511, None, ""), true, Some(KNOWN.0)),
            (&other, answer(204, None, ""), false, None),
            (&other, answer(200, None, "anything"), false, None),
            (
                &other,
                answer(200, None, "<!doctype html><html>Welcome"),
                false,
                Some("http://probe.example/x"),
            ),
            (&other, answer(307, Some(page), ""), false, Some(page)),
        ];
        for (probe, answer, proxied, expected) in table {
            let seen = captive(probe, &answer, proxied);
            assert_eq!(seen.as_ref().map(Url::as_str), expected, "{answer:?}");
        }
    }

    #[test]
    fn a_computer_is_offline_when_neither_a_host_nor_the_probe_can_be_reached() {
        let seen = |reached: bool| Seen(OnceLock::from(reached));

        assert!(seen(false).is_offline(&[true]));
        assert!(!seen(true).is_offline(&[true, true]));
        assert!(!seen(false).is_offline(&[true, false]));
        assert!(!seen(false).is_offline(&[]));
        assert!(Seen::default().is_offline(&[true, true]));
        assert!(!Seen::default().is_offline(&[true]));
    }
}
