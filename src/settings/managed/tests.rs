//! What a registry or a preference list may hold, good and hostile.

use super::*;
use crate::settings::{Request, Settings, Source, load};

fn text(value: &str) -> Managed {
    Managed::Text(value.to_owned())
}

fn texts(values: &[&str]) -> Managed {
    Managed::List(values.iter().copied().map(text).collect())
}

fn folder<const N: usize>(entries: [(&str, Managed); N]) -> Folder {
    entries
        .into_iter()
        .map(|(name, managed)| (name.to_owned(), managed))
        .collect()
}

fn inside<const N: usize>(entries: [(&str, Managed); N]) -> Managed {
    Managed::Folder(folder(entries))
}

/// The settings of a computer with this policy, whose person has chosen otherwise wherever that is possible.
fn loaded(folder: Folder) -> Settings {
    let request = Request {
        registry: Some(Ok(folder)),
        overrides: vec![("text_size".to_owned(), "150".to_owned())],
        ..Request::default()
    };
    load(&request).expect("policy never ends the program")
}

fn notices(settings: &Settings) -> Vec<String> {
    let all = settings.notices.iter().map(ToString::to_string);
    all.collect()
}

#[test]
fn good_values_arrive_and_are_locked() {
    let settings = loaded(folder([
        ("language", text("de")),
        ("text_size", Managed::Number(120)),
        ("dns_servers", inside([("1", text("192.0.2.53"))])),
        ("sign_in", inside([("time_limit", Managed::Number(60))])),
        (
            "superoffice",
            inside([(
                "online",
                inside([
                    ("client_id", text("mine")),
                    ("api_hosts", texts(&["*.superoffice.com", "crm.example"])),
                ]),
            )]),
        ),
    ]));

    let set: Vec<_> = settings
        .rows()
        .into_iter()
        .filter(|row| row.source == Some(Source::Policy { locked: true }))
        .map(|row| (row.key, row.value))
        .collect();
    let expected = [
        ("language", "de"),
        ("text_size", "120"),
        ("dns_servers", "192.0.2.53"),
        ("sign_in.time_limit", "60"),
        (
            "superoffice.online.api_hosts",
            "*.superoffice.com, crm.example",
        ),
        ("superoffice.online.client_id", "mine"),
    ];
    assert_eq!(
        set,
        expected.map(|(key, value)| (key.to_owned(), value.to_owned()))
    );
    assert_eq!(
        notices(&settings),
        ["`text_size` is locked by company policy; the value from command line was not used"]
    );
}

#[test]
fn a_list_in_a_folder_goes_by_number_and_not_by_letter() {
    let many: Folder = (1..=11)
        .map(|number| (number.to_string(), text(&format!("P.{number}"))))
        .collect();

    let settings = loaded(folder([(
        "microsoft365",
        inside([("scopes", Managed::Folder(many))]),
    )]));

    let expected: Vec<_> = (1..=11).map(|number| format!("P.{number}")).collect();
    assert_eq!(settings.microsoft365.scopes, expected);
}

#[test]
fn an_empty_list_is_a_value_and_an_empty_folder_is_none() {
    let settings = loaded(folder([
        ("resolve", Managed::List(Vec::new())),
        ("dns_servers", inside([])),
    ]));

    assert!(settings.is_locked("resolve") && !settings.is_locked("dns_servers"));
    assert!(settings.notices.is_empty(), "{:?}", settings.notices);
}

/// Each of these is told in one sentence, and what stands beside it holds.
#[track_caller]
fn left_out<const N: usize>(hostile: [(&str, Managed, &str); N]) {
    for (name, managed, sentence) in hostile {
        let settings = loaded(folder([(name, managed), ("log", text("info"))]));

        let told = notices(&settings);
        assert_eq!(told.len(), 1, "{name}: {told:?}");
        let told = &told[0];
        assert!(told.contains(sentence), "{told}");
        assert!(told.contains(r"HKEY_LOCAL_MACHINE\Software\Policies") && told.len() < 400);
        assert!(!told.contains("geheim") && !told.contains('\0'), "{told}");
        assert_eq!((settings.log.as_str(), settings.text_size), ("info", 150));
        assert!(settings.is_locked("log") && !settings.is_locked(name));
    }
}

#[test]
fn a_value_of_another_kind_is_left_out() {
    let number = "must be a number between 100 and 200";
    let word = "must be one of `system`";
    let servers = "must be a list of name servers";
    left_out([
        ("text_size", text("120"), number),
        ("text_size", Managed::Number(99), number),
        ("text_size", Managed::Number(i64::MIN), number),
        ("text_size", Managed::Switch(true), number),
        ("appearance", Managed::Number(1), word),
        ("appearance", Managed::Other, word),
        ("appearance", inside([]), word),
        ("proxy", texts(&["none"]), "must be `system`, `none`"),
        ("dns_servers", text("192.0.2.53"), servers),
        (
            "dns_servers",
            Managed::List(vec![Managed::Number(1)]),
            servers,
        ),
        ("dns_servers", inside([("1", inside([]))]), servers),
        (
            "sign_in",
            text("x"),
            "`sign_in` must be a folder of settings",
        ),
    ]);
}

#[test]
fn a_text_that_nobody_should_have_written_is_left_out() {
    let long = "x".repeat(5000);
    let (proxy, servers) = ("must be `system`, `none`", "must be a list of name servers");
    left_out([
        ("appearance", text("dark\0"), "must be one of `system`"),
        ("proxy", text("http://anna:geheim@proxy.example"), proxy),
        ("proxy", text(&long), proxy),
        ("dns_servers", texts(&["192.0.2.53\0"]), servers),
        ("dns_servers", texts(&["192.0.2.53"; 257]), servers),
        (
            "ca_certificates",
            texts(&[&long]),
            "must be a list of certificate files",
        ),
        (
            "resolve",
            texts(&[""]),
            "must be a list of `HOST:PORT:ADDRESS",
        ),
    ]);
}

#[test]
fn a_name_that_is_no_setting_for_policy_is_left_out() {
    let long = "x".repeat(5000);
    let secret = inside([("client_secret", text("geheim"))]);
    let slow = inside([("speed", Managed::Number(1))]);
    left_out([
        ("colour", text("red"), "unknown key `colour`"),
        ("langauge", text("en"), "did you mean `language`?"),
        ("locked", texts(&["proxy"]), "unknown key `locked`"),
        ("", text("x"), "unknown key ``"),
        ("sign_in", slow, "unknown key `sign_in.speed`"),
        (
            "sign_in.time_limit",
            Managed::Number(5),
            "unknown key `sign_in.time_limit`",
        ),
        (
            "google",
            secret,
            "`google.client_secret` cannot be set by company policy",
        ),
        ("\u{1b}[31m", text("x"), "unknown key `\u{fffd}[31m`"),
        (&long, text("x"), "unknown key `xxx"),
    ]);
}

#[test]
fn many_mistakes_are_told_some_times_only() {
    let many = (0..1000)
        .map(|number| (format!("k{number}"), Managed::Other))
        .collect();

    assert_eq!(loaded(many).notices.len(), NOTICES);
}

#[test]
fn a_cloud_without_its_addresses_is_left_out_and_a_whole_one_is_there() {
    let settings = loaded(folder([(
        "microsoft365",
        inside([(
            "clouds",
            inside([
                (
                    "half",
                    inside([("login", text("https://login.half.example"))]),
                ),
                ("worldwide", inside([("client_id", text("mine"))])),
                (
                    "whole",
                    inside([
                        ("login", text("https://login.whole.example")),
                        ("graph", text("https://graph.whole.example")),
                    ]),
                ),
            ]),
        )]),
    )]));

    let clouds = &settings.microsoft365.clouds;
    assert!(clouds.contains_key("whole") && !clouds.contains_key("half"));
    assert_eq!(clouds["worldwide"].client_id, "mine");
    let told = notices(&settings);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("`microsoft365.clouds.half.graph` is missing"),
        "{told:?}"
    );
}

#[test]
fn no_value_is_told_by_debug() {
    let debug = format!(
        "{:?}",
        folder([("proxy", text("geheim")), ("resolve", texts(&["geheim"]))])
    );

    assert!(
        debug.contains("proxy") && !debug.contains("geheim"),
        "{debug}"
    );
}
