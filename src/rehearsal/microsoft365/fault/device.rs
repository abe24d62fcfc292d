//! What a program is told while somebody types its code elsewhere (`microsoft-365.md` 1.10, 2.6.7).

use super::Fault;
use crate::rehearsal::microsoft365::CLIENT_ID;

impl Fault {
    /// Nobody has answered yet.
    pub(crate) fn authorization_pending() -> Self {
        let text = "OAuth 2.0 device flow error. Authorization is pending. Continue polling.";
        Self::new("authorization_pending", 70016, text)
    }

    /// The questions come too fast.
    pub(crate) fn slow_down() -> Self {
        let text = "OAuth 2.0 device flow error. Polling too frequently. Slow down.";
        Self::new("slow_down", 70016, text)
    }

    /// The device code is not known.
    pub(crate) fn bad_verification_code() -> Self {
        let text = "Bad verification code. The code was mistyped or is not known.";
        Self::new("bad_verification_code", 70018, text)
    }

    /// Fifteen minutes are over.
    pub(crate) fn device_expired() -> Self {
        let text = "Verification code expired. User needs to retry the sign-in.";
        Self::new("expired_token", 70019, text)
    }

    /// Somebody said no.
    pub(crate) fn device_declined() -> Self {
        let text = "OAuth 2.0 device flow error. The end user denied the authorization request.";
        Self::new("authorization_declined", 70000, text)
    }

    /// The tokens were handed out before.
    pub(crate) fn device_answered() -> Self {
        let text = "The device code was already redeemed or denied.";
        Self::new("invalid_grant", 90120, text)
    }

    /// The registration does not allow public client flows.
    pub(crate) fn not_public() -> Self {
        let text = format!(
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'. The \
             application '{CLIENT_ID}' does not allow public client flows."
        );
        Self::new("invalid_client", 7_000_218, text)
    }
}
