//! What people type for the two addresses, and what becomes of it.

use super::*;

const GOOD: &str = "https://crm.contoso.example/Remote/Services88";
const API: &str = "https://crm.contoso.example/SuperOffice/api";

fn good(address: &str) -> Typed {
    Typed::Good(address.parse().unwrap())
}

fn better(proposal: &str, why: Why) -> Typed {
    let proposal = proposal.parse().unwrap();
    Typed::Better { proposal, why }
}

fn refused(proposal: Option<&str>, why: Why) -> Typed {
    let proposal = proposal.map(|proposal| proposal.parse().unwrap());
    Typed::Refused { why, proposal }
}

#[test]
fn the_address_of_the_web_services_is_completed_or_refused() {
    let table = [
        (GOOD, good(GOOD)),
        (
            "  https://crm.contoso.example/Remote/Services88/ ",
            good(GOOD),
        ),
        (
            "https://crm.contoso.example:8443/remote/services87",
            good("https://crm.contoso.example:8443/remote/services87"),
        ),
        ("crm.contoso.example", better(GOOD, Why::OnlyHost)),
        ("https://crm.contoso.example/", better(GOOD, Why::OnlyHost)),
        (
            "crm.contoso.example/Remote/Services88",
            better(GOOD, Why::SchemeMissing),
        ),
        (
            "https://crm.contoso.example/Remote",
            better(GOOD, Why::EndMissing),
        ),
        (
            "https://crm.contoso.example/Remote/Services8",
            better(GOOD, Why::EndMissing),
        ),
        (
            "https://crm.contoso.example/Remote/Services88/SoPrincipal.svc?wsdl",
            better(GOOD, Why::TrailingJunk),
        ),
        (
            "https://crm.contoso.example/sales",
            better(GOOD, Why::NotWebServices),
        ),
        (API, better(GOOD, Why::IsWebApi)),
        (
            "http://crm.contoso.example/Remote/Services88",
            refused(Some(GOOD), Why::PlainHttp),
        ),
        (
            "https://sa:secret@crm.contoso.example/Remote/Services88",
            refused(Some(GOOD), Why::UserInfo),
        ),
        (
            "https://online2.superoffice.com/Cust12345",
            refused(None, Why::Online),
        ),
    ];
    for (typed, expected) in table {
        assert_eq!(check(Kind::NetServer, typed), expected, "{typed}");
    }
}

#[test]
fn the_address_of_the_web_api_is_completed_or_refused() {
    let table = [
        (API, good(API)),
        ("https://crm.contoso.example/SuperOffice/api/", good(API)),
        (
            "https://crm.contoso.example/SuperOffice",
            better(API, Why::EndMissing),
        ),
        (
            "https://crm.contoso.example/SuperOffice/api/v1/User",
            better(API, Why::TrailingJunk),
        ),
        (
            "crm.contoso.example/SuperOffice/api",
            better(API, Why::SchemeMissing),
        ),
        ("https://crm.contoso.example", refused(None, Why::OnlyHost)),
        (GOOD, refused(None, Why::IsWebServices)),
        (
            "http://crm.contoso.example/SuperOffice/api",
            refused(Some(API), Why::PlainHttp),
        ),
    ];
    for (typed, expected) in table {
        assert_eq!(check(Kind::WebApi, typed), expected, "{typed}");
    }
}

#[test]
fn another_folder_of_web_services_is_proposed_only_where_it_is_another() {
    let address: Url = GOOD.parse().unwrap();

    let older = beside(&address, "Services87").map(String::from);

    assert_eq!(folder(&address), SERVICES);
    assert_eq!(
        older.as_deref(),
        Some("https://crm.contoso.example/Remote/Services87")
    );
    assert_eq!(beside(&address, "Services88"), None);
    assert_eq!(beside(&address, "../evil"), None);
}
