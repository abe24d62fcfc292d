//! Certificates that a person has compared: the real program twice in front of one rehearsal in a process of its own.

use std::path::PathBuf;

use serde_json::Value;

use crate::program::{Conversation, Finished, Home, PATIENCE};

/// The built-in cloud in another process, in one scenario.
struct Cloud {
    home: Home,
    settings: PathBuf,
    authority: PathBuf,
    _process: Conversation,
}

impl Cloud {
    fn of(scenario: &str) -> Self {
        let home = Home::new();
        let mut process = home.start(&["rehearse", "--scenario", scenario, "--json"]);
        let description = process.json(PATIENCE);
        let write = |name: &str, key: &str| {
            let path = home.path().join(name);
            let text = description[key].as_str().expect("a text");
            std::fs::write(&path, text).expect("a file");
            path
        };
        Self {
            settings: write("cloud.toml", "settings"),
            authority: write("cloud.pem", "ca_certificate"),
            home,
            _process: process,
        }
    }

    /// Signs in, with these certificates trusted.
    fn sign_in(&self, pins: &[String]) -> Finished {
        let mut arguments: Vec<String> = [
            "sign-in",
            "exchange",
            "--email",
            "kari@contoso.example",
            "--user",
            r"CONTOSO\kari",
            "--password-stdin",
            "--json",
        ]
        .map(str::to_owned)
        .to_vec();
        let path = |path: &PathBuf| path.to_str().expect("a text").to_owned();
        arguments.extend(["--config".to_owned(), path(&self.settings)]);
        arguments.extend(["--ca-certificate".to_owned(), path(&self.authority)]);
        let trusted = |pin: &String| ["--trust-certificate".to_owned(), pin.clone()];
        arguments.extend(pins.iter().flat_map(trusted));
        let mut conversation = self.home.start(&arguments);
        conversation.say("made-up-fjord-kari");
        conversation.finish(PATIENCE)
    }
}

/// What an administrator gives on the command line after comparing the certificate that was shown.
fn pin(shown: &Value) -> String {
    let fact = |name: &str| shown["facts"][name].as_str().unwrap_or_default().to_owned();
    let fingerprint = fact("fingerprint");
    assert_eq!(fingerprint.len(), 64, "{shown:#}");
    format!("{}:{}:{fingerprint}", fact("host"), fact("port"))
}

#[test]
fn each_certificate_that_was_shown_is_trusted_by_itself_until_the_connection_stands() {
    for (scenario, outcome) in [
        ("private-ca", "net-tls-untrusted"),
        ("certificate-expired", "net-tls-expired"),
    ] {
        let cloud = Cloud::of(scenario);
        let mut pins: Vec<String> = Vec::new();
        // The host that names the addresses, then the host that they are on.
        for host in ["autodiscover", "mail"] {
            let shown = cloud.sign_in(&pins).last_json();
            assert_eq!(shown["outcome"], outcome, "{pins:?}: {shown:#}");
            let next = pin(&shown);
            let expected = format!("{host}.contoso.example:443:");
            assert!(next.starts_with(&expected), "{next}");
            pins.push(next);
        }

        let finished = cloud.sign_in(&pins);

        let result = finished.last_json();
        assert_eq!(
            (finished.code(), &result["outcome"]),
            (0, &"ok".into()),
            "{result:#}"
        );
        let kept = result["account"]["server"]["trust"]["pins"].as_array();
        assert_eq!(kept.map(Vec::len), Some(2), "{result:#}");
    }
}

#[test]
fn the_certificate_of_another_server_is_not_the_one_that_was_shown() {
    let shown = Cloud::of("private-ca").sign_in(&[]).last_json();
    let other = pin(&shown);

    // The same names in another rehearsal have other certificates.
    let finished = Cloud::of("private-ca").sign_in(&[other]);

    assert_eq!(finished.last_json()["outcome"], "net-tls-untrusted");
    assert_eq!(finished.code(), 21);
}
