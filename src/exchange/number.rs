//! The codes with which Exchange and Windows refuse: EWS response codes, AutoDiscover's error codes, Outlook's and Windows'
//! numbers, and two status codes of HTTP that only mail servers use (exchange.md 2.6, 4.5, 4.6, 5.3, 6.6).

use crate::check::{Outcome, meanings};

meanings! {
    /// Why Exchange refuses.
    Meaning;
    /// No right to the mailbox or folder; to whom has none, a folder does not exist.
    AccessDenied = ["ErrorAccessDenied", "ErrorFolderNotFound", "ErrorItemNotFound"] => MailboxDenied [];
    /// No right to act for this mailbox, or on this server (X24).
    ImpersonationRefused = ["ErrorImpersonateUserDenied", "ErrorImpersonationDenied"] => ImpersonationRefused [];
    /// The servers did not believe each other.
    ImpersonationFailed = ["ErrorImpersonationFailed"] => ImpersonationRefused [];
    /// The address of the other mailbox is empty or malformed.
    ImpersonationMalformed = ["ErrorInvalidExchangeImpersonationHeaderData"] => EntryWrong [];
    /// There is no such mailbox here: a typo, or it has moved (X15).
    NoSuchMailbox = ["ErrorNonExistentMailbox"] => MailboxUnknown ["no mailbox with such guid"];
    /// The account has no mailbox of its own (X25).
    NoOwnMailbox = ["ErrorMissingEmailAddress"] => MailboxUnknown [];
    /// The search for an address found nobody.
    NobodyFound = ["ErrorNameResolutionNoResults"] => MailboxUnknown [];
    /// The mailbox has another primary address (X26).
    Alias = ["ErrorNonPrimarySmtpAddress"] => MailboxAlias [];
    /// An address is malformed.
    AddressMalformed = ["ErrorInvalidSmtpAddress", "ErrorInvalidUserPrincipalName"] => EntryWrong [];
    /// The password has run out or must be changed (X33).
    PasswordEnded = ["ErrorPasswordExpired", "ErrorPasswordChangeRequired", "0xC0000071", "0xC0000224", "STATUS_PASSWORD_EXPIRED", "STATUS_PASSWORD_MUST_CHANGE"] => PasswordExpired [];
    /// The account is disabled or has run out.
    AccountDisabled = ["ErrorAccountDisabled", "0xC0000072", "0xC0000193", "STATUS_ACCOUNT_DISABLED", "STATUS_ACCOUNT_EXPIRED"] => AccountLocked [];
    /// The account is locked after several tries (X14).
    AccountLocked = ["456", "0xC0000234", "STATUS_ACCOUNT_LOCKED_OUT"] => AccountLocked ["account is locked"];
    /// User name or password is wrong.
    LogonFailed = [
        "0xC000006D", "0xC000006A", "0xC0000064", "0x8009030C", "STATUS_LOGON_FAILURE", "STATUS_WRONG_PASSWORD",
        "STATUS_NO_SUCH_USER", "SEC_E_LOGON_DENIED", "HTTP 401"
    ] => CredentialsRefused [];
    /// The account may not sign in at this time, from this place, or in this way.
    LogonRestricted = [
        "0xC000006E", "0xC000006F", "0xC0000070", "0xC000015B", "STATUS_ACCOUNT_RESTRICTION", "STATUS_INVALID_LOGON_HOURS",
        "STATUS_INVALID_WORKSTATION", "STATUS_LOGON_TYPE_NOT_GRANTED"
    ] => DeniedByAdminPolicy [];
    /// The connection is not the one that the server knows (X07, X08).
    BindingRefused = ["0xC000035B", "0x80090346", "STATUS_BAD_BINDINGS", "SEC_E_BAD_BINDINGS"] => ChannelBindingRefused [];
    /// A message of the Windows sign-in arrived damaged or out of turn (X06).
    HandshakeBroken = ["0x80090308", "SEC_E_INVALID_TOKEN"] => ProxyBreaksNtlm [];
    /// The clocks differ too much.
    ClocksDiffer = ["0xC0000133", "0x80090324", "STATUS_TIME_DIFFERENCE_AT_DC", "SEC_E_TIME_SKEW"] => ClockSkew [];
    /// The server asks to wait (X29).
    Busy = ["ErrorServerBusy", "ServerBusy", "HTTP 429"] => Throttled retry [];
    /// Too many requests at once.
    TooMany = ["ErrorExceededConnectionCount", "ErrorExceededSubscriptionCount", "ErrorExceededFindCountLimit"] => Throttled retry [];
    /// The mailbox or its server is away for the moment.
    Away = [
        "ErrorMailboxStoreUnavailable", "ErrorMailboxMoveInProgress", "ErrorMailboxFailover", "ErrorConnectionFailed",
        "ErrorTimeoutExpired", "ErrorInternalServerTransientError", "ErrorInternalServerError",
        "HTTP 500", "HTTP 503"
    ] => ServerUnavailable retry ["genericerrorpage.htm"];
    /// What stands before the server cannot reach it.
    GatewayAway = ["HTTP 502", "HTTP 504"] => ServerUnavailable retry [];
    /// The directory behind the server is away.
    DirectoryAway = [
        "ErrorADUnavailable", "ErrorADOperation", "0xC000005E", "0x80090311", "STATUS_NO_LOGON_SERVERS",
        "SEC_E_NO_AUTHENTICATING_AUTHORITY"
    ] => ServerUnavailable retry [];
    /// The entry of the mailbox in the directory is damaged.
    MailboxBroken = ["ErrorMailboxConfiguration"] => MailboxUnknown [];
    /// The server is of another site than the mailbox.
    OtherSite = ["ErrorCrossSiteRequest", "ErrorNoRespondingCASInDestinationSite", "ErrorProxyServiceDiscoveryFailed"] => WrongSite [];
    /// The server did not understand the request.
    RequestWrong = ["ErrorSchemaValidation", "ErrorInvalidRequest", "HTTP 405"] => UnexpectedAnswer [];
    /// The server is of another version than it was asked for.
    VersionWrong = ["ErrorInvalidServerVersion", "ErrorIncorrectSchemaVersion", "ErrorInvalidSchemaVersionForMailboxVersion"] => UnexpectedAnswer [];
    /// AutoDiscover does not know the address.
    AddressUnknown = ["autodiscover 500", "autodiscover 501", "autodiscover 404", "InvalidUser"] => MailboxUnknown [];
    /// AutoDiscover is there; a browser gets this answer (X19).
    ServiceThere = ["autodiscover 600", "600"] => AutodiscoverFailed [];
    /// AutoDiscover does not speak this form of the question.
    FormUnknown = ["autodiscover 601", "601", "InvalidRequest", "InvalidSetting", "ProtocolNotSupported", "MissingProtocol", "MandatoryParameterMissing"] => AutodiscoverFailed [];
    /// AutoDiscover is set up wrongly for this address.
    Misconfigured = ["autodiscover 602", "602", "InvalidDomain", "NotFederated", "SettingIsNotAvailable"] => AutodiscoverFailed [];
    /// AutoDiscover has a fault of its own.
    DiscoverFault = ["autodiscover 603", "603", "autodiscover 503", "InternalServerError"] => ServerUnavailable retry [];
    /// Outlook: the address book is not at its address.
    BookNotThere = ["0x80190194"] => OabMissing [];
    /// Outlook: the address book does not exist yet, or not for this mailbox.
    BookNotReady = ["0x8004010F"] => OabMissing [];
    /// The address book is kept in a public folder, where programs do not reach it (X28).
    BookInPublicFolder = ["Public Folder"] => OabNotKnown [];
    /// Nothing of Exchange is at the address.
    NothingThere = ["HTTP 404"] => EwsNotFound [];
    /// The proxy on the way wants a sign-in.
    ProxyAsks = ["HTTP 407"] => NetProxyAuth [];
    /// The server forbids it (X23).
    Forbidden = ["HTTP 403"] => EwsDisabled [];
    /// The request is too long for the server, seen with Windows sign-in (X35).
    RequestTooLong = ["HTTP 413"] => UnexpectedAnswer [];
    /// A form to sign in stands in front (X13).
    LoginTimeout = ["440"] => GatewayLoginPage ["login timeout", "/cookieauth.dll", "/owa/auth/logon.aspx", "/adfs/ls/", "/internalsite/"];
}

impl Meaning {
    /// Its name as a text has it: the code that was asked for, not another one of the same meaning.
    #[must_use]
    pub fn name_in(self, text: &str) -> &'static str {
        let lower = text.to_lowercase();
        let words: Vec<&str> = words(&lower).collect();
        let is_said = |name: &str| {
            let name = name.to_lowercase();
            let last = name.rsplit(' ').next().unwrap_or_default();
            let bare = last.strip_prefix("0x").unwrap_or(last);
            words.iter().any(|word| *word == last || *word == bare)
        };
        let mut names = self.names().iter();
        names.find(|name| is_said(name)).unwrap_or(&self.name())
    }

    /// The meaning of the `ErrorCode` in an answer of AutoDiscover (MS-OXDSCLI).
    #[must_use]
    pub fn of_autodiscover(code: &str) -> Option<Self> {
        Self::named(&format!("autodiscover {}", code.trim()))
    }
}

/// How much of a text is looked at.
const LIMIT: usize = 16 * 1024;

/// What a text means: a code alone, `AutoDiscover 600`, `HTTP 440`, or a whole pasted answer.
#[must_use]
pub fn find(text: &str) -> Option<Meaning> {
    let text: String = text.chars().take(LIMIT).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = text.to_lowercase();
    let words: Vec<&str> = words(&text).collect();
    Meaning::named(&text)
        .or_else(|| words.iter().find_map(|word| of_word(word)))
        .or_else(|| Meaning::worded(&lower))
        .or_else(|| {
            let discover = ["autodiscover", "<errorcode>"];
            let said = discover.iter().any(|name| lower.contains(name));
            let mut numbers = words.iter().filter(|word| is_number(word));
            let of_autodiscover = || numbers.find_map(|word| Meaning::of_autodiscover(word));
            said.then(of_autodiscover).flatten()
        })
        .or_else(|| {
            let status = status(&lower)?;
            Meaning::named(&format!("HTTP {status}")).or_else(|| Meaning::named(status))
        })
}

/// The status code of HTTP in a text: `HTTP 440`, `HTTP/1.1 456`, `status: 403`.
fn status(lower: &str) -> Option<&str> {
    ["http", "status"].into_iter().find_map(|label| {
        lower.match_indices(label).find_map(|(at, _)| {
            let rest = &lower[at + label.len()..];
            let versions = ["/1.1", "/1.0", "/2.0", "/2", "code"];
            let rest = versions
                .iter()
                .find_map(|version| rest.strip_prefix(version))
                .unwrap_or(rest)
                .trim_start_matches([' ', ':', '=', '"']);
            let number = rest.get(..3)?;
            let ends = !rest[3..].starts_with(|next: char| next.is_ascii_alphanumeric());
            (is_number(number) && ends).then_some(number)
        })
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
}

/// A word within a text that cannot be anything else: EWS' own (`Error…`) and numbers of Windows.
fn of_word(word: &str) -> Option<Meaning> {
    let windows = |digits: &str| Meaning::named(&format!("0x{digits}"));
    if word.len() == 10 && (word.starts_with("0x") || word.starts_with("0X")) {
        return windows(&word[2..]);
    }
    let upper = word.to_ascii_uppercase();
    let begins = |starts: &[&str]| starts.iter().any(|start| upper.starts_with(start));
    if word.len() == 8 && begins(&["C0000", "8004", "8009", "8019"]) {
        return windows(word);
    }
    let code = word.starts_with("Error") || begins(&["STATUS_", "SEC_E_"]);
    code.then(|| Meaning::named(word)).flatten()
}

fn is_number(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_found_by_code_number_and_answer() {
        let pox = "<Error Time=\"21:19:12\" Id=\"3449890856\"><ErrorCode>404</ErrorCode><Message>Not Found</Message>";
        let fault = "<faultcode>a:ErrorImpersonateUserDenied</faultcode>";
        let table = [
            ("ErrorAccessDenied", Some(Meaning::AccessDenied)),
            (" errorserverbusy ", Some(Meaning::Busy)),
            (fault, Some(Meaning::ImpersonationRefused)),
            ("autodiscover 600", Some(Meaning::ServiceThere)),
            ("AutoDiscover: error 602", Some(Meaning::Misconfigured)),
            (pox, Some(Meaning::AddressUnknown)),
            ("0xc000035b", Some(Meaning::BindingRefused)),
            ("sub status 0xC000035B", Some(Meaning::BindingRefused)),
            ("C000006D", Some(Meaning::LogonFailed)),
            ("Outlook: 0x8004010f", Some(Meaning::BookNotReady)),
            ("HTTP 440", Some(Meaning::LoginTimeout)),
            ("440 Login Timeout", Some(Meaning::LoginTimeout)),
            ("HTTP/1.1 456", Some(Meaning::AccountLocked)),
            ("No mailbox with such guid.", Some(Meaning::NoSuchMailbox)),
            (
                "SEC_E_INVALID_TOKEN (0x80090308)",
                Some(Meaning::HandshakeBroken),
            ),
            (
                "Location: https://mail.corp.example/owa/auth/logon.aspx?replaceCurrent=1",
                Some(Meaning::LoginTimeout),
            ),
            ("HTTP/1.1 504 Gateway Timeout", Some(Meaning::GatewayAway)),
            ("room 440", None),
            ("500", None),
            ("ErrorSomethingNew", None),
            ("AADSTS90094", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(find(text), expected, "{text}");
        }
    }

    #[test]
    fn the_code_that_was_asked_for_is_told() {
        let table = [
            ("ErrorMailboxMoveInProgress", "ErrorMailboxMoveInProgress"),
            (" errorfoldernotfound ", "ErrorFolderNotFound"),
            ("sub status 0xC0000234", "0xC0000234"),
            ("C0000193", "0xC0000193"),
            ("HTTP/1.1 403 Forbidden", "HTTP 403"),
            ("http 413", "HTTP 413"),
            ("HTTP 456", "456"),
            ("AutoDiscover: error 501", "autodiscover 501"),
            ("No mailbox with such guid", "ErrorNonExistentMailbox"),
        ];
        for (text, expected) in table {
            let meaning = find(text).expect(text);
            assert_eq!(meaning.name_in(text), expected, "{text}");
        }
    }
}
