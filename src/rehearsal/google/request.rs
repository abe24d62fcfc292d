//! What a program asks for when it opens Google's page: checked before anybody signs in (`google.md` 1.3, 1.4).

use url::Url;

use super::CLIENT_ID;
use super::notice::Notice;
use super::scope::Scopes;
use super::switches::Paths;
use crate::rehearsal::codes::Challenge;
use crate::rehearsal::fields::Fields;

/// How the answer travels back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// In the query of a redirect.
    Query,
    /// Behind the `#` of a redirect.
    Fragment,
    /// In the body of a form that the browser posts.
    FormPost,
}

/// Whether the program wants to work while nobody is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AccessType {
    /// No refresh token.
    Online,
    /// A refresh token, where somebody consents.
    Offline,
}

/// Which pages are to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prompt {
    /// Those that are needed.
    Needed,
    /// None.
    Silent,
    /// The account chooser.
    Select,
    /// The consent page.
    Consent,
    /// Both.
    SelectAndConsent,
}

impl Prompt {
    fn read(text: &str) -> Option<Self> {
        let mut words: Vec<&str> = text.split_ascii_whitespace().collect();
        words.sort_unstable();
        words.dedup();
        match words.as_slice() {
            [] => Some(Self::Needed),
            ["none"] => Some(Self::Silent),
            ["select_account"] => Some(Self::Select),
            ["consent"] => Some(Self::Consent),
            ["consent", "select_account"] => Some(Self::SelectAndConsent),
            _ => None,
        }
    }

    /// Whether the account chooser is shown although one account would do.
    pub(super) fn selects(self) -> bool {
        matches!(self, Self::Select | Self::SelectAndConsent)
    }

    /// Whether the consent page is shown although everything was granted.
    pub(super) fn consents(self) -> bool {
        matches!(self, Self::Consent | Self::SelectAndConsent)
    }
}

/// An acceptable request.
#[derive(Debug, Clone)]
pub(super) struct Request {
    /// Where the answer goes, exactly as it was sent.
    pub(super) redirect: String,
    /// How.
    pub(super) mode: Mode,
    /// Repeated unchanged.
    pub(super) state: Option<String>,
    /// Which permissions.
    pub(super) scopes: Scopes,
    /// Whether earlier grants come along.
    pub(super) earlier: Earlier,
    /// Repeated in the `id_token`.
    pub(super) nonce: Option<String>,
    /// The PKCE challenge.
    pub(super) challenge: Option<Challenge>,
    /// Whether a refresh token is wanted.
    pub(super) access_type: AccessType,
    /// Which pages are to be shown.
    pub(super) prompt: Prompt,
    /// Who probably signs in.
    pub(super) login_hint: Option<String>,
    /// The domain that the chooser prefers.
    pub(super) domain: Option<String>,
}

/// Whether a token also permits what was granted earlier (`include_granted_scopes`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Earlier {
    /// It does.
    Included,
    /// It permits what is asked for now.
    Left,
}

/// Why nothing begins: a page, and what it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused(pub(super) Notice, pub(super) String);

impl From<Notice> for Refused {
    fn from(notice: Notice) -> Self {
        Self(notice, String::new())
    }
}

/// Checks a request. Whatever is wrong with it stays on Google's page.
pub(super) fn authorize(sent: &Fields, paths: Paths) -> Result<Request, Refused> {
    let needed = |name| sent.get(name).ok_or(Notice::MissingParameter(name));
    if needed("client_id")? != CLIENT_ID {
        return Err(Notice::ClientNotFound.into());
    }
    let redirect = needed("redirect_uri")?;
    loopback(redirect, paths)?;
    let wrong = |name, text: &str| Refused(Notice::InvalidParameter(name), text.to_owned());
    match needed("response_type")? {
        "code" => {}
        other => return Err(wrong("response_type", other)),
    }
    let mode = match sent.get("response_mode") {
        None | Some("query") => Mode::Query,
        Some("fragment") => Mode::Fragment,
        Some("form_post") => Mode::FormPost,
        Some(other) => return Err(wrong("response_mode", other)),
    };
    let scopes = Scopes::parse(needed("scope")?)
        .map_err(|unknown| Refused(Notice::InvalidScope, unknown.join(", ")))?;
    let access_type = match sent.get("access_type") {
        None | Some("online") => AccessType::Online,
        Some("offline") => AccessType::Offline,
        Some(other) => return Err(wrong("access_type", other)),
    };
    let prompt = sent.get("prompt").unwrap_or_default();
    let prompt = Prompt::read(prompt).ok_or_else(|| wrong("prompt", prompt))?;
    let earlier = match sent.get("include_granted_scopes") {
        Some("true") => Earlier::Included,
        _ => Earlier::Left,
    };
    Ok(Request {
        redirect: redirect.to_owned(),
        mode,
        state: sent.get("state").map(str::to_owned),
        scopes,
        earlier,
        nonce: sent.get("nonce").map(str::to_owned),
        challenge: challenge(sent)?,
        access_type,
        prompt,
        login_hint: sent.get("login_hint").map(str::to_owned),
        domain: sent.get("hd").map(str::to_owned),
    })
}

/// Whether a desktop client may have this address: a loopback literal or `localhost`, http, any port.
fn loopback(text: &str, paths: Paths) -> Result<(), Refused> {
    let mismatch = || Refused(Notice::RedirectMismatch, text.to_owned());
    let address = Url::parse(text).map_err(|_| mismatch())?;
    match (address.scheme(), address.host_str()) {
        ("http", Some("127.0.0.1" | "[::1]" | "localhost")) => {}
        ("https", _) => return Err(mismatch()),
        // Out-of-band, own schemes, other hosts by plain http.
        _ => return Err(Notice::PolicyViolation.into()),
    }
    let bare = address.query().is_none()
        && address.fragment().is_none()
        && address.username().is_empty()
        && address.password().is_none();
    if bare && (paths == Paths::Any || address.path() == "/") {
        Ok(())
    } else {
        Err(mismatch())
    }
}

fn challenge(sent: &Fields) -> Result<Option<Challenge>, Refused> {
    let challenge = sent.get("code_challenge");
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let suits =
        challenge.is_none_or(|text| (43..=128).contains(&text.len()) && text.bytes().all(letter));
    if !suits {
        return Err(Notice::InvalidGrant.into());
    }
    Challenge::read(challenge, sent.get("code_challenge_method")).map_err(|method| {
        Refused(
            Notice::InvalidParameter("code_challenge_method"),
            method.to_owned(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(more: &str) -> Result<Request, Refused> {
        let query = format!("client_id={CLIENT_ID}&response_type=code&scope=openid&{more}");
        authorize(&Fields::of_query(Some(&query)).unwrap(), Paths::RootOnly)
    }

    fn notice(more: &str) -> Notice {
        asked(more).unwrap_err().0
    }

    #[test]
    fn a_loopback_address_may_have_any_port_and_no_path() {
        for good in [
            "http://127.0.0.1:49732",
            "http://127.0.0.1:1/",
            "http://[::1]:8080/",
            "http://localhost:53682/",
        ] {
            assert_eq!(
                asked(&format!("redirect_uri={good}")).unwrap().redirect,
                good
            );
        }
    }

    #[test]
    fn other_addresses_are_refused_with_the_page_of_their_kind() {
        for (address, expected) in [
            ("http://127.0.0.1:1/callback", Notice::RedirectMismatch),
            ("https://127.0.0.1:1/", Notice::RedirectMismatch),
            ("http://192.0.2.1:1/", Notice::PolicyViolation),
            ("com.example.app:/oauth2redirect", Notice::PolicyViolation),
            ("urn:ietf:wg:oauth:2.0:oob", Notice::PolicyViolation),
            ("nonsense", Notice::RedirectMismatch),
        ] {
            assert_eq!(
                notice(&format!("redirect_uri={address}")),
                expected,
                "{address}"
            );
        }
    }

    #[test]
    fn none_stands_alone_and_unknown_words_are_refused() {
        let with = |more: &str| asked(&format!("redirect_uri=http://127.0.0.1:1&{more}"));

        assert_eq!(
            with("prompt=select_account+consent").unwrap().prompt,
            Prompt::SelectAndConsent
        );
        for wrong in [
            "prompt=none+consent",
            "prompt=login",
            "access_type=always",
            "response_mode=web",
        ] {
            assert!(
                matches!(with(wrong), Err(Refused(Notice::InvalidParameter(_), _))),
                "{wrong}"
            );
        }
        assert_eq!(
            with("code_challenge=short").unwrap_err().0,
            Notice::InvalidGrant
        );
        assert_eq!(notice("state=x"), Notice::MissingParameter("redirect_uri"));
    }
}
