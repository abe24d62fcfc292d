//! Settings from the outside: what is wrong with them is named by file, line, column and key.

mod sources;

use std::fs;
use std::path::Path;

use synchronizer_setup::settings::{self, Request, Settings, Source};

fn load(file: &Path) -> Result<Settings, String> {
    let request = Request {
        file: Some(file.to_owned()),
        ..Request::default()
    };
    settings::load(&request).map_err(|error| error.to_string())
}

fn from_environment(variable: &str, value: &str) -> Result<Settings, String> {
    let request = Request {
        environment: vec![(variable.to_owned(), value.to_owned())],
        ..Request::default()
    };
    settings::load(&request).map_err(|error| error.to_string())
}

fn from_command_line(overrides: &[(&str, &str)]) -> Result<Settings, String> {
    let overrides = overrides
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    settings::load(&Request {
        overrides,
        ..Request::default()
    })
    .map_err(|error| error.to_string())
}

const ADDRESS: &str = "`superoffice.online.address` must be an https address without user, password, query and fragment";

/// A file, the line and column of its mistake, and the sentence about it.
const WRONG: &[(&str, usize, usize, &str)] = &[
    (
        "langauge = \"en\"",
        1,
        1,
        "unknown key `langauge`, did you mean `language`?",
    ),
    ("\n# note\n  colour = \"red\"", 3, 3, "unknown key `colour`"),
    (
        "[sign_in]\ntimelimit = 5",
        2,
        1,
        "unknown key `sign_in.timelimit`, did you mean `sign_in.time_limit`?",
    ),
    (
        "[sign_on]\ntime_limit = 5",
        1,
        2,
        "unknown key `sign_on`, did you mean `sign_in`?",
    ),
    (
        "text_size = 201",
        1,
        13,
        "`text_size` must be a number between 100 and 200",
    ),
    (
        "text_size = \"150\"",
        1,
        13,
        "`text_size` must be a number between 100 and 200",
    ),
    (
        "text_size = 99999999999999999999",
        1,
        13,
        "`text_size` must be a number between 100 and 200",
    ),
    (
        "text_size = 150.0",
        1,
        13,
        "`text_size` must be a number between 100 and 200",
    ),
    (
        "appearance = \"blue\"",
        1,
        14,
        "`appearance` must be one of `system`, `light`, `dark`, `high-contrast`",
    ),
    (
        "secrets = \"plain\"",
        1,
        11,
        "`secrets` must be one of `keyring`, `session`, `file`",
    ),
    (
        "sign_in = 5",
        1,
        11,
        "`sign_in` must be a table of settings",
    ),
    (
        "sign_in.grace = -1",
        1,
        17,
        "`sign_in.grace` must be a number between 0 and 300",
    ),
    (
        "language = [\"en\"]",
        1,
        12,
        "`language` must be `system` or a language code such as `en`",
    ),
    (
        "superoffice.online.address = \"http://superid.example\"",
        1,
        30,
        ADDRESS,
    ),
    (
        "superoffice.online.address = \"https://a:b@superid.example\"",
        1,
        30,
        ADDRESS,
    ),
    (
        "superoffice.test.address = \"https://superid.example\"",
        1,
        13,
        "unknown key `superoffice.test`",
    ),
    (
        "microsoft365.scopes = \"User.Read\"",
        1,
        23,
        "`microsoft365.scopes` must be a list of permissions such as `Calendars.Read`",
    ),
    (
        "\"superoffice.online\".address = \"https://superid.example\"",
        1,
        1,
        "unknown key `superoffice.online`",
    ),
    ("locked = [\"proxy\"]", 1, 1, "unknown key `locked`"),
    (
        "[microsoft365.clouds.acme]\nlogin = \"https://login.acme.example\"",
        2,
        1,
        "`microsoft365.clouds.acme.graph` is missing",
    ),
];

#[test]
fn a_wrong_file_is_named_with_line_column_and_key() {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    for (text, line, column, sentence) in WRONG {
        fs::write(&file, text).unwrap();

        let error = load(&file).unwrap_err();

        assert_eq!(
            error,
            format!(
                "{}, line {line}, column {column}: {sentence}",
                file.display()
            ),
            "{text}"
        );
    }
}

#[test]
fn a_proxy_with_a_password_is_refused_without_repeating_it() {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    fs::write(
        &file,
        "proxy = \"http://anna:geheim@proxy.contoso.example:8080\"",
    )
    .unwrap();

    let errors = [
        load(&file).unwrap_err(),
        from_environment(
            "SYNCHRONIZER_SETUP_PROXY",
            "http://anna:geheim@proxy.contoso.example:8080",
        )
        .unwrap_err(),
        from_command_line(&[("proxy", "http://anna:geheim@proxy.contoso.example:8080")])
            .unwrap_err(),
    ];

    for error in errors {
        assert!(error.contains("`proxy` must be"), "{error}");
        assert!(!error.contains("geheim"), "{error}");
    }
}

#[test]
fn a_file_that_is_no_toml_is_named_with_line_and_column() {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    for (text, place) in [
        (&b"language = \"en\"\nproxy ="[..], "line 2, column 8"),
        (b"text_size = 120\ntext_size = 130", "line 2, column 1"),
        (
            b"language = \"\xff\"",
            "line 1, column 13: this is not UTF-8 text",
        ),
    ] {
        fs::write(&file, text).unwrap();

        let error = load(&file).unwrap_err();

        assert!(error.contains(place), "{error}");
    }
}

#[test]
fn a_named_file_must_exist_and_the_users_need_not() {
    let folder = crate::kept::folder();
    let missing = folder.path().join("settings.toml");

    let named = load(&missing).unwrap_err();
    let users = settings::load(&Request {
        user_file: Some(missing.clone()),
        ..Request::default()
    })
    .unwrap();

    assert_eq!(
        named,
        format!("settings: {} does not exist", missing.display())
    );
    assert_eq!(users, Settings::default());
}

#[test]
fn a_huge_file_and_a_folder_are_refused() {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    fs::write(&file, "#".repeat(256 * 1024 + 1)).unwrap();

    let huge = load(&file).unwrap_err();
    let not_a_file = load(folder.path()).unwrap_err();

    assert!(huge.ends_with("is larger than 262144 bytes"), "{huge}");
    assert!(not_a_file.ends_with("is not a file"), "{not_a_file}");
}

#[test]
fn every_value_of_a_full_file_arrives() {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    let text = r#"
        language = "en"
        appearance = "dark"
        text_size = 0x96
        secrets = "session"
        proxy = "none"
        ca_certificates = ["ca.pem"]
        resolve = ["mail.contoso.example:443:127.0.0.1:8443"]
        dns_servers = ["192.0.2.53"]
        log = "info"
        sign_in = { time_limit = 1, consent_time_limit = 2, question_after = 3, grace = 4, request_limit = 5, key_store_limit = 6 }
        [superoffice.sod]
        address = "http://127.0.0.1:4711"
        api_hosts = ["127.0.0.1"]
        client_id = "so"
        [microsoft365]
        scopes = ["A.B"]
        consent_scopes = ["C.D"]
        [microsoft365.clouds.acme]
        login = "https://login.acme.example"
        graph = "https://graph.acme.example"
        client_id = "ms"
    "#;
    fs::write(&file, text).unwrap();

    let settings = load(&file).unwrap();

    let set: Vec<_> = settings
        .rows()
        .into_iter()
        .filter(|row| row.source.is_some())
        .map(|row| row.value)
        .collect();
    let expected = [
        "en",
        "dark",
        "150",
        "session",
        "none",
        "ca.pem",
        "mail.contoso.example:443:127.0.0.1:8443",
        "192.0.2.53",
        "info",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "http://127.0.0.1:4711/",
        "127.0.0.1",
        "so",
        "https://login.acme.example/",
        "https://graph.acme.example/",
        "ms",
        "A.B",
        "C.D",
    ];
    assert_eq!(set, expected);
}

#[test]
fn what_is_not_built_in_among_addresses_names_and_certificates_is_shown() {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    let text = r#"
        text_size = 150
        ca_certificates = ["ca.pem"]
        resolve = ["mail.contoso.example:443:silent"]
        dns_servers = ["192.0.2.53"]
        [superoffice.online]
        address = "https://online.superoffice.com"
        client_id = "mine"
        [microsoft365]
        scopes = ["User.Read"]
        [microsoft365.clouds.worldwide]
        login = "https://login.contoso.example"
    "#;
    fs::write(&file, text).unwrap();

    let mut settings = load(&file).unwrap();
    let shown: Vec<_> = settings
        .changed()
        .into_iter()
        .map(|row| (row.key, row.source))
        .collect();
    let _ = settings
        .sources
        .insert("ca_certificates".to_owned(), Source::Rehearsal);
    let rehearsed: Vec<_> = settings.changed().into_iter().map(|row| row.key).collect();

    let keys = [
        "ca_certificates",
        "resolve",
        "dns_servers",
        "superoffice.online.client_id",
        "microsoft365.clouds.worldwide.login",
    ];
    assert_eq!(
        shown,
        keys.map(|key| (key.to_owned(), Some(Source::File(file.clone()))))
    );
    assert_eq!(rehearsed, keys[1..]);
    assert!(Settings::default().changed().is_empty());
}
