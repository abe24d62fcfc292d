//! What a signed-in person meets: nothing, the consent page, or the wall (`microsoft-365.md` 2.1, 2.2).

use super::directory::Identity;
use super::request::{Prompt, Purpose, Request};
use super::scope::Scopes;
use super::switches::UserConsent;

/// What comes after signing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Everything was granted before.
    Done,
    /// *Permissions requested* for the person alone.
    Consent,
    /// The same with the box *Consent on behalf of your organization*.
    ConsentWithBox,
    /// *Accept for your organization*.
    AcceptForOrganization,
    /// Only an administrator may grant this.
    Wall,
}

/// Decides from who asks, what is asked for and what was granted.
pub(crate) fn next(
    request: &Request,
    identity: &Identity,
    granted: &Scopes,
    user_consent: UserConsent,
) -> Next {
    if request.purpose == Purpose::AdminConsent {
        return if identity.is_administrator() {
            Next::AcceptForOrganization
        } else {
            Next::Wall
        };
    }
    let forced = request.prompt() == Prompt::Consent;
    if !forced && request.scopes.is_within(granted) {
        return Next::Done;
    }
    if identity.is_administrator() {
        return Next::ConsentWithBox;
    }
    // With `prompt=consent` an ordinary person ends at the wall even where everything is granted (1.3).
    let asked = if forced {
        request.scopes.clone()
    } else {
        request.scopes.without(granted)
    };
    if user_consent == UserConsent::Basic && asked.person_may_grant() {
        Next::Consent
    } else {
        Next::Wall
    }
}

#[cfg(test)]
mod tests {
    use super::super::directory::{Authority, Member};
    use super::super::request::{Endpoint, Mode, Return};
    use super::*;

    const BASIC: &str = "openid profile offline_access User.Read";
    const CALENDARS: &str = "openid User.Read Calendars.Read";

    fn met(
        user: &str,
        prompt: Prompt,
        asked: &str,
        granted: &str,
        user_consent: UserConsent,
    ) -> Next {
        let back = Return {
            address: "http://localhost:1/".to_owned(),
            endpoint: Endpoint::Authorize,
            mode: Mode::Query,
            state: None,
        };
        let request = Request {
            authority: Authority::Organizations,
            back,
            purpose: Purpose::Code {
                nonce: None,
                challenge: None,
                prompt,
            },
            scopes: Scopes::parse(asked, "").unwrap(),
            login_hint: None,
        };
        let identity = Member::find(user)
            .unwrap()
            .at(Authority::Organizations)
            .unwrap();
        next(
            &request,
            &identity,
            &Scopes::parse(granted, "").unwrap_or_default(),
            user_consent,
        )
    }

    #[test]
    fn an_ordinary_person_may_grant_the_own_profile_only() {
        let ola = "ola.normann@nordfjell.example";

        assert_eq!(
            met(ola, Prompt::Needed, BASIC, "", UserConsent::Basic),
            Next::Consent
        );
        assert_eq!(
            met(ola, Prompt::Needed, BASIC, "", UserConsent::Off),
            Next::Wall
        );
        assert_eq!(
            met(ola, Prompt::Needed, CALENDARS, BASIC, UserConsent::Basic),
            Next::Wall
        );
        assert_eq!(
            met(ola, Prompt::Needed, CALENDARS, CALENDARS, UserConsent::Off),
            Next::Done
        );
    }

    #[test]
    fn a_forced_consent_page_is_a_wall_for_ordinary_people() {
        let ola = "ola.normann@nordfjell.example";

        assert_eq!(
            met(
                ola,
                Prompt::Consent,
                CALENDARS,
                CALENDARS,
                UserConsent::Basic
            ),
            Next::Wall
        );
    }

    #[test]
    fn an_administrator_is_offered_the_box() {
        let kari = "kari.nordmann@nordfjell.example";

        assert_eq!(
            met(kari, Prompt::Needed, CALENDARS, BASIC, UserConsent::Off),
            Next::ConsentWithBox
        );
        assert_eq!(
            met(kari, Prompt::Needed, CALENDARS, CALENDARS, UserConsent::Off),
            Next::Done
        );
        assert_eq!(
            met(
                kari,
                Prompt::Consent,
                CALENDARS,
                CALENDARS,
                UserConsent::Off
            ),
            Next::ConsentWithBox
        );
    }
}
