//! The scenarios in which only SuperOffice on a server of one's own differs.

use super::{Scenario, scenario};
use crate::rehearsal::behaviour::{Behaviour, Onsite, SuperOffice};

/// A day on which only SuperOffice on a server of one's own differs.
const fn day(onsite: Onsite) -> Behaviour {
    let superoffice = SuperOffice {
        onsite,
        ..SuperOffice::HAPPY
    };
    Behaviour {
        superoffice,
        ..Behaviour::HAPPY
    }
}

/// All of them.
pub(super) const ALL: [Scenario; 6] = [
    scenario(
        "onsite-wrong-path",
        "SuperOffice Onsite: the address of the web services ends with a folder that is not there.",
        day(Onsite::WrongPath),
    ),
    scenario(
        "onsite-older-services",
        "SuperOffice Onsite is of an older version: its web services are in the folder Services87.",
        day(Onsite::OlderServices),
    ),
    scenario(
        "onsite-not-found",
        "SuperOffice Onsite: there is no web API at its address.",
        day(Onsite::NoWebApi),
    ),
    scenario(
        "onsite-negotiate-only",
        "SuperOffice Onsite takes Windows sign-ins only, and no user name and password.",
        day(Onsite::NegotiateOnly),
    ),
    scenario(
        "onsite-not-an-administrator",
        "SuperOffice Onsite: the account that signs in is not an administrator.",
        day(Onsite::OrdinaryUser),
    ),
    scenario(
        "onsite-wrong-password",
        "SuperOffice Onsite: the password of the system user is wrong.",
        day(Onsite::WrongPassword),
    ),
];
