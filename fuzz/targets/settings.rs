//! Settings files: what is accepted can be written and read again, holds no secret, leads to no unsafe address, and can
//! be changed in one place without another one moving. What is refused is not quoted.
#![no_main]

use std::cell::RefCell;
use std::path::PathBuf;

use libfuzzer_sys::fuzz_target;
use synchronizer_setup::settings::{Error, Request, Settings, load, set};
use url::{Host, Url};

/// A value that nobody wants to see in a message.
const MARKER: &str = "kX9geheim";

thread_local! {
    static FILE: RefCell<PathBuf> = RefCell::new(file());
}

/// In memory where the system has such a folder.
fn file() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() {
        memory
    } else {
        std::env::temp_dir()
    };
    let folder = folder.join(format!("synchronizer-setup-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the file");
    folder.join("settings.toml")
}

fn read(file: &PathBuf) -> Result<Settings, Error> {
    load(&Request {
        file: Some(file.clone()),
        ..Request::default()
    })
}

fuzz_target!(|text: &[u8]| {
    FILE.with_borrow(|file| {
        std::fs::write(file, text).expect("the file is written");
        match read(file) {
            Ok(settings) => accepted(file, text, &settings),
            Err(error) => refused(&error),
        }
    });
});

fn refused(error: &Error) {
    let told = error.to_string();
    let key_is_marked = matches!(error, Error::Key { key, .. } if key.contains(MARKER));
    assert!(key_is_marked || !told.contains(MARKER), "{told}");
}

fn accepted(file: &PathBuf, text: &[u8], settings: &Settings) {
    let text = std::str::from_utf8(text).expect("settings are UTF-8");
    let table: toml::Table = text.parse().expect("settings are TOML");
    no_secret(&table);
    safe(settings);

    let plain = |mut settings: Settings| {
        settings.sources.clear();
        settings.notices.clear();
        settings
    };
    let written = toml::to_string(settings).expect("settings can be written");
    std::fs::write(file, &written).expect("the file is written");
    let again = read(file).expect("what is written can be read");
    assert_eq!(plain(again), plain(settings.clone()));

    if text.len() % 4 == 0 {
        std::fs::write(file, text).expect("the file is written");
        if set(file, "text_size", "150").is_ok() {
            let changed = read(file).expect("what is changed can be read");
            let expected = Settings {
                text_size: 150,
                ..plain(settings.clone())
            };
            assert_eq!(plain(changed), expected);
        } else {
            let left = std::fs::read_to_string(file).expect("the file is there");
            assert_eq!(left, text, "a file that cannot be changed stays as it is");
        }
    }
}

/// No accepted key looks like a secret (design 5).
fn no_secret(table: &toml::Table) {
    for (name, value) in table {
        if let toml::Value::Table(inner) = value {
            // A cloud may be called anything.
            no_secret(inner);
            continue;
        }
        let name = name.to_ascii_lowercase();
        assert!(
            ["password", "passphrase", "token", "secret_", "api_key"]
                .iter()
                .all(|word| !name.contains(word)),
            "{name}"
        );
    }
}

/// Every address is `https` but on this computer, and nothing carries user information.
fn safe(settings: &Settings) {
    for row in settings.rows() {
        if row.value.contains("://")
            && !row.value.contains([' ', ','])
            && Url::parse(&row.value).is_ok()
        {
            let url = Url::parse(&row.value).expect("an address");
            let local = match url.host() {
                Some(Host::Domain(name)) => name == "localhost",
                Some(Host::Ipv4(address)) => address.is_loopback(),
                Some(Host::Ipv6(address)) => address.is_loopback(),
                None => false,
            };
            let free = ["proxy", "scopes", "certificates", "log"]
                .iter()
                .any(|part| row.key.contains(part));
            assert!(free || url.scheme() == "https" || local, "{}", row.key);
            assert!(
                row.key.contains("certificates")
                    || row.key.contains("scopes")
                    || (url.username().is_empty() && url.password().is_none()),
                "{}",
                row.key
            );
        }
    }
}
