//! How to get in the terminal's wizard what a button does in the window.

use crate::check::Failure;
use crate::remedy::Button;

use super::Texts;
use super::facts::Facts;

/// The id of the words for a button, where a choice or an entry of the wizard does the same. What the wizard asks by
/// itself, or prints anyway, has none.
fn way(button: Button) -> Option<&'static str> {
    Some(match button {
        Button::AdministratorPath => "in-setup-administrator-path",
        Button::OtherAccount => "in-setup-other-account",
        Button::OtherOrganization => "in-setup-other-organization",
        Button::OwnRegistration => "in-terminal-own-registration",
        Button::AskAgain => "in-setup-ask-again",
        Button::KeepForSession => "in-setup-keep-for-session",
        Button::EnterAddresses => "in-setup-enter-addresses",
        Button::UseMicrosoft365 => "in-setup-use-microsoft365",
        Button::TryAsEmail => "in-setup-try-as-email",
        Button::TryWithDomain => "in-setup-try-with-domain",
        Button::UsePrimaryAddress => "in-setup-use-primary-address",
        Button::TryNextServer => "in-setup-try-next-server",
        Button::ProxySignIn => "in-setup-proxy-sign-in",
        Button::OpenWebmail => "in-terminal-open-webmail",
        Button::TryAgain
        | Button::OpenAgain
        | Button::CopyLink
        | Button::OpenConsole(_)
        | Button::AdminConsentLink
        | Button::OpenKeyStoreHelp
        | Button::ContinueWithout
        | Button::CopyClientId
        | Button::SwitchOn
        | Button::AllowHost
        | Button::AllowBasic
        | Button::TrustCertificate
        | Button::OpenPortal
        | Button::CopyDetails => return None,
    })
}

impl Texts {
    /// The ways that the wizard's own questions offer.
    pub(super) fn in_setup(&self, buttons: &[Button], failure: &Failure) -> Vec<String> {
        let facts = Facts::of_failure(self, failure).plain(usize::MAX);
        let ways: Vec<&str> = buttons.iter().filter_map(|button| way(*button)).collect();
        let heading = (!ways.is_empty()).then(|| self.get("in-setup"));
        let ways = ways.iter().map(|id| format!("  {}", self.say(id, &facts)));
        heading.into_iter().chain(ways).collect()
    }
}
