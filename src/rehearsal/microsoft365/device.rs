//! Signing in with a code that is typed on another page (`microsoft-365.md` 1.10, 6.6; RFC 8628).

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::directory::{Authority, Identity};
use super::fault::{Fault, Trace};
use super::flow::{Browser, Reply};
use super::pages::{self, DEVICE};
use super::request::{Endpoint, Mode, Parameter, Prompt, Purpose, Request, Return};
use super::scope::Scopes;
use super::switches::DeviceCode;
use super::token::Issue;
use super::{CLIENT_ID, Entra, opaque};
use crate::rehearsal::stage::lock;

/// How long a code can be typed, in seconds.
const LIFE: i64 = 900;
/// Letters that nobody takes for others.
const LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ23456789";

/// One code under way.
#[derive(Debug, Clone)]
pub(super) struct Device {
    /// What the person types.
    user_code: String,
    authority: Authority,
    scopes: Scopes,
    issued: Timestamp,
    asked: Option<Timestamp>,
    progress: Progress,
}

/// How far it is.
#[derive(Debug, Clone)]
enum Progress {
    /// Nobody has answered yet.
    Pending,
    /// Somebody signed in.
    Approved(Identity, String),
    /// Somebody said no.
    Declined,
    /// The tokens were handed out.
    Redeemed,
}

impl Entra {
    /// Answers a device authorization request.
    pub(super) fn device_codes(
        &self,
        authority: Authority,
        sent: &Parameter<'_>,
    ) -> Result<Value, Fault> {
        let client = sent("client_id").ok_or_else(|| Fault::missing("client_id"))?;
        if !client.eq_ignore_ascii_case(CLIENT_ID) {
            return Err(Fault::unknown_application(
                client,
                super::request::organization(authority),
            ));
        }
        if authority == Authority::Consumers {
            return Err(Fault::organizations_only(CLIENT_ID));
        }
        let list = sent("scope").ok_or_else(|| Fault::missing("scope"))?;
        let scopes = self.scopes(list, authority)?;
        let (user_code, device_code) = (user_code(), opaque(150));
        let device = Device {
            user_code: user_code.clone(),
            authority,
            scopes,
            issued: self.now(),
            asked: None,
            progress: Progress::Pending,
        };
        lock(&self.devices).put(device_code.clone(), device);
        self.stage.show_code(&user_code);
        let address = format!("{}{DEVICE}", self.bases.pages);
        let message = format!(
            "To sign in, use a web browser to open the page {address} and enter the code {user_code} to authenticate."
        );
        Ok(json!({
            "user_code": user_code, "device_code": device_code, "verification_uri": address,
            "expires_in": LIFE, "interval": self.switches().device_interval, "message": message,
        }))
    }

    /// What a program gets that asks whether somebody has answered.
    pub(super) fn poll(&self, authority: Authority, code: &str) -> Result<Issue, Fault> {
        let now = self.now();
        let mut devices = lock(&self.devices);
        let device = devices
            .get_mut(code)
            .ok_or_else(Fault::bad_verification_code)?;
        if now.duration_since(device.issued) > SignedDuration::from_secs(LIFE) {
            return Err(Fault::device_expired());
        }
        let before = device.asked.replace(now);
        match (&device.progress, self.switches().device) {
            (_, DeviceCode::NotAllowed) => Err(Fault::not_public()),
            (Progress::Declined, _) => Err(Fault::device_declined()),
            (Progress::Redeemed, _) => Err(Fault::device_answered()),
            (Progress::Pending, DeviceCode::SlowsDown) if before.is_none() => {
                Err(Fault::slow_down())
            }
            (Progress::Pending, _) => Err(Fault::authorization_pending()),
            (Progress::Approved(identity, session), _) => {
                let named = match authority {
                    Authority::Tenant(tenant) => tenant == identity.tenant,
                    _ => true,
                };
                if !named {
                    return Err(Fault::other_tenant());
                }
                let issue = Issue {
                    identity: *identity,
                    scopes: device.scopes.clone(),
                    session: session.clone(),
                    nonce: None,
                    until: now,
                };
                device.progress = Progress::Redeemed;
                Ok(issue)
            }
        }
    }

    /// Goes on with a code that was typed.
    pub(super) fn typed(&self, code: &str, trace: Trace, browser: &Browser) -> Reply {
        let (now, typed) = (self.now(), plain(code));
        let found = lock(&self.devices)
            .find(|device| {
                device.user_code == typed
                    && matches!(device.progress, Progress::Pending)
                    && now.duration_since(device.issued) <= SignedDuration::from_secs(LIFE)
            })
            .map(|(name, device)| (name.to_owned(), device.clone()));
        let Some((name, device)) = found else {
            let problem = if typed.is_empty() {
                "Enter the code. (90119)"
            } else {
                "That code didn't work. Check the code and try again. (70018)"
            };
            return pages::device(Some(problem)).into();
        };
        let back = Return {
            address: name,
            endpoint: Endpoint::Device,
            mode: Mode::Query,
            state: None,
        };
        let request = Request {
            authority: device.authority,
            back,
            purpose: Purpose::Code {
                nonce: None,
                challenge: None,
                prompt: Prompt::SelectAccount,
            },
            scopes: device.scopes,
            login_hint: None,
        };
        self.begin(Ok(request), trace, browser)
    }

    /// Notes who has signed in for a code.
    pub(super) fn approve_device(&self, name: &str, identity: &Identity, session: &str) -> Reply {
        if let Some(device) = lock(&self.devices).get_mut(name) {
            device.progress = Progress::Approved(*identity, session.to_owned());
        }
        pages::device_done(true).into()
    }

    /// Notes that somebody said no.
    pub(super) fn decline_device(&self, name: &str) -> Reply {
        if let Some(device) = lock(&self.devices).get_mut(name) {
            device.progress = Progress::Declined;
        }
        pages::device_done(false).into()
    }
}

fn user_code() -> String {
    (0..9)
        .map(|_| char::from(LETTERS[usize::from(super::chance()) % LETTERS.len()]))
        .collect()
}

/// As it is meant, whatever case and blanks it was typed with.
fn plain(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .take(32)
        .collect::<String>()
        .to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_typed_as_people_type_codes() {
        assert_eq!(plain(" f7qk 2zd-9b "), "F7QK2ZD9B");
        assert_eq!(user_code().len(), 9);
    }
}
