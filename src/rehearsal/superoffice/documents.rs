//! Where documents are kept: plug-ins, templates, the preference (`superoffice.md` 12.6, 13.11).

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};

use super::company::Name;
use super::switches::{Answers, Documents, Naming, Plugin, Quotes, Templates};
use super::web_api::error;

/// SuperOffice's own archive.
const ARCHIVE: (u32, &str) = (0, "SO Archive");

/// The answer for a resource of documents; none where there is no such resource.
pub(super) fn answer(
    documents: Documents,
    resource: &[&str],
    translated: bool,
) -> Option<Response> {
    let value = match resource {
        ["v1", "document", "plugin"] | ["v1", "list", "documenttemplate", "plugin"] => {
            named(documents)
        }
        ["v1", "document", "plugin", id] | ["v1", "list", "documenttemplate", "plugin", id] => {
            return Some(of_plugin(documents, id, capabilities));
        }
        [
            "v1",
            "list",
            "documenttemplate",
            "plugin",
            id,
            "documenttypes",
        ] => {
            return Some(of_plugin(documents, id, types));
        }
        ["v1", "list", "documenttemplate", "items"] => templates(documents, translated),
        ["v1", "mdolist", "plugin" | "createdocumenttemplateplugin"] => listed(documents),
        ["v1", "preference", "system", "defaultdocplugin"] => preference(documents),
        _ => return None,
    };
    Some(Json(value).into_response())
}

/// Number and name of the plug-in that was activated.
fn plugin(documents: Documents) -> Option<(u32, &'static str)> {
    Some(match (documents.plugin?, documents.naming) {
        (Plugin::SharePoint, Naming::AsShown) => (5, "Microsoft SharePoint Online"),
        (Plugin::SharePoint, Naming::Otherwise) => (107, "SharePoint documents"),
        (Plugin::Google, Naming::AsShown) => (6, "Google"),
        (Plugin::Google, Naming::Otherwise) => (108, "google workspace"),
        (Plugin::Legacy, Naming::AsShown) => (4, "Office365"),
        (Plugin::Legacy, Naming::Otherwise) => (104, "office365"),
    })
}

fn plugins(documents: Documents) -> impl Iterator<Item = (u32, &'static str)> {
    [ARCHIVE].into_iter().chain(plugin(documents))
}

/// Where new documents go.
fn store(documents: Documents) -> u32 {
    plugin(documents).unwrap_or(ARCHIVE).0
}

fn named(documents: Documents) -> Value {
    let pairs = plugins(documents).map(|(id, name)| (id.to_string(), json!(name)));
    Value::Object(pairs.collect::<Map<_, _>>())
}

fn listed(documents: Documents) -> Value {
    let item = |(id, name): (u32, &str)| {
        json!({
            "Id": id, "Name": name, "ToolTip": "", "Deleted": false, "Rank": id, "Type": "", "ColorBlock": 0,
            "IconHint": "", "Selected": false, "LastChanged": "2026-03-02T09:00:00", "ChildItems": [],
            "ExtraInfo": "", "StyleHint": "", "Hidden": false, "FullName": name, "TableRight": Value::Null,
            "FieldProperties": {},
        })
    };
    plugins(documents).map(item).collect()
}

/// What is said of one plug-in; only its own archive SuperOffice knows without asking anybody.
fn of_plugin(documents: Documents, id: &str, told: fn(u32) -> Value) -> Response {
    let Some((number, name)) =
        plugins(documents).find(|(number, _)| Ok(*number) == id.parse::<u32>())
    else {
        let message = format!("Document plugin {id} not found");
        return error(StatusCode::NOT_FOUND, "SoNotFoundException", &message);
    };
    if number != ARCHIVE.0 && documents.answers == Answers::Fails {
        let message = format!("The document plugin {name} cannot be reached");
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        return error(status, "Exception", &message);
    }
    Json(told(number)).into_response()
}

fn capabilities(number: u32) -> Value {
    if number == ARCHIVE.0 {
        return json!({ "locking": "false", "versioning": "false", "can-create-document-templates": "true" });
    }
    json!({
        "locking": "optional", "versioning": "false", "fast-lock-status": "false", "fast-exists": "true",
        "can-create-document-templates": "true", "max-document-size": "262144000", "timeout": "100",
    })
}

fn types(number: u32) -> Value {
    if number == ARCHIVE.0 {
        return json!({});
    }
    json!({ "1": "Document", "2": "Spreadsheet", "3": "Presentation" })
}

fn preference(documents: Documents) -> Value {
    let (id, name) = match documents.naming {
        Naming::AsShown => plugin(documents).unwrap_or(ARCHIVE),
        Naming::Otherwise => ARCHIVE,
    };
    json!({
        "Level": "Database", "RawValue": id.to_string(),
        "Specification": {
            "Section": "System", "Key": "DefaultDocPlugin", "TableRight": Value::Null, "FieldProperties": {},
        },
        "DisplayValue": name, "DisplayTooltip": "", "DisplayType": "ListTableRef", "TabOrder": Value::Null,
        "TargetId": 0, "PrefDescId": 88, "TableName": "", "UserPreferenceId": 412, "TableRight": Value::Null,
        "FieldProperties": {},
    })
}

/// A template for what people write.
struct Template {
    name: Name,
    file: &'static str,
    record: &'static str,
    deleted: bool,
    quote: &'static str,
}

const fn template(
    english: &'static str,
    norwegian: &'static str,
    file: &'static str,
    record: &'static str,
) -> Template {
    Template {
        name: Name::new(english, norwegian),
        file,
        record,
        deleted: false,
        quote: "None",
    }
}

/// The templates. What is no letter and no fax has no document, whatever its plug-in.
static TEMPLATES: [Template; 9] = [
    template("Standard letter", "Standardbrev", "letter.docx", "Document"),
    template("Contract", "Kontrakt", "contract.docx", "Document"),
    template("Minutes", "Referat", "minutes.docx", "Document"),
    template("Price list", "Prisliste", "prices.xlsx", "Document"),
    template("Fax", "Faks", "fax.docx", "Fax"),
    template("E-mail", "E-post", "mail.somail", "Email"),
    template("Meeting", "M\u{f8}te", "", "Appointment"),
    Template {
        deleted: true,
        ..template("Old letter", "Gammelt brev", "old.doc", "Document")
    },
    LINES,
];

/// The one for the lines of quotes comes last.
const LINES: Template = Template {
    quote: "QuoteLines",
    ..template("Quote lines", "Tilbudslinjer", "lines.docx", "Document")
};

fn templates(documents: Documents, translated: bool) -> Value {
    let shown = match documents.quotes {
        Quotes::None => TEMPLATES.len() - 1,
        Quotes::InPlugin => TEMPLATES.len(),
    };
    let store = store(documents);
    let row = |(place, template): (usize, &Template)| {
        let uses = match documents.templates {
            Templates::All => true,
            Templates::Some => place % 2 == 0,
            Templates::None => false,
        };
        let document = matches!(template.record, "Document" | "Fax") && !template.deleted;
        let stored = if uses && document { store } else { ARCHIVE.0 };
        entity(104 + place, template, stored, translated)
    };
    TEMPLATES.iter().take(shown).enumerate().map(row).collect()
}

fn entity(id: usize, template: &Template, stored: u32, translated: bool) -> Value {
    let kind = match template.file.rsplit_once('.').map(|(_, end)| end) {
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("doc") => "application/msword",
        _ => "",
    };
    json!({
        "DocumentTemplateId": id, "Name": template.name.told(translated), "Tooltip": "", "SaveInDb": 1,
        "Filename": template.file, "DefaultOref": "", "RecordType": template.record, "Deleted": template.deleted,
        "Direction": "Outgoing", "AutoeventId": stored, "IntentId": 0, "IsDefaultPublished": false, "Rank": 1,
        "LoadTemplateFromPlugin": 0, "MimeType": kind, "IsInUseInGuides": false, "DocumentTypeKey": 0,
        "QuoteDocType": template.quote, "PrivacyDocType": "None", "EmailSubject": "", "IncludeSignature": false,
        "ShowCurrents": false, "SenderEmailMode": "UseDefaultSender", "SenderEmailAddress": "",
        "InvitationDocType": "None", "TableRight": Value::Null, "FieldProperties": {},
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HAPPY: Documents = Documents::HAPPY;

    fn stores(documents: Documents) -> Vec<u64> {
        let templates = templates(documents, true);
        let rows = templates.as_array().unwrap().iter();
        let meant = rows.filter(|row| {
            row["Deleted"] == false
                && (row["RecordType"] == "Document" || row["RecordType"] == "Fax")
        });
        meant
            .map(|row| row["AutoeventId"].as_u64().unwrap())
            .collect()
    }

    #[test]
    fn plugins_have_a_number_and_a_name_in_both_readings() {
        let otherwise = Documents {
            naming: Naming::Otherwise,
            ..HAPPY
        };

        assert_eq!(
            named(HAPPY),
            json!({ "0": "SO Archive", "5": "Microsoft SharePoint Online" })
        );
        assert_eq!(
            named(otherwise),
            json!({ "0": "SO Archive", "107": "SharePoint documents" })
        );
        assert_eq!(preference(HAPPY)["RawValue"], "5");
        assert_eq!(preference(otherwise)["DisplayValue"], "SO Archive");
        assert_eq!(listed(HAPPY)[1]["Id"], 5);
    }

    #[test]
    fn where_nothing_was_activated_all_is_in_the_archive() {
        let nothing = Documents {
            plugin: None,
            ..HAPPY
        };

        assert_eq!(named(nothing), json!({ "0": "SO Archive" }));
        assert!(stores(nothing).iter().all(|store| *store == 0));
    }

    #[test]
    fn all_some_or_none_of_the_templates_use_the_plugin() {
        let with = |templates| Documents { templates, ..HAPPY };

        assert_eq!(stores(with(Templates::All)), [5, 5, 5, 5, 5]);
        assert_eq!(stores(with(Templates::Some)), [5, 0, 5, 0, 5]);
        assert_eq!(stores(with(Templates::None)), [0, 0, 0, 0, 0]);
    }

    #[test]
    fn the_lines_of_quotes_are_stored_by_the_plugin_where_there_are_any() {
        let quotes = Documents {
            plugin: Some(Plugin::Google),
            quotes: Quotes::InPlugin,
            ..HAPPY
        };
        let rows = templates(quotes, true);
        let lines = rows.as_array().unwrap().last().unwrap();

        assert_eq!(lines["QuoteDocType"], "QuoteLines");
        assert_eq!(lines["AutoeventId"], 6);
        assert_eq!(
            templates(HAPPY, false)[0]["Name"],
            "US:\"Standard letter\";NO:\"Standardbrev\""
        );
    }
}
