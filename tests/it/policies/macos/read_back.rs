//! What a profile made from manifest, sample and schema holds, as the program then reads it.

use plist::{Dictionary, Value};
use serde_json::json;
use synchronizer_setup::settings::{Folder, Managed, PREFERENCES};
use synchronizer_setup::text::{Language, Texts};

use super::super::{Form, decidable, put, shown_from_file, shown_with};
use super::{SAMPLE, in_plist, manifest, profile, schema};

fn parsed(text: &str) -> Dictionary {
    let value = Value::from_reader_xml(text.as_bytes()).expect("a property list");
    value.into_dictionary().expect("a dictionary")
}

/// What macOS hands to the program for a value of a profile.
fn managed(value: &Value) -> Managed {
    match value {
        Value::String(text) => Managed::Text(text.clone()),
        Value::Integer(number) => Managed::Number(number.as_signed().expect("small")),
        Value::Array(items) => Managed::List(items.iter().map(managed).collect()),
        Value::Dictionary(list) => Managed::Folder(folder(list)),
        other => panic!("{other:?}"),
    }
}

fn folder(list: &Dictionary) -> Folder {
    let members = list
        .iter()
        .map(|(name, value)| (name.clone(), managed(value)));
    members.collect()
}

/// The entries of a manifest by dotted key.
fn entries(subkeys: &[Value], prefix: &str, all: &mut Vec<(String, Dictionary)>) {
    for key in subkeys.iter().filter_map(Value::as_dictionary) {
        let name = key["pfm_name"].as_string().expect("a name");
        let path = [prefix, name].join(if prefix.is_empty() { "" } else { "." });
        match (
            key["pfm_type"].as_string(),
            key.get("pfm_subkeys").and_then(Value::as_array),
        ) {
            (Some("dictionary"), Some(inner)) => entries(inner, &path, all),
            _ => all.push((path, key.clone())),
        }
    }
}

#[test]
fn the_manifest_offers_what_the_program_takes() {
    let settings = decidable();
    let manifest = parsed(&manifest(&settings, &Texts::new(Language::English)));
    let mut all = Vec::new();
    entries(
        manifest["pfm_subkeys"].as_array().expect("keys"),
        "",
        &mut all,
    );
    let (of_payload, ours): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|(key, _)| key.starts_with("Payload"));

    assert_eq!(manifest["pfm_domain"].as_string(), Some(PREFERENCES));
    assert_eq!(of_payload.len(), 7);
    assert_eq!(ours.len(), settings.len());
    for (key, entry) in ours {
        let setting = settings
            .iter()
            .find(|setting| setting.key == key)
            .expect("a setting");
        let kind = entry["pfm_type"].as_string().expect("a type");
        let values = match setting.form() {
            Form::Words(words) => {
                let offered = entry["pfm_range_list"].as_array().expect("words");
                assert_eq!(
                    offered
                        .iter()
                        .filter_map(Value::as_string)
                        .collect::<Vec<_>>(),
                    words
                );
                offered.clone()
            }
            Form::Number(..) => vec![
                entry["pfm_range_min"].clone(),
                entry["pfm_range_max"].clone(),
            ],
            Form::List | Form::Text(_) => {
                vec![in_plist(&setting.other()), entry["pfm_default"].clone()]
            }
        };
        assert!(
            values.contains(&entry["pfm_default"]) || kind == "integer",
            "{key}"
        );
        for value in values {
            let fits = match kind {
                "string" => value.as_string().is_some(),
                "integer" => value.as_signed_integer().is_some(),
                "array" => value.as_array().is_some(),
                other => panic!("{other}"),
            };
            assert!(fits, "{key}: {value:?} is no {kind}");
            let mut folder = Folder::new();
            put(&mut folder, &key, managed(&value));
            let written = toml::Value::try_from(&value).expect("plain");
            assert_eq!(shown_with(folder, &key), shown_from_file(&key, &written));
        }
    }
}

#[test]
fn the_sample_of_a_profile_forces_what_it_says() {
    let settings = decidable();
    let profile = parsed(&profile(&settings));
    let content = profile["PayloadContent"].as_array().expect("payloads");
    let payload = content[0].as_dictionary().expect("a payload");

    assert_eq!(
        (content.len(), payload["PayloadType"].as_string()),
        (1, Some(PREFERENCES))
    );
    let own = payload
        .iter()
        .filter(|(name, _)| !name.starts_with("Payload"));
    let list: Dictionary = own
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    for key in SAMPLE {
        let setting = settings
            .iter()
            .find(|setting| setting.key == key)
            .expect("a setting");
        assert_eq!(shown_with(folder(&list), key), setting.shown);
    }
}

#[test]
fn the_schema_for_jamf_takes_good_values_and_no_others() {
    let settings = decidable();
    let schema = schema(&settings, &Texts::new(Language::English));
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let nested = |key: &str, value: serde_json::Value| {
        key.rsplit('.')
            .fold(value, |inner, name| json!({ name: inner }))
    };

    for setting in &settings {
        let good = serde_json::to_value(setting.other()).expect("plain");
        assert!(
            validator.is_valid(&nested(&setting.key, good)),
            "{}",
            setting.key
        );
        assert!(
            !validator.is_valid(&nested(&setting.key, json!({}))),
            "{}",
            setting.key
        );
        match setting.form() {
            Form::Words(_) => assert!(!validator.is_valid(&nested(&setting.key, json!("colour")))),
            Form::Number(_, most) => {
                assert!(!validator.is_valid(&nested(&setting.key, json!(most + 1))));
            }
            Form::List => assert!(!validator.is_valid(&nested(&setting.key, json!([1])))),
            Form::Text(most) => {
                assert!(!validator.is_valid(&nested(&setting.key, json!("x".repeat(most + 1)))));
            }
        }
    }
}
