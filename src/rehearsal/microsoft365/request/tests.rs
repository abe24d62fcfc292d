//! Tests of Entra's authorization request.

use super::*;

const GOOD: [(&str, &str); 8] = [
    ("client_id", CLIENT_ID),
    ("response_type", "code"),
    ("redirect_uri", "http://localhost:49731/"),
    ("scope", "openid profile offline_access User.Read"),
    ("state", "Qm5kX3N0YXRlXzAx"),
    ("nonce", "n-7c1d9e"),
    (
        "code_challenge",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    ),
    ("code_challenge_method", "S256"),
];

fn asked(changes: &[(&'static str, Option<&'static str>)]) -> Result<Request, Refused> {
    let altered = |name: &str| {
        changes
            .iter()
            .find(|(changed, _)| *changed == name)
            .map(|(_, value)| *value)
    };
    let good = |name: &str| {
        GOOD.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    };
    let sent = |name: &str| altered(name).unwrap_or_else(|| good(name));
    authorize(Authority::Organizations, &sent, "https://127.0.0.1:1")
}

#[test]
fn only_the_port_of_the_return_address_is_free() {
    for good in [
        "http://localhost",
        "http://localhost/",
        "http://localhost:7071",
        "http://localhost:7071/",
    ] {
        assert!(is_registered(good), "{good}");
    }
    let bad = [
        "https://localhost:1/",
        "http://127.0.0.1:1/",
        "http://[::1]:1/",
        "http://localhost:1/callback",
        "http://localhost:1//",
        "http://localhost:1/?a=b",
        "http://localhost:70000/",
        "http://localhost:/x",
        "http://localhost.example/",
        "http://localhost@host.example/",
    ];
    for bad in bad {
        assert!(!is_registered(bad), "{bad}");
    }
}

#[test]
fn faults_about_client_and_address_stay_on_the_page() {
    let cases = [
        (asked(&[("client_id", None)]), 900_144),
        (
            asked(&[("client_id", Some("11111111-1111-1111-1111-111111111111"))]),
            700_016,
        ),
        (asked(&[("redirect_uri", None)]), 500_113),
        (
            asked(&[("redirect_uri", Some("http://localhost:1/callback"))]),
            50011,
        ),
        (asked(&[("scope", None)]), 900_144),
        (asked(&[("code_challenge", Some("short"))]), 501_491),
        (
            asked(&[
                ("prompt", Some("select_account")),
                ("login_hint", Some("kari")),
            ]),
            90023,
        ),
    ];

    for (result, number) in cases {
        let Err(Refused::OnPage(fault)) = result else {
            unreachable!("{number} must stay on the page")
        };
        assert_eq!(fault.number, number);
    }
}

#[test]
fn faults_about_the_rest_are_sent_back() {
    let cases = [
        (asked(&[("response_type", Some("token"))]), 700_054),
        (asked(&[("response_mode", Some("smoke"))]), 70007),
        (
            asked(&[("scope", Some("openid Calendar.ReadWrite"))]),
            650_053,
        ),
    ];

    for (result, number) in cases {
        let Err(Refused::SentBack(back, fault)) = result else {
            unreachable!("{number} must be sent back")
        };
        assert_eq!(fault.number, number);
        assert_eq!(back.state.as_deref(), Some("Qm5kX3N0YXRlXzAx"));
    }
}

#[test]
fn a_challenge_without_method_is_the_verifier_itself() {
    let request = asked(&[("code_challenge_method", None)]).unwrap();

    assert!(matches!(
        request.purpose,
        Purpose::Code {
            challenge: Some(Challenge::Plain(_)),
            ..
        }
    ));
}

#[test]
fn admin_consent_is_refused_at_common() {
    let sent = |name: &str| {
        GOOD.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    };

    let refused = admin_consent(Authority::Common, &sent, "");

    assert!(matches!(refused, Err(Refused::OnPage(fault)) if fault.number == 90124));
}
