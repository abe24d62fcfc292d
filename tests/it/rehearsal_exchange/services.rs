//! AutoDiscover, Exchange Web Services and offline address book, asked by somebody who was let in.

use std::time::Duration;

use synchronizer_setup::rehearsal::{Ews, Exchange, Found, Oab, Product, Rehearsal};

use super::client::{self, Line, Reply};
use super::windows::{Bound, Windows};
use super::{AUTODISCOVER, EWS, KARI, MAIL, OAB, PASSWORD, POX};
use super::{cloud, discover, get_folder, kari_at, pox, scenario, turn};

const HAPPY: Exchange = Exchange::HAPPY;
const SVC: &str = "/autodiscover/autodiscover.svc";
const EWS_ADDRESS: &str = "https://mail.contoso.example/EWS/Exchange.asmx";

fn soap(email: &str) -> String {
    let settings: String = [
        "ExternalEwsUrl",
        "InternalEwsUrl",
        "ExternalOABUrl",
        "TeamMailbox",
    ]
    .map(|name| format!("<a:Setting>{name}</a:Setting>"))
    .concat();
    format!(
        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:a=\"http://schemas.microsoft.com/exchange/2010/Autodiscover\"><soap:Body><a:GetUserSettingsRequestMessage><a:Request><a:Users><a:User><a:Mailbox>{email}</a:Mailbox></a:User></a:Users><a:RequestedSettings>{settings}</a:RequestedSettings></a:Request></a:GetUserSettingsRequestMessage></soap:Body></soap:Envelope>"
    )
}

#[tokio::test]
async fn autodiscover_names_the_addresses_in_both_of_its_languages() {
    let cloud = cloud(HAPPY).await;

    let found = discover(&cloud, AUTODISCOVER, POX, &pox(KARI)).await;
    let told = discover(&cloud, AUTODISCOVER, SVC, &soap(KARI)).await;

    assert_eq!(found.header("content-type"), "text/xml; charset=utf-8");
    assert_eq!(found.element("EwsUrl"), Some(EWS_ADDRESS));
    let book = found.element("OABUrl").unwrap();
    assert_eq!(format!("{book}oab.xml"), format!("https://{MAIL}{OAB}"));
    assert_eq!(found.element("AutoDiscoverSMTPAddress"), Some(KARI));
    let name = "<Name>ExternalEwsUrl</Name><Value>";
    assert!(
        told.text.contains(&format!("{name}{EWS_ADDRESS}")),
        "{told:?}"
    );
    assert!(told.text.contains("<SettingName>TeamMailbox</SettingName>"));
    assert_eq!(told.element("h:MajorVersion"), Some("15"));
}

#[tokio::test]
async fn autodiscover_says_what_is_wrong_by_number() {
    let cloud = cloud(HAPPY).await;
    for (body, code) in [
        (pox("nobody@contoso.example"), "500"),
        (pox("no address"), "501"),
        ("no xml".to_owned(), "600"),
        (pox(KARI).replace("2006a", "2099"), "601"),
        (pox("eva@contoso.example"), "500"),
    ] {
        let reply = discover(&cloud, AUTODISCOVER, POX, &body).await;
        assert_eq!(
            (reply.status, reply.element("ErrorCode")),
            (200, Some(code))
        );
    }
    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
    let authorization = client::basic(KARI, PASSWORD);
    let reply = line.get(POX, &[("authorization", &authorization)]).await;
    assert_eq!(reply.element("ErrorCode"), Some("600"), "a browser");
    let moved = discover(&cloud, AUTODISCOVER, POX, &pox("siri@contoso.example")).await;
    let to = Some("siri@contoso.mail.onmicrosoft.com");
    assert_eq!(moved.element("Action"), Some("redirectAddr"));
    assert_eq!(moved.element("RedirectAddr"), to);
    let moved = discover(&cloud, AUTODISCOVER, SVC, &soap("siri@contoso.example")).await;
    assert_eq!(moved.element("RedirectTarget"), to);
}

#[tokio::test]
async fn autodiscover_answers_as_each_switch_says() {
    let cloud = cloud(HAPPY).await;
    for (found, element, value) in [
        (Found::WithoutEws, "EwsUrl", None),
        (Found::WithoutOab, "OABUrl", None),
        (Found::Error(603), "ErrorCode", Some("603")),
        (
            Found::RedirectAddress("https://cas2.contoso.example/"),
            "RedirectUrl",
            Some("https://cas2.contoso.example/"),
        ),
        (
            Found::RedirectEmail("kari@hoster.example"),
            "RedirectAddr",
            Some("kari@hoster.example"),
        ),
    ] {
        turn(&cloud, Exchange { found, ..HAPPY });
        let reply = discover(&cloud, AUTODISCOVER, POX, &pox(KARI)).await;
        assert_eq!(reply.element(element), value, "{found:?}");
    }
    let found = Found::InternalOnly;
    turn(&cloud, Exchange { found, ..HAPPY });
    let told = discover(&cloud, AUTODISCOVER, SVC, &soap(KARI)).await;
    assert!(
        told.text
            .contains("<SettingName>ExternalEwsUrl</SettingName>")
    );
    assert!(told.text.contains("<Name>InternalEwsUrl</Name>"));
}

#[tokio::test]
async fn the_second_version_answers_strangers_where_the_product_has_it() {
    let paths = [
        "/autodiscover/autodiscover.json/v1.0/kari%40contoso.example?Protocol=EWS",
        "/autodiscover/autodiscover.json?Email=kari%40contoso.example&Protocol=EWS",
    ];
    let cloud = cloud(HAPPY).await;
    for (product, expected) in [
        (Product::Exchange2019, 200),
        (Product::Exchange2016, 200),
        (Product::Exchange2013, 401),
        (Product::Exchange2010, 401),
    ] {
        turn(&cloud, Exchange { product, ..HAPPY });
        let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
        for path in paths {
            let reply = line.get(path, &[]).await;
            assert_eq!(reply.status, expected, "{product:?} {path}");
            if expected == 200 {
                let value: serde_json::Value = serde_json::from_str(&reply.text).unwrap();
                assert_eq!(value["Url"], EWS_ADDRESS);
            }
        }
    }
    turn(&cloud, HAPPY);
    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
    let wrong = line.get(&paths[1].replace("EWS", "X"), &[]).await;
    assert!(wrong.text.contains("ProtocolNotSupported"), "{wrong:?}");
}

/// Asks for the calendar as Kari.
async fn calendar(cloud: &Rehearsal, exchange: Exchange, body: &str) -> Reply {
    turn(cloud, exchange);
    let mut line = kari_at(cloud, MAIL).await;
    line.post(EWS, &[], body).await
}

#[tokio::test]
async fn the_calendar_of_the_own_mailbox_is_found() {
    let cloud = cloud(HAPPY).await;
    let asked = get_folder("Exchange2010_SP2", Some(KARI), None);
    for (product, major, minor) in [
        (Product::Exchange2010, 14, 3),
        (Product::Exchange2013, 15, 0),
        (Product::Exchange2016, 15, 1),
        (Product::Exchange2019, 15, 2),
    ] {
        let reply = calendar(&cloud, Exchange { product, ..HAPPY }, &asked).await;
        assert_eq!(reply.status, 200);
        assert_eq!(reply.element("m:ResponseCode"), Some("NoError"));
        assert!(reply.text.contains("<t:CalendarFolder>"), "{reply:?}");
        let version = format!("MajorVersion=\"{major}\" MinorVersion=\"{minor}\"");
        assert!(reply.text.contains(&version), "{reply:?}");
    }
}

#[tokio::test]
async fn other_mailboxes_are_refused_each_for_its_own_reason() {
    let cloud = cloud(HAPPY).await;
    let mut line = kari_at(&cloud, MAIL).await;
    for (mailbox, code) in [
        ("ola@contoso.example", "ErrorAccessDenied"),
        ("nobody@contoso.example", "ErrorNonExistentMailbox"),
        ("siri@contoso.example", "ErrorNonExistentMailbox"),
        (
            "kari.nordmann@contoso.example",
            "ErrorNonPrimarySmtpAddress",
        ),
    ] {
        let asked = get_folder("Exchange2013", Some(mailbox), None);
        let reply = line.post(EWS, &[], &asked).await;
        assert_eq!(
            (reply.status, reply.element("m:ResponseCode")),
            (200, Some(code)),
            "{mailbox}"
        );
        let primary = reply.text.contains(">kari@contoso.example<");
        assert_eq!(primary, code == "ErrorNonPrimarySmtpAddress");
    }
}

#[tokio::test]
async fn what_the_server_cannot_read_is_a_fault() {
    let cloud = cloud(HAPPY).await;
    for (body, code) in [
        (
            get_folder("Exchange2099", None, None),
            "ErrorInvalidServerVersion",
        ),
        ("no xml".to_owned(), "ErrorSchemaValidation"),
        (
            get_folder("Exchange2013", None, None).replace("GetFolder", "Invent"),
            "ErrorInvalidRequest",
        ),
    ] {
        let reply = calendar(&cloud, HAPPY, &body).await;
        assert_eq!(
            (reply.status, reply.element("faultcode")),
            (500, None),
            "the code has a prefix and a namespace"
        );
        assert!(
            reply.text.contains(&format!("a:{code}</faultcode>")),
            "{reply:?}"
        );
    }
    let old = Exchange {
        product: Product::Exchange2010,
        ..HAPPY
    };
    let reply = calendar(&cloud, old, &get_folder("Exchange2013", None, None)).await;
    assert!(
        reply.text.contains("ErrorInvalidServerVersion"),
        "{reply:?}"
    );
}

#[tokio::test]
async fn services_fail_as_each_switch_says() {
    let cloud = cloud(HAPPY).await;
    let asked = get_folder("Exchange2010_SP2", Some(KARI), None);
    for (ews, status, words) in [
        (
            Ews::Fault("ErrorInternalServerError"),
            500,
            "a:ErrorInternalServerError",
        ),
        (Ews::SoftFault("ErrorImpersonateUserDenied"), 200, "s:Fault"),
        (
            Ews::Error("ErrorMailboxStoreUnavailable"),
            200,
            "ErrorMailboxStoreUnavailable",
        ),
    ] {
        let reply = calendar(&cloud, Exchange { ews, ..HAPPY }, &asked).await;
        assert_eq!(reply.status, status, "{ews:?}");
        assert!(reply.text.contains(words), "{ews:?} {reply:?}");
    }
    for (ews, status) in [(Ews::NotFound, 404), (Ews::Down, 503), (Ews::Page, 200)] {
        turn(&cloud, Exchange { ews, ..HAPPY });
        let mut line = Line::to(&cloud, MAIL).await.unwrap();
        let reply = line.post(EWS, &[], &asked).await;
        assert_eq!((reply.status, reply.schemes().len()), (status, 0));
        assert!(reply.header("content-type").starts_with("text/html"));
    }
    let ews = Ews::Forbidden;
    turn(&cloud, Exchange { ews, ..HAPPY });
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let reply = Windows::kari(Bound::Rightly)
        .post(&mut line, EWS, &asked)
        .await;
    assert_eq!(reply.status, 403);
}

#[tokio::test]
async fn a_busy_server_asks_to_wait_and_answers_the_next_call() {
    let cloud = scenario("throttled").await;
    let mut line = kari_at(&cloud, MAIL).await;
    let asked = get_folder("Exchange2010_SP2", Some(KARI), None);

    let busy = line.post(EWS, &[], &asked).await;
    let then = line.post(EWS, &[], &asked).await;

    assert_eq!(busy.status, 500);
    let wait = HAPPY.back_off.as_millis();
    let told = format!("<t:Value Name=\"BackOffMilliseconds\">{wait}</t:Value>");
    assert!(busy.text.contains(&told), "{busy:?}");
    assert!(HAPPY.back_off < Duration::from_secs(30));
    assert_eq!(then.element("m:ResponseCode"), Some("NoError"));
}

#[tokio::test]
async fn only_a_service_account_with_the_right_acts_for_others() {
    let asked = get_folder("Exchange2010_SP2", Some(KARI), Some(KARI));
    let cloud = cloud(HAPPY).await;
    for (impersonation, words) in [
        (false, "a:ErrorImpersonateUserDenied"),
        (true, "<t:CalendarFolder>"),
    ] {
        turn(
            &cloud,
            Exchange {
                impersonation,
                ..HAPPY
            },
        );
        let mut line = Line::to(&cloud, MAIL).await.unwrap();
        let service = |name| Windows::ntlm("CONTOSO", name, "made-up-fjord-service", Bound::Not);
        let reply = service("svc-sync").post(&mut line, EWS, &asked).await;
        assert!(reply.text.contains(words), "{impersonation} {reply:?}");
    }
    let others = get_folder("Exchange2010_SP2", None, Some("ola@contoso.example"));
    let reply = calendar(&cloud, HAPPY, &others).await;
    assert!(
        reply.text.contains("a:ErrorImpersonateUserDenied"),
        "{reply:?}"
    );
    let mut line = Line::to(&cloud, MAIL).await.unwrap();
    let service = Windows::ntlm("CONTOSO", "svc-sync", "made-up-fjord-service", Bound::Not);
    let own = get_folder("Exchange2010_SP2", None, None);
    let reply = service.post(&mut line, EWS, &own).await;
    let code = reply.element("m:ResponseCode");
    assert_eq!(code, Some("ErrorMissingEmailAddress"));
}

#[tokio::test]
async fn the_address_book_lists_its_files() {
    let cloud = cloud(HAPPY).await;
    let mut line = kari_at(&cloud, MAIL).await;

    let manifest = line.get(OAB, &[]).await;
    let folder = line.get(OAB.trim_end_matches("oab.xml"), &[]).await;
    let bare = line.get(OAB.trim_end_matches("/oab.xml"), &[]).await;
    let file = OAB.replace(
        "oab.xml",
        "a0b1c2d3-0000-4000-8000-112233445566-data-214.lzx",
    );
    let data = line.send("HEAD", &file, &[], "").await;

    assert!(manifest.text.contains("name='\\Global Address List'"));
    assert!(manifest.headers.contains_key("last-modified"));
    assert_eq!(folder.status, 403);
    assert_eq!(bare.status, 301);
    assert!(bare.header("location").ends_with("5c0f8a11/"), "{bare:?}");
    assert_eq!(data.header("content-length"), "483011");
}

#[tokio::test]
async fn the_address_book_fails_as_each_switch_says() {
    let cloud = cloud(HAPPY).await;
    for (oab, status, words) in [
        (Oab::Missing, 404, ""),
        (Oab::Unauthorized, 401, ""),
        (Oab::Forbidden, 403, ""),
        (Oab::Page, 200, "<form"),
        (Oab::Empty, 200, "<OAB></OAB>"),
        (Oab::OtherDocument, 200, "<Other/>"),
    ] {
        turn(&cloud, Exchange { oab, ..HAPPY });
        let mut line = kari_at(&cloud, MAIL).await;
        let reply = line.get(OAB, &[]).await;
        assert_eq!(reply.status, status, "{oab:?}");
        assert!(reply.text.contains(words), "{oab:?} {reply:?}");
    }
    let oab = Oab::PublicFolder;
    turn(&cloud, Exchange { oab, ..HAPPY });
    let found = discover(&cloud, AUTODISCOVER, POX, &pox(KARI)).await;
    assert_eq!(found.element("OABUrl"), Some("Public Folder"));
}

#[tokio::test]
async fn grommunio_answers_in_its_own_way() {
    let cloud = scenario("basic-only").await;
    let mut line = Line::to(&cloud, AUTODISCOVER).await.unwrap();
    let authorization = client::basic(KARI, PASSWORD);
    let headers = [("authorization", authorization.as_str())];

    let browser = line.get(POX, &headers).await;
    let found = line.post(POX, &headers, &pox(KARI)).await;
    let unknown = line
        .post(POX, &headers, &pox("nobody@contoso.example"))
        .await;
    let svc = line.post(SVC, &headers, &soap(KARI)).await;
    let fault = get_folder("Exchange2010_SP2", None, Some("ola@contoso.example"));
    let fault = line.post(EWS, &headers, &fault).await;
    let calendar = get_folder("Exchange2010_SP2", Some(KARI), None);
    let calendar = line.post(EWS, &headers, &calendar).await;
    let book = line.get("/OAB/oab.xml", &headers).await;

    assert_eq!((browser.status, svc.status), (405, 404));
    assert_eq!(found.element("EwsUrl"), Some(EWS_ADDRESS));
    let oab = "https://mail.contoso.example/OAB/";
    assert_eq!(found.element("OABUrl"), Some(oab));
    let last = found.text.split("<Type>EXPR</Type>").nth(1).unwrap();
    assert!(!last.contains("EwsUrl") && last.contains(oab), "{last}");
    assert_eq!(unknown.element("ErrorCode"), Some("404"));
    assert!(unknown.text.contains("<Response><Error"), "{unknown:?}");
    assert_eq!(fault.status, 200);
    assert!(
        fault
            .text
            .contains(">ErrorImpersonateUserDenied</faultcode>")
    );
    assert_eq!(calendar.element("m:ResponseCode"), Some("NoError"));
    assert_eq!(book.status, 200);
}
