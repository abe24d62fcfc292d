//! Exchange Web Services in Microsoft 365, near their end: what can be known of them without a sign-in
//! (microsoft-365.md 3.1, 3.2, 4.3, design 9.9).

use jiff::civil::{Date, date};
use url::Url;

use crate::check::{Failure, Found};
use crate::http::Answer;
use crate::world::World;

/// The day on which Microsoft switches them off for everybody in Microsoft 365.
pub const END: Date = date(2027, 4, 1);

/// How much of an answer is read.
const LARGEST: usize = 64 * 1024;

/// What an address of Exchange Web Services in Microsoft 365 says to a stranger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EwsState {
    /// It asks for a sign-in: the service is there. Whether the organization still allows it shows only after one.
    AsksForSignIn,
    /// They are off for the organization.
    Disabled,
    /// A policy of the organization blocks this program.
    Blocked,
    /// There is no such service any more.
    Gone,
    /// The answer says nothing.
    Unclear,
}

impl EwsState {
    /// The name in facts and text ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AsksForSignIn => "asks-for-sign-in",
            Self::Disabled => "disabled",
            Self::Blocked => "blocked",
            Self::Gone => "gone",
            Self::Unclear => "unclear",
        }
    }

    fn of(answer: &Answer) -> Self {
        match answer.status {
            401 => Self::AsksForSignIn,
            403 => {
                // Only the words count, the sentence may change.
                let reason = answer.header("x-ews-policy-reason").unwrap_or_default();
                let reason = reason.to_ascii_lowercase();
                if reason.contains("disabled") {
                    Self::Disabled
                } else if reason.contains("blocked by policy") {
                    Self::Blocked
                } else {
                    Self::Unclear
                }
            }
            404 | 410 => Self::Gone,
            _ => Self::Unclear,
        }
    }
}

/// The standard address in a cloud; `None` where Microsoft does not tell it.
#[must_use]
pub fn standard_ews(cloud: &str) -> Option<Url> {
    let host = match cloud {
        "worldwide" => "outlook.office365.com",
        "us-government" => "outlook.office365.us",
        "us-dod" => "outlook-dod.office365.us",
        "china" => "partner.outlook.cn",
        "bleu" => "outlook.sovcloud.fr",
        "delos" => "outlook.sovcloud.de",
        _ => return None,
    };
    Url::parse(&format!("https://{host}/EWS/Exchange.asmx")).ok()
}

/// Asks an address of Exchange Web Services as a stranger; nothing about anybody is sent.
///
/// # Errors
///
/// One per layer of the network.
pub async fn ews_state(world: &World, address: &Url) -> Result<(EwsState, Found), Failure> {
    let request = hyper::Request::builder()
        .method(hyper::Method::POST)
        .uri(address.as_str())
        .header(hyper::header::CONTENT_TYPE, "text/xml; charset=utf-8")
        .body(Vec::new())
        .map_err(|error| {
            Failure::new(crate::check::Outcome::AddressWrong, error.to_string())
                .of(crate::check::System::Microsoft365)
        })?;
    let answer = world
        .http
        .send(request, LARGEST)
        .await
        .map_err(|error| Failure::from(error).of(crate::check::System::Microsoft365))?;
    let state = EwsState::of(&answer);
    Ok((state, Found::fact("ews-state", state.code())))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn the_state_is_read_from_status_and_policy_header() {
        let disabled = "EWS is disabled for this user or tenant";
        let blocked = "EWS is blocked by policy for this user or tenant";
        let table = [
            (401, None, EwsState::AsksForSignIn),
            (403, Some(disabled), EwsState::Disabled),
            (403, Some(blocked), EwsState::Blocked),
            (403, None, EwsState::Unclear),
            (404, None, EwsState::Gone),
            (200, None, EwsState::Unclear),
        ];
        for (status, reason, state) in table {
            let mut headers = hyper::HeaderMap::new();
            if let Some(reason) = reason {
                let value = reason.parse().expect("a header");
                let _ = headers.insert("x-ews-policy-reason", value);
            }
            let answer = Answer {
                host: "outlook.office365.com".to_owned(),
                status,
                media_type: String::new(),
                headers,
                body: Vec::new(),
                sent: Timestamp::UNIX_EPOCH,
                received: Timestamp::UNIX_EPOCH,
            };
            assert_eq!(EwsState::of(&answer), state, "{status} {reason:?}");
        }
    }

    #[test]
    fn every_cloud_of_the_settings_has_its_standard_address() {
        let settings = crate::settings::Microsoft365::default();
        for cloud in settings.clouds.keys() {
            assert!(standard_ews(cloud).is_some(), "{cloud}");
        }
        assert_eq!(standard_ews("elsewhere"), None);
    }
}
