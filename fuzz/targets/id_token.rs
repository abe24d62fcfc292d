//! `id_token`s: nothing that the provider did not sign is accepted, and nothing that another reader would not accept.
//!
//! The first byte chooses form and way. An input is then either a whole token, or two lines that are signed here with the
//! provider's key: the header, and the claims.
#![no_main]

use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use synchronizer_setup::oauth::id_token::{Claims, Expected, Form, Nonce, Refused, validate};
use synchronizer_setup::oauth::{IssuerForm, Keys};
use synchronizer_setup::secret::Secret;
use url::Url;

const NOW: i64 = 1_800_000_010;
const LEEWAY: i64 = 60;
const KID: &str = "kid-1";
const THUMBPRINT: &str = "x5t-1";
const NONCE: &str = "n-7c1d9e";
const CLIENT: &str = "client";
const TENANT: &str = "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77";

/// The provider's key, made anew for each run: no input can hold a signature of it.
static KEY: LazyLock<RsaKeyPair> =
    LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).expect("a key"));

static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    // For 2048 bits and the exponent 65537 the modulus stands at a fixed place of the PKCS #1 form.
    let modulus = URL_SAFE_NO_PAD.encode(&KEY.public_key().as_ref()[9..265]);
    let set = json!({ "keys": [{
        "kty": "RSA", "use": "sig", "alg": "RS256", "kid": KID, "x5t": THUMBPRINT, "n": modulus, "e": "AQAB"
    }] });
    let address = Url::parse("https://login.example/keys").expect("an address");
    Keys::parse(set.to_string().as_bytes(), &address).expect("a key set")
});

fuzz_target!(|input: &[u8]| {
    let Some((mode, rest)) = input.split_first() else {
        return;
    };
    let form = match mode % 3 {
        0 => Form::Generic,
        1 => Form::SuperOffice,
        _ => Form::Microsoft,
    };
    if mode & 0x40 == 0 {
        let token = String::from_utf8_lossy(rest).into_owned();
        if let Err(refused) = check(token, form) {
            bounded(&refused);
        } else {
            panic!("a token was accepted that nobody signed");
        }
        return;
    }
    let end = rest
        .iter()
        .position(|byte| *byte == b'\n')
        .unwrap_or(rest.len());
    let (header, claims) = (&rest[..end], rest.get(end + 1..).unwrap_or_default());
    let token = sign(header, claims);
    match check(token.clone(), form) {
        Ok(read) => {
            accepted(&read, header, claims, form);
            forged(token, form);
        }
        Err(refused) => bounded(&refused),
    }
});

fn sign(header: &[u8], claims: &[u8]) -> String {
    let signed = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(header),
        URL_SAFE_NO_PAD.encode(claims)
    );
    let mut signature = vec![0; KEY.public_modulus_len()];
    KEY.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    )
    .expect("a signature");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn issuer(form: Form) -> IssuerForm {
    match form {
        Form::Microsoft => {
            IssuerForm::TenantTemplate("https://login.example/{tenantid}/v2.0".to_owned())
        }
        Form::SuperOffice => IssuerForm::HostWithoutCase("https://login.example".to_owned()),
        _ => IssuerForm::Exact("https://login.example".to_owned()),
    }
}

fn check(token: String, form: Form) -> Result<Claims, Refused> {
    let nonce = Secret::new(NONCE.to_owned());
    let issuer = issuer(form);
    let expected = Expected {
        issuer: &issuer,
        client_id: CLIENT,
        nonce: Nonce::Sent(&nonce),
        access_token: None,
        tenant: None,
        form,
    };
    validate(
        &Secret::new(token),
        &KEYS,
        &expected,
        Timestamp::from_second(NOW).expect("a time"),
        SignedDuration::from_secs(LEEWAY),
    )
}

/// What OpenID Connect Core 3.1.3.7 demands, read by another reader.
fn accepted(read: &Claims, header: &[u8], claims: &[u8], form: Form) {
    let header: Value = serde_json::from_slice(header).expect("the header is JSON");
    let claims: Value = serde_json::from_slice(claims).expect("the claims are JSON");
    let number = |name: &str| match &claims[name] {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    let (issued, expires) = (number("iat").expect("iat"), number("exp").expect("exp"));
    // A reader may cut parts of a second off.
    let (now, leeway) = (NOW as f64, LEEWAY as f64 + 1.0);

    assert_eq!(header["alg"], "RS256");
    assert!(header.get("crit").is_none());
    assert!(header["kid"] == KID || (header["kid"].is_null() && header["x5t"] == THUMBPRINT));
    assert!(
        claims["aud"] == CLIENT
            || claims["aud"]
                .as_array()
                .is_some_and(|all| all.iter().all(|one| one == CLIENT))
    );
    assert_eq!(claims["nonce"], NONCE);
    assert_eq!(claims["sub"].as_str(), Some(read.sub.as_str()));
    assert!(!read.sub.is_empty());
    assert!(expires > now - leeway, "expired");
    assert!(issued < now + leeway, "from the future");
    assert!(issued > now - leeway - 600.0, "too old");
    let issuer = claims["iss"].as_str().expect("iss");
    match form {
        Form::Microsoft => {
            let tenant = claims["tid"].as_str().expect("tid");
            assert_eq!(
                issuer.to_ascii_lowercase(),
                format!("https://login.example/{tenant}/v2.0").to_ascii_lowercase()
            );
            assert_eq!(tenant.len(), TENANT.len());
            assert_eq!(read.tenant(), Some(tenant));
        }
        Form::SuperOffice => assert!(issuer.eq_ignore_ascii_case("https://login.example")),
        _ => assert_eq!(issuer, "https://login.example"),
    }
}

/// The same token with another signature, or with none.
fn forged(token: String, form: Form) {
    let end = token.rfind('.').expect("three parts");
    assert!(
        check(token[..=end].to_owned(), form).is_err(),
        "without a signature"
    );
    let flipped = if token.as_bytes()[end + 1] == b'A' {
        "B"
    } else {
        "A"
    };
    let mut other = token;
    other.replace_range(end + 1..end + 2, flipped);
    assert!(check(other, form).is_err(), "with another signature");
}

/// What is told about a refused token is short, on one line, and repeats no nonce.
fn bounded(refused: &Refused) {
    let told = refused.to_string();
    assert!(told.len() < 1500, "{told}");
    assert!(!told.chars().any(char::is_control), "{told:?}");
    assert!(
        !told.contains(NONCE)
            || matches!(refused, Refused::Issuer { .. } | Refused::Algorithm { .. }),
        "{told}"
    );
}
