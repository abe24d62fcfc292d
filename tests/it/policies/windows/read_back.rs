//! The templates as Windows reads them, and the registry as it then is.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};
use synchronizer_setup::settings::{Folder, Managed, REGISTRY};
use synchronizer_setup::text::{Language, Texts};
use toml::Value;

use super::super::{Form, Setting, decidable, put, shown_from_file, shown_with};
use super::{adml, admx, region};

fn elements<'a>(
    document: &'a Document<'a>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'a>> {
    let all = document.descendants();
    all.filter(move |node| node.tag_name().name() == name)
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
    let found = node
        .children()
        .find(|inner| inner.tag_name().name() == name);
    found.unwrap_or_else(|| panic!("{name} in {node:?}"))
}

fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    let found = node.attribute(name);
    found.unwrap_or_else(|| panic!("{name} of {node:?}"))
}

/// The id in `$(string.ID)`.
fn reference<'a>(node: Node<'a, 'a>, name: &str, table: &str) -> &'a str {
    let text = attribute(node, name);
    let inner = text
        .strip_prefix("$(")
        .and_then(|text| text.strip_suffix(')'));
    let id = inner.and_then(|inner| inner.strip_prefix(table)?.strip_prefix('.'));
    id.unwrap_or_else(|| panic!("{text}"))
}

/// The one element that a policy is filled in with.
fn element<'a>(policy: Node<'a, 'a>) -> Node<'a, 'a> {
    let mut all = child(policy, "elements")
        .children()
        .filter(Node::is_element);
    let first = all.next().expect("an element");
    assert!(all.next().is_none(), "one element");
    first
}

/// What Windows writes below the program's key when a policy is enabled with this value: the dotted path and what is there.
fn written(policy: Node<'_, '_>, value: &Value) -> (String, Managed) {
    let element = element(policy);
    let key = element.attribute("key").unwrap_or(attribute(policy, "key"));
    let below = key.strip_prefix(REGISTRY).expect("below the program's key");
    let mut path: Vec<&str> = below.split('\\').filter(|name| !name.is_empty()).collect();
    let managed = match (element.tag_name().name(), value) {
        ("list", Value::Array(items)) => {
            assert_eq!(
                element.attribute("valuePrefix"),
                Some(""),
                "values are numbered"
            );
            let items = items.iter().zip(1..).map(|(item, number)| {
                let text = item.as_str().expect("a text").to_owned();
                (number.to_string(), Managed::Text(text))
            });
            Managed::Folder(items.collect())
        }
        ("decimal", Value::Integer(number)) => {
            let limit = |name| attribute(element, name).parse::<i64>().expect("a number");
            assert!((limit("minValue")..=limit("maxValue")).contains(number));
            assert!(element.attribute("storeAsText").is_none(), "REG_DWORD");
            path.push(attribute(element, "valueName"));
            Managed::Number(*number)
        }
        ("enum", Value::String(text)) => {
            let mut items = element
                .descendants()
                .filter(|node| node.tag_name().name() == "string");
            assert!(
                items.any(|item| item.text() == Some(text)),
                "{text} can be chosen"
            );
            path.push(attribute(element, "valueName"));
            Managed::Text(text.clone())
        }
        ("text", Value::String(text)) => {
            let most = attribute(element, "maxLength")
                .parse::<usize>()
                .expect("a number");
            assert!(text.len() <= most && element.attribute("expandable").is_none());
            path.push(attribute(element, "valueName"));
            Managed::Text(text.clone())
        }
        (kind, _) => panic!("{kind} cannot hold {value}"),
    };
    (path.join("."), managed)
}

fn policies<'a>(document: &'a Document<'a>) -> BTreeMap<&'a str, Node<'a, 'a>> {
    elements(document, "policy")
        .map(|policy| (attribute(policy, "name"), policy))
        .collect()
}

fn policy_of<'a>(policies: &BTreeMap<&'a str, Node<'a, 'a>>, setting: &Setting) -> Node<'a, 'a> {
    policies[super::id(&setting.key).as_str()]
}

#[test]
fn what_group_policy_writes_is_what_the_program_reads() {
    let settings = decidable();
    let admx = admx(&settings);
    let document = Document::parse(&admx).expect("XML");
    let policies = policies(&document);

    assert_eq!(policies.len(), settings.len());
    for setting in &settings {
        let value = setting.other();
        let (path, managed) = written(policy_of(&policies, setting), &value);
        let mut folder = Folder::new();
        put(&mut folder, &path, managed);

        assert_eq!(path, setting.key);
        assert_eq!(
            shown_with(folder, &setting.key),
            shown_from_file(&setting.key, &value)
        );
        assert_ne!(
            shown_from_file(&setting.key, &value),
            setting.shown,
            "{path}"
        );
    }
}

#[test]
fn every_value_that_can_be_chosen_is_one_that_the_program_takes() {
    let settings = decidable();
    let admx = admx(&settings);
    let document = Document::parse(&admx).expect("XML");
    let policies = policies(&document);
    let mut kinds = BTreeSet::new();
    for setting in &settings {
        let element = element(policy_of(&policies, setting));
        kinds.insert(element.tag_name().name());
        let values: Vec<Value> = match setting.form() {
            Form::Words(words) => {
                let offered: Vec<_> = element
                    .descendants()
                    .filter(|node| node.tag_name().name() == "string")
                    .filter_map(|node| node.text())
                    .collect();
                assert_eq!(offered, words);
                words
                    .iter()
                    .map(|word| Value::String((*word).to_owned()))
                    .collect()
            }
            Form::Number(least, most) => {
                assert_eq!(attribute(element, "minValue"), least.to_string());
                assert_eq!(attribute(element, "maxValue"), most.to_string());
                [least, most]
                    .map(|number| Value::Integer(number.try_into().expect("small")))
                    .into()
            }
            Form::List | Form::Text(_) => vec![setting.other()],
        };
        for value in values {
            let (path, managed) = written(policy_of(&policies, setting), &value);
            let mut folder = Folder::new();
            put(&mut folder, &path, managed);

            assert_eq!(shown_with(folder, &path), shown_from_file(&path, &value));
        }
    }
    assert_eq!(Vec::from_iter(kinds), ["decimal", "enum", "list", "text"]);
}

#[test]
fn everything_the_template_refers_to_is_there_in_every_language() {
    let settings = decidable();
    let admx = admx(&settings);
    let admx = Document::parse(&admx).expect("XML");
    let named = |name: &'static str| -> BTreeSet<&str> {
        elements(&admx, name)
            .map(|node| attribute(node, "name"))
            .collect()
    };
    let (categories, supported) = (named("category"), named("definition"));
    let labelled = ["category", "definition", "item", "policy"];
    let mut strings: BTreeSet<&str> = labelled
        .into_iter()
        .flat_map(|name| elements(&admx, name))
        .map(|node| reference(node, "displayName", "string"))
        .collect();
    for policy in elements(&admx, "policy") {
        strings.insert(reference(policy, "explainText", "string"));
        assert_eq!(attribute(policy, "class"), "Machine");
        assert!(categories.contains(attribute(child(policy, "parentCategory"), "ref")));
        assert!(supported.contains(attribute(child(policy, "supportedOn"), "ref")));
    }
    for parent in elements(&admx, "parentCategory") {
        assert!(categories.contains(attribute(parent, "ref")));
    }
    let mut seen = BTreeSet::new();
    for language in Language::ALL {
        let text = adml(&settings, &Texts::new(language));
        let words = Document::parse(&text).expect("XML");

        let there: Vec<_> = elements(&words, "string")
            .map(|node| attribute(node, "id"))
            .collect();
        assert_eq!(
            there.iter().copied().collect::<BTreeSet<_>>(),
            strings,
            "{language:?}"
        );
        assert_eq!(there.len(), strings.len(), "{language:?}: an id twice");
        for string in elements(&words, "string") {
            let said = string.text().unwrap_or_default();
            assert!(
                !said.is_empty() && !said.contains(['`', '{', '$']),
                "{language:?}: {said}"
            );
            assert!(!said.contains("No localization"), "{said}");
        }
        for policy in elements(&admx, "policy") {
            let id = reference(policy, "presentation", "presentation");
            let mut found =
                elements(&words, "presentation").filter(|node| attribute(*node, "id") == id);
            let control = found
                .next()
                .expect("a presentation")
                .children()
                .find(Node::is_element);
            let control = control.expect("a control");
            let wanted = match element(policy).tag_name().name() {
                "enum" => "dropdownList",
                "decimal" => "decimalTextBox",
                "list" => "listBox",
                _ => "textBox",
            };
            assert_eq!(control.tag_name().name(), wanted, "{id}");
            assert_eq!(
                attribute(control, "refId"),
                attribute(element(policy), "id")
            );
            assert!(found.next().is_none(), "{id} twice");
        }
        assert!(seen.insert(region(language).to_owned()) && seen.insert(text.clone()));
    }
}

#[test]
fn names_are_such_as_the_form_allows() {
    let settings = decidable();
    let admx = admx(&settings);
    let document = Document::parse(&admx).expect("XML");

    for node in document.descendants() {
        for name in ["name", "id"]
            .into_iter()
            .filter_map(|name| node.attribute(name))
        {
            let sound = name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            assert!(sound, "{name}");
        }
    }
}
