//! What the server of SuperOffice Onsite says before anybody signs in: its version, how it asks for a sign-in, and
//! whether its web services are where they were entered (superoffice.md 6, 10).

use serde::Deserialize;
use url::Url;

use crate::check::{Failure, Found, Outcome, System, patiently};
use crate::http::{Answer, Client, is_basic};

use super::address::{self, Kind};

/// The version document (`GET {web}/api`); nothing of it is certain to be there.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Version {
    /// The version of the server (`11.15.402.0`).
    #[serde(rename = "NetServerVersion")]
    number: Option<String>,
    /// Where the first version of the API is.
    v1: Option<String>,
    /// Folders of web services, the older one and the current one.
    #[serde(rename = "Services")]
    older: Option<String>,
    #[serde(rename = "ServicesCurrent")]
    current: Option<String>,
    /// Whether the built-in cloud answers.
    pub(super) rehearsal: bool,
}

/// Asks for the version, and without any password how the API asks for a sign-in.
///
/// # Errors
///
/// `address-wrong` where there is no such API, `scheme-unusable` where it asks for a sign-in without user name and
/// password, and what the network says.
pub(super) async fn version(http: &Client, web_api: &Url) -> Result<(Version, Found), Failure> {
    let answer = ask(http, web_api).await?;
    let version = match answer.status {
        200 => answer
            .json::<Version>()
            .ok()
            .filter(|version| version.number.is_some() || version.v1.is_some())
            .ok_or_else(|| Failure::from(answer.unexpected()).of(System::SuperOffice))?,
        // Some servers tell strangers nothing.
        401 => Version::default(),
        _ => return Err(lost(&answer, web_api)),
    };
    let principal = Url::parse(&format!("{web_api}/v1/User/currentPrincipal"));
    let principal = principal.map_err(|error| {
        Failure::new(Outcome::AddressWrong, error.to_string()).of(System::SuperOffice)
    })?;
    let asked = ask(http, &principal).await?;
    match asked.status {
        401 => takes_passwords(&asked)?,
        200 | 403 => {}
        _ => return Err(lost(&asked, web_api)),
    }
    let found = match &version.number {
        None => Found::nothing(),
        Some(number) => Found::fact("version", number.chars().take(40).collect::<String>()),
    };
    Ok((version, found))
}

/// A server that names its ways to sign in, and none of them for user name and password, gets no password (design 9.11).
/// One that names none is asked: whether the API names Basic is not known of every version.
pub(super) fn takes_passwords(answer: &Answer) -> Result<(), Failure> {
    let offered = answer.challenges();
    if offered.is_empty() || offered.iter().any(|scheme| is_basic(scheme)) {
        return Ok(());
    }
    let detail = "the web API asks for a sign-in without user name and password";
    Err(Failure::new(Outcome::SchemeUnusable, detail)
        .of(System::SuperOffice)
        .fact("field", Kind::WebApi.code())
        .fact("scheme", offered.join(", ")))
}

async fn ask(http: &Client, address: &Url) -> Result<Answer, Failure> {
    let answer = patiently(|| http.get(address, None, &[("accept-language", "en")])).await;
    answer.map_err(|error| Failure::from(error).of(System::SuperOffice))
}

fn lost(answer: &Answer, web_api: &Url) -> Failure {
    match answer.status {
        404 | 410 => {
            let detail = format!("{} has no web API there", answer.host);
            address::wrong(Kind::WebApi, detail, None)
                .fact("host", web_api.host_str().unwrap_or_default())
        }
        _ => Failure::of_status(answer).of(System::SuperOffice),
    }
}

/// Looks whether something like web services answers. What a server says to a GET of their folder is not documented: a
/// refusal and a list are both good, a page of another kind is worth a warning.
///
/// # Errors
///
/// `address-wrong` where nothing is there, with the folder that the server names instead; what the network says.
pub(super) async fn services(
    http: &Client,
    netserver: &Url,
    version: &Version,
) -> Result<Found, Failure> {
    let answer = ask(http, netserver).await?;
    let folder = address::folder(netserver).to_owned();
    match answer.status {
        200..=299 if looks_like_services(&answer) => Ok(Found::fact("services", folder)),
        200..=299 => Ok(Found {
            facts: vec![("services", folder)],
            warning: Some(Outcome::AnswerWebPage),
        }),
        // An Internet Information Server lists no folder; a service takes no GET.
        400 | 401 | 403 | 405 | 406 | 415 => Ok(Found::fact("services", folder)),
        404 | 410 => {
            let named = [version.current.as_deref(), version.older.as_deref()];
            let mut named = named.into_iter().flatten().chain([address::SERVICES]);
            let proposal = named.find_map(|folder| address::beside(netserver, folder));
            let detail = format!("{} has no web services there", answer.host);
            Err(address::wrong(Kind::NetServer, detail, proposal.as_ref()))
        }
        _ => Err(Failure::of_status(&answer).of(System::SuperOffice)),
    }
}

fn looks_like_services(answer: &Answer) -> bool {
    let text = String::from_utf8_lossy(&answer.body).to_ascii_lowercase();
    let signs = [".svc", "wsdl", "soap", "superoffice"];
    answer.body.is_empty() || signs.iter().any(|sign| text.contains(sign))
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderMap, HeaderValue};
    use jiff::Timestamp;

    use super::*;

    fn asking(offers: &[&'static str]) -> Answer {
        let mut headers = HeaderMap::new();
        for offer in offers {
            let _ = headers.append("www-authenticate", HeaderValue::from_static(offer));
        }
        Answer {
            host: "crm.contoso.example".to_owned(),
            status: 401,
            media_type: String::new(),
            headers,
            body: Vec::new(),
            sent: Timestamp::UNIX_EPOCH,
            received: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_password_goes_only_where_nothing_speaks_against_it() {
        for offers in [
            &[][..],
            &["Basic realm=\"SuperOffice\""],
            &["Negotiate", "basic"],
        ] {
            assert!(takes_passwords(&asking(offers)).is_ok(), "{offers:?}");
        }

        let failure = takes_passwords(&asking(&["Negotiate", "NTLM"])).expect_err("refused");

        assert_eq!(failure.outcome, Outcome::SchemeUnusable);
        assert_eq!(failure.get("scheme"), Some("Negotiate, NTLM"));
    }

    #[test]
    fn a_version_document_may_be_nearly_empty() {
        let text =
            r#"{"NetServerVersion":"10.2","Services":null,"ServicesCurrent":"Services88","New":1}"#;

        let version: Version = serde_json::from_str(text).unwrap();

        assert_eq!(version.number.as_deref(), Some("10.2"));
        assert_eq!(version.current.as_deref(), Some("Services88"));
        assert_eq!(version.older, None);
    }
}
