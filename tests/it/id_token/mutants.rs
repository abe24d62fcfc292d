//! The mutants: what is done to a valid token, and the rule that refuses it.

use jiff::SignedDuration;
use serde_json::{Value, json};
use synchronizer_setup::oauth::IssuerForm;

use super::forge::{Draft, ISSUED, KID, SUPEROFFICE, Signing, TENANT, jwk, key, modulus};

/// Name, valid token, change, code.
pub type Mutant = (&'static str, fn() -> Draft, fn(&mut Draft), &'static str);

const SO: fn() -> Draft = Draft::superoffice;
const MS: fn() -> Draft = Draft::microsoft;
const GO: fn() -> Draft = Draft::google;
const ANY: fn() -> Draft = Draft::generic;

fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

fn millis(millis: i64) -> SignedDuration {
    SignedDuration::from_millis(millis)
}

/// The token with one of its parts replaced.
fn part(token: &str, place: usize, change: impl Fn(&str) -> String) -> String {
    let parts = token.split('.').enumerate();
    let parts: Vec<_> = parts
        .map(|(at, part)| {
            if at == place {
                change(part)
            } else {
                part.to_owned()
            }
        })
        .collect();
    parts.join(".")
}

/// The claim of SuperOffice's customer id.
fn ctx(draft: &mut Draft, value: impl Into<Value>) {
    draft.claim(&format!("{SUPEROFFICE}ctx"), value);
}

/// The only key of the set, with one member changed.
fn of_key(draft: &mut Draft, name: &str, value: impl Into<Value>) {
    draft.keys[0][name] = value.into();
}

#[rustfmt::skip]
pub const MUTANTS: &[Mutant] = &[
    // Form (S-OID-14).
    ("empty", SO, |d| d.after = |_| String::new(), "not-three-parts"),
    ("two parts", SO, |d| d.after = |t| t.rsplit_once('.').unwrap().0.to_owned(), "not-three-parts"),
    ("five parts, as if encrypted", SO, |d| d.after = |t| format!("{t}.a.b"), "not-three-parts"),
    ("16 KiB and one byte", SO, |d| d.after = |t| format!("{t}{}", "A".repeat(16 * 1024 + 1 - t.len())), "token-too-large"),
    ("header padded", SO, |d| d.after = |t| part(&t, 0, |p| format!("{p}=")), "header-encoding"),
    ("header with a space", SO, |d| d.after = |t| format!(" {t}"), "header-encoding"),
    ("claims changed to plain base64", SO, |d| d.after = |t| part(&t, 1, |p| format!("{p}+/")), "signature"),
    ("claims signed in plain base64", SO, |d| d.claims_part = Some("e30+"), "claims-encoding"),
    ("signature with a line end", SO, |d| d.after = |t| format!("{t}\n"), "signature-encoding"),
    ("signature padded", SO, |d| d.after = |t| format!("{t}=="), "signature-encoding"),
    ("signature with loose bits", SO, |d| d.after = |t| {
        // 256 bytes leave four unused bits in the last letter: another letter, the same bytes.
        let last = t.chars().last().unwrap();
        format!("{}{}", &t[..t.len() - 1], char::from(last as u8 + 1))
    }, "signature-encoding"),
    ("header is no JSON", SO, |d| d.header_text = Some("alg=RS256".into()), "header-json"),
    ("header is a list", SO, |d| d.header_text = Some("[]".into()), "header-json"),
    ("claims are no JSON", SO, |d| d.claims_text = Some("{\"sub\":".into()), "claims-json"),
    ("claims are a text", SO, |d| d.claims_text = Some("\"sub\"".into()), "claims-json"),
    ("claims with more behind", SO, |d| { d.prepend("\"a\":1"); d.claims_text.as_mut().unwrap().push_str("{}"); }, "claims-json"),
    ("header too deep", SO, |d| d.header("x", json!([[[[[[[[]]]]]]]])), "header-depth"),
    ("claims too deep", SO, |d| d.prepend(r#""x":[[[[[[[[]]]]]]]]"#), "claims-depth"),
    ("claims very deep", SO, |d| { let deep = format!("\"x\":{}1{}", "[".repeat(3000), "]".repeat(3000)); d.prepend(&deep); }, "claims-depth"),
    ("alg twice", SO, |d| d.header_text = Some(format!(r#"{{"alg":"RS256","alg":"RS256","kid":"{KID}"}}"#)), "header-duplicate"),
    ("kid twice, spelled differently", SO, |d| d.header_text = Some(format!(r#"{{"alg":"RS256","kid":"{KID}","\u006bid":"x"}}"#)), "header-duplicate"),
    ("sub twice", SO, |d| d.prepend(r#""sub":"somebody else""#), "claims-duplicate"),
    ("nonce twice", MS, |d| d.prepend(r#""nonce":"n-7c1d9e""#), "claims-duplicate"),
    ("a member twice, deep inside", MS, |d| d.prepend(r#""x":{"a":1,"a":2}"#), "claims-duplicate"),

    // Algorithm (S-OID-02).
    ("alg missing", SO, |d| drop(d.header.remove("alg")), "alg-missing"),
    ("alg a number", SO, |d| d.header("alg", 256), "alg-type"),
    ("alg none, no signature", SO, |d| { d.header("alg", "none"); d.signing = Signing::Nothing; }, "algorithm-none"),
    ("alg NONE, good signature", SO, |d| d.header("alg", "NONE"), "algorithm-none"),
    ("HS256 with the public key", SO, |d| { d.header("alg", "HS256"); d.signing = Signing::Hmac; }, "algorithm-hmac"),
    ("hs512", SO, |d| d.header("alg", "hs512"), "algorithm-hmac"),
    ("RS384", SO, |d| { d.header("alg", "RS384"); d.signing = Signing::Sha384; }, "algorithm"),
    ("RS256 said, SHA-384 done", SO, |d| d.signing = Signing::Sha384, "signature"),
    ("ES256", MS, |d| d.header("alg", "ES256"), "algorithm"),
    ("PS256", MS, |d| d.header("alg", "PS256"), "algorithm"),
    ("rs256 in lower case", MS, |d| d.header("alg", "rs256"), "algorithm"),
    ("crit", SO, |d| d.header("crit", json!(["exp"])), "critical-extension"),
    ("an access token", MS, |d| d.header("typ", "at+jwt"), "token-kind"),
    ("a logout token", MS, |d| d.header("typ", "logout+jwt"), "token-kind"),
    ("typ a number", MS, |d| d.header("typ", 1), "typ-type"),

    // Key (S-OID-13).
    ("kid unknown", SO, |d| d.header("kid", "somebody's"), "key-unknown"),
    ("kid in another case", SO, |d| d.header("kid", KID.to_lowercase()), "key-unknown"),
    ("no keys", SO, |d| d.keys.clear(), "key-unknown"),
    ("kid a number", SO, |d| d.header("kid", 7), "kid-type"),
    ("x5t a number", SO, |d| { drop(d.header.remove("kid")); d.header("x5t", 7); }, "x5t-type"),
    ("neither kid nor x5t", SO, |d| { drop(d.header.remove("kid")); drop(d.header.remove("x5t")); }, "kid-missing"),
    ("x5t unknown", SO, |d| { drop(d.header.remove("kid")); d.header("x5t", "AAAA"); }, "key-unknown"),
    ("kid unknown though x5t is right", SO, |d| d.header("kid", "x"), "key-unknown"),
    ("two keys of one name", SO, |d| d.keys.push(jwk(key("stranger"), KID)), "key-ambiguous"),
    ("key too short", SO, |d| of_key(d, "n", &modulus(key("provider"))[..172]), "key-size"),
    ("key for encryption", SO, |d| of_key(d, "use", "enc"), "key-use"),
    ("key for PS256", SO, |d| of_key(d, "alg", "PS256"), "key-algorithm"),
    ("key on a curve", SO, |d| of_key(d, "kty", "EC"), "key-not-rsa"),
    ("a shared secret in the set", SO, |d| d.keys = vec![json!({"kty": "oct", "kid": KID, "k": "AAAA"})], "key-not-rsa"),
    ("key without exponent", SO, |d| of_key(d, "e", ""), "key-not-rsa"),

    // Signature (S-OID-01).
    ("another key", SO, |d| d.signing = Signing::Stranger, "signature"),
    ("embedded key of a stranger", SO, |d| { d.header("jwk", jwk(key("stranger"), KID)); d.signing = Signing::Stranger; }, "signature"),
    ("key address of a stranger", SO, |d| { d.header("jku", "https://evil.example/keys"); d.signing = Signing::Stranger; }, "signature"),
    ("certificate address of a stranger", SO, |d| { d.header("x5u", "https://evil.example/c"); d.signing = Signing::Stranger; }, "signature"),
    ("no signature", SO, |d| d.signing = Signing::Nothing, "signature"),
    ("flipped bit in the header", SO, |d| d.after = |t| part(&t, 0, |p| flip(p, "\"JWT\"", "\"jWT\"")), "signature"),
    ("flipped bit in the claims", SO, |d| d.after = |t| part(&t, 1, |p| flip(p, "Cust31415", "Cust31414")), "signature"),
    ("flipped bit in the signature", SO, |d| d.after = |t| part(&t, 2, |p| format!("{}{}", if p.starts_with('A') { 'B' } else { 'A' }, &p[1..])), "signature"),
    ("signature shorter by a byte", SO, |d| d.after = |t| t[..t.len() - 2].to_owned(), "signature"),
    ("signature cut within a byte", SO, |d| d.after = |t| t[..t.len() - 5].to_owned(), "signature-encoding"),
    ("signature of another token", SO, |d| d.after = |t| {
        let other = Draft::microsoft().token();
        part(&t, 2, |_| other.rsplit_once('.').unwrap().1.to_owned())
    }, "signature"),
    ("claims of another token", MS, |d| d.after = |t| {
        let mut other = Draft::microsoft();
        other.claim("name", "Somebody Else");
        part(&t, 1, |_| other.token().split('.').nth(1).unwrap().to_owned())
    }, "signature"),

    // Issuer (S-OID-03).
    ("iss missing", SO, |d| d.without("iss"), "iss-missing"),
    ("iss empty", SO, |d| d.claim("iss", ""), "iss-missing"),
    ("iss a list", SO, |d| d.claim("iss", json!(["https://sod.superoffice.com"])), "iss-type"),
    ("iss of another environment", SO, |d| d.claim("iss", "https://qaonline.superoffice.com"), "issuer"),
    ("iss with a slash", SO, |d| d.claim("iss", "https://sod.superoffice.com/"), "issuer"),
    ("iss with a path", SO, |d| d.claim("iss", "https://sod.superoffice.com/login"), "issuer"),
    ("iss on plain http", SO, |d| d.claim("iss", "http://sod.superoffice.com"), "issuer"),
    ("iss with another case where it counts", ANY, |d| d.claim("iss", "https://ID.example"), "issuer"),
    ("iss of Google on plain http", GO, |d| d.claim("iss", "http://accounts.google.com"), "issuer"),
    ("iss of Google without scheme, with a path", GO, |d| d.claim("iss", "accounts.google.com/"), "issuer"),
    ("iss of Google with half a scheme", GO, |d| d.claim("iss", "//accounts.google.com"), "issuer"),
    ("iss of Google below Google", GO, |d| d.claim("iss", "accounts.google.com.evil.example"), "issuer"),
    ("iss without scheme where it must be", ANY, |d| d.claim("iss", "id.example"), "issuer"),
    ("iss still a template", MS, |d| d.claim("iss", "https://login.microsoftonline.com/{tenantid}/v2.0"), "issuer-template"),
    ("iss of another tenant than tid", MS, |d| d.claim("iss", "https://login.microsoftonline.com/5ce13d0b-5d0e-4c1b-9a52-1f0d6e8c3a77/v2.0"), "issuer"),
    ("iss of another cloud", MS, |d| d.claim("iss", format!("https://login.microsoftonline.us/{TENANT}/v2.0")), "issuer"),
    ("iss of version 1", MS, |d| d.claim("iss", format!("https://sts.windows.net/{TENANT}/")), "issuer"),
    ("key of personal accounts", MS, |d| of_key(d, "issuer", "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"), "issuer-of-key"),

    // Audience (S-OID-04).
    ("aud missing", SO, |d| d.without("aud"), "aud-missing"),
    ("aud a number", SO, |d| d.claim("aud", 7), "aud-type"),
    ("aud a list of numbers", SO, |d| d.claim("aud", json!([7])), "aud-type"),
    ("aud an empty list", SO, |d| d.claim("aud", json!([])), "audience"),
    ("aud of another client", SO, |d| d.claim("aud", "another"), "audience"),
    ("aud in another case", SO, |d| d.claim("aud", "3F0C9A7E51D24B86A2C1E0D97B465F18"), "audience"),
    ("aud with one more", ANY, |d| d.claim("aud", json!(["client", "another"])), "audience-more"),
    ("azp of another client", ANY, |d| d.claim("azp", "another"), "authorized-party"),
    ("azp a list", ANY, |d| d.claim("azp", json!(["client"])), "azp-type"),

    // Time (S-OID-05 to S-OID-07).
    ("exp missing", SO, |d| d.without("exp"), "exp-missing"),
    ("exp a word", SO, |d| d.claim("exp", "tomorrow"), "exp-type"),
    ("exp true", SO, |d| d.claim("exp", true), "exp-type"),
    ("exp negative", SO, |d| d.claim("exp", -1), "exp-type"),
    ("exp beyond all years", SO, |d| d.claim("exp", u64::MAX), "exp-type"),
    ("at the very end", SO, |d| d.now = minutes(5), "expired"),
    ("after the end, unexplained", SO, |d| d.now = minutes(7), "expired"),
    ("at the end of the leeway", SO, |d| { d.now = minutes(9); d.leeway = minutes(4); }, "expired"),
    ("ends before it begins", SO, |d| { d.claim("exp", ISSUED - 1); d.claim("nbf", ISSUED - 60); d.leeway = minutes(5); }, "lifetime"),
    ("nbf a word", SO, |d| d.claim("nbf", "now"), "nbf-type"),
    ("a moment too early", MS, |d| d.now = millis(-1), "not-yet-valid"),
    ("a moment earlier than the leeway", MS, |d| { d.now = millis(-240_001); d.leeway = minutes(4); }, "not-yet-valid"),
    ("iat missing", SO, |d| d.without("iat"), "iat-missing"),
    ("iat empty", SO, |d| d.claim("iat", ""), "iat-type"),
    ("iat a list", SO, |d| d.claim("iat", json!([ISSUED])), "iat-type"),
    ("issued in a moment, without nbf", ANY, |d| d.now = millis(-1), "issued-in-future"),
    ("issued later than the leeway", ANY, |d| { d.now = minutes(-5); d.leeway = minutes(4); }, "issued-in-future"),
    ("ten minutes and a moment old", MS, |d| d.now = millis(600_001), "too-old"),
    ("an hour old though valid", MS, |d| { d.now = minutes(60); d.leeway = minutes(5); }, "too-old"),

    // Binding (S-OID-08, S-OID-09).
    ("nonce missing", SO, |d| d.without("nonce"), "nonce-missing"),
    ("nonce null", SO, |d| d.claim("nonce", Value::Null), "nonce-missing"),
    ("nonce of another attempt", SO, |d| d.claim("nonce", "n-7c1d9f"), "nonce"),
    ("nonce with more behind", SO, |d| d.claim("nonce", "n-7c1d9e "), "nonce"),
    ("nonce cut short", SO, |d| d.claim("nonce", "n-7c1d9"), "nonce"),
    ("nonce a number", SO, |d| d.claim("nonce", 7), "nonce-type"),
    ("at_hash of another access token", MS, |d| { d.access = Some("another"); d.claim("at_hash", "77QmUPtjPfzWtF2AnpK9RQ"); }, "at-hash"),
    ("at_hash a number", MS, |d| d.claim("at_hash", 7), "at-hash-type"),

    // Who (S-OID-11, S-OID-12).
    ("sub missing", SO, |d| d.without("sub"), "sub-missing"),
    ("sub empty", MS, |d| d.claim("sub", ""), "sub-missing"),
    ("sub a number", MS, |d| d.claim("sub", 7), "sub-type"),
    ("tid missing", MS, |d| d.without("tid"), "tid-missing"),
    ("tid a number", MS, |d| d.claim("tid", 7), "tid-type"),
    ("tid a domain", MS, |d| { d.claim("tid", "nordfjell.example"); d.issuer = IssuerForm::Exact("x".into()); }, "tenant-id"),
    ("tid of another tenant than iss", MS, |d| d.claim("tid", "5ce13d0b-5d0e-4c1b-9a52-1f0d6e8c3a77"), "issuer"),
    ("another tenant than the chosen one", MS, |d| d.tenant = Some("5ce13d0b-5d0e-4c1b-9a52-1f0d6e8c3a77"), "tenant"),
    ("no tenant where one was chosen", ANY, |d| d.tenant = Some("a"), "tenant"),
    ("oid missing", MS, |d| d.without("oid"), "oid-missing"),
    ("oid a number", MS, |d| d.claim("oid", 7), "oid-type"),
    ("ver missing", MS, |d| d.without("ver"), "ver-missing"),
    ("ver a number", MS, |d| d.claim("ver", 2.0), "ver-type"),
    ("ver 1.0", MS, |d| d.claim("ver", "1.0"), "version"),
    ("hd a number", GO, |d| d.claim("hd", 7), "hd-type"),
    ("hd empty", GO, |d| d.claim("hd", ""), "hd-missing"),
    ("another domain than the chosen one", GO, |d| d.tenant = Some("nordfjell.example"), "tenant"),
    ("a personal account where a domain was chosen", GO, |d| { d.tenant = Some("nordlys.example"); d.without("hd"); }, "tenant"),
    ("azp of another client of Google", GO, |d| d.claim("azp", "another"), "authorized-party"),
    ("ctx missing", SO, |d| d.without(&format!("{SUPEROFFICE}ctx")), "ctx-missing"),
    ("ctx a number", SO, |d| ctx(d, 31415), "ctx-type"),
    ("ctx without number", SO, |d| ctx(d, "Cust"), "customer-id"),
    ("ctx with a path", SO, |d| ctx(d, "Cust1/../x"), "customer-id"),
    ("ctx with another word", SO, |d| ctx(d, "CUST31415"), "customer-id"),
    ("another customer than the chosen one", SO, |d| d.tenant = Some("Cust31414"), "tenant"),
];

/// The part with one text in it replaced, re-encoded.
fn flip(part: &str, from: &str, to: &str) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
    assert!(text.contains(from));
    URL_SAFE_NO_PAD.encode(text.replacen(from, to, 1))
}
