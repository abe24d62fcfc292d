//! Templates for company policy, made from the one list of settings: for Group Policy, for configuration profiles of macOS,
//! for `/etc`. What they would write is read back as the program reads it.
//! `SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it policies` writes them anew.

mod linux;
mod macos;
mod windows;

use std::collections::BTreeMap;

use synchronizer_setup::settings::{
    self, Folder, Key, Kind, Managed, PREFERENCES, Request, Settings,
};
use synchronizer_setup::text::{Language, Texts};
use toml::Value;

use crate::documents::package;
use crate::made::as_kept;

const MADE: &str = "Made by: SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it policies";
/// The same where two hyphens may not stand.
const MADE_IN_XML: &str = "Made from the list of settings, as packaging/README.md says";
const TITLE: &str = "Synchronizer Setup";

/// A setting that company policy may decide.
struct Setting {
    key: String,
    kind: Kind,
    built_in: Value,
    /// The same as `config` shows it.
    shown: String,
}

/// What a template has to offer for a setting.
enum Form {
    Words(&'static [&'static str]),
    Number(u64, u64),
    List,
    /// A text of at most so many letters.
    Text(usize),
}

impl Setting {
    /// The part of the key before its last dot.
    fn section(&self) -> &str {
        self.key.rsplit_once('.').map_or("", |(section, _)| section)
    }

    fn name(&self) -> &str {
        self.key.rsplit('.').next().unwrap_or_default()
    }

    fn form(&self) -> Form {
        match self.kind {
            Kind::Choice(words) => Form::Words(words),
            Kind::Number(least, most) => Form::Number(least, most),
            list if list.is_list() => Form::List,
            Kind::ClientId => Form::Text(128),
            _ => Form::Text(2048),
        }
    }

    /// What the templates say of it: what it is for, what it may hold, what is built in.
    fn about(&self, texts: &Texts) -> Vec<String> {
        let built_in = match self.shown.as_str() {
            "" => texts.get("setting-policy-built-in-empty"),
            shown => texts.with("setting-policy-built-in", &[("value", shown)]),
        };
        let sentences = [
            texts.setting_about(&self.key),
            texts.setting_form(&self.key),
            built_in,
        ];
        let said = sentences
            .into_iter()
            .filter(|sentence| !sentence.is_empty());
        said.collect()
    }

    /// A good value that is not the built-in one.
    fn other(&self) -> Value {
        let text = match self.kind {
            Kind::Choice(words) => words[words.len() - 1],
            Kind::Number(least, most) if self.built_in.as_integer() == i64::try_from(most).ok() => {
                return Value::Integer(i64::try_from(least).expect("small"));
            }
            Kind::Number(_, most) => return Value::Integer(i64::try_from(most).expect("small")),
            Kind::Language => "de",
            Kind::Proxy => "http://proxy.contoso.example:8080",
            Kind::Address | Kind::AddressOrEmpty => "https://policy.contoso.example/",
            Kind::Probe => "http://policy.contoso.example/",
            Kind::ClientId | Kind::ClientSecret => "policy",
            Kind::Permissions => return list(&["Policy.Read", "Policy.Write"]),
            Kind::Hosts => return list(&["*.contoso.example", "policy.example"]),
            Kind::Certificates => return list(&["/ca.pem", "policy.example=/other.pem"]),
            Kind::Places => {
                return list(&["policy.example:443:silent", "policy.example:80:refused"]);
            }
            Kind::NameServers => return list(&["192.0.2.53", "192.0.2.54:5353"]),
        };
        Value::String(text.to_owned())
    }
}

fn list(items: &[&str]) -> Value {
    Value::Array(
        items
            .iter()
            .map(|item| Value::String((*item).to_owned()))
            .collect(),
    )
}

/// What company policy may decide, in the order of the list.
fn decidable() -> Vec<Setting> {
    let built_in = Settings::default();
    let values = Value::try_from(&built_in).expect("settings are plain");
    let rows = built_in.rows().into_iter().map(|row| {
        let known = Key::find(&row.key).expect("a setting");
        let value = row.key.split('.').fold(&values, |table, name| &table[name]);
        known.by_policy().then(|| Setting {
            built_in: value.clone(),
            kind: known.kind,
            shown: row.value,
            key: row.key,
        })
    });
    rows.flatten().collect()
}

/// The settings by section, both in the order of the list; those without a section come first.
fn by_section(settings: &[Setting]) -> Vec<(&str, Vec<&Setting>)> {
    let mut sections: Vec<(&str, Vec<&Setting>)> = vec![("", Vec::new())];
    for setting in settings {
        match sections
            .iter_mut()
            .find(|(name, _)| *name == setting.section())
        {
            Some((_, members)) => members.push(setting),
            None => sections.push((setting.section(), vec![setting])),
        }
    }
    sections
}

/// Puts a value where its key says, in folders.
fn put(folder: &mut Folder, key: &str, value: Managed) {
    match key.split_once('.') {
        None => drop(folder.insert(key.to_owned(), value)),
        Some((name, rest)) => {
            let inner = folder
                .entry(name.to_owned())
                .or_insert_with(|| Managed::Folder(Folder::new()));
            if let Managed::Folder(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// What `config` shows for this key on a computer with this policy; everything is as policy says, locked, without notices.
#[track_caller]
fn shown_with(folder: Folder, key: &str) -> String {
    let request = Request {
        registry: Some(Ok(folder)),
        ..Request::default()
    };
    let settings = settings::load(&request).expect("policy never ends the program");
    assert!(settings.notices.is_empty(), "{key}: {:?}", settings.notices);
    assert!(settings.is_locked(key), "{key} is not locked");
    let row = settings.rows().into_iter().find(|row| row.key == key);
    row.expect("the setting").value
}

/// What `config` shows for this key when a settings file holds this value.
fn shown_from_file(key: &str, value: &Value) -> String {
    let folder = crate::kept::folder();
    let file = folder.path().join("settings.toml");
    std::fs::write(&file, format!("{key} = {value}\n")).expect("written");
    let request = Request {
        file: Some(file),
        ..Request::default()
    };
    let settings = settings::load(&request).expect("a good value");
    let row = settings.rows().into_iter().find(|row| row.key == key);
    row.expect("the setting").value
}

#[test]
fn the_templates_are_those_of_the_list() {
    let settings = decidable();
    let english = Texts::new(Language::English);
    let mut made = BTreeMap::from([
        (
            "linux/policy.d/00-sample.toml".to_owned(),
            linux::sample(&settings, &english),
        ),
        (
            "windows/SynchronizerSetup.admx".to_owned(),
            windows::admx(&settings),
        ),
        (
            format!("macos/{PREFERENCES}.plist"),
            macos::manifest(&settings, &english),
        ),
        (
            format!("macos/{PREFERENCES}.json"),
            macos::schema(&settings, &english),
        ),
        (
            format!("macos/{PREFERENCES}.mobileconfig"),
            macos::profile(&settings),
        ),
    ]);
    for language in Language::ALL {
        let texts = Texts::new(language);
        let name = format!(
            "windows/{}/SynchronizerSetup.adml",
            windows::region(language)
        );
        made.insert(name, windows::adml(&settings, &texts));
    }

    as_kept("packaging/policy", &made, MADE);
}

#[test]
fn everything_but_secrets_is_for_policy() {
    let left_out: Vec<_> = settings::KEYS
        .iter()
        .filter(|key| !key.by_policy())
        .map(|key| key.pattern)
        .collect();

    assert_eq!(left_out, ["google.client_secret"]);
    for key in settings::KEYS {
        assert_eq!(
            key.by_policy(),
            key.kind != Kind::ClientSecret,
            "{}",
            key.pattern
        );
    }
    let rows = Settings::default().rows().len();
    assert_eq!(decidable().len(), rows - left_out.len());
    for (name, text) in crate::made::texts(&package().join("packaging/policy")) {
        assert!(!text.contains("client_secret"), "{name} offers a secret");
    }
}

#[test]
fn the_names_of_settings_are_small_as_the_registry_is_read() {
    for setting in decidable() {
        assert_eq!(setting.key, setting.key.to_ascii_lowercase());
    }
}

#[test]
fn the_preferences_are_those_of_the_bundle() {
    let metainfo = std::fs::read_to_string(package().join("packaging/linux/metainfo.xml"));

    let id = format!("<id>{PREFERENCES}</id>");
    assert!(metainfo.expect("text").contains(&id), "{id}");
}
