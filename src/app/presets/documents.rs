//! Presets of *Documents*: before anybody looks, and what was found.

use std::time::Duration;

use super::super::{App, Message};
use super::summary;
use crate::check::{Failure, Outcome, State, Step as Check, System, Timeline};
use crate::documents::{Finding, Readiness, Verdict};
use crate::page::summary as page;
use crate::profile::{CalendarChoice, Connection};

/// Nobody has looked yet; documents would lie in SharePoint.
#[must_use]
pub fn documents() -> App {
    opened(summary())
}

/// The same for Google.
#[must_use]
pub fn documents_at_google() -> App {
    let mut app = summary();
    if let Some(profile) = &mut app.profile {
        let account = "workspace".to_owned();
        profile.calendar = CalendarChoice::Google { account };
        let account = super::signed_in(System::Google).account;
        let connection = Connection::of(account);
        profile.set_connection(System::Google, Some(connection));
    }
    opened(app)
}

/// Something is in the way, something is to be known, and some lines could not be asked.
#[must_use]
pub fn documents_found() -> App {
    let mut app = documents();
    let missing = Failure::new(Outcome::DocumentPlaceMissing, "no library of this name")
        .of(System::Microsoft365)
        .fact("place", "SuperOffice Documents")
        .fact("list", "Documents");
    let elsewhere = Failure::new(Outcome::TemplatesElsewhere, "")
        .of(System::SuperOffice)
        .fact("list", "Contract, Price list");
    let templates = [
        ("count", "3"),
        ("of", "5"),
        ("list", "Contract, Price list"),
    ];
    let site = "https://nordfjell.sharepoint.com/sites/superoffice";
    let not_asked = [
        ("system", "microsoft365"),
        ("scopes", "Application.Read.All"),
    ];
    let timeline = Timeline(vec![
        line("tenant-state", State::Ok, Outcome::Ok, &[]),
        line("principal", State::Ok, Outcome::Ok, &[]),
        line(
            "document-plugin",
            State::Ok,
            Outcome::Ok,
            &[("plugin", "Microsoft SharePoint Online")],
        ),
        line(
            "document-templates",
            State::Warning,
            Outcome::TemplatesElsewhere,
            &templates,
        ),
        line("document-site", State::Ok, Outcome::Ok, &[("place", site)]),
        line(
            "document-library",
            State::Failed,
            Outcome::DocumentPlaceMissing,
            &[("place", "SuperOffice Documents")],
        ),
        line(
            "document-app",
            State::Skipped,
            Outcome::ScopesMissing,
            &not_asked,
        ),
    ]);
    let finding = |step, state, failure| Finding {
        step,
        state,
        failure,
    };
    app.show_readiness(Readiness {
        timeline,
        findings: vec![
            finding("document-library", State::Failed, missing),
            finding("document-templates", State::Warning, elsewhere),
        ],
        missing: vec!["Application.Read.All".to_owned()],
        verdict: Verdict::NotReady,
    });
    app
}

fn opened(mut app: App) -> App {
    drop(app.update(Message::Summary(page::Message::Documents)));
    app
}

fn line(id: &'static str, state: State, outcome: Outcome, facts: &[(&'static str, &str)]) -> Check {
    let facts = facts.iter();
    Check {
        id,
        state,
        outcome: Some(outcome),
        took: Some(Duration::from_millis(140)),
        facts: facts
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect(),
        ..Check::default()
    }
}
