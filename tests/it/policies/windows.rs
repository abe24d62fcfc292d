//! Templates for Group Policy and Intune: one ADMX file with what can be decided, and its words in each language (ADML).
//!
//! The form is that of Microsoft's *Group Policy ADMX Syntax Reference Guide*. The templates stand on their own (no other
//! namespace is used), because Intune takes them one by one.

mod read_back;

use std::fmt::Write as _;

use quick_xml::escape::escape;
use synchronizer_setup::settings::REGISTRY;
use synchronizer_setup::text::{Language, Texts};
use toml::Value;

use super::{Form, MADE_IN_XML, Setting, TITLE, by_section};

const SCHEMA: &str = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";

/// The language as Windows names folders of templates.
pub fn region(language: Language) -> &'static str {
    match language {
        Language::English => "en-US",
        Language::Norwegian => "nb-NO",
        Language::Swedish => "sv-SE",
        Language::Danish => "da-DK",
        Language::German => "de-DE",
        Language::Dutch => "nl-NL",
    }
}

/// A key as the name of a policy: letters, digits and underscores.
fn id(key: &str) -> String {
    key.replace(['.', '-'], "_")
}

/// The category of a section.
fn category(section: &str) -> String {
    match section {
        "" => "SynchronizerSetup".to_owned(),
        section => format!("SynchronizerSetup_{}", id(section)),
    }
}

/// Where values of a section stand in the registry.
fn place(section: &str) -> String {
    match section {
        "" => REGISTRY.to_owned(),
        section => format!(r"{REGISTRY}\{}", section.replace('.', r"\")),
    }
}

/// Every section with settings, and those above, the outer ones first.
fn sections(settings: &[Setting]) -> Vec<&str> {
    let mut all = Vec::new();
    for (section, _) in by_section(settings) {
        let ends = section.match_indices('.').map(|(at, _)| at);
        for end in ends.chain([section.len()]) {
            if !all.contains(&&section[..end]) {
                all.push(&section[..end]);
            }
        }
    }
    all
}

/// What can be decided, and where it is written.
pub fn admx(settings: &[Setting]) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- {MADE_IN_XML} -->\n\
         <policyDefinitions xmlns=\"{SCHEMA}\" revision=\"1.0\" schemaVersion=\"1.0\">\n\
         \x20 <policyNamespaces>\n\
         \x20   <target prefix=\"synchronizersetup\" namespace=\"SynchronizerSetup.Policies\" />\n\
         \x20 </policyNamespaces>\n\
         \x20 <resources minRequiredRevision=\"1.0\" />\n\
         \x20 <supportedOn>\n    <definitions>\n\
         \x20     <definition name=\"Supported\" displayName=\"$(string.Supported)\" />\n\
         \x20   </definitions>\n  </supportedOn>\n  <categories>\n"
    );
    for section in sections(settings) {
        let (name, label) = (category(section), category(section));
        let _ = match section {
            "" => writeln!(
                text,
                "    <category name=\"{name}\" displayName=\"$(string.{label})\" />"
            ),
            inner => writeln!(
                text,
                "    <category name=\"{name}\" displayName=\"$(string.{label})\">\n\
                 \x20     <parentCategory ref=\"{}\" />\n    </category>",
                category(inner.rsplit_once('.').map_or("", |(outer, _)| outer))
            ),
        };
    }
    text += "  </categories>\n  <policies>\n";
    for setting in settings {
        text += &policy(setting);
    }
    text + "  </policies>\n</policyDefinitions>\n"
}

fn policy(setting: &Setting) -> String {
    let (id, name, place) = (id(&setting.key), setting.name(), place(setting.section()));
    let element = match setting.form() {
        Form::Words(words) => {
            let mut items = String::new();
            for word in words {
                let label = word_id(&id, word);
                let _ = write!(
                    items,
                    "          <item displayName=\"$(string.{label})\">\n\
                     \x20           <value>\n              <string>{word}</string>\n            </value>\n\
                     \x20         </item>\n"
                );
            }
            format!(
                "<enum id=\"{id}\" valueName=\"{name}\" required=\"true\">\n{items}        </enum>"
            )
        }
        Form::Number(least, most) => format!(
            "<decimal id=\"{id}\" valueName=\"{name}\" minValue=\"{least}\" maxValue=\"{most}\" required=\"true\" />"
        ),
        Form::List => format!("<list id=\"{id}\" key=\"{place}\\{name}\" valuePrefix=\"\" />"),
        // A policy that is enabled with an empty text could not be told from one that was not filled in.
        Form::Text(most) => {
            format!(
                "<text id=\"{id}\" valueName=\"{name}\" maxLength=\"{most}\" required=\"true\" />"
            )
        }
    };
    format!(
        "    <policy name=\"{id}\" class=\"Machine\" displayName=\"$(string.{id})\" explainText=\"$(string.{id}_Explain)\" \
         presentation=\"$(presentation.{id})\" key=\"{place}\">\n\
         \x20     <parentCategory ref=\"{}\" />\n\
         \x20     <supportedOn ref=\"Supported\" />\n\
         \x20     <elements>\n        {element}\n      </elements>\n    </policy>\n",
        category(setting.section())
    )
}

fn word_id(policy: &str, word: &str) -> String {
    format!("{policy}_{}", id(word))
}

/// The words of one language.
pub fn adml(settings: &[Setting], texts: &Texts) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- {MADE_IN_XML} -->\n\
         <policyDefinitionResources xmlns=\"{SCHEMA}\" revision=\"1.0\" schemaVersion=\"1.0\">\n\
         \x20 <displayName>{TITLE}</displayName>\n  <description>{TITLE}</description>\n\
         \x20 <resources>\n    <stringTable>\n"
    );
    let mut string = |id: &str, words: &str| {
        let words = words.replace('`', "\"");
        let _ = writeln!(
            text,
            "      <string id=\"{id}\">{}</string>",
            escape(words.as_str())
        );
    };
    string("Supported", &texts.get("setting-policy-supported"));
    for section in sections(settings) {
        let last = section.rsplit('.').next().unwrap_or_default();
        string(
            &category(section),
            if section.is_empty() { TITLE } else { last },
        );
    }
    for setting in settings {
        let id = id(&setting.key);
        string(&id, &setting.key);
        let mut about = setting.about(texts);
        about.push(texts.get("setting-policy-locks"));
        string(&format!("{id}_Explain"), &about.join("\n\n"));
        if let Form::Words(words) = setting.form() {
            for word in words {
                string(&word_id(&id, word), word);
            }
        }
    }
    text += "    </stringTable>\n    <presentationTable>\n";
    for setting in settings {
        let _ = writeln!(
            text,
            "      <presentation id=\"{0}\">\n        {1}\n      </presentation>",
            id(&setting.key),
            control(setting)
        );
    }
    text + "    </presentationTable>\n  </resources>\n</policyDefinitionResources>\n"
}

/// The control that a policy is filled in with; it shows the built-in value where it can.
fn control(setting: &Setting) -> String {
    let (id, name) = (id(&setting.key), setting.name());
    match (setting.form(), &setting.built_in) {
        (Form::Words(words), Value::String(built_in)) => {
            let chosen = words.iter().position(|word| word == built_in);
            let chosen = chosen.expect("the built-in word is one of them");
            format!(
                "<dropdownList refId=\"{id}\" noSort=\"true\" defaultItem=\"{chosen}\">{name}</dropdownList>"
            )
        }
        (Form::Number(..), built_in) => {
            format!(
                "<decimalTextBox refId=\"{id}\" defaultValue=\"{built_in}\">{name}</decimalTextBox>"
            )
        }
        (Form::List, _) => format!("<listBox refId=\"{id}\">{name}</listBox>"),
        (_, built_in) => {
            let built_in = built_in.as_str().unwrap_or_default();
            let shown = escape(built_in);
            format!(
                "<textBox refId=\"{id}\">\n          <label>{name}</label>\n\
                 \x20         <defaultValue>{shown}</defaultValue>\n        </textBox>"
            )
        }
    }
}
