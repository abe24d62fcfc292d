//! Lists of preferences as macOS keeps them, in both forms, and what stands where a list should be.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use plist::Dictionary;

use super::*;
use crate::settings::Settings;
use crate::settings::load::load_as;
use crate::settings::{Request, Source};

/// Files of a test belong to whoever runs it: take that as the system.
fn me() -> u32 {
    rustix::process::geteuid().as_raw()
}

fn private() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder is made");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("its mode is set");
    folder
}

fn write(file: &Path, content: &[u8]) {
    fs::write(file, content).expect("a file is written");
    fs::set_permissions(file, fs::Permissions::from_mode(0o644)).expect("its mode is set");
}

fn in_binary(list: Dictionary) -> Vec<u8> {
    let mut content = Vec::new();
    Value::Dictionary(list)
        .to_writer_binary(&mut content)
        .expect("a list is written");
    content
}

fn list<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    let entries = entries.into_iter();
    entries
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn loaded(files: Vec<PathBuf>, system: u32) -> Settings {
    let request = Request {
        policy: files,
        ..Request::default()
    };
    load_as(&request, system).expect("policy never ends the program")
}

#[test]
fn both_forms_of_a_list_arrive_and_are_locked() {
    let folder = private();
    let values = list([
        ("PayloadUUID", "00000000-0000-4000-8000-000000000000".into()),
        ("proxy", "none".into()),
        ("dns_servers", Value::Array(vec!["192.0.2.53".into()])),
        (
            "sign_in",
            Value::Dictionary(list([("time_limit", 60.into())])),
        ),
    ]);
    let (binary, xml) = (folder.path().join("b.plist"), folder.path().join("x.plist"));
    write(&binary, &in_binary(values.clone()));
    let mut text = Vec::new();
    Value::Dictionary(values).to_writer_xml(&mut text).unwrap();
    write(&xml, &text);

    for file in [binary, xml] {
        let settings = loaded(vec![file], me());

        assert_eq!(
            (settings.proxy.as_str(), settings.sign_in.time_limit),
            ("none", 60)
        );
        assert_eq!(settings.dns_servers, ["192.0.2.53"]);
        assert_eq!(
            settings.sources["sign_in.time_limit"],
            Source::Policy { locked: true }
        );
        assert!(settings.notices.is_empty(), "{:?}", settings.notices);
    }
}

#[test]
fn the_list_of_the_computer_wins_over_that_of_the_person() {
    let folder = private();
    let own = folder.path().join("anna");
    fs::create_dir(&own).unwrap();
    fs::set_permissions(&own, fs::Permissions::from_mode(0o755)).unwrap();
    let name = format!("{PREFERENCES}.plist");
    write(
        &own.join(&name),
        &in_binary(list([("proxy", "none".into()), ("log", "info".into())])),
    );
    write(
        &folder.path().join(&name),
        &in_binary(list([("proxy", "system".into())])),
    );

    let files = in_folder(folder.path(), Some("anna"));
    let settings = loaded(files, me());

    assert_eq!(
        (settings.proxy.as_str(), settings.log.as_str()),
        ("system", "info")
    );
    for user in [None, Some("bert"), Some("../anna"), Some(".."), Some("")] {
        let files = in_folder(folder.path(), user);
        assert_eq!(files, [folder.path().join(&name)], "{user:?}");
    }
}

#[test]
fn what_is_no_list_becomes_a_notice() {
    let folder = private();
    let file = folder.path().join("x.plist");
    let deep = "<plist version=\"1.0\">".to_owned() + &"<array>".repeat(9000);
    let long = vec![b' '; 64 * 1024 + 1];
    let wrong: [(&[u8], &str); 7] = [
        (b"", "this company policy was not used"),
        (b"bplist00", "this company policy was not used"),
        (b"bplist00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "this company policy was not used"),
        (b"<plist version=\"1.0\"><dict><key>proxy</key>", "this company policy was not used"),
        (b"<plist version=\"1.0\"><array/></plist>", "no list of names and values"),
        (deep.as_bytes(), "this company policy was not used"),
        (&long, "is larger than 65536 bytes"),
    ];
    for (content, sentence) in wrong {
        write(&file, content);

        let settings = loaded(vec![file.clone()], me());

        let told: Vec<_> = settings.notices.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].contains(sentence) && told[0].contains("x.plist"),
            "{told:?}"
        );
        assert!(settings.sources.is_empty());
    }
}

#[test]
fn values_of_other_kinds_and_depths_are_told() {
    let folder = private();
    let file = folder.path().join("x.plist");
    let nested = |inner: Value| Value::Array(vec![inner]);
    let deep = (0..100).fold(Value::from("x"), |inner, _| nested(inner));
    for value in [
        Value::Data(vec![0, 1]),
        Value::Real(100.0),
        Value::Boolean(true),
        Value::Integer(u64::MAX.into()),
        Value::Uid(plist::Uid::new(1)),
        "100".into(),
        deep,
    ] {
        write(&file, &in_binary(list([("text_size", value)])));

        let settings = loaded(vec![file.clone()], me());

        let told: Vec<_> = settings.notices.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].contains("must be a number between 100 and 200"),
            "{told:?}"
        );
    }
}

#[test]
fn a_list_that_others_could_have_written_is_ignored() {
    let folder = private();
    let file = folder.path().join("x.plist");
    write(&file, &in_binary(list([("proxy", "none".into())])));

    let foreign = loaded(vec![file.clone()], me() + 1);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).unwrap();
    let open = loaded(vec![file], me());

    for (settings, reason) in [(foreign, "belongs to another"), (open, "can be changed")] {
        assert_eq!(settings.proxy, "system");
        assert!(
            settings.notices[0].to_string().contains(reason),
            "{:?}",
            settings.notices
        );
    }
}
