//! How each scenario of Exchange ends, for the terminal and for the window.

use serde_json::Value;

pub(crate) const MAIL: &str = "https://mail.contoso.example/EWS/Exchange.asmx";
pub(crate) const DIRECT: &str = "https://ex01.contoso.example/EWS/Exchange.asmx";

/// A scenario with further options, and its end.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) scenario: &'static str,
    pub(crate) options: &'static [&'static str],
    pub(crate) end: End,
}

/// An end, as a person sees it.
#[derive(Debug)]
pub(crate) enum End {
    /// Connected.
    Good(Way),
    /// Outcome, exit, who must act.
    Bad(&'static str, i64, &'static str),
}

/// How a connection came about.
#[derive(Debug)]
pub(crate) struct Way {
    /// The candidate that led there; `by-hand` when nobody searched for Exchange Web Services.
    pub(crate) found: &'static str,
    /// The host that was found, or that of the address.
    pub(crate) host: &'static str,
    /// How the account signed in.
    pub(crate) scheme: &'static str,
    /// What is missing; `None` when it is not the point.
    pub(crate) warnings: Option<&'static [&'static str]>,
}

impl End {
    /// The outcome's code.
    pub(crate) fn outcome(&self) -> &'static str {
        match self {
            Self::Good(_) => "ok",
            Self::Bad(outcome, ..) => outcome,
        }
    }
}

const fn good(scenario: &'static str, found: &'static str, host: &'static str) -> Row {
    warned(scenario, found, host, &[])
}

const fn warned(
    scenario: &'static str,
    found: &'static str,
    host: &'static str,
    warnings: &'static [&'static str],
) -> Row {
    let way = Way {
        found,
        host,
        scheme: "NTLM",
        warnings: Some(warnings),
    };
    Row {
        scenario,
        options: &[],
        end: End::Good(way),
    }
}

const fn bad(scenario: &'static str, outcome: &'static str, exit: i64, who: &'static str) -> Row {
    Row {
        scenario,
        options: &[],
        end: End::Bad(outcome, exit, who),
    }
}

const fn rescued(
    scenario: &'static str,
    options: &'static [&'static str],
    way: (&'static str, &'static str, &'static str),
) -> Row {
    let (found, host, scheme) = way;
    let way = Way {
        found,
        host,
        scheme,
        warnings: None,
    };
    Row {
        scenario,
        options,
        end: End::Good(way),
    }
}

const USUAL: &str = "autodiscover.contoso.example";
const AT_MAIL: (&str, &str, &str) = ("by-hand", "mail.contoso.example", "NTLM");
const AT_DIRECT: (&str, &str, &str) = ("by-hand", "ex01.contoso.example", "NTLM");

/// Where the search leads to the end.
pub(crate) const GOOD: &[Row] = &[
    good("happy", "autodiscover-host", USUAL),
    good(
        "autodiscover-srv-only",
        "service-record",
        "mail.contoso.example",
    ),
    good(
        "autodiscover-redirect",
        "plain-redirect",
        "mail.contoso.example",
    ),
    good("autodiscover-unrelated-site", "autodiscover-host", USUAL),
    good("ntlm-only", "autodiscover-host", USUAL),
    good("channel-binding", "autodiscover-host", USUAL),
    good("throttled", "autodiscover-host", USUAL),
    // The mailbox works, only the list of mailboxes is missing.
    warned("oab-missing", "autodiscover-host", USUAL, &["oab-missing"]),
];

/// Where finding it fails.
pub(crate) const LOST: &[Row] = &[
    bad(
        "autodiscover-fails",
        "server-unavailable",
        20,
        "exchange-administrator",
    ),
    bad(
        "autodiscover-loop",
        "autodiscover-loop",
        1,
        "exchange-administrator",
    ),
    bad("autodiscover-foreign-host", "host-unconfirmed", 10, "you"),
    bad("basic-only", "basic-unconfirmed", 10, "you"),
    bad("hosts-silent", "autodiscover-silent", 20, "network-team"),
    bad(
        "gateway-login-page",
        "gateway-login-page",
        11,
        "exchange-administrator",
    ),
    bad("certificate-expired", "net-tls-expired", 21, "network-team"),
    bad("private-ca", "net-tls-untrusted", 21, "network-team"),
    bad("old-tls", "net-tls-old", 21, "network-team"),
    bad(
        "mailbox-in-microsoft365",
        "mailbox-in-microsoft365",
        10,
        "you",
    ),
    bad("mailbox-unknown", "mailbox-unknown", 10, "you"),
    bad(
        "ews-not-named",
        "ews-not-named",
        1,
        "exchange-administrator",
    ),
];

/// Where signing in or the services fail.
pub(crate) const REFUSED: &[Row] = &[
    bad("wrong-password", "credentials-refused", 10, "you"),
    bad("wrong-domain", "credentials-refused", 10, "you"),
    bad(
        "account-locked",
        "account-locked",
        11,
        "exchange-administrator",
    ),
    bad("password-expired", "password-expired", 10, "you"),
    bad(
        "tls-terminating-proxy",
        "channel-binding-refused",
        21,
        "network-team",
    ),
    bad(
        "modern-authentication",
        "modern-authentication",
        11,
        "exchange-administrator",
    ),
    bad("proxy-breaks-ntlm", "proxy-breaks-ntlm", 20, "network-team"),
    bad("ews-disabled", "ews-disabled", 11, "exchange-administrator"),
    Row {
        scenario: "impersonation-refused",
        options: &["--impersonate", "ola@contoso.example"],
        end: End::Bad("impersonation-refused", 11, "exchange-administrator"),
    },
    bad("alias-address", "mailbox-alias", 10, "you"),
];

/// What the outcome itself advises, done: the addresses by hand, a yes, another form of the user name.
pub(crate) const RESCUED: &[Row] = &[
    rescued("autodiscover-fails", &["--ews-url", MAIL], AT_MAIL),
    rescued("autodiscover-loop", &["--ews-url", DIRECT], AT_DIRECT),
    rescued("hosts-silent", &["--ews-url", MAIL], AT_MAIL),
    rescued("gateway-login-page", &["--ews-url", DIRECT], AT_DIRECT),
    rescued("ews-not-named", &["--ews-url", MAIL], AT_MAIL),
    rescued("tls-terminating-proxy", &["--ews-url", DIRECT], AT_DIRECT),
    rescued("old-tls", &["--ews-url", DIRECT], AT_DIRECT),
    rescued("certificate-expired", &["--ews-url", DIRECT], AT_DIRECT),
    rescued("private-ca", &["--ews-url", DIRECT], AT_DIRECT),
    rescued(
        "autodiscover-foreign-host",
        &[
            "--allow-host",
            "autodiscover.hoster.example",
            "--allow-host",
            "mail.hoster.example",
        ],
        ("plain-redirect", "autodiscover.hoster.example", "NTLM"),
    ),
    rescued(
        "basic-only",
        &["--allow-basic", "mail.contoso.example"],
        ("autodiscover-host", USUAL, "Basic"),
    ),
    rescued(
        "wrong-domain",
        &["--user", "kari@contoso.example"],
        ("autodiscover-host", USUAL, "NTLM"),
    ),
    rescued(
        "alias-address",
        &["--email", "kari@contoso.example"],
        ("autodiscover-host", USUAL, "NTLM"),
    ),
];

/// What is otherwise than the row says, in the JSON of a sign-in.
pub(crate) fn differences(row: &Row, result: &Value) -> Vec<String> {
    let mut all = Vec::new();
    let mut same = |what: &str, found: &Value, expected: Value| {
        if *found != expected {
            all.push(format!("{what}: {found}, not {expected}"));
        }
    };
    same("rehearsal", &result["rehearsal"], true.into());
    same("schema", &result["schema"], 1.into());
    same("outcome", &result["outcome"], row.end.outcome().into());
    match &row.end {
        End::Good(way) => {
            let server = &result["account"]["server"];
            let (found, origin) = match way.found {
                "by-hand" => (Value::Null, "override"),
                _ => (format!("find-{}", way.found).into(), "discovered"),
            };
            same("origin", &server["ews"]["origin"], origin.into());
            let step = |id: &str| step(result, |step| step["id"] == id);
            if found.is_null() {
                same("host", &step("server")["host"], way.host.into());
            } else {
                let winner = |step: &Value| {
                    step["id"] == found && step["state"] == "ok" && step["host"] == way.host
                };
                let id = &self::step(result, winner)["id"];
                same("candidate", id, found.clone());
                same("asked", &step("ask-server")["host"], way.host.into());
            }
            let sign_in = step("server-sign-in");
            same("scheme", fact(&sign_in, "scheme"), way.scheme.into());
            if let Some(warnings) = way.warnings {
                same("warnings", &result["warnings"], warnings.into());
            }
        }
        End::Bad(_, exit, who) => {
            let remedy = &result["remedy"];
            same("exit", &result["exit"], (*exit).into());
            same("who", &remedy["who"], (*who).into());
            let said = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
            let advised = remedy["advice"].as_array();
            let complete = said(&remedy["heading"])
                && said(&remedy["cause"])
                && advised.is_some_and(|advice| !advice.is_empty());
            same("complete", &complete.into(), true.into());
        }
    }
    all
}

/// The step of a result that this is true of.
pub(crate) fn step(result: &Value, which: impl Fn(&Value) -> bool) -> Value {
    let steps = result["timeline"].as_array();
    let found = steps.and_then(|steps| steps.iter().find(|step| which(step)));
    found.cloned().unwrap_or_default()
}

fn fact<'a>(step: &'a Value, name: &str) -> &'a Value {
    let facts = step["facts"].as_array();
    let fact = facts.and_then(|facts| facts.iter().find(|fact| fact[0] == name));
    fact.map_or(&Value::Null, |fact| &fact[1])
}
