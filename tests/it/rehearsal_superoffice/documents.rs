//! Where SuperOffice keeps documents, as its web API tells (`superoffice.md` 12.6).

use serde_json::{Value, json};
use synchronizer_setup::rehearsal::{
    Answers, Crowd, Documents, Logins, Naming, Plugin, Quotes, SuperOffice, Templates,
};

use super::program::{Program, VERIFIER};
use super::{HAPPY, with};

/// A program that has signed in, and asks.
struct Asking {
    program: Program,
    api: String,
    tokens: Value,
}

impl Asking {
    async fn start(documents: Documents) -> Self {
        let program = Program::start(with(SuperOffice {
            documents,
            ..SuperOffice::HAPPY
        }))
        .await;
        let (_, answer) = program.sign_in("administrator", "").await;
        let tokens = program.exchange(&answer.code(), VERIFIER).await.json(200);
        let state = program.state("Cust12345").await;
        let api = state["Api"].as_str().unwrap().to_owned();
        Self {
            program,
            api,
            tokens,
        }
    }

    async fn get(&self, path: &str, status: u16) -> Value {
        let address = format!("{}/v1/{path}", self.api);
        self.program.api(&address, &self.tokens).await.json(status)
    }

    fn keep(&self, documents: Documents) {
        self.program
            .rehearsal
            .change(|behaviour| behaviour.superoffice.documents = documents);
    }
}

#[tokio::test]
async fn the_plugin_is_listed_answers_and_stores_what_templates_make() {
    let asking = Asking::start(Documents::HAPPY).await;

    let plugins = asking.get("Document/Plugin", 200).await;
    let same = asking.get("List/DocumentTemplate/Plugin", 200).await;
    let listed = asking.get("MDOList/plugin", 200).await;
    let capabilities = asking.get("Document/Plugin/5", 200).await;
    let types = asking
        .get("List/DocumentTemplate/Plugin/5/DocumentTypes", 200)
        .await;
    let preference = asking.get("Preference/System/DefaultDocPlugin", 200).await;
    let templates = asking.get("List/DocumentTemplate/Items", 200).await;

    assert_eq!(
        plugins,
        json!({ "0": "SO Archive", "5": "Microsoft SharePoint Online" })
    );
    assert_eq!(same, plugins);
    assert_eq!(
        (&listed[0]["Id"], &listed[0]["Name"]),
        (&json!(0), &json!("SO Archive"))
    );
    assert_eq!(capabilities["can-create-document-templates"], "true");
    assert!(types.is_object());
    assert_eq!(preference["DisplayValue"], "Microsoft SharePoint Online");
    let letter = &templates[0];
    assert_eq!(letter["AutoeventId"], 5);
    assert_eq!(letter["LoadTemplateFromPlugin"], 0);
    // Without a language, names come with all their translations.
    assert_eq!(letter["Name"], "US:\"Standard letter\";NO:\"Standardbrev\"");
}

#[tokio::test]
async fn each_bad_line_has_its_answer() {
    let asking = Asking::start(Documents::HAPPY).await;

    asking.keep(Documents {
        answers: Answers::Fails,
        ..Documents::HAPPY
    });
    let down = asking.get("Document/Plugin/5", 500).await;
    let archive = asking.get("Document/Plugin/0", 200).await;
    let unknown = asking.get("Document/Plugin/9", 404).await;
    asking.keep(Documents {
        plugin: None,
        ..Documents::HAPPY
    });
    let nothing = asking.get("Document/Plugin", 200).await;
    asking.keep(Documents {
        plugin: Some(Plugin::Legacy),
        ..Documents::HAPPY
    });
    let legacy = asking.get("Document/Plugin", 200).await;
    asking.keep(Documents {
        plugin: Some(Plugin::Google),
        naming: Naming::Otherwise,
        templates: Templates::Some,
        quotes: Quotes::InPlugin,
        ..Documents::HAPPY
    });
    let google = asking.get("Document/Plugin", 200).await;
    let templates = asking.get("List/DocumentTemplate/Items", 200).await;
    let beside = asking.get("Document/12/Url", 404).await;

    assert_eq!(down["Error"], true);
    assert!(
        down["ErrorMessage"]
            .as_str()
            .unwrap()
            .contains("SharePoint")
    );
    assert!(archive.is_object());
    assert_eq!(unknown["ErrorType"], "SoNotFoundException");
    assert_eq!(nothing, json!({ "0": "SO Archive" }));
    assert_eq!(legacy["4"], "Office365");
    assert_eq!(google["108"], "google workspace");
    let rows = templates.as_array().unwrap();
    let stores: Vec<_> = rows.iter().map(|row| &row["AutoeventId"]).collect();
    assert!(stores.contains(&&json!(0)) && stores.contains(&&json!(108)));
    assert!(rows.iter().any(|row| row["QuoteDocType"] == "QuoteLines"));
    assert_eq!(beside["ErrorType"], "SoNotFoundException");
}

#[tokio::test]
async fn users_may_sign_in_otherwise_and_nobody_gets_in_without_a_token() {
    let asking = Asking::start(Documents::HAPPY).await;
    let columns = "Archive/InternalUsers?$select=userName,credentialType&$top=100";
    let alike = asking.get(columns, 200).await;
    asking.program.rehearsal.change(|behaviour| {
        behaviour.crowd = Crowd {
            logins: Logins::Mixed,
            ..Crowd::HAPPY
        };
    });
    let mixed = asking.get(columns, 200).await;
    let address = format!("{}/v1/Document/Plugin", asking.api);
    let stranger = asking.program.get(&address).await.status;

    let domains = |page: &Value| {
        let rows = page["value"].as_array().unwrap().clone();
        let domain = |row: Value| {
            let name = row["userName"].as_str().unwrap().to_owned();
            name.split_once('@').unwrap().1.to_owned()
        };
        rows.into_iter()
            .map(domain)
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(domains(&alike).len(), 1);
    assert_eq!(domains(&mixed).len(), 2);
    let kinds = mixed["value"].as_array().unwrap().iter();
    assert!(kinds.clone().any(|row| row["credentialType"] != "SuperId"));
    assert_eq!(stranger, 401);
    assert_eq!(HAPPY.superoffice.documents, Documents::HAPPY);
}
