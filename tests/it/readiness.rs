//! Whether document integration is ready, against the rehearsal: each line good and bad, permissions that nobody gave,
//! servers that are not well, and the command.

mod command;
mod faults;
mod google;
mod onsite;

use sipper::Sipper as _;
use synchronizer_setup::check::{Failure, Outcome, State, Step, System};
use synchronizer_setup::documents::{self, LINES, Place, Readiness, Verdict, Wanted};
use synchronizer_setup::google::Kind;
use synchronizer_setup::microsoft365::Path;
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile::{self, CalendarChoice, Link, Linked, Links, Profile};
use synchronizer_setup::rehearsal::{self, Naming, Rehearsal, Scenario, Templates};
use synchronizer_setup::world::World;

use crate::{sign_out, stage};

/// Everything that the look may ask of Microsoft, and what it asks by itself.
const ALL: &str = "Sites.Read.All Sites.FullControl.All Application.Read.All Group.ReadBasic.All";
const USUAL: &str = "Sites.Read.All";
/// The site of the rehearsal.
const SITE: &str = "https://nordfjell.sharepoint.com/sites/superoffice/SitePages/Home.aspx";

/// A day, a program in front of it, and a profile whose calendar system has these permissions.
pub struct Scene {
    pub cloud: Rehearsal,
    pub world: World,
    pub profile: Profile,
    _folder: crate::kept::Folder,
}

impl Scene {
    pub async fn on(scenario: &str, calendar: System, scopes: &str) -> Self {
        let scenario = Scenario::from_code(scenario).expect(scenario);
        let cloud = rehearsal::start_with(scenario.behaviour(), None).await;
        let cloud = cloud.expect("the built-in cloud starts");
        let folder = crate::kept::folder();
        let mut world = stage::world(&cloud, folder.path());
        let settings = std::sync::Arc::make_mut(&mut world.settings);
        settings.documents.microsoft365_scopes = words(scopes);
        if calendar == System::Google {
            settings.google.workspace_scopes.extend(words(scopes));
        } else {
            settings.microsoft365.scopes.extend(words(scopes));
        }
        let profile = Box::pin(connected(&world, calendar)).await;
        Self {
            cloud,
            world,
            profile,
            _folder: folder,
        }
    }

    pub fn wanted(&self, place: Place) -> Wanted {
        let account = |system| {
            let connection = self.profile.connection(system);
            connection.map(|connection| connection.account.clone())
        };
        Wanted {
            profile: self.profile.id.clone(),
            superoffice: account(System::SuperOffice).expect("connected"),
            calendar: account(self.profile.calendar.system()),
            tokens: None,
            place,
        }
    }

    pub async fn look(&self, place: Place) -> Readiness {
        let looked = look(self.world.clone(), self.wanted(place)).await;
        looked.expect("SuperOffice lets us in")
    }
}

fn words(list: &str) -> Vec<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

async fn connected(world: &World, calendar: System) -> Profile {
    let person = "administrator";
    let superoffice = Box::pin(stage::superoffice(world, person, None)).await;
    let other: Result<SignedIn, Failure> = if calendar == System::Google {
        Box::pin(stage::google(world, Kind::Workspace, person, None)).await
    } else {
        Box::pin(stage::microsoft365(world, person, Path::Ordinary)).await
    };
    let mut profile = sign_out::empty(world);
    if calendar == System::Google {
        profile.calendar = CalendarChoice::Google {
            account: "workspace".to_owned(),
        };
    }
    let proven = vec![superoffice.expect("it works"), other.expect("it works")];
    let saved = Box::pin(profile::commit(world.clone(), profile, proven)).await;
    saved.expect("saved")
}

pub async fn look(world: World, wanted: Wanted) -> Result<Readiness, Failure> {
    let mut straw = documents::readiness(world, wanted).pin();
    while straw.sip().await.is_some() {}
    straw.await
}

pub fn step<'a>(readiness: &'a Readiness, line: &str) -> &'a Step {
    let mut steps = readiness.timeline.0.iter().rev();
    steps
        .find(|step| step.id == line)
        .unwrap_or_else(|| panic!("no {line} in {readiness:#?}"))
}

/// How a line ended.
pub fn ended(readiness: &Readiness, line: &str) -> (State, Option<Outcome>) {
    let step = step(readiness, line);
    (step.state, step.outcome)
}

pub fn fact<'a>(step: &'a Step, name: &str) -> &'a str {
    let mut facts = step.facts.iter();
    let found = facts.find(|(known, _)| *known == name);
    found.map_or("", |(_, value)| value)
}

/// The lines with something to know, each with what it is.
fn findings(readiness: &Readiness) -> Vec<(&'static str, State, Outcome)> {
    let findings = readiness.findings.iter();
    findings
        .map(|one| (one.step, one.state, one.failure.outcome))
        .collect()
}

fn usual_place() -> Place {
    Place {
        site: SITE.parse().ok(),
        library: Some("superoffice documents".to_owned()),
        templates: Some("SuperOffice Templates".to_owned()),
        folder: None,
    }
}

const WELL: (State, Option<Outcome>) = (State::Ok, Some(Outcome::Ok));
const UNASKED: (State, Option<Outcome>) = (State::Skipped, Some(Outcome::ScopesMissing));

#[tokio::test]
async fn with_every_permission_each_line_of_sharepoint_is_told() {
    let scene = Scene::on("documents-sharepoint", System::Microsoft365, ALL).await;
    for naming in [Naming::Otherwise, Naming::AsShown] {
        let change = |documents: &mut rehearsal::Documents| documents.naming = naming;
        scene
            .cloud
            .change(|behaviour| change(&mut behaviour.superoffice.documents));

        let readiness = scene.look(usual_place()).await;

        assert_eq!(findings(&readiness), [], "{naming:?}");
        assert_eq!(readiness.verdict, Verdict::Ready);
        assert!(readiness.missing.is_empty(), "{:?}", readiness.missing);
        for line in LINES {
            let of_google = line.contains("drive") || line == "quote-templates";
            if of_google || line == "custom-script" || line == "user-names" {
                continue;
            }
            assert_eq!(ended(&readiness, line), WELL, "{line}");
        }
        let told = |line: &str, name: &str| fact(step(&readiness, line), name).to_owned();
        assert!(
            told("document-plugin", "plugin")
                .to_lowercase()
                .contains("sharepoint")
        );
        assert_eq!(
            told("document-templates", "count"),
            told("document-templates", "of")
        );
        assert!(told("user-sign-in", "list").starts_with("SuperId ("));
        assert_eq!(
            told("sharepoint", "place"),
            "https://nordfjell.sharepoint.com"
        );
        assert!(told("document-libraries", "list").contains("SuperOffice Templates"));
        let waits = ended(&readiness, "custom-script");
        assert_eq!(
            waits,
            (State::Skipped, None),
            "nobody can read it from here"
        );
    }
    // Each line stands where a person looks for it, after the sign-ins.
    let readiness = scene.look(usual_place()).await;
    let steps = readiness.timeline.0.iter();
    let places = steps.filter_map(|step| LINES.iter().position(|line| *line == step.id));
    assert!(places.is_sorted(), "{readiness:#?}");
}

#[tokio::test]
async fn what_nobody_allowed_is_not_asked_and_no_failure() {
    let scene = Scene::on("happy", System::Microsoft365, "").await;
    let settings = &scene.world.settings.documents;
    assert!(settings.microsoft365_scopes.is_empty());
    let mut world = scene.world.clone();
    std::sync::Arc::make_mut(&mut world.settings)
        .documents
        .microsoft365_scopes = words(USUAL);

    let readiness = look(world, scene.wanted(usual_place())).await;

    let readiness = readiness.expect("SuperOffice lets us in");
    assert_eq!(readiness.verdict, Verdict::Unknown);
    assert_eq!(readiness.outcome(), Outcome::ScopesMissing);
    for line in [
        "sharepoint",
        "document-site",
        "document-library",
        "user-groups",
    ] {
        assert_eq!(ended(&readiness, line), UNASKED, "{line}");
    }
    let all = [
        "Sites.Read.All",
        "Sites.FullControl.All",
        "Application.Read.All",
        "Group.ReadBasic.All",
    ];
    assert_eq!(readiness.missing, all);
    assert_eq!(
        fact(step(&readiness, "user-groups"), "system"),
        "microsoft365"
    );
    assert_eq!(scene.cloud.count("graph-sites"), 0, "nothing was asked");
    assert_eq!(ended(&readiness, "document-templates"), WELL);
}

#[tokio::test]
async fn each_bad_line_of_superoffice_is_told_with_what_it_is() {
    let failed = |line, outcome| vec![(line, State::Failed, outcome)];
    let warned = |line, outcome| vec![(line, State::Warning, outcome)];
    let table = [
        (
            "documents-not-activated",
            Verdict::NotReady,
            failed("document-plugin", Outcome::DocumentsNotActivated),
        ),
        (
            "documents-legacy",
            Verdict::NotReady,
            failed("document-plugin", Outcome::DocumentsRetired),
        ),
        (
            "documents-plugin-down",
            Verdict::NotReady,
            failed("document-plugin-answers", Outcome::DocumentPluginFailed),
        ),
        (
            "documents-templates",
            Verdict::ReadyWithWarnings,
            [
                warned("document-templates", Outcome::TemplatesElsewhere),
                warned("user-domains", Outcome::UserDomainsDiffer),
                warned("identity-provider", Outcome::OrganizationUnknown),
            ]
            .concat(),
        ),
    ];
    for (scenario, verdict, expected) in table {
        let scene = Scene::on(scenario, System::Microsoft365, USUAL).await;
        let readiness = scene.look(Place::default()).await;
        assert_eq!(findings(&readiness), expected, "{scenario}");
        assert_eq!(readiness.verdict, verdict, "{scenario}");
        if scenario == "documents-not-activated" {
            let waits = ended(&readiness, "document-templates");
            assert_eq!(waits, (State::Skipped, None));
        }
        if scenario == "documents-plugin-down" {
            let said = readiness.failure().and_then(|failure| failure.get("said"));
            assert!(
                said.is_some_and(|said| said.contains("cannot be reached")),
                "{said:?}"
            );
            // The lines beside it are told all the same.
            assert_eq!(ended(&readiness, "document-templates"), WELL);
            let change = |documents: &mut rehearsal::Documents| {
                (documents.answers, documents.templates) =
                    (rehearsal::Answers::Well, Templates::None);
            };
            scene
                .cloud
                .change(|behaviour| change(&mut behaviour.superoffice.documents));
            let none = scene.look(Place::default()).await;
            let expected = failed("document-templates", Outcome::TemplatesElsewhere);
            assert_eq!(findings(&none), expected);
            assert_eq!(none.verdict, Verdict::NotReady);
        }
    }
}

#[tokio::test]
async fn linked_users_whose_calendar_has_another_address_are_named() {
    let mut scene = Scene::on("happy", System::Microsoft365, "").await;
    let kari = &scene
        .profile
        .superoffice
        .as_ref()
        .expect("connected")
        .account;
    let linked = |key: &str, address: &str| Linked {
        key: key.to_owned(),
        name: "Kari".to_owned(),
        address: address.to_owned(),
    };
    let link = |address: &str| Link {
        superoffice: linked(&kari.key, &kari.user),
        calendar: linked("c", address),
    };
    let own = link(&kari.user.to_uppercase());
    let other = link("post@nordfjell.example");
    for (link, warning) in [(own, None), (other, Some(Outcome::UserNamesDiffer))] {
        scene.profile.links = Links::new(vec![link]);
        let store = profile::Store::of(&scene.world);
        store.save(&mut scene.profile.clone()).expect("saved");
        let readiness = scene.look(Place::default()).await;
        let told = findings(&readiness).first().map(|one| one.2);
        assert_eq!(told, warning);
        assert_eq!(fact(step(&readiness, "user-names"), "of"), "1");
    }
}

#[tokio::test]
async fn each_bad_line_of_sharepoint_is_told_with_what_it_is() {
    let missing = |line| (line, State::Failed, Outcome::DocumentPlaceMissing);
    let app = ("document-app", State::Warning, Outcome::DocumentAppMissing);
    let denied = ("document-site", State::Failed, Outcome::DocumentPlaceDenied);
    let none = ("sharepoint", State::Failed, Outcome::ServiceDisabled);
    let table = [
        (
            "documents-library-missing",
            vec![
                missing("document-library"),
                missing("template-library"),
                app,
            ],
        ),
        ("documents-site-closed", vec![denied, app]),
        ("documents-no-sharepoint", vec![none]),
    ];
    for (scenario, expected) in table {
        let scene = Scene::on(scenario, System::Microsoft365, ALL).await;
        let readiness = scene.look(usual_place()).await;
        assert_eq!(findings(&readiness), expected, "{scenario}");
        assert_eq!(readiness.verdict, Verdict::NotReady, "{scenario}");
    }
    let scene = Scene::on("happy", System::Microsoft365, USUAL).await;
    for site in [
        "https://nordfjell.sharepoint.com/sites/crm",
        "https://elsewhere.sharepoint.com/sites/superoffice",
    ] {
        let place = Place {
            site: site.parse().ok(),
            ..usual_place()
        };
        let readiness = scene.look(place).await;
        assert_eq!(findings(&readiness), [missing("document-site")], "{site}");
        let waits = ended(&readiness, "document-library");
        assert_eq!(waits, (State::Skipped, None));
    }
}
