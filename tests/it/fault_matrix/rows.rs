//! The rows of the matrix: every step that needs the network, in the order in which the program comes to them.

use super::asked::Asked;
use super::step::{Cloud, Line, Play, Side, Step, step};
use Cloud::{Google, Microsoft365, SuperOffice};
use Play::{Check, GiveBack, Search, SignIn, Stranger, Typed};
use Side::{Beside, Entrance, Plain, Services, Shared, Tokens};

const fn check(name: &'static str, cloud: Cloud, is: fn(&Asked) -> bool) -> Step {
    step(name, Check(cloud), is)
}

/// The rows.
pub const STEPS: [Step; 48] = [
    step("network portal", Play::Portal, |asked| {
        asked.ends("/connection-test")
    })
    .first(Plain)
    .line(Line::Own("portal"))
    .patient(4)
    .challenge()
    .useful(),
    step("network host", Play::Preflight(Microsoft365), |_| true)
        .first(Services)
        .nothing()
        .useful(),
    check("superoffice state", SuperOffice, |asked| {
        asked.begins("/api/state/")
    })
    .first(Entrance),
    check("superoffice discovery", SuperOffice, |asked| {
        asked.has("openid-configuration")
    }),
    step("superoffice code", SignIn(SuperOffice), |asked| {
        asked.ends("/oauth/tokens")
    }),
    check("superoffice refresh", SuperOffice, |asked| {
        asked.ends("/oauth/tokens")
    }),
    check("superoffice keys", SuperOffice, |asked| asked.ends("/jwks")),
    check("superoffice principal", SuperOffice, |asked| {
        asked.ends("/currentPrincipal")
    })
    .first(Services),
    check("superoffice users", SuperOffice, |asked| {
        asked.has("/InternalUsers")
    }),
    step("superoffice give back", GiveBack(SuperOffice), |asked| {
        asked.ends("/oauth/revoke")
    })
    .status(),
    check("microsoft365 discovery", Microsoft365, |asked| {
        asked.has("openid-configuration")
    })
    .first(Entrance),
    step("microsoft365 code", SignIn(Microsoft365), |asked| {
        asked.ends("/token")
    }),
    check("microsoft365 refresh", Microsoft365, |asked| {
        asked.ends("/token")
    }),
    check("microsoft365 keys", Microsoft365, |asked| {
        asked.ends("/keys")
    }),
    check("microsoft365 me", Microsoft365, |asked| {
        asked.ends("/v1.0/me")
    })
    .first(Services),
    check("microsoft365 organization", Microsoft365, |asked| {
        asked.ends("/v1.0/organization")
    }),
    check("microsoft365 calendars", Microsoft365, |asked| {
        asked.ends("/me/calendars")
    }),
    check("microsoft365 mailbox", Microsoft365, |asked| {
        asked.ends("/mailboxSettings")
    }),
    check("microsoft365 roles", Microsoft365, |asked| {
        asked.has("/transitiveMemberOf")
    })
    .by("user")
    .line(Line::Warning("roles"))
    .useful(),
    Step {
        // The bare number, of which half is a number too, is asked for first.
        absent: |asked| asked.has("/$count"),
        ..check("microsoft365 users", Microsoft365, |asked| {
            asked.begins("/v1.0/users") && !asked.has("/$count")
        })
    },
    step("microsoft365 registration", Play::Grants, |asked| {
        asked.has("/servicePrincipals(")
    })
    .line(Line::Fact("grants", "unread"))
    .useful(),
    step("microsoft365 grants", Play::Grants, |asked| {
        asked.has("/oauth2PermissionGrants")
    })
    .line(Line::Fact("grants", "unread"))
    .useful(),
    step("microsoft365 device code", Play::Device, |asked| {
        asked.ends("/devicecode")
    }),
    step("microsoft365 device wait", Play::Device, |asked| {
        asked.ends("/token")
    }),
    step("microsoft365 approval", Play::Look, |asked| {
        asked.has("openid-configuration")
    })
    .first(Entrance),
    step("microsoft365 approved", Play::Look, |asked| {
        asked.ends("/token")
    }),
    step("microsoft365 watch", Play::Watch, |asked| {
        asked.ends("/token")
    })
    .useful(),
    check("microsoft365 ews", Microsoft365, |asked| {
        asked.ends("/exchange.asmx")
    })
    .line(Line::Services)
    .patient(4)
    .challenge()
    .useful(),
    step("microsoft365 ews state", Play::Services, |asked| {
        asked.ends("/exchange.asmx")
    })
    .first(Beside)
    .patient(4)
    .challenge()
    .useful(),
    check("google discovery", Google, |asked| {
        asked.has("openid-configuration")
    })
    .first(Entrance),
    step("google code", SignIn(Google), |asked| asked.ends("/token")).first(Tokens),
    check("google refresh", Google, |asked| asked.ends("/token")).first(Tokens),
    step("google keys", SignIn(Google), |asked| asked.ends("/certs")).first(Shared),
    check("google directory", Google, |asked| {
        asked.ends("/v1/users") && asked.has("maxResults=10&")
    })
    .first(Services),
    check("google users", Google, |asked| {
        asked.ends("/v1/users") && asked.has("maxResults=500")
    }),
    check("google roles", Google, |asked| asked.has("/v1/users/")).useful(),
    check("google calendars", Google, |asked| {
        asked.has("/calendarList")
    })
    .first(Shared),
    check("google free-busy", Google, |asked| asked.ends("/freeBusy")),
    step("google give back", GiveBack(Google), |asked| {
        asked.ends("/revoke")
    })
    .first(Tokens)
    .status(),
    step("exchange candidates", Search, |asked| {
        asked.ends("/autodiscover.xml") && !asked.signs_in
    })
    .first(Entrance)
    .patient(2)
    .line(Line::Class("find-autodiscover-host"))
    .challenge(),
    step("exchange autodiscover", Search, |asked| {
        asked.ends("/autodiscover.xml") && asked.signs_in
    })
    .line(Line::Fact("ask-server", "xml"))
    .inside()
    .useful(),
    Step {
        absent: |asked| asked.ends("/autodiscover.xml"),
        ..step("exchange soap", Search, |asked| {
            asked.ends("/autodiscover.svc")
        })
        .inside()
    },
    step("exchange json", Stranger, |asked| {
        asked.has("/autodiscover.json")
    })
    .line(Line::Fact("find-autodiscover-host", "json"))
    .patient(8)
    .useful(),
    step("exchange plain redirect", Play::Redirected, |asked| {
        asked.ends("/autodiscover.xml")
    })
    .first(Plain)
    .patient(2)
    .line(Line::Class("find-plain-redirect"))
    .challenge(),
    step("exchange server", Typed, |asked| {
        asked.ends("/exchange.asmx") && !asked.signs_in
    })
    .first(Entrance)
    .challenge(),
    step("exchange calendar", Typed, |asked| {
        asked.ends("/exchange.asmx") && asked.signs_in
    })
    .inside(),
    step("exchange impersonation", Play::Acting, |asked| {
        asked.ends("/exchange.asmx") && asked.acts
    })
    .line(Line::Own("impersonation"))
    .inside(),
    step("exchange address book", Typed, |asked| {
        asked.ends("/oab.xml")
    })
    .line(Line::Warning("address-book"))
    .inside()
    .useful(),
];
