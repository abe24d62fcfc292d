//! Every row of the table of typed addresses.

use std::net::SocketAddr;

use super::*;

fn url(text: &str) -> Url {
    Url::parse(text).expect("an address")
}

const EWS: &str = "https://mail.corp.example/EWS/Exchange.asmx";
const GUID: &str = "1b6f1a52-0c1e-4b8e-9a36-7d5e5c0f8a11";

#[test]
fn what_is_right_is_taken_as_it_is() {
    let table = [
        (EWS, EWS),
        (
            "https://mail.corp.example/ews/exchange.asmx",
            "https://mail.corp.example/ews/exchange.asmx",
        ),
        (
            "https://gate.corp.example/branch/EWS/Exchange.asmx",
            "https://gate.corp.example/branch/EWS/Exchange.asmx",
        ),
    ];
    for (typed, expected) in table {
        assert_eq!(
            check(Kind::Ews, typed),
            Typed::Good(url(expected)),
            "{typed}"
        );
    }
}

#[test]
fn an_address_of_ews_that_is_nearly_right_is_corrected_on_offer() {
    let table = [
        ("mail.corp.example", Why::OnlyHost),
        ("https://mail.corp.example", Why::OnlyHost),
        ("mail.corp.example/EWS/Exchange.asmx", Why::SchemeMissing),
        (
            "https://mail.corp.example/owa/auth/logon.aspx?replaceCurrent=1",
            Why::Webmail,
        ),
        ("https://mail.corp.example/ecp/", Why::Webmail),
        ("https://mail.corp.example/mapi/nspi/", Why::OtherService),
        (
            "https://mail.corp.example/autodiscover/autodiscover.xml",
            Why::OtherService,
        ),
        ("https://mail.corp.example/EWS/", Why::EndMissing),
        ("https://mail.corp.example/ews", Why::EndMissing),
        ("https://mail.corp.example/exchange.asmx", Why::EndMissing),
        (
            "https://mail.corp.example/ews/services.wsdl",
            Why::TrailingJunk,
        ),
        (
            "https://mail.corp.example/EWS/Exchange.asmx/",
            Why::TrailingJunk,
        ),
        (
            "https://mail.corp.example/EWS/Exchange.asmx?wsdl",
            Why::TrailingJunk,
        ),
        (
            "https://mail.corp.example/EWS/Exchange.asmx/Services.wsdl",
            Why::TrailingJunk,
        ),
        ("https://mail.corp.example/OAB/1b6f/", Why::OabAddress),
        ("https://mail.corp.example/portal", Why::UnknownPath),
    ];
    for (typed, why) in table {
        let expected = Typed::Better {
            proposal: url(EWS),
            why,
        };
        assert_eq!(check(Kind::Ews, typed), expected, "{typed}");
    }
    let with_port = check(Kind::Ews, "mail.corp.example:444");
    let proposal = url("https://mail.corp.example:444/EWS/Exchange.asmx");
    assert_eq!(
        with_port,
        Typed::Better {
            proposal,
            why: Why::OnlyHost
        }
    );
}

#[test]
fn what_must_not_be_used_is_refused_with_what_may_be_meant() {
    let ews = Some(EWS);
    let table = [
        (
            "http://mail.corp.example/EWS/Exchange.asmx",
            Why::PlainHttp,
            ews,
        ),
        ("http://mail.corp.example:8080", Why::PlainHttp, ews),
        (
            "https://kari:geheim@mail.corp.example/EWS/Exchange.asmx",
            Why::UserInfo,
            ews,
        ),
        (
            "https://outlook.office365.com/EWS/Exchange.asmx",
            Why::Microsoft365,
            None,
        ),
        ("autodiscover-s.outlook.com", Why::Microsoft365, None),
    ];
    for (typed, why, proposal) in table {
        let proposal = proposal.map(url);
        assert_eq!(
            check(Kind::Ews, typed),
            Typed::Refused { why, proposal },
            "{typed}"
        );
    }
}

#[test]
fn a_folder_of_an_address_book_ends_with_one_slash() {
    let folder = format!("https://mail.corp.example/OAB/{GUID}/");
    let good = [
        folder.clone(),
        format!(" <https://MAIL.corp.example/OAB/{GUID}/> "),
    ];
    for typed in good {
        assert_eq!(
            check(Kind::Oab, &typed),
            Typed::Good(url(&folder)),
            "{typed}"
        );
    }
    let table = [
        (
            format!("https://mail.corp.example/OAB/{GUID}"),
            Why::SlashMissing,
        ),
        (
            format!("https://mail.corp.example/OAB/{GUID}/oab.xml"),
            Why::OabFile,
        ),
        (
            format!("https://mail.corp.example/OAB/{GUID}/oab.xml?x=1"),
            Why::TrailingJunk,
        ),
        (
            format!("https://mail.corp.example/OAB/{GUID}//"),
            Why::TrailingJunk,
        ),
        (format!("mail.corp.example/OAB/{GUID}/"), Why::SchemeMissing),
    ];
    for (typed, why) in table {
        let proposal = url(&folder);
        assert_eq!(
            check(Kind::Oab, &typed),
            Typed::Better { proposal, why },
            "{typed}"
        );
    }
}

#[test]
fn an_address_book_is_not_guessed_from_another_service() {
    let refused = |why| Typed::Refused {
        why,
        proposal: None,
    };
    let better = |why| Typed::Better {
        proposal: url("https://mail.corp.example/OAB/"),
        why,
    };
    let table = [
        ("mail.corp.example", better(Why::OnlyHostOab)),
        ("https://mail.corp.example/OAB", better(Why::SlashMissing)),
        ("https://mail.corp.example/oab.xml", better(Why::OabFile)),
        ("https://mail.corp.example/x/oab.xml", better(Why::OabFile)),
        (
            "https://mail.corp.example/addresses",
            better(Why::UnknownPath),
        ),
        ("https://mail.corp.example/owa/", refused(Why::WebmailOab)),
        (
            "https://mail.corp.example/autodiscover/autodiscover.xml",
            refused(Why::OtherServiceOab),
        ),
        (EWS, refused(Why::EwsAddress)),
        ("Public Folder", refused(Why::NotAnAddress)),
    ];
    for (typed, expected) in table {
        assert_eq!(check(Kind::Oab, typed), expected, "{typed}");
    }
}

#[test]
fn microsoft_365_takes_only_addresses_of_microsoft() {
    let own = "https://outlook.office365.com/EWS/Exchange.asmx";
    assert_eq!(check_microsoft365(Kind::Ews, own), Typed::Good(url(own)));
    let host = check_microsoft365(Kind::Ews, "outlook.office365.com");
    assert_eq!(
        host,
        Typed::Better {
            proposal: url(own),
            why: Why::OnlyHost
        }
    );
    let other = Typed::Refused {
        why: Why::NotMicrosoft365,
        proposal: None,
    };
    assert_eq!(check_microsoft365(Kind::Ews, EWS), other);
    for lookalike in [
        "https://notoffice365.com/",
        "https://office365.com.evil.example/",
    ] {
        assert!(!is_microsoft365(&url(lookalike)), "{lookalike}");
    }
}

#[test]
fn only_a_host_with_nothing_but_private_addresses_is_inside() {
    let at = |text: &str| SocketAddr::new(text.parse().expect("an address"), 443);
    for inside in [
        "10.1.2.3",
        "172.31.0.1",
        "192.168.7.7",
        "169.254.1.1",
        "100.64.0.1",
        "fd00::1",
        "fe80::1",
        "::ffff:10.0.0.1",
    ] {
        assert!(only_private(&[at(inside)]), "{inside}");
        assert!(!only_private(&[at(inside), at("203.0.113.7")]), "{inside}");
    }
    for outside in [
        "203.0.113.7",
        "172.32.0.1",
        "100.128.0.1",
        "127.0.0.1",
        "::1",
        "2001:db8::1",
    ] {
        assert!(!only_private(&[at(outside)]), "{outside}");
    }
    assert!(!only_private(&[]));
    for (address, inside) in [
        ("https://mbx01.corp.local/", true),
        ("https://mbx01/", true),
        ("https://10.0.0.1/", true),
        ("https://localhost/", false),
        ("https://mail.corp.example/", false),
    ] {
        assert_eq!(is_inside_name(&url(address)), inside, "{address}");
    }
}

fn pieces() -> impl proptest::strategy::Strategy<Value = String> {
    let pieces = [
        "https:",
        "http:",
        "//",
        "/",
        "\\",
        "mail.corp.example",
        "kari",
        "@",
        ":",
        "444",
        "ews",
        "EWS",
        "exchange.asmx",
        "oab",
        "oab.xml",
        "owa",
        "?",
        "#",
        ".",
        " ",
        "%20",
        "%2f",
        "..",
        "\u{200b}",
        "<",
        ">",
        "\n",
        "é",
        "[::1]",
        "1b6f1a52",
        "wsdl",
        "",
    ];
    let piece = proptest::sample::select(pieces.to_vec());
    let several = proptest::collection::vec(piece, 0..12);
    proptest::strategy::Strategy::prop_map(several, |pieces| pieces.concat())
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_only_https_without_user_information_comes_out(
        typed in proptest::prop_oneof![pieces(), ".{0,80}"]
    ) {
        for kind in [Kind::Ews, Kind::Oab] {
            let found = check(kind, &typed).meant();
            if let Some(address) = found {
                proptest::prop_assert_eq!(address.scheme(), "https");
                proptest::prop_assert!(address.username().is_empty() && address.password().is_none());
                proptest::prop_assert_eq!(check(kind, address.as_str()), Typed::Good(address.clone()));
            }
        }
    }
}
