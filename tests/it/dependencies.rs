//! Licences and sources of everything the program is built from, read from the lock file and from cargo itself.
//!
//! The database of security advisories cannot be asked here: that gate belongs to the release workflow.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::documents::package;
use crate::require;

mod licence;

/// Whether a source of the lock file is the default registry, by the index that cargo names it with.
fn is_default_registry(source: &str) -> bool {
    source
        .strip_prefix("registry+https://github.com/rust-lang/")
        .is_some_and(|index| index.ends_with(".io-index") && !index.contains('/'))
}

/// Crates that must not be part of the program, and why.
const BANNED: [(&str, &str); 15] = [
    (
        "openssl",
        "a second TLS stack, and a C library that a fresh machine lacks",
    ),
    (
        "openssl-sys",
        "a second TLS stack, and a C library that a fresh machine lacks",
    ),
    ("native-tls", "a second TLS stack"),
    ("hyper-tls", "a second TLS stack"),
    ("ring", "a second crypto library beside aws-lc-rs"),
    (
        "rsa",
        "timing leak of private operations, RUSTSEC-2023-0071 (S-SUP-06)",
    ),
    ("webbrowser", "opens addresses through a shell (S-OPN-03)"),
    ("tiny_http", "a server without time limits (S-LST-20)"),
    ("rouille", "a server on tiny_http (S-LST-20)"),
    ("libdbus-sys", "a C library that a fresh machine lacks"),
    ("libsqlite3-sys", "a C library that nothing here needs"),
    ("git2", "a C library that nothing here needs"),
    ("wry", "a sign-in belongs in the browser (RFC 8252 8.12)"),
    (
        "webview2-com",
        "a sign-in belongs in the browser (RFC 8252 8.12)",
    ),
    (
        "webkit2gtk",
        "a sign-in belongs in the browser (RFC 8252 8.12)",
    ),
];

#[test]
fn every_dependency_comes_from_the_one_registry() {
    let packages = locked();

    let strangers: Vec<_> = packages
        .iter()
        .filter(|package| {
            package.name != env!("CARGO_PKG_NAME")
                && !package.source.as_deref().is_some_and(is_default_registry)
        })
        .collect();

    assert!(
        packages.len() > 100,
        "the lock file lists {} packages",
        packages.len()
    );
    assert!(
        strangers.is_empty(),
        "not from the registry: {strangers:#?}"
    );
}

#[test]
fn every_dependency_has_a_checksum() {
    let without: Vec<_> = locked()
        .into_iter()
        .filter(|package| package.source.is_some() && package.checksum.is_none())
        .collect();

    assert!(without.is_empty(), "without a checksum: {without:#?}");
}

#[test]
fn every_licence_is_on_the_list() {
    let all = metadata();
    // The licences of what is there are checked even where a part is missing.
    let complete = require::that(
        all.is_ok(),
        "crates of other systems are not downloaded: cargo fetch --locked does it",
    );
    let metadata = all
        .or_else(|_| ask(&["--filter-platform", host()]))
        .expect("cargo tells what it was built from");
    let mut refused = Vec::new();

    for package in packages(&metadata) {
        let text = package["license"].as_str().unwrap_or_default();
        let name = package["name"].as_str().unwrap_or_default();
        if let Err(reason) = licence::allowed(name, text) {
            refused.push(format!(
                "{name} {}: {reason}",
                package["version"].as_str().unwrap_or_default()
            ));
        }
    }

    assert!(refused.is_empty(), "{refused:#?} (all systems: {complete})");
}

/// Banned crates that only these other crates may bring, and why.
const EXCUSED: [(&str, &[&str], &str); 2] = [
    (
        "ring",
        &["ldap3"],
        "Windows only, where it asks Active Directory as whoever is signed in: one digest of a certificate",
    ),
    (
        "rsa",
        &["sspi", "picky"],
        "for smart cards and keys of Kerberos, which are not used: NTLM alone runs there, without a private key",
    ),
];

#[test]
fn no_banned_crate_is_part_of_the_program() {
    let systems = if metadata().is_ok() { "all" } else { host() };
    let built = built(systems);

    let found: Vec<_> = BANNED
        .iter()
        .filter(|(name, _)| built.contains(*name) && !is_excused(name, systems))
        .collect();

    assert!(found.is_empty(), "banned: {found:#?}");
    assert!(
        built.contains("aws-lc-rs") && built.contains("rustls"),
        "the one TLS stack is there"
    );
}

#[test]
fn the_second_crypto_library_is_built_for_windows_only() {
    let others = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin"];
    let all = metadata().is_ok();

    for system in others.into_iter().filter(|own| all || *own == host()) {
        let built = built(system);
        assert!(built.contains("aws-lc-rs"), "{system} was looked at");
        assert!(!built.contains("ring"), "{system}");
    }
}

/// S-LST-20: older versions keep conflicting lengths and enforce their limits loosely.
#[test]
fn the_http_library_is_new_enough() {
    let versions: Vec<_> = locked()
        .into_iter()
        .filter(|package| package.name == "hyper")
        .map(|package| package.version)
        .collect();

    assert!(!versions.is_empty());
    assert!(
        versions.iter().all(|version| at_least(version, (1, 11))),
        "{versions:?}"
    );
    assert!(
        at_least("1.11.0", (1, 11)) && at_least("2.0.0", (1, 11)) && !at_least("1.10.9", (1, 11))
    );
}

fn at_least(version: &str, floor: (u64, u64)) -> bool {
    let mut numbers = version
        .split('.')
        .map(|number| number.parse::<u64>().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= floor
}

#[derive(Debug, serde::Deserialize)]
struct Locked {
    name: String,
    version: String,
    source: Option<String>,
    checksum: Option<String>,
}

/// The lock file: all systems, whether they are built here or not.
fn locked() -> Vec<Locked> {
    #[derive(serde::Deserialize)]
    struct File {
        package: Vec<Locked>,
    }
    let text = std::fs::read_to_string(package().join("Cargo.lock"))
        .expect("the lock file is part of the package");
    toml::from_str::<File>(&text).expect("a lock file").package
}

/// What cargo knows of all packages, from what was downloaded for the build: tests use no network.
///
/// # Errors
///
/// On a computer that only built for itself, the crates of other systems are not there.
fn metadata() -> Result<Value, String> {
    ask(&[])
}

fn ask(more: &[&str]) -> Result<Value, String> {
    let text = cargo(
        &[
            &["metadata", "--locked", "--offline", "--format-version", "1"],
            more,
        ]
        .concat(),
    )?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(arguments)
        .current_dir(package())
        .output();
    let answer = answer.map_err(|error| format!("cargo does not run: {error}"))?;
    if !answer.status.success() {
        return Err(String::from_utf8_lossy(&answer.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
}

fn host() -> &'static str {
    if cfg!(windows) {
        "x86_64-pc-windows-msvc"
    } else if cfg!(target_os = "macos") {
        "aarch64-apple-darwin"
    } else {
        "x86_64-unknown-linux-gnu"
    }
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"]
        .as_array()
        .expect("a list of packages")
        .iter()
}

/// Whether nobody brings a banned crate but the one that may.
fn is_excused(name: &str, systems: &str) -> bool {
    let excused = EXCUSED.iter().find(|(banned, _, _)| *banned == name);
    let tree = [
        "tree",
        "--locked",
        "--offline",
        "--edges",
        "normal,build,dev",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--target",
        systems,
        "--depth",
        "1",
        "--invert",
        name,
    ];
    let text = cargo(&tree).expect("cargo tells who brings it");
    let names = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split(' ').next());
    excused.is_some_and(|(_, by, _)| names.into_iter().all(|own| by.contains(&own)))
}

/// What is really built, tests and build scripts included.
///
/// Cargo's tree, because the lock file and the metadata also name what only an unused feature would bring.
fn built(systems: &str) -> BTreeSet<String> {
    let tree = [
        "tree",
        "--locked",
        "--offline",
        "--edges",
        "all",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--target",
        systems,
    ];
    let text = cargo(&tree).expect("cargo tells what it builds");
    text.lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}
