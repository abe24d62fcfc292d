//! An ordinary user meets the wall, an administrator approves elsewhere, and the program notices: proven by a token with
//! the needed permissions, never by a redirect (design 9.6).

mod terminal;

use std::sync::Arc;
use std::time::Duration;

use sipper::{Sipper as _, Straw};
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect::{self, Approval, Known};
use synchronizer_setup::microsoft365::{self, Path};
use synchronizer_setup::oauth::{Consent, Identified, Progress, SignedIn, Way};
use synchronizer_setup::rehearsal::{self, Act, Health, Obstacle, Rehearsal, Scenario};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::world::World;

use crate::stage;

/// A page that never comes is given up after this.
const PATIENCE: Duration = Duration::from_mins(1);

struct Scene {
    cloud: Rehearsal,
    world: World,
    _folder: crate::kept::Folder,
}

impl Scene {
    async fn start() -> Self {
        let scenario = Scenario::from_code("need-admin-approval").expect("a scenario");
        let cloud = rehearsal::start(scenario, None).await.expect("the cloud");
        let folder = crate::kept::folder();
        let mut world = stage::world(&cloud, folder.path());
        let settings = Arc::make_mut(&mut world.settings);
        settings.sign_in.watch_every = 1;
        settings.sign_in.time_limit = 60;
        settings.sign_in.request_limit = 30;
        Self {
            cloud,
            world,
            _folder: folder,
        }
    }

    /// Somebody signs in until the wall; who it was.
    async fn meets_the_wall(&self) -> Arc<Identified> {
        let wanted = stage::wanted_of_microsoft365(Path::Ordinary, Way::Play("user".to_owned()));
        let mut straw = microsoft365::sign_in(self.world.clone(), wanted).pin();
        let known = async {
            while let Some(word) = straw.sip().await {
                if let Progress::Identified(known) = word {
                    return known;
                }
            }
            panic!("the first step does not say who signed in");
        };
        tokio::time::timeout(PATIENCE, known)
            .await
            .expect("in time")
    }

    fn approval(&self, known: &Identified) -> Approval {
        connect::approval(&self.world, &Known::identified(known)).expect("a way to approve")
    }

    /// An administrator opens the link somewhere else; the last page leads to their computer, where nobody listens.
    async fn administrator_approves(&self, known: &Identified) {
        let link = self.approval(known).link.expect("a link");
        let walk = self.cloud.player().play(&link, "administrator").await;
        let told = format!("{walk:?}");
        assert!(walk.is_err() && told.contains("localhost"), "{told}");
    }

    async fn looks_once(&self, known: &Arc<Identified>) -> Result<SignedIn, Failure> {
        connect::look_once(self.world.clone(), Arc::clone(known)).await
    }
}

/// What a watch says until it is over, and with whom.
async fn heard(
    straw: impl Straw<SignedIn, Progress, Failure>,
    mut each: impl AsyncFnMut(&Progress),
) -> Result<SignedIn, Failure> {
    let mut straw = straw.pin();
    let watch = async {
        while let Some(word) = straw.sip().await {
            each(&word).await;
        }
        straw.await
    };
    tokio::time::timeout(PATIENCE, watch)
        .await
        .expect("in time")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_watch_ends_when_the_administrator_has_approved_elsewhere() {
    let scene = Scene::start().await;
    let known = scene.meets_the_wall().await;
    assert_eq!(known.user, "ola.normann@nordfjell.example");
    let approval = scene.approval(&known);
    assert!(
        approval
            .link
            .is_some_and(|link| link.path().starts_with(&format!("/{}/", known.tenant)))
    );
    let (mut in_vain, mut steps) = (0, 0);

    let straw = connect::watch(scene.world.clone(), Arc::clone(&known));
    let signed_in = heard(straw, async |word| match word {
        Progress::NotYet { next } => {
            assert!(*next >= Duration::from_secs(1), "{next:?}");
            assert_eq!(steps, 0, "a look in vain is no step");
            in_vain += 1;
            if in_vain == 2 {
                scene.administrator_approves(&known).await;
            }
        }
        Progress::Step(_) => steps += 1,
        _ => {}
    });
    let signed_in = signed_in.await.expect("it is approved");

    assert!(in_vain >= 2);
    assert_eq!(signed_in.account.key, known.key);
    assert_eq!(signed_in.account.consent, Some(Consent::Organization));
    let scopes = signed_in.account.scopes.join(" ");
    assert!(scopes.contains("Calendars.ReadWrite"), "{scopes}");
    let refresh = signed_in.tokens.refresh.as_ref().expect("a newer one");
    assert!(
        !known
            .refresh
            .as_ref()
            .expect("the first")
            .matches(refresh.expose())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_takes_its_time_and_a_look_says_not_yet_until_then() {
    let scene = Scene::start().await;
    let known = scene.meets_the_wall().await;
    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365.replication = Duration::from_hours(1));

    let before = scene.looks_once(&known).await.expect_err("nobody approved");
    scene.administrator_approves(&known).await;
    let between = scene.looks_once(&known).await.expect_err("not known yet");
    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365.replication = Duration::ZERO);
    let after = scene.looks_once(&known).await.expect("known everywhere");

    for failure in [before, between] {
        assert_eq!(failure.outcome, Outcome::AdminConsentNeeded);
        assert_eq!(failure.get("approval"), Some("not-yet"));
        assert_eq!(failure.number.as_deref(), Some("AADSTS65001"));
    }
    assert_eq!(after.account.consent, Some(Consent::Organization));
}

#[tokio::test(flavor = "multi_thread")]
async fn troubles_of_the_network_are_told_and_do_not_end_the_watch() {
    let scene = Scene::start().await;
    let known = scene.meets_the_wall().await;
    scene.administrator_approves(&known).await;
    scene
        .cloud
        .change(|behaviour| behaviour.token_endpoint = Health::TooManyRequests);
    let (mut told, mut pauses) = (Vec::new(), Vec::new());

    let straw = connect::watch(scene.world.clone(), Arc::clone(&known));
    let signed_in = heard(straw, async |word| match word {
        Progress::Notice(outcome) => told.push(*outcome),
        Progress::NotYet { next } => {
            pauses.push(*next);
            scene
                .cloud
                .change(|behaviour| behaviour.token_endpoint = Health::Up);
        }
        _ => {}
    });

    assert!(signed_in.await.is_ok());
    assert_eq!(told, [Outcome::Throttled]);
    assert_eq!(pauses, [Duration::from_secs(2)], "as the server asks for");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_watch_leaves_a_server_alone_as_long_as_it_asks_for() {
    let scene = Scene::start().await;
    let known = scene.meets_the_wall().await;
    scene
        .cloud
        .change(|behaviour| behaviour.token_endpoint = Health::Down503Html);

    let failure = scene.looks_once(&known).await.expect_err("it is down");
    let mut straw = connect::watch(scene.world.clone(), Arc::clone(&known)).pin();
    let pause = async {
        while let Some(word) = straw.sip().await {
            if let Progress::NotYet { next } = word {
                return next;
            }
        }
        panic!("it does not say when it looks next");
    };
    let pause = tokio::time::timeout(PATIENCE, pause).await;

    assert_eq!(failure.outcome, Outcome::ServerUnavailable);
    assert_eq!(failure.get("seconds"), Some("120"));
    assert_eq!(pause.expect("in time"), Duration::from_mins(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_sign_in_that_is_gone_or_was_never_there_ends_the_watch() {
    let scene = Scene::start().await;
    let known = |refresh: Option<&str>| {
        Arc::new(Identified {
            system: System::Microsoft365,
            place: "worldwide".to_owned(),
            tenant: "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77".to_owned(),
            key: "ola".to_owned(),
            user: "ola.normann@nordfjell.example".to_owned(),
            name: "Ola Normann".to_owned(),
            refresh: refresh.map(|token| Secret::new(token.to_owned())),
        })
    };

    let none = connect::watch(scene.world.clone(), known(None)).await;
    let revoked = connect::watch(scene.world.clone(), known(Some("1.gone"))).await;

    let none = none.expect_err("nothing to look with");
    assert_eq!(none.outcome, Outcome::AdminConsentNeeded);
    assert_eq!(none.get("approval"), Some("unwatched"));
    assert_eq!(
        revoked.expect_err("not valid").outcome,
        Outcome::SignInAgain
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn where_users_may_allow_nothing_nobody_is_known_before_the_wall() {
    let scenario = Scenario::from_code("user-consent-off").expect("a scenario");
    let cloud = rehearsal::start(scenario, None).await.expect("the cloud");
    let folder = crate::kept::folder();
    let mut world = stage::world(&cloud, folder.path());
    Arc::make_mut(&mut world.settings).sign_in.time_limit = 2;
    let wanted = stage::wanted_of_microsoft365(Path::Ordinary, Way::Play("user".to_owned()));
    let mut known = 0;

    let straw = microsoft365::sign_in(world.clone(), wanted);
    let result = heard(straw, async |word| {
        known += usize::from(matches!(word, Progress::Identified(_)));
    });

    assert_eq!(
        result.await.expect_err("the wall").outcome,
        Outcome::TimeOut
    );
    assert_eq!(known, 0);
}

/// What the step of the grants found.
fn granted_for(signed_in: &SignedIn) -> Option<&str> {
    let mut steps = signed_in.timeline.0.iter();
    let step = steps.find(|step| step.id == "grants")?;
    let fact = step.facts.iter().find(|(name, _)| *name == "for");
    fact.map(|(_, whom)| whom.as_str())
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_right_to_read_them_the_grants_tell_for_whom_and_what_is_in_the_way() {
    let mut scene = Scene::start().await;
    let settings = Arc::make_mut(&mut scene.world.settings);
    settings
        .microsoft365
        .scopes
        .push("Directory.Read.All".to_owned());
    let known = scene.meets_the_wall().await;

    let administrator = async |act| {
        scene
            .cloud
            .change(|behaviour| behaviour.microsoft365_part.act = act);
        let signed_in = stage::microsoft365(&scene.world, "administrator", Path::Administrator);
        signed_in.await.expect("an administrator gets in")
    };
    let alone = administrator(Act::Approve).await;
    let everybody = administrator(Act::ApproveForOrganization).await;
    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365.obstacle = Obstacle::AssignmentRequired);
    let watched = scene.looks_once(&known).await.expect("it is approved");

    assert_eq!(granted_for(&alone), Some("lacking"));
    assert_eq!(alone.account.consent, Some(Consent::Lacking));
    assert_eq!(granted_for(&everybody), Some("everyone"));
    assert_eq!(everybody.account.consent, Some(Consent::Organization));
    assert_eq!(granted_for(&watched), Some("everyone"));
    assert_eq!(watched.warnings, [Outcome::NotAssigned]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_that_right_nobody_is_asked_about_grants() {
    let scene = Scene::start().await;

    let signed_in = stage::microsoft365(&scene.world, "administrator", Path::Administrator);

    assert_eq!(granted_for(&signed_in.await.expect("in")), None);
}
