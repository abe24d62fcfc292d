//! One valid `id_token` per system, and mutants of it: each is refused by its own rule (S-OID-01 to S-OID-16).

mod forge;
mod mutants;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use forge::{Draft, ISSUED, KID, SUPEROFFICE, Signing, TENANT, jwk, key};
use jiff::SignedDuration;
use mutants::MUTANTS;
use proptest::prelude::*;
use synchronizer_setup::check::Outcome;
use synchronizer_setup::oauth::{Skew, id_token::Form};
use url::Url;

#[test]
fn the_valid_token_of_each_system_is_accepted() {
    let superoffice = Draft::superoffice().validate().unwrap();
    let microsoft = Draft::microsoft().validate().unwrap();
    let google = Draft::google().validate().unwrap();
    let generic = Draft::generic().validate().unwrap();

    assert_eq!(superoffice.sub, "anna.berg@nordlicht.example");
    assert_eq!(superoffice.tenant(), Some("Cust31415"));
    let own = superoffice.superoffice.unwrap();
    assert_eq!(
        (own.ctx.as_str(), own.associate_id.as_deref()),
        ("Cust31415", Some("12"))
    );
    assert_eq!(own.is_administrator, Some(true));
    assert_eq!(own.company_name.as_deref(), Some("Nordlicht Handel AS"));
    assert_eq!(
        own.webapi_url.as_deref(),
        Some("https://sod2.superoffice.com/Cust31415/api/")
    );
    assert_eq!(
        own.netserver_url.as_deref(),
        Some("https://sod2.superoffice.com/Cust31415/Remote/Services88/")
    );
    assert_eq!(own.upn.as_deref(), Some("anna.berg@nordlicht.example"));

    assert_eq!(microsoft.tenant(), Some(TENANT));
    assert_eq!(
        microsoft.oid.as_deref(),
        Some("0d4f6a10-6f0c-4c9e-8c8e-3b0b5e4d2a01")
    );
    assert_eq!(
        microsoft.preferred_username.as_deref(),
        Some("kari.admin@nordfjell.example")
    );
    assert_eq!(microsoft.wids.unwrap().len(), 2);
    assert_eq!(microsoft.issued.as_second(), ISSUED);
    assert_eq!(microsoft.expires.as_second(), ISSUED + 3900);
    assert_eq!(microsoft.idp, None);

    assert_eq!(google.tenant(), Some("nordlys.example"));
    assert_eq!(google.hd.as_deref(), Some("nordlys.example"));
    assert_eq!(google.email.as_deref(), Some("admin@nordlys.example"));
    assert_eq!(google.email_verified, Some(true));
    assert_eq!(google.name.as_deref(), Some("Astrid Lund"));

    assert_eq!(generic.sub, "1");
}

/// What differs between tokens in the wild, and is no reason to refuse.
#[test]
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn harmless_variants_are_accepted() {
    type Variant = (&'static str, fn() -> Draft, fn(&mut Draft));
    let variants: &[Variant] = &[
        ("iat as text", Draft::superoffice, |draft| {
            draft.claim("iat", ISSUED.to_string());
        }),
        ("times with fractions", Draft::generic, |draft| {
            draft.claim("exp", 1_795_252_747.25);
        }),
        ("times as text", Draft::superoffice, |draft| {
            draft.claim("exp", (ISSUED + 300).to_string());
            draft.claim("nbf", (ISSUED - 60).to_string());
        }),
        ("no addresses", Draft::superoffice, |draft| {
            for name in [
                "webapi_url",
                "netserver_url",
                "system_token",
                "company_name",
                "associateid",
            ] {
                draft.without(&format!("{SUPEROFFICE}{name}"));
            }
        }),
        ("issuer with capitals", Draft::superoffice, |draft| {
            draft.claim("iss", "https://sod.SuperOffice.com");
        }),
        ("cust in lower case", Draft::superoffice, |draft| {
            draft.claim(&format!("{SUPEROFFICE}ctx"), "cust31415");
            draft.tenant = Some("Cust31415");
        }),
        ("no kid, key found by x5t", Draft::superoffice, |draft| {
            drop(draft.header.remove("kid"));
        }),
        ("no typ", Draft::superoffice, |draft| {
            drop(draft.header.remove("typ"));
        }),
        ("typ in lower case", Draft::superoffice, |draft| {
            draft.header("typ", "jwt");
        }),
        ("audience in a list", Draft::microsoft, |draft| {
            draft.claim(
                "aud",
                serde_json::json!(["3f6c2f0e-7a1b-4a55-8e11-0c2d9b7e4410"]),
            );
        }),
        ("chosen tenant, other case", Draft::microsoft, |draft| {
            draft.tenant = Some("B7C1F2A4-5D0E-4C1B-9A52-1F0D6E8C3A77");
        }),
        ("no wids", Draft::microsoft, |draft| draft.without("wids")),
        ("odd display claims", Draft::microsoft, |draft| {
            draft.claim("name", 7);
            draft.claim("wids", "x");
            draft.claim("preferred_username", serde_json::Value::Null);
        }),
        ("a guest", Draft::microsoft, |draft| {
            draft.claim("idp", "https://sts.windows.net/5ce13d0b/");
        }),
        ("key without issuer", Draft::microsoft, |draft| {
            drop(draft.keys[0].as_object_mut().unwrap().remove("issuer"));
        }),
        (
            "header brings its own key along",
            Draft::microsoft,
            |draft| {
                draft.header("jwk", jwk(key("stranger"), KID));
                draft.header("jku", "https://evil.example/keys");
                draft.header("x5u", "https://evil.example/cert");
            },
        ),
        ("other keys in the set", Draft::microsoft, |draft| {
            draft.keys.insert(0, jwk(key("stranger"), "other"));
        }),
        ("the same key twice", Draft::superoffice, |draft| {
            draft.keys.push(draft.keys[0].clone());
        }),
        ("right at_hash", Draft::microsoft, |draft| {
            // OpenID Connect Core appendix A.4 and A.6: the access token and its hash.
            draft.access = Some("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
            draft.claim("at_hash", "77QmUPtjPfzWtF2AnpK9RQ");
        }),
        ("Google without scheme", Draft::google, |draft| {
            draft.claim("iss", "accounts.google.com");
        }),
        ("a personal account of Google", Draft::google, |draft| {
            draft.without("hd");
        }),
        ("a domain in another case", Draft::google, |draft| {
            draft.tenant = Some("Nordlys.example");
        }),
        ("refreshed, without nonce", Draft::microsoft, |draft| {
            draft.nonce = None;
            draft.without("nonce");
        }),
        ("eight levels", Draft::generic, |draft| {
            draft.prepend(r#""deep":[[[[[[[]]]]]]]"#);
        }),
        ("last second", Draft::superoffice, |draft| {
            draft.now = SignedDuration::from_millis(299_999);
        }),
        ("first second", Draft::microsoft, |draft| {
            draft.now = SignedDuration::ZERO;
        }),
        ("ten minutes old", Draft::microsoft, |draft| {
            draft.now = SignedDuration::from_mins(10);
        }),
        ("four minutes early, explained", Draft::microsoft, |draft| {
            draft.now = SignedDuration::from_mins(-4);
            draft.leeway = SignedDuration::from_mins(4);
        }),
        ("late, explained", Draft::superoffice, |draft| {
            draft.now = SignedDuration::from_millis(539_999);
            draft.leeway = SignedDuration::from_mins(4);
        }),
    ];

    for (name, valid, change) in variants {
        let mut draft = valid();
        change(&mut draft);

        let result = draft.validate();

        assert!(result.is_ok(), "{name}: {result:?}");
    }
}

#[test]
fn every_mutant_is_refused_by_its_own_rule() {
    let mut rules: BTreeMap<&str, HashSet<std::mem::Discriminant<_>>> = BTreeMap::new();
    let mut wrong = Vec::new();

    for (name, valid, change, code) in MUTANTS {
        let mut draft = valid();
        change(&mut draft);
        match draft.validate() {
            Ok(_) => wrong.push(format!("{name}: accepted instead of {code}")),
            Err(refused) => {
                if refused.code() != *code {
                    wrong.push(format!("{name}: {} instead of {code}", refused.code()));
                }
                let _ = rules
                    .entry(refused.code())
                    .or_default()
                    .insert(std::mem::discriminant(&refused));
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(MUTANTS.len() >= 60, "{} mutants", MUTANTS.len());
    assert!(rules.len() >= 40, "{} rules", rules.len());
    for (code, kinds) in rules {
        assert_eq!(kinds.len(), 1, "{code} stands for one rule");
    }
}

/// S-OID-14; one byte more is a mutant.
#[test]
fn sixteen_kibibytes_are_read() {
    let draft = of_length(16 * 1024);

    assert_eq!(draft.token().len(), 16 * 1024);
    assert!(draft.validate().is_ok());
}

/// A valid token of this length. Base64url leaves out one length in four, so that the header must give way, too.
fn of_length(length: usize) -> Draft {
    for in_header in 0..3 {
        let mut draft = Draft::generic();
        draft.header("pad", "x".repeat(in_header));
        let base = draft.token().len();
        for in_claims in (length - base) / 4 * 3 - 30.. {
            draft.claim("pad", "x".repeat(in_claims));
            match draft.token().len() {
                found if found < length => {}
                found if found == length => return draft,
                _ => break,
            }
        }
    }
    unreachable!("one of the three headers fits")
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_stumble(text in r"[\x20-\x7eæ漢]{0,200}", header in "[A-Za-z0-9_-]{0,40}", claims in "[A-Za-z0-9_-]{0,40}") {
        prop_assert!(validate_text(text).is_err());
        let parts = [header.as_str(), claims.as_str(), "AAAA"].join(".");
        prop_assert!(validate_text(parts).is_err());
    }
}

#[test]
fn names_of_mutants_are_unique() {
    let names: BTreeSet<_> = MUTANTS.iter().map(|(name, ..)| name).collect();

    assert_eq!(names.len(), MUTANTS.len());
}

/// S-OID-01: every single bit counts. A bit in the middle of each part is flipped in the bytes, not in the letters.
#[test]
fn no_flipped_bit_goes_unnoticed() {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let token = Draft::superoffice().token();
    let parts: Vec<&str> = token.split('.').collect();

    for part in 0..3 {
        let bytes = URL_SAFE_NO_PAD.decode(parts[part]).unwrap();
        for place in (0..bytes.len()).step_by(7) {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << (place % 8);
            let mut forged: Vec<String> = parts.iter().map(|&part| part.to_owned()).collect();
            forged[part] = URL_SAFE_NO_PAD.encode(flipped);

            assert!(
                validate_text(forged.join(".")).is_err(),
                "part {part}, byte {place}"
            );
        }
    }
    assert!(validate_text(token).is_ok());
}

fn validate_text(token: String) -> Result<(), String> {
    use synchronizer_setup::oauth::Keys;
    use synchronizer_setup::oauth::id_token::{Expected, Nonce, validate};
    use synchronizer_setup::secret::Secret;
    let draft = Draft::superoffice();
    let address = Url::parse("https://provider.example/jwks").unwrap();
    let keys = Keys::parse(
        serde_json::json!({"keys": draft.keys})
            .to_string()
            .as_bytes(),
        &address,
    )
    .unwrap();
    let nonce = Secret::new("n-7c1d9e".to_owned());
    let expected = Expected {
        issuer: &draft.issuer,
        client_id: draft.client,
        nonce: Nonce::Sent(&nonce),
        access_token: None,
        tenant: None,
        form: Form::SuperOffice,
    };
    let now = jiff::Timestamp::from_second(ISSUED + 10).unwrap();
    let result = validate(
        &Secret::new(token),
        &keys,
        &expected,
        now,
        SignedDuration::ZERO,
    );
    result
        .map(drop)
        .map_err(|refused| refused.code().to_owned())
}

#[test]
fn a_wrong_clock_is_named_as_the_cause_and_a_right_one_is_not() {
    let host = Url::parse("https://sod.superoffice.com").unwrap();
    let mut draft = Draft::superoffice();
    draft.now = SignedDuration::from_mins(-12);
    let refused = draft.validate().unwrap_err();
    let measured = |ahead| Skew::Measured {
        ahead,
        uncertainty: SignedDuration::from_millis(500),
    };

    let slow = refused.failure(measured(SignedDuration::from_mins(-12)), &host);
    let right = refused.failure(measured(SignedDuration::ZERO), &host);
    let unmeasured = refused.failure(Skew::Unknown, &host);

    assert_eq!(slow.outcome, Outcome::ClockSkew);
    assert_eq!(
        (slow.get("minutes"), slow.get("direction")),
        (Some("12"), Some("behind"))
    );
    assert_eq!(right.outcome, Outcome::TokenInvalid);
    assert_eq!(right.get("reason"), Some("not-yet-valid"));
    assert_eq!(unmeasured.outcome, Outcome::ClockSkew);
    assert_eq!(
        (unmeasured.get("minutes"), unmeasured.get("direction")),
        (Some("11"), Some("behind"))
    );
}

#[test]
fn another_tenant_is_the_wrong_account_and_names_both() {
    let host = Url::parse("https://sod.superoffice.com").unwrap();
    let mut draft = Draft::superoffice();
    draft.tenant = Some("Cust12345");

    let failure = draft.validate().unwrap_err().failure(Skew::Unknown, &host);

    assert_eq!(failure.outcome, Outcome::WrongAccount);
    assert_eq!(
        (failure.get("expected"), failure.get("found")),
        (Some("Cust12345"), Some("Cust31415"))
    );
}

#[test]
fn nothing_personal_is_in_debug_texts() {
    let claims = Draft::superoffice().validate().unwrap();
    let mut draft = Draft::superoffice();
    draft.signing = Signing::Stranger;
    let refused = draft.validate().unwrap_err();

    let told = format!("{claims:?} {:?} {refused:?} {refused}", claims.superoffice);

    for secret in [
        "anna",
        "Nordlicht",
        "sod2",
        "n-7c1d9e",
        "k3Vt81LzQa",
        &draft.token()[..20],
    ] {
        assert!(!told.contains(secret), "{told}");
    }
}
