//! For macOS: a preference manifest (the form of the `ProfileManifests` project), a schema for Jamf Pro, and a sample of a
//! configuration profile.

mod read_back;

use plist::{Dictionary, Value};
use serde_json::{Map, json};
use synchronizer_setup::settings::PREFERENCES;
use synchronizer_setup::text::Texts;

use super::{Form, MADE, MADE_IN_XML, Setting, TITLE};

/// What the sample of a profile forces, with built-in values: a text, a word, a number in a section, a list.
const SAMPLE: [&str; 4] = [
    "secrets",
    "proxy",
    "sign_in.time_limit",
    "microsoft365.scopes",
];
/// Every change of the manifest that matters to whoever has imported it raises this.
const VERSION: i64 = 1;

/// Settings in dictionaries, as preferences hold them.
enum Tree<'a> {
    Setting(&'a Setting),
    Section(Vec<(&'a str, Tree<'a>)>),
}

fn tree(settings: &[Setting]) -> Vec<(&str, Tree<'_>)> {
    let mut all = Vec::new();
    for setting in settings {
        grow(&mut all, &setting.key, setting);
    }
    all
}

fn grow<'a>(level: &mut Vec<(&'a str, Tree<'a>)>, key: &'a str, setting: &'a Setting) {
    let Some((name, rest)) = key.split_once('.') else {
        return level.push((key, Tree::Setting(setting)));
    };
    let at = level.iter().position(|(known, _)| *known == name);
    let at = at.unwrap_or_else(|| {
        level.push((name, Tree::Section(Vec::new())));
        level.len() - 1
    });
    if let Tree::Section(inner) = &mut level[at].1 {
        grow(inner, rest, setting);
    }
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    let entries = entries.into_iter();
    entries
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn in_plist(value: &toml::Value) -> Value {
    match value {
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Array(items) => Value::Array(items.iter().map(in_plist).collect()),
        other => other.as_str().expect("a text").into(),
    }
}

fn in_xml(list: Dictionary) -> String {
    let mut text = Vec::new();
    Value::Dictionary(list)
        .to_writer_xml(&mut text)
        .expect("written");
    let text = String::from_utf8(text).expect("text");
    let text = text.replacen("<plist ", &format!("<!-- {MADE_IN_XML} -->\n<plist "), 1);
    text.trim_end().to_owned() + "\n"
}

/// The preference manifest.
pub fn manifest(settings: &[Setting], texts: &Texts) -> String {
    let mut subkeys = payload_keys();
    subkeys.extend(
        tree(settings)
            .into_iter()
            .map(|member| subkey(member, texts)),
    );
    in_xml(dictionary([
        ("pfm_title", TITLE.into()),
        ("pfm_description", texts.get("setting-policy-locks").into()),
        ("pfm_domain", PREFERENCES.into()),
        ("pfm_format_version", 1.into()),
        ("pfm_version", VERSION.into()),
        ("pfm_interaction", "combined".into()),
        ("pfm_unique", true.into()),
        ("pfm_platforms", Value::Array(vec!["macOS".into()])),
        (
            "pfm_targets",
            Value::Array(vec!["system".into(), "user".into()]),
        ),
        ("pfm_subkeys", Value::Array(subkeys)),
    ]))
}

/// What every payload says of itself.
fn payload_keys() -> Vec<Value> {
    let keys = [
        (
            "PayloadDescription",
            "Payload Description",
            Value::from(TITLE),
        ),
        ("PayloadDisplayName", "Payload Display Name", TITLE.into()),
        (
            "PayloadIdentifier",
            "Payload Identifier",
            PREFERENCES.into(),
        ),
        ("PayloadType", "Payload Type", PREFERENCES.into()),
        ("PayloadUUID", "Payload UUID", "".into()),
        ("PayloadVersion", "Payload Version", 1.into()),
        ("PayloadOrganization", "Payload Organization", "".into()),
    ];
    let with_type = keys.into_iter().map(|(name, title, default)| {
        let kind = if default.as_string().is_some() {
            "string"
        } else {
            "integer"
        };
        let mut key = dictionary([
            ("pfm_name", name.into()),
            ("pfm_title", title.into()),
            ("pfm_type", kind.into()),
        ]);
        if default.as_string() != Some("") {
            drop(key.insert("pfm_default".to_owned(), default));
        }
        if !matches!(name, "PayloadDescription" | "PayloadOrganization") {
            drop(key.insert("pfm_require".to_owned(), "always".into()));
        }
        Value::Dictionary(key)
    });
    with_type.collect()
}

fn subkey((name, member): (&str, Tree<'_>), texts: &Texts) -> Value {
    let mut key = dictionary([("pfm_name", name.into()), ("pfm_title", name.into())]);
    let mut say = |name: &str, value: Value| drop(key.insert(name.to_owned(), value));
    match member {
        Tree::Section(members) => {
            let members = members.into_iter().map(|member| subkey(member, texts));
            say("pfm_type", "dictionary".into());
            say("pfm_subkeys", Value::Array(members.collect()));
        }
        Tree::Setting(setting) => {
            say("pfm_description", setting.about(texts).join(" ").into());
            say("pfm_default", in_plist(&setting.built_in));
            match setting.form() {
                Form::Words(words) => {
                    say("pfm_type", "string".into());
                    let words = words.iter().map(|word| Value::from(*word));
                    say("pfm_range_list", Value::Array(words.collect()));
                }
                Form::Number(least, most) => {
                    say("pfm_type", "integer".into());
                    say("pfm_range_min", least.into());
                    say("pfm_range_max", most.into());
                }
                Form::List => {
                    let item = dictionary([("pfm_type", "string".into())]);
                    say("pfm_type", "array".into());
                    say("pfm_subkeys", Value::Array(vec![Value::Dictionary(item)]));
                }
                Form::Text(_) => say("pfm_type", "string".into()),
            }
        }
    }
    Value::Dictionary(key)
}

/// The schema that Jamf Pro makes its form from.
pub fn schema(settings: &[Setting], texts: &Texts) -> String {
    let schema = json!({
        "$comment": MADE,
        "title": format!("{TITLE} ({PREFERENCES})"),
        "description": texts.get("setting-policy-locks"),
        "type": "object",
        "properties": properties(tree(settings), texts),
    });
    serde_json::to_string_pretty(&schema).expect("JSON") + "\n"
}

fn properties(level: Vec<(&str, Tree<'_>)>, texts: &Texts) -> Map<String, serde_json::Value> {
    let members = level.into_iter().zip(1..).map(|((name, member), order)| {
        let property = match member {
            Tree::Section(members) => json!({
                "type": "object", "title": name, "property_order": order, "properties": properties(members, texts),
            }),
            Tree::Setting(setting) => {
                let mut property = json!({
                    "title": name, "description": setting.about(texts).join(" "), "property_order": order,
                });
                let more = match setting.form() {
                    Form::Words(words) => json!({ "type": "string", "enum": words }),
                    Form::Number(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
                    Form::List => json!({ "type": "array", "items": { "type": "string" } }),
                    Form::Text(most) => json!({ "type": "string", "maxLength": most }),
                };
                if let (Some(all), serde_json::Value::Object(more)) = (property.as_object_mut(), more) {
                    all.extend(more);
                }
                property
            }
        };
        (name.to_owned(), property)
    });
    members.collect()
}

/// A sample of a configuration profile.
pub fn profile(settings: &[Setting]) -> String {
    let mut payload = dictionary([
        ("PayloadType", PREFERENCES.into()),
        (
            "PayloadIdentifier",
            format!("{PREFERENCES}.policy.settings").into(),
        ),
        ("PayloadUUID", "5C0F1B7E-6D0B-4E0C-9A53-6C1A4B2F8D01".into()),
        ("PayloadVersion", 1.into()),
        ("PayloadDisplayName", TITLE.into()),
        ("PayloadEnabled", true.into()),
    ]);
    for setting in settings
        .iter()
        .filter(|setting| SAMPLE.contains(&setting.key.as_str()))
    {
        insert(&mut payload, &setting.key, in_plist(&setting.built_in));
    }
    in_xml(dictionary([
        ("PayloadType", "Configuration".into()),
        ("PayloadIdentifier", format!("{PREFERENCES}.policy").into()),
        ("PayloadUUID", "5C0F1B7E-6D0B-4E0C-9A53-6C1A4B2F8D02".into()),
        ("PayloadVersion", 1.into()),
        ("PayloadScope", "System".into()),
        (
            "PayloadDisplayName",
            format!("{TITLE}: sample of a company policy").into(),
        ),
        (
            "PayloadContent",
            Value::Array(vec![Value::Dictionary(payload)]),
        ),
    ]))
}

fn insert(list: &mut Dictionary, key: &str, value: Value) {
    match key.split_once('.') {
        None => drop(list.insert(key.to_owned(), value)),
        Some((name, rest)) => {
            if list.get(name).is_none() {
                drop(list.insert(name.to_owned(), Value::Dictionary(Dictionary::new())));
            }
            let inner = list.get_mut(name).and_then(Value::as_dictionary_mut);
            insert(inner.expect("a section"), rest, value);
        }
    }
}
