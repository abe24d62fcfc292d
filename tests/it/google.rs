//! Google against a rehearsal of this process: every kind of person, every box, every shape of a refusal.

mod program;

use std::path::Path;

use synchronizer_setup::check::{Failure, Outcome, State, System};
use synchronizer_setup::google::{self, Kind};
use synchronizer_setup::oauth::{SignedIn, Words};
use synchronizer_setup::profile::{Id, account_name};
use synchronizer_setup::rehearsal::{
    self, Act, Behaviour, CalendarService, FreeBusy, Google, IssuerSpelling, Part, RedirectIssuer,
    Refreshing, Rehearsal, Service, Shape, Sharing,
};
use synchronizer_setup::settings::ClientSecret;
use synchronizer_setup::world::World;

use crate::stage;

const USERS: &str = "admin.directory.user.readonly";

fn google(switches: Google) -> Behaviour {
    Behaviour {
        google: switches,
        ..Behaviour::HAPPY
    }
}

#[expect(
    clippy::large_types_passed_by_value,
    reason = "plain data, as in the rehearsal"
)]
async fn cloud(behaviour: Behaviour) -> Rehearsal {
    rehearsal::start_with(behaviour, None).await.unwrap()
}

async fn workspace(world: &World, person: &str) -> Result<SignedIn, Failure> {
    stage::google(world, Kind::Workspace, person, None).await
}

/// Signs the administrator in to a rehearsal of this kind.
async fn administrator(switches: Google) -> Result<SignedIn, Failure> {
    let folder = crate::kept::folder();
    let cloud = cloud(google(switches)).await;
    workspace(&stage::world(&cloud, folder.path()), "administrator").await
}

fn facts<'a>(signed_in: &'a SignedIn, step: &str) -> Vec<(&'a str, &'a str)> {
    let mut steps = signed_in.timeline.0.iter();
    let step = steps.rfind(|known| known.id == step);
    let facts = step.expect("the step was done").facts.iter();
    facts.map(|(name, value)| (*name, value.as_str())).collect()
}

#[tokio::test]
async fn an_administrator_sees_everything_in_one_trip() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let world = stage::world(&cloud, folder.path());

    let signed_in = workspace(&world, "administrator").await.unwrap();

    let account = &signed_in.account;
    assert_eq!(account.user, "kari.nordmann@nordfjell.example");
    assert_eq!(
        (account.place.as_str(), account.tenant.as_str()),
        ("workspace", "nordfjell.example")
    );
    assert_eq!(account.administrator, Some(true));
    assert!(account.users.is_some_and(|users| users > 1));
    assert!(account.scopes.iter().any(|scope| scope == USERS));
    assert!(signed_in.warnings.is_empty() && signed_in.rehearsal);
    assert!(signed_in.tokens.refresh.is_some());
    assert_eq!(facts(&signed_in, "directory"), [("view", "admin_view")]);
    let seen = facts(&signed_in, "free-busy");
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert_eq!(cloud.count("google-token"), 1);
    assert_eq!(cloud.count("google-authorize"), 1);
}

#[tokio::test]
async fn who_is_no_administrator_gets_the_public_list_with_a_warning_or_is_told_why_not() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let world = stage::world(&cloud, folder.path());
    for person in ["user", "help-desk"] {
        let signed_in = workspace(&world, person).await.unwrap();

        assert_eq!(
            signed_in.warnings,
            [Outcome::NotAnAdministrator],
            "{person}"
        );
        assert_eq!(facts(&signed_in, "directory"), [("view", "domain_public")]);
        assert_ne!(signed_in.account.administrator, Some(true), "{person}");
        assert!(signed_in.account.users.is_some());
    }

    cloud.change(|behaviour| behaviour.google.sharing = Sharing::AdministratorsOnly);
    let failure = workspace(&world, "user").await.unwrap_err();
    assert_eq!(failure.outcome, Outcome::NotAnAdministrator);
    assert_eq!(failure.number.as_deref(), Some("forbidden"));
    assert!(failure.get("client").is_some());
}

#[tokio::test]
async fn a_box_that_was_left_open_takes_exactly_one_further_consent() {
    let folder = crate::kept::folder();
    let forgetful = Part {
        act: Act::ForgetBox(USERS),
        ..Behaviour::HAPPY.google_part
    };
    let cloud = cloud(Behaviour {
        google_part: forgetful,
        ..Behaviour::HAPPY
    })
    .await;
    let world = stage::world(&cloud, folder.path());

    let failure = workspace(&world, "administrator").await.unwrap_err();

    assert_eq!(failure.outcome, Outcome::ScopesMissing);
    assert_eq!(failure.get("box"), Some("box-users"));
    assert_eq!(failure.get("scopes"), Some(USERS));
    let account = failure.get("user");
    assert_eq!(account, Some("kari.nordmann@nordfjell.example"));
    assert_eq!(
        cloud.count("google-directory"),
        0,
        "nothing is asked without its box"
    );

    let signed_in = stage::google(&world, Kind::Workspace, "administrator", account)
        .await
        .unwrap();
    assert!(signed_in.warnings.is_empty());
    for scope in [USERS, "calendar.freebusy", "calendar.calendarlist.readonly"] {
        assert!(
            signed_in.account.scopes.iter().any(|own| own == scope),
            "{scope}"
        );
    }
    assert_eq!(cloud.count("google-authorize"), 2);
    assert_eq!(cloud.count("google-revoke"), 0);
}

#[tokio::test]
async fn every_box_that_stays_empty_is_named() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour {
        google_part: Part {
            act: Act::TickNothing,
            ..Behaviour::HAPPY.google_part
        },
        ..Behaviour::HAPPY
    })
    .await;
    let world = stage::world(&cloud, folder.path());

    let failure = workspace(&world, "administrator").await.unwrap_err();

    let open = failure.facts.iter().filter(|(name, _)| *name == "box");
    let open: Vec<_> = open.map(|(_, value)| value.as_str()).collect();
    assert_eq!(open, ["box-users", "box-calendar-list", "box-free-busy"]);
}

#[tokio::test]
async fn a_personal_account_has_no_directory_and_kinds_are_not_mixed_up() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let world = stage::world(&cloud, folder.path());

    let signed_in = stage::google(&world, Kind::Gmail, "gmail", None)
        .await
        .unwrap();

    let account = &signed_in.account;
    assert_eq!(account.organization, "siri.moen@hjemme.example");
    assert_eq!((&account.tenant, account.users), (&account.key, None));
    assert_eq!(cloud.count("google-directory"), 0);
    let skipped = signed_in.timeline.0.iter();
    let skipped = skipped.filter(|step| step.state == State::Skipped);
    let skipped: Vec<_> = skipped.map(|step| step.id).collect();
    assert_eq!(skipped, ["directory", "users", "roles"]);

    let other = stage::google(&world, Kind::Gmail, "user", None)
        .await
        .unwrap_err();
    assert_eq!(other.outcome, Outcome::WrongAccount);
    assert_eq!(other.get("account-kind"), Some("organization"));
}

#[tokio::test]
async fn what_is_wrong_with_the_client_is_told_apart() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let mut world = stage::world(&cloud, folder.path());
    let table = [
        (ClientSecret::default(), "client_secret is missing"),
        (ClientSecret::new("another"), "invalid_client: Unauthorized"),
    ];
    for (secret, number) in table {
        let mut settings = (*world.settings).clone();
        settings.google.client_secret = secret;
        world.settings = settings.into();

        let failure = workspace(&world, "administrator").await.unwrap_err();

        assert_eq!(failure.outcome, Outcome::RegistrationIncomplete);
        assert_eq!(failure.number.as_deref(), Some(number));
    }
    let mut settings = (*world.settings).clone();
    settings.google.client_id = String::new();
    world.settings = settings.into();
    let failure = workspace(&world, "administrator").await.unwrap_err();
    assert_eq!(failure.outcome, Outcome::ClientIdMissing);
}

#[tokio::test]
async fn services_that_refuse_are_named_in_every_shape() {
    let off = |shape| Google {
        calendar: CalendarService::Off,
        shape,
        ..Google::HAPPY
    };
    let disabled = |shape| Google {
        disabled: Some(Service::Calendar),
        shape,
        ..Google::HAPPY
    };
    for shape in [Shape::AsSeen, Shape::Old, Shape::New] {
        let failure = administrator(off(shape)).await.unwrap_err();
        assert_eq!(failure.outcome, Outcome::ServiceDisabled, "{shape:?}");

        let failure = administrator(disabled(shape)).await.unwrap_err();
        assert_eq!(failure.outcome, Outcome::ServiceDisabled, "{shape:?}");
        let link = failure.get("activation").unwrap_or_default();
        assert!(
            link.starts_with("https://console.developers.google.com/")
                && link.ends_with("project=512340987654"),
            "{shape:?}: {link}"
        );
    }
}

#[tokio::test]
async fn a_service_that_is_busy_once_is_asked_again_and_no_more() {
    let busy = |too_fast| Google {
        too_fast,
        ..Google::HAPPY
    };

    assert!(administrator(busy(1)).await.is_ok());
    let failure = administrator(busy(100)).await.unwrap_err();
    assert_eq!(failure.outcome, Outcome::Throttled);
}

#[tokio::test]
async fn colleagues_that_cannot_be_seen_are_counted() {
    let signed_in = administrator(Google {
        free_busy: FreeBusy::OwnOnly,
        ..Google::HAPPY
    })
    .await
    .unwrap();

    let seen = facts(&signed_in, "free-busy");
    assert!(seen.contains(&("visible", "0")), "{seen:?}");
}

#[tokio::test]
async fn both_spellings_of_the_issuer_are_googles_and_no_other_is() {
    let spelling = |issuer| Google {
        issuer,
        ..Google::HAPPY
    };

    assert!(
        administrator(spelling(IssuerSpelling::HostOnly))
            .await
            .is_ok()
    );
    let failure = administrator(Google {
        redirect_issuer: RedirectIssuer::Another,
        ..Google::HAPPY
    })
    .await
    .unwrap_err();
    assert_eq!(failure.outcome, Outcome::AnswerWrongIssuer);
}

/// Keeps the sign-in of a person as a profile would, and tests it without them.
async fn checked(cloud: &Rehearsal, folder: &Path) -> (World, SignedIn, Id) {
    let world = stage::world(cloud, folder);
    let signed_in = workspace(&world, "administrator").await.unwrap();
    let id = Id::random();
    let token = signed_in.tokens.refresh.as_ref().expect("a refresh token");
    let kept = world.secrets.set(&account_name(&id, System::Google), token);
    kept.expect("a store in memory");
    (world, signed_in, id)
}

#[tokio::test]
async fn a_kept_sign_in_is_tested_without_a_person() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let (world, signed_in, id) = checked(&cloud, folder.path()).await;

    let again = google::check(world.clone(), signed_in.account.clone(), id.clone())
        .await
        .unwrap();

    assert_eq!(again.account.key, signed_in.account.key);
    assert_eq!(again.account.users, signed_in.account.users);
    assert!(
        again.tokens.refresh.is_some(),
        "Google sends none; the old one stays"
    );

    let mut foreign = signed_in.account;
    foreign.key = "1".to_owned();
    let failure = google::check(world, foreign, id).await.unwrap_err();
    assert_eq!(failure.outcome, Outcome::WrongAccount);
}

#[tokio::test]
async fn the_end_of_a_kept_sign_in_is_told_with_its_reason() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let (world, signed_in, id) = checked(&cloud, folder.path()).await;
    let table = [
        (Refreshing::Expired, Outcome::SignInAgain, "invalid_grant"),
        (
            Refreshing::SessionControl,
            Outcome::SignInAgain,
            "invalid_rapt",
        ),
        (
            Refreshing::AdvancedProtection,
            Outcome::DeniedByAdminPolicy,
            "policy_enforced",
        ),
        (
            Refreshing::AccountDeleted,
            Outcome::AccountProblem,
            "Account has been deleted",
        ),
    ];
    for (refresh, outcome, number) in table {
        cloud.change(|behaviour| behaviour.google.refresh = refresh);

        let check = google::check(world.clone(), signed_in.account.clone(), id.clone());
        let failure = check.await.unwrap_err();

        assert_eq!(failure.outcome, outcome, "{refresh:?}");
        assert_eq!(failure.number.as_deref(), Some(number), "{refresh:?}");
    }

    cloud.change(|behaviour| {
        behaviour.google.refresh = Refreshing::Good;
        behaviour.google.withdrawn = Some("calendar.freebusy");
    });
    let failure = google::check(world, signed_in.account, id)
        .await
        .unwrap_err();
    assert_eq!(failure.outcome, Outcome::ScopesMissing);
    assert_eq!(failure.get("box"), Some("box-free-busy"));
}

#[tokio::test]
async fn endpoints_clock_and_services_are_tested_before_anybody_signs_in() {
    let folder = crate::kept::folder();
    let cloud = cloud(Behaviour::HAPPY).await;
    let world = stage::world(&cloud, folder.path());
    for (kind, services) in [(Kind::Workspace, 2), (Kind::Gmail, 1)] {
        let (sender, _heard) = tokio::sync::mpsc::unbounded_channel();

        let done = google::look(world.clone(), kind, Words::new(sender))
            .await
            .unwrap();

        let asked = done.0.iter().filter(|step| step.id == "api").count();
        assert_eq!((asked, done.passed()), (services, services + 2), "{kind:?}");
    }
}
