//! The password of an Exchange server: neither it nor what is made of it is in any output, log or file (S-LOG-10).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::search::{Marker, hits};
use crate::program::{self, Finished, Home, PATIENCE};

const PASSWORD: &str = "made-up-fjord-kari";
/// MD4 over the password in UTF-16: whoever has it can sign in with NTLM.
const NT_HASH: &str = "f07761103b415ab50c18a98b54c385c4";
const PASSPHRASE: &str = "Zw9-horse battery staple";

fn markers() -> Vec<Marker> {
    let bytes: Vec<u8> = (0..NT_HASH.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&NT_HASH[at..at + 2], 16).expect("hexadecimal"))
        .collect();
    let wide: Vec<u8> = PASSWORD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut markers = vec![
        Marker::new("password", PASSWORD),
        Marker::new("passphrase", PASSPHRASE),
        Marker::new("NT hash", NT_HASH),
        Marker::new("NT hash", &NT_HASH.to_uppercase()),
        Marker::new("NT hash", STANDARD.encode(bytes).trim_end_matches('=')),
        Marker::new(
            "password in UTF-16",
            STANDARD.encode(wide).trim_end_matches('='),
        ),
    ];
    // What Basic sends, in the forms of a user name that are there.
    for user in [
        "kari@contoso.example",
        "CONTOSO\\kari",
        "kari",
        "contoso.local\\kari",
    ] {
        let pair = STANDARD.encode(format!("{user}:{PASSWORD}"));
        markers.push(Marker::new("what Basic sends", pair.trim_end_matches('=')));
    }
    markers
}

/// Runs the program with everything that could write something down.
fn run(home: &Home, arguments: &[&str]) -> Finished {
    let all = ["--log", "debug", "--secrets", "file", "--password-stdin"];
    let arguments: Vec<String> = arguments
        .iter()
        .chain(&all)
        .map(ToString::to_string)
        .collect();
    let mut command = home.command(&arguments);
    // Whatever other programs take this for, it must not open the log of foreign crates (S-LOG-07).
    command.env("RUST_LOG", "trace");
    let mut conversation = program::start(command);
    conversation.say(PASSWORD);
    conversation.say(PASSPHRASE);
    conversation.finish(PATIENCE)
}

fn leaks(home: &Home, finished: &Finished) -> Vec<String> {
    let markers = markers();
    let mut found = hits("standard output", finished.stdout.as_bytes(), &markers);
    found.extend(hits("standard error", finished.stderr.as_bytes(), &markers));
    for file in home.files() {
        let name = file.display().to_string();
        found.extend(hits(
            &name,
            &std::fs::read(&file).unwrap_or_default(),
            &markers,
        ));
        found.extend(hits("the name of a file", name.as_bytes(), &markers));
    }
    found
}

#[test]
fn no_secret_of_an_exchange_sign_in_leaves_the_program() {
    let table: [(&str, &[&str]); 7] = [
        ("happy", &[]),
        ("ntlm-only", &["--user", "kari", "--domain", "CONTOSO"]),
        ("basic-only", &["--allow-basic", "mail.contoso.example"]),
        ("wrong-domain", &["--user", "CONTOSO\\kari"]),
        ("account-locked", &[]),
        ("gateway-login-page", &[]),
        ("tls-terminating-proxy", &[]),
    ];
    let mut leaked = Vec::new();
    for (scenario, options) in table {
        let home = Home::new();
        let rehearsal = format!("--rehearsal={scenario}");
        let start = ["sign-in", "exchange", "--email", "kari@contoso.example"];
        let rest = [rehearsal.as_str(), "--profile", "Contoso", "--json"];

        let finished = run(&home, &[&start[..], options, &rest].concat());

        let result = finished.last_json();
        assert!(result["outcome"].is_string(), "{scenario}: {finished:?}");
        assert!(
            finished.stderr.contains(" INFO step "),
            "{scenario}: the log is on"
        );
        super::log::is_ours_alone(&finished.stderr);
        let found = leaks(&home, &finished);
        leaked.extend(found.into_iter().map(|leak| format!("{scenario}: {leak}")));
        let report = run(&home, &["report", "--rehearsal", "--json"]);
        assert_eq!(report.code(), 0, "{scenario}: {report:?}");
        let told = report.last_json();
        let events = told["events"].as_array().expect("events");
        let tried = events.iter().any(|event| event["work"] == "sign-in");
        assert!(tried, "{scenario}: {told:#}");
        let record = crate::loot::unpacked(report.stdout.as_bytes());
        let loot = crate::loot::of("kari", "CONTOSO", PASSWORD);
        let found = loot
            .iter()
            .filter(|secret| crate::loot::holds(&record, secret));
        leaked.extend(found.map(|_| format!("{scenario}: in the report")));
        let found = leaks(&home, &report);
        leaked.extend(found.into_iter().map(|leak| format!("{scenario}: {leak}")));
    }
    assert!(leaked.is_empty(), "{leaked:#?}");
}

#[test]
fn testing_and_leaving_a_kept_exchange_server_leaks_nothing_either() {
    let home = Home::new();
    let email = ["--email", "kari@contoso.example", "--profile", "Contoso"];
    let first = run(
        &home,
        &[&["sign-in", "exchange", "--rehearsal"], &email[..]].concat(),
    );
    assert_eq!(first.code(), 0, "{first:?}");
    assert_eq!(leaks(&home, &first), Vec::<String>::new());

    for arguments in [
        ["check", "--rehearsal", "--profile", "Contoso"].as_slice(),
        &["discover", "kari@contoso.example", "--rehearsal"],
        &[
            "sign-out",
            "exchange",
            "--rehearsal",
            "--profile",
            "Contoso",
        ],
    ] {
        let finished = run(&home, arguments);

        assert_eq!(finished.code(), 0, "{arguments:?}: {finished:?}");
        assert_eq!(
            leaks(&home, &finished),
            Vec::<String>::new(),
            "{arguments:?}"
        );
    }
}

#[test]
fn the_search_finds_what_is_made_of_the_password() {
    let markers = markers();
    let basic = STANDARD.encode(format!("CONTOSO\\kari:{PASSWORD}"));
    for content in [PASSWORD, NT_HASH, &basic, &NT_HASH.to_uppercase()] {
        assert!(
            !hits("here", content.as_bytes(), &markers).is_empty(),
            "{content}"
        );
    }
}
