//! What the words of SuperOffice tell beyond the outcome.

use super::{NOTHING, Special, special, why};
use crate::superoffice::refusal::Refusal;

/// The words for a refusal; nothing where those of its outcome are enough.
pub(super) fn of(refusal: Refusal) -> Special {
    match refusal {
        Refusal::NotApproved => why("cause-not-approved-yet"),
        Refusal::NeedsReapproval => why("cause-needs-reapproval"),
        Refusal::Revoked => why("cause-access-withdrawn"),
        Refusal::Expired => why("cause-access-ran-out"),
        Refusal::InvalidTimestamp => why("cause-clock-wrong"),
        Refusal::InvalidSignature => why("cause-signature-wrong"),
        Refusal::RequestWrong => why("cause-superoffice-request"),
        Refusal::NotFound => special(
            "cause-not-there",
            &["advice-start-again", "advice-send-details"],
        ),
        Refusal::InvalidRedirectUrl
        | Refusal::Denied
        | Refusal::NoAccess
        | Refusal::Left
        | Refusal::ClientUnknown
        | Refusal::Ended
        | Refusal::Fault
        | Refusal::OfflineMaintenance
        | Refusal::Provisioning
        | Refusal::ProvisioningFailed
        | Refusal::MigrationPending
        | Refusal::Suspended
        | Refusal::Deleted
        | Refusal::Unknown
        | Refusal::Misdirected => NOTHING,
    }
}
