//! How typed addresses are read, whatever their path is.

use super::*;

const GOOD: &str = "https://mail.corp.example/right";

/// Only this path is right.
fn check(typed: &str) -> Typed {
    look(typed, |address| {
        if address.path() == "/right" {
            return Typed::Good(address);
        }
        let proposal = address.join("/right").unwrap();
        let why = Why::EndMissing;
        Typed::Better { proposal, why }
    })
}

fn url(text: &str) -> Url {
    text.parse().unwrap()
}

#[test]
fn what_comes_along_with_a_copied_address_is_taken_away() {
    for typed in [
        GOOD,
        "HTTPS://MAIL.Corp.example:443/right",
        "  https://mail.corp.example/right \n",
        "<https://mail.corp.example/right>",
        "„https://mail.corp.example/right“",
        "\u{feff}https://mail.corp\u{200b}.example/right\u{200f}",
        "https://mail.corp.example./right",
        "https:\\\\mail.corp.example\\right",
    ] {
        assert_eq!(check(typed), Typed::Good(url(GOOD)), "{typed}");
    }
    for (typed, address) in [
        (
            "https://host.example:444/right",
            "https://host.example:444/right",
        ),
        ("https://[2001:db8::7]/right", "https://[2001:db8::7]/right"),
    ] {
        assert_eq!(check(typed), Typed::Good(url(address)), "{typed}");
    }
}

#[test]
fn https_is_added_only_on_offer() {
    for (typed, why) in [
        ("mail.corp.example/right", Why::SchemeMissing),
        ("//mail.corp.example/right", Why::SchemeMissing),
        ("mail.corp.example", Why::EndMissing),
    ] {
        let proposal = url(GOOD);
        assert_eq!(check(typed), Typed::Better { proposal, why }, "{typed}");
    }
}

#[test]
fn what_is_no_address_of_https_is_refused_with_what_may_be_meant() {
    let long = format!("https://mail.corp.example/{}", "x".repeat(3000));
    let table = [
        ("http://mail.corp.example/right", Why::PlainHttp, Some(GOOD)),
        ("http://mail.corp.example:8080", Why::PlainHttp, Some(GOOD)),
        (
            "https://kari:geheim@mail.corp.example/",
            Why::UserInfo,
            Some(GOOD),
        ),
        ("kari@corp.example", Why::EmailAddress, None),
        ("mailto:kari@corp.example", Why::OtherScheme, None),
        ("ftp://mail.corp.example/", Why::OtherScheme, None),
        (
            "https://mail.corp.example\nhttps://mail2.corp.example",
            Why::NotAnAddress,
            None,
        ),
        ("mail corp example", Why::NotAnAddress, None),
        ("https://", Why::NotAnAddress, None),
        ("", Why::Empty, None),
        (" \u{200b}<> ", Why::Empty, None),
        (&long, Why::TooLong, None),
    ];
    for (typed, why, proposal) in table {
        let proposal = proposal.map(url);
        assert_eq!(check(typed), Typed::Refused { why, proposal }, "{typed}");
    }
}

#[test]
fn an_address_that_nobody_may_use_stays_refused_for_its_own_reason() {
    for typed in ["mail.corp.example", "http://mail.corp.example/"] {
        let found = look(typed, |_| Typed::refused(Why::Online));
        assert_eq!(found, Typed::refused(Why::Online), "{typed}");
    }
}

#[test]
fn a_failure_names_its_field_and_what_is_meant_but_nothing_secret() {
    let typed = "https://kari:geheim@mail.corp.example/";

    let failure = check(typed).usable(System::Exchange, "ews");

    let failure = failure.expect_err("it has a password");
    assert_eq!(failure.outcome, Outcome::AddressWrong);
    assert_eq!(failure.system, Some(System::Exchange));
    assert_eq!(failure.get("field"), Some("ews"));
    assert_eq!(failure.get("why"), Some("address-why-user-info"));
    assert_eq!(failure.get("proposal"), Some(GOOD));
    assert!(!format!("{failure:?}").contains("geheim"));
    assert_eq!(check(GOOD).usable(System::Exchange, "ews"), Ok(url(GOOD)));
}
