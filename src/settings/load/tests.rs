//! The order of sources, and policy that belongs to somebody.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::*;

/// Files of this test belong to whoever runs it: take that as the administrator.
fn me() -> u32 {
    rustix::process::geteuid().as_raw()
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    fs::write(&file, text).expect("a file is written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("its mode is set");
    file
}

fn private() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder is made");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("its mode is set");
    folder
}

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

#[test]
fn the_stronger_source_wins() {
    let folder = private();
    let policy = write(
        folder.path(),
        "policy.toml",
        "text_size = 110\nproxy = \"none\"\nlog = \"off\"\nlanguage = \"de\"\n",
    );
    let file = write(
        folder.path(),
        "settings.toml",
        "text_size = 120\nproxy = \"system\"\nlog = \"error\"\n",
    );
    let request = Request {
        policy: vec![policy],
        user_file: Some(file.clone()),
        environment: vec![
            pair("SYNCHRONIZER_SETUP_TEXT_SIZE", "130"),
            pair("SYNCHRONIZER_SETUP_LOG", "info"),
            pair("HOME", "/"),
        ],
        overrides: vec![pair("text_size", "140")],
        ..Request::default()
    };

    let settings = load_as(&request, me()).unwrap();

    assert_eq!(settings.text_size, 140);
    assert_eq!(settings.sources["text_size"], Source::CommandLine);
    assert_eq!(settings.log, "info");
    assert_eq!(
        settings.sources["log"],
        Source::Environment("SYNCHRONIZER_SETUP_LOG".to_owned())
    );
    assert_eq!(settings.proxy, "system");
    assert_eq!(settings.sources["proxy"], Source::File(file));
    assert_eq!(settings.language, "de");
    assert_eq!(
        settings.sources["language"],
        Source::Policy { locked: false }
    );
    assert_eq!(settings.notices, []);
}

#[test]
fn a_locked_value_wins_over_everything_and_says_so() {
    let folder = private();
    let policy = write(
        folder.path(),
        "policy.toml",
        "locked = [\"proxy\", \"secrets\"]\nproxy = \"none\"\n",
    );
    let request = Request {
        policy: vec![policy],
        environment: vec![pair("SYNCHRONIZER_SETUP_SECRETS", "session")],
        overrides: vec![pair("proxy", "http://proxy.contoso.example:8080")],
        ..Request::default()
    };

    let settings = load_as(&request, me()).unwrap();

    assert_eq!(settings.proxy, "none");
    assert_eq!(settings.secrets, crate::settings::SecretStore::Keyring);
    assert_eq!(settings.sources["proxy"], Source::Policy { locked: true });
    assert_eq!(settings.sources["secrets"], Source::Policy { locked: true });
    assert_eq!(
        settings.notices,
        [
            Notice::Locked {
                key: "secrets".to_owned(),
                ignored: Source::Environment("SYNCHRONIZER_SETUP_SECRETS".to_owned())
            },
            Notice::Locked {
                key: "proxy".to_owned(),
                ignored: Source::CommandLine
            },
        ]
    );
}

#[test]
fn a_later_policy_file_wins_and_may_lock_what_an_earlier_one_set() {
    let folder = private();
    let first = write(
        folder.path(),
        "10-base.toml",
        "proxy = \"system\"\ntext_size = 110\n",
    );
    let second = write(
        folder.path(),
        "20-site.toml",
        "locked = [\"text_size\"]\nproxy = \"none\"\n",
    );
    let request = Request {
        policy: vec![first, second],
        ..Request::default()
    };

    let settings = load_as(&request, me()).unwrap();

    assert_eq!((settings.proxy.as_str(), settings.text_size), ("none", 110));
    assert_eq!(
        settings.sources["text_size"],
        Source::Policy { locked: true }
    );
}

#[test]
fn a_policy_file_that_others_could_have_written_is_ignored_with_a_notice() {
    let folder = private();
    let text = "locked = [\"proxy\"]\nproxy = \"http://evil.example\"\n";
    let writable = write(folder.path(), "writable.toml", text);
    fs::set_permissions(&writable, fs::Permissions::from_mode(0o664)).unwrap();
    let foreign = write(folder.path(), "foreign.toml", text);

    let open = load_as(
        &Request {
            policy: vec![writable.clone()],
            ..Request::default()
        },
        me(),
    )
    .unwrap();
    let other = load_as(
        &Request {
            policy: vec![foreign],
            ..Request::default()
        },
        me() + 1,
    )
    .unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(&writable, fs::Permissions::from_mode(0o644)).expect("its mode is set");
    let loose = load_as(
        &Request {
            policy: vec![writable],
            ..Request::default()
        },
        me(),
    )
    .unwrap();

    for (settings, reason) in [
        (open, "can be changed"),
        (other, "belongs to another"),
        (loose, "can be changed"),
    ] {
        assert_eq!(settings.proxy, "system");
        assert!(
            settings.notices[0].to_string().contains(reason),
            "{:?}",
            settings.notices
        );
    }
}

#[test]
fn a_mistake_in_policy_is_an_error_and_not_passed_over() {
    let folder = private();
    let policy = write(folder.path(), "policy.toml", "locked = [\"proxi\"]\n");

    let error = load_as(
        &Request {
            policy: vec![policy.clone()],
            ..Request::default()
        },
        me(),
    )
    .unwrap_err();

    let place = format!("{}, line 1, column 11", policy.display());
    assert_eq!(
        error.to_string(),
        format!("{place}: unknown key `proxi`, did you mean `proxy`?")
    );
}
