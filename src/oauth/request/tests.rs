//! Tests of the authorization request.

use std::collections::{HashMap, HashSet};

use proptest::prelude::*;

use super::*;

const CLIENT: &str = "3f0c9a7e51d24b86a2c1e0d97b465f18";

fn discovery(authorization: &str) -> Discovery {
    let url = |text: &str| Url::parse(text).unwrap();
    Discovery {
        issuer: "https://sod.superoffice.com".to_owned(),
        authorization: url(authorization),
        token: url("https://sod.superoffice.com/login/common/oauth/tokens"),
        keys: url("https://sod.superoffice.com/login/.well-known/jwks"),
        revocation: None,
        end_session: None,
        device_authorization: None,
        sends_issuer: false,
        rehearsal: false,
        graph_host: None,
        cloud: None,
    }
}

fn address(redirect_uri: &str, extra: &[(&str, &str)]) -> Result<Url, Failure> {
    let discovery = discovery("https://sod.superoffice.com/login/common/oauth/authorize");
    let registration = Registration {
        client_id: CLIENT,
        client_secret: None,
        discovery: &discovery,
        redirect_uri,
    };
    authorize_url(
        &registration,
        &Material::new(),
        &["openid", "profile"],
        extra,
    )
}

fn parameters(address: &Url) -> HashMap<String, String> {
    address.query_pairs().into_owned().collect()
}

#[test]
fn the_challenge_is_that_of_the_standard() {
    // RFC 7636 appendix B.
    let verifier = Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned());

    let challenge = challenge(&verifier);

    assert_eq!(
        challenge.as_str(),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    );
    assert_eq!(challenge.method().as_str(), "S256");
}

#[test]
fn ten_thousand_attempts_have_ten_thousand_different_secrets_of_the_right_form() {
    let mut seen = HashSet::new();
    let mut letters = HashMap::new();

    for _ in 0..10_000 {
        let Material {
            state,
            nonce,
            verifier,
        } = Material::new();
        assert_eq!(
            (
                state.expose().len(),
                nonce.expose().len(),
                verifier.expose().len()
            ),
            (43, 22, 43)
        );
        // The last letter carries four bits only.
        for letter in state.expose()[..42].chars() {
            *letters.entry(letter).or_insert(0_u32) += 1;
        }
        for secret in [state, nonce, verifier] {
            assert!(
                secret
                    .expose()
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            );
            assert!(seen.insert(secret.expose().to_owned()));
        }
    }

    // 420,000 letters out of 64: 6562 each, give or take 80; six times that is never exceeded by chance.
    assert_eq!(letters.len(), 64);
    assert!(
        letters
            .values()
            .all(|count| (6_000..=7_100).contains(count)),
        "{letters:?}"
    );
}

#[test]
fn the_address_has_what_the_flow_needs() {
    let discovery = discovery("https://sod.superoffice.com/login/common/oauth/authorize");
    let registration = Registration {
        client_id: CLIENT,
        client_secret: None,
        discovery: &discovery,
        redirect_uri: "http://127.0.0.1:51789",
    };
    let material = Material::new();

    let address = authorize_url(
        &registration,
        &material,
        &["openid"],
        &[("acr_values", "tenant:Cust31415")],
    )
    .unwrap();

    let found = parameters(&address);
    let expected = [
        ("response_type", "code"),
        ("client_id", CLIENT),
        ("redirect_uri", "http://127.0.0.1:51789"),
        ("response_mode", "query"),
        ("scope", "openid"),
        ("state", material.state.expose()),
        ("nonce", material.nonce.expose()),
        ("code_challenge", challenge(&material.verifier).as_str()),
        ("code_challenge_method", "S256"),
        ("acr_values", "tenant:Cust31415"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(found, HashMap::from(expected));
    assert!(!address.as_str().contains(material.verifier.expose()));
}

#[test]
fn the_redirect_address_is_sent_as_it_is_written() {
    for redirect_uri in ["http://127.0.0.1:51789", "http://localhost:49731/"] {
        assert_eq!(
            parameters(&address(redirect_uri, &[]).unwrap())["redirect_uri"],
            redirect_uri
        );
    }
    assert_eq!(
        address("nonsense", &[]).unwrap_err().outcome,
        Outcome::ListenerBlocked
    );
}

#[test]
fn an_address_of_more_than_2000_characters_is_refused() {
    let base = address("http://127.0.0.1:51789", &[("login_hint", "")])
        .unwrap()
        .as_str()
        .len();

    let longest = address(
        "http://127.0.0.1:51789",
        &[("login_hint", &"a".repeat(LONGEST - base))],
    )
    .unwrap();
    let longer = address(
        "http://127.0.0.1:51789",
        &[("login_hint", &"a".repeat(LONGEST - base + 1))],
    )
    .unwrap_err();

    assert_eq!(longest.as_str().len(), 2000);
    assert_eq!(longer.outcome, Outcome::BrowserNotOpened);
    assert_eq!(longer.get("reason"), Some("too-long"));
}

#[test]
fn no_parameter_can_be_smuggled_in_beside_ours() {
    let poisoned =
        discovery("https://sod.superoffice.com/authorize?redirect_uri=https%3A%2F%2Fevil.example");
    let registration = Registration {
        client_id: CLIENT,
        client_secret: None,
        discovery: &poisoned,
        redirect_uri: "http://127.0.0.1:1",
    };

    let failure = authorize_url(&registration, &Material::new(), &["openid"], &[]).unwrap_err();

    assert_eq!(failure.outcome, Outcome::UnexpectedAnswer);
    assert_eq!(failure.get("name"), Some("redirect_uri"));
    assert!(address("http://127.0.0.1:1", &[("state", "mine")]).is_err());
}

#[test]
fn a_query_that_the_provider_wants_is_kept() {
    let discovery = discovery("https://sod.superoffice.com/authorize?p=policy");
    let registration = Registration {
        client_id: CLIENT,
        client_secret: None,
        discovery: &discovery,
        redirect_uri: "http://127.0.0.1:1",
    };

    let address = authorize_url(&registration, &Material::new(), &["openid"], &[]).unwrap();

    assert_eq!(parameters(&address)["p"], "policy");
}

#[test]
fn the_consent_page_gets_no_pkce_and_no_nonce() {
    let login = Url::parse("https://login.microsoftonline.com").unwrap();
    let state = Secret::new("Qm5kX3N0YXRlXzAx".to_owned());
    let scopes = [
        "https://graph.microsoft.com/Calendars.ReadWrite",
        "https://graph.microsoft.com/User.Read",
    ];

    let address = admin_consent_url(
        &login,
        "nordfjell.example",
        CLIENT,
        &scopes,
        "http://localhost:49731/",
        &state,
    );

    assert_eq!(address.host_str(), Some("login.microsoftonline.com"));
    assert_eq!(address.path(), "/nordfjell.example/v2.0/adminconsent");
    let expected = [
        ("client_id", CLIENT),
        (
            "scope",
            "https://graph.microsoft.com/Calendars.ReadWrite https://graph.microsoft.com/User.Read",
        ),
        ("redirect_uri", "http://localhost:49731/"),
        ("state", "Qm5kX3N0YXRlXzAx"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(parameters(&address), HashMap::from(expected));
    assert!(address.as_str().len() < LONGEST);
    let odd = admin_consent_url(
        &login,
        "a/../b?c",
        CLIENT,
        &scopes,
        "http://localhost:49731/",
        &state,
    );
    assert_eq!(odd.path(), "/a%2F..%2Fb%3Fc/v2.0/adminconsent");
}

proptest! {
    /// S-OPN-04: `%`, `+`, `&`, `#`, `"`, space, non-ASCII.
    #[test]
    fn any_login_hint_survives(hint in r#"[%+&#" =?/\\;:@a-zA-Z0-9æøåÆØÅßñ漢字😀'<>]{0,60}"#) {
        let address = address("http://127.0.0.1:51789", &[("login_hint", &hint)]).unwrap();

        let again = Url::parse(address.as_str()).unwrap();
        prop_assert_eq!(&parameters(&again)["login_hint"], &hint);
        prop_assert_eq!(&parameters(&again)["redirect_uri"], "http://127.0.0.1:51789");
        prop_assert_eq!(again.host_str(), Some("sod.superoffice.com"));
        prop_assert_eq!(again.fragment(), None);
        prop_assert!(address.as_str().is_ascii());
        prop_assert!(!address.as_str().contains(['"', ' ', '\'', '<', '>', '\\']));
    }
}
