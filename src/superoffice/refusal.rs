//! Refusals that SuperOffice shows in the browser (`superoffice.md` 11): words, never an answer to the program.

use crate::check::{Outcome, meanings};

meanings! {
    /// Why SuperOffice refuses: on its sign-in pages, when tokens are asked for, in the state of a tenant, in its API.
    Refusal;
    /// Shown as empty brackets: no administrator has approved the application yet.
    NotApproved = ["NoError"] numbered 0 => AdminConsentNeeded ["authorization error: ()"];
    /// The application's access was withdrawn.
    Revoked = ["Revoked"] numbered 1 => AppDisabled [];
    /// The way back is not registered.
    InvalidRedirectUrl = ["InvalidRedirectUrl"] numbered 2 => RedirectNotRegistered ["technical error"];
    /// The application's access ran out.
    Expired = ["Expired"] numbered 3 => AppDisabled [];
    /// The application is denied for this company.
    Denied = ["Denied"] numbered 4 => DeniedByAdminPolicy [];
    /// The application changed and needs approval again.
    NeedsReapproval = ["NeedsReapproval"] numbered 5 => AdminConsentNeeded [];
    /// A signed request was out of time.
    InvalidTimestamp = ["InvalidTimestamp"] numbered 6 => ClockSkew [];
    /// A signed request had the wrong key.
    InvalidSignature = ["InvalidSignature"] numbered 7 => RegistrationIncomplete ["calculated signature is invalid"];
    /// The account does not count as an administrator.
    NoAccess = ["Account does not have access"] => NotAnAdministrator ["account does not have access", "does not have access"];

    /// The person left the page.
    Left = ["access_denied"] => DeniedByUser [];
    /// The client id is not known in this environment.
    ClientUnknown = ["invalid_client", "unauthorized_client"] => ClientIdUnknown [];
    /// A code or token is not valid any more.
    Ended = ["invalid_grant"] => SignInAgain [];
    /// The request was not accepted.
    RequestWrong = ["invalid_request", "invalid_scope", "unsupported_grant_type"] => TokenRefused [];
    /// SuperOffice's sign-in has a fault.
    Fault = ["server_error"] => ProviderFault retry [];

    /// The tenant is being upgraded.
    OfflineMaintenance = ["OfflineMaintenance"] => TenantInMaintenance retry [];
    /// The tenant is being created.
    Provisioning = ["Provisioning"] => TenantProvisioning retry [];
    /// The tenant could not be created.
    ProvisioningFailed = ["ProvisioningFailed"] => TenantFailed [];
    /// The move to Online is not finished.
    MigrationPending = ["MigrationPending"] => TenantMigrating [];
    /// The subscription is being ended.
    Suspended = ["Suspended"] => TenantSuspended [];
    /// The tenant is gone, or on its way.
    Deleted = ["Deleted", "Deleting", "DeleteFailed"] => TenantDeleted [];
    /// The customer id is unknown in this environment.
    Unknown = ["Unknown"] => TenantUnknown [];

    /// The API is on another host by now.
    Misdirected = ["HTTP 421"] => TenantMoved retry ["wrong subdomain used to access tenant", "misdirected request"];
    /// The API has nothing there.
    NotFound = ["SoNotFoundException"] => ServiceNotFound [];
}

/// How much of a text is looked at.
const LIMIT: usize = 16 * 1024;

/// The refusal that a text names: the word alone, with its number, or inside a pasted page.
#[must_use]
pub fn find(text: &str) -> Option<Refusal> {
    let text: String = text
        .chars()
        .take(LIMIT)
        .flat_map(char::to_lowercase)
        .collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut all = Refusal::ALL.iter().copied();
    Refusal::named(&text)
        .or_else(|| all.find(|refusal| stands_in(&text, *refusal)))
        .or_else(|| Refusal::worded(&text))
        .or_else(|| numbered(&text))
}

/// Everyday words such as "denied" count only where SuperOffice's own frame surrounds them.
fn stands_in(text: &str, refusal: Refusal) -> bool {
    refusal.names().iter().any(|name| {
        let distinct = name.chars().skip(1).any(|c| c.is_ascii_uppercase()) && !name.contains(' ');
        let name = name.to_lowercase();
        let framed = [
            format!("authorization error: {name}"),
            format!("\"state\":\"{name}\""),
            format!("\"state\": \"{name}\""),
        ];
        (distinct && text.contains(&name))
            || text.starts_with(&format!("{name} ("))
            || framed.iter().any(|frame| text.contains(frame))
    })
}

fn numbered(text: &str) -> Option<Refusal> {
    let label = ["authorizeerrorcode", "authorization error"]
        .into_iter()
        .find(|label| text.contains(label))?;
    let rest = text[text.find(label)? + label.len()..].trim_start_matches([' ', ':', '=', '(']);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let number: u8 = digits.parse().ok()?;
    Refusal::ALL
        .iter()
        .find(|refusal| refusal.number() == Some(number))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_found_by_word_number_and_page() {
        let table = [
            ("InvalidRedirectUrl", Some(Refusal::InvalidRedirectUrl)),
            (
                "Authorization error: InvalidRedirectUrl (2)",
                Some(Refusal::InvalidRedirectUrl),
            ),
            (
                "Technical error\nRequest ID: 8f1c",
                Some(Refusal::InvalidRedirectUrl),
            ),
            ("needsreapproval", Some(Refusal::NeedsReapproval)),
            ("NeedsReapproval (5)", Some(Refusal::NeedsReapproval)),
            ("AuthorizeErrorCode 3", Some(Refusal::Expired)),
            ("Authorization error: (1)", Some(Refusal::Revoked)),
            ("Authorization error: ()", Some(Refusal::NotApproved)),
            ("Account does not\n have access", Some(Refusal::NoAccess)),
            ("Denied", Some(Refusal::Denied)),
            ("Authorization error: Denied (4)", Some(Refusal::Denied)),
            ("SUSPENDED", Some(Refusal::Suspended)),
            (
                r#"{"ContextIdentifier":"Cust1","State":"Deleting","IsRunning":false}"#,
                Some(Refusal::Deleted),
            ),
            ("ProvisioningFailed", Some(Refusal::ProvisioningFailed)),
            (
                "421: Wrong subdomain used to access tenant",
                Some(Refusal::Misdirected),
            ),
            ("the tenant is unknown", None),
            ("access denied", None),
            ("the token expired", None),
            ("AuthorizeErrorCode 99", None),
            ("", None),
        ];

        for (text, expected) in table {
            assert_eq!(find(text), expected, "{text}");
        }
    }
}
