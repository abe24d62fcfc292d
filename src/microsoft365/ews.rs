//! Exchange Web Services in Microsoft 365, near their end: whether the organization still has them, and what a profile
//! is told about it, with a warning if it leans on them (microsoft-365.md 3.1 to 3.3, 4.3, design 9.9).

use std::time::Duration;

use jiff::civil::{Date, date};
use tokio::time::Instant;
use url::Url;

use crate::check::{Failure, Found, Outcome, Run, State, System};
use crate::http::Answer;
use crate::secret::Secret;
use crate::settings::Cloud;
use crate::world::World;

/// The day on which Microsoft switches them off for everybody in Microsoft 365.
pub const END: Date = date(2027, 4, 1);

/// How long the question about them may take beside a proof, which does not wait for it longer than that.
const LIMIT: Duration = Duration::from_secs(5);

/// How much of an answer is read.
const LARGEST: usize = 64 * 1024;

/// The smallest question that needs the right to use them: the identity of the own calendar.
const QUESTION: &str = concat!(
    r#"<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" "#,
    r#"xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" "#,
    r#"xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><soap:Header>"#,
    r#"<t:RequestServerVersion Version="Exchange2013_SP1"/></soap:Header><soap:Body><m:GetFolder><m:FolderShape>"#,
    r#"<t:BaseShape>IdOnly</t:BaseShape></m:FolderShape><m:FolderIds><t:DistinguishedFolderId Id="calendar"/>"#,
    r#"</m:FolderIds></m:GetFolder></soap:Body></soap:Envelope>"#
);

/// What an address of Exchange Web Services in Microsoft 365 says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EwsState {
    /// The organization still allows them.
    Allowed,
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
            Self::Allowed => "allowed",
            Self::AsksForSignIn => "asks-for-sign-in",
            Self::Disabled => "disabled",
            Self::Blocked => "blocked",
            Self::Gone => "gone",
            Self::Unclear => "unclear",
        }
    }

    fn of(answer: &Answer) -> Self {
        match answer.status {
            200 if is_soap(answer) => Self::Allowed,
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

    /// What a profile is told that names an address of theirs.
    fn warning(self) -> Outcome {
        match self {
            Self::Disabled | Self::Blocked | Self::Gone => Outcome::EwsDisabled,
            Self::Allowed | Self::AsksForSignIn | Self::Unclear => Outcome::EwsEnding,
        }
    }
}

/// Whether the answer is one of the service itself. A login page comes with 200, too.
fn is_soap(answer: &Answer) -> bool {
    let body = String::from_utf8_lossy(&answer.body);
    answer.media_type == "text/xml" && body.contains("GetFolderResponse")
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

/// The permission to use them at an address, if a token may go there: to Microsoft's own host of the cloud, and to the
/// host to which the tokens of Graph go. An address that a person typed gets none.
pub(super) fn permission(place: &str, cloud: &Cloud, address: &Url) -> Option<String> {
    let standard = standard_ews(place).is_some_and(|own| own.origin() == address.origin());
    let known = standard || cloud.graph.origin() == address.origin();
    let origin = address.origin().ascii_serialization();
    (known && address.scheme() == "https").then(|| format!("{origin}/EWS.AccessAsUser.All"))
}

/// Asks an address of Exchange Web Services as a stranger; nothing about anybody is sent.
///
/// # Errors
///
/// One per layer of the network.
pub async fn ews_state(world: &World, address: &Url) -> Result<(EwsState, Found), Failure> {
    let told = ask(world, address, None, world.settings.patient(LIMIT)).await?;
    let found = Found {
        facts: told.facts(),
        warning: None,
    };
    Ok((told.state, found))
}

/// What was told, and what came where nothing could be read.
struct Told {
    state: EwsState,
    unread: Option<Outcome>,
}

impl Told {
    fn of(answer: &Answer) -> Self {
        let state = EwsState::of(answer);
        let unread = || Failure::of_status(answer).outcome;
        Self {
            state,
            unread: (state == EwsState::Unclear).then(unread),
        }
    }

    fn nothing(why: Outcome) -> Self {
        Self {
            state: EwsState::Unclear,
            unread: Some(why),
        }
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        let state = ("ews-state", self.state.code().to_owned());
        let unread = self.unread.map(|why| ("unread", why.code().to_owned()));
        [state].into_iter().chain(unread).collect()
    }
}

async fn ask(
    world: &World,
    address: &Url,
    token: Option<&Secret>,
    limit: Duration,
) -> Result<Told, Failure> {
    let mut request = hyper::Request::builder()
        .method(hyper::Method::POST)
        .uri(address.as_str())
        .header(hyper::header::CONTENT_TYPE, "text/xml; charset=utf-8");
    let mut body = Vec::new();
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {}", token.expose()));
        body = QUESTION.as_bytes().to_vec();
    }
    let request = request.body(body).map_err(|error| {
        Failure::new(Outcome::AddressWrong, error.to_string()).of(System::Microsoft365)
    })?;
    let failed = |error| Failure::from(error).of(System::Microsoft365);
    // Connections that end with the question: work that is given up leaves none behind.
    let http = world.http.fresh_within(limit).map_err(failed)?;
    let answer = http.send(request, LARGEST).await.map_err(failed)?;
    Ok(Told::of(&answer))
}

/// The address to ask for a cloud: Microsoft's own, or, where the cloud is another one than the built-in (a rehearsal), the
/// one beside its Graph, so that nothing of it leaves for the real world.
pub(super) fn address(place: &str, cloud: &Cloud) -> Option<Url> {
    let built_in = crate::settings::Microsoft365::default();
    let own = built_in.clouds.get(place);
    if own.is_some_and(|own| own.graph.origin() == cloud.graph.origin()) {
        return standard_ews(place);
    }
    cloud.graph.join("/EWS/Exchange.asmx").ok()
}

/// What is asked about them beside a proof, and for whom.
pub(super) struct Beside<T> {
    /// Where.
    pub(super) address: Option<Url>,
    /// Whether the profile names addresses of theirs: only then their end is a warning.
    pub(super) leaned_on: bool,
    /// The token to ask with, if there is one.
    pub(super) token: T,
}

impl<T: Future<Output = Option<Secret>>> Beside<T> {
    /// Asks how they stand while the proof runs, and tells it as the step `ews-state` when Microsoft Graph is proven. It
    /// never fails the proof and does not outlast it by more than its own limit; the warning is the one to show.
    pub(super) async fn ask<P>(
        self,
        world: &World,
        run: &Run,
        proof: impl Future<Output = Result<P, Failure>>,
    ) -> Result<(P, Option<Outcome>), Failure> {
        let Some(address) = self.address else {
            return Ok((proof.await?, None));
        };
        let open = run.open("ews-state", address.host_str());
        let token = self.token;
        let until = Instant::now() + world.settings.patient(LIMIT);
        let asked = async {
            let token = token.await;
            // Less than what is left, so that what was wrong with the answer is known in time.
            let left = until.saturating_duration_since(Instant::now()) * 3 / 4;
            ask(world, &address, token.as_ref(), left).await
        };
        let told = async {
            // No answer in time and one of a broken network say no more of the state than a strange one.
            Ok(match tokio::time::timeout_at(until, asked).await {
                Ok(Ok(told)) => told,
                Ok(Err(failure)) => Told::nothing(failure.outcome),
                Err(_) => Told::nothing(Outcome::NetRoute),
            })
        };
        let (proven, told) = tokio::try_join!(Box::pin(proof), Box::pin(told))?;
        let mut facts = told.facts();
        facts.push(("graph", "ready".to_owned()));
        facts.push(("ends", END.strftime("%-d %B %Y").to_string()));
        let warning = self.leaned_on.then(|| told.state.warning());
        let stands = warning.map_or(State::Ok, |_| State::Warning);
        open.end(stands, warning.unwrap_or(Outcome::Ok), facts);
        Ok((proven, warning))
    }
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
            (410, None, EwsState::Gone),
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
    fn a_token_goes_to_hosts_of_microsoft_only() {
        let cloud = crate::settings::Microsoft365::default().clouds["worldwide"].clone();
        let table = [
            ("https://outlook.office365.com/EWS/Exchange.asmx", true),
            (
                "https://outlook.office365.com:8443/EWS/Exchange.asmx",
                false,
            ),
            ("https://mail.contoso.example/EWS/Exchange.asmx", false),
            ("https://outlook.office365.us/EWS/Exchange.asmx", false),
        ];
        for (address, allowed) in table {
            let url = Url::parse(address).expect("an address");
            let permission = permission("worldwide", &cloud, &url);
            assert_eq!(permission.is_some(), allowed, "{address}");
        }
    }

    #[test]
    fn another_cloud_than_the_built_in_one_is_asked_beside_its_graph() {
        let mut cloud = crate::settings::Microsoft365::default().clouds["china"].clone();
        let own = address("china", &cloud);
        assert_eq!(own, standard_ews("china"));

        cloud.graph = Url::parse("https://127.0.0.1:4711/v1.0/").expect("an address");
        let made_up = address("china", &cloud).expect("an address");

        assert_eq!(made_up.as_str(), "https://127.0.0.1:4711/EWS/Exchange.asmx");
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
