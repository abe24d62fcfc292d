//! SuperOffice on a server of one's own: each scenario with the real program, both readings of what is not certain, what
//! is kept, and that a password goes nowhere where something speaks against it.

mod program;

use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect::{self, Left, Wanted};
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile::{self, CalendarChoice, CrmChoice, Import, Over, Profile, Store};
use synchronizer_setup::rehearsal::{self, Api, Behaviour, Onsite, Rehearsal, SuperOffice};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::superoffice::onsite;
use synchronizer_setup::world::{Folders, Person, World};

use crate::stage;

/// A day at the server, and a program in front of it.
pub struct Scene {
    rehearsal: Rehearsal,
    pub world: World,
    _folder: crate::kept::Folder,
}

impl Scene {
    pub async fn on(day: Onsite) -> Self {
        let superoffice = SuperOffice {
            onsite: day,
            ..SuperOffice::HAPPY
        };
        let behaviour = Behaviour {
            superoffice,
            ..Behaviour::HAPPY
        };
        let rehearsal = rehearsal::start_with(behaviour, None).await;
        let rehearsal = rehearsal.expect("the built-in cloud starts");
        let folder = crate::kept::folder();
        let world = stage::world(&rehearsal, folder.path());
        Self {
            rehearsal,
            world,
            _folder: folder,
        }
    }

    /// What the first person types.
    fn wanted(&self) -> onsite::Wanted {
        let mut people = self.rehearsal.people().iter();
        let person = people.find(|person| person.system == Person::ONSITE);
        let person = person.expect("somebody");
        let [netserver, web_api] = person.addresses else {
            panic!("two addresses: {person:?}");
        };
        onsite::Wanted {
            netserver: netserver.parse().ok(),
            web_api: web_api.parse().ok(),
            user: person.user.to_owned(),
            password: Secret::new(person.password.to_owned()).into(),
            foreign: Vec::new(),
        }
    }

    async fn sign_in(&self) -> Result<SignedIn, Failure> {
        connect::sign_in(self.world.clone(), Wanted::Onsite(self.wanted())).await
    }

    /// How often a password was sent that was not accepted.
    pub fn refused(&self) -> usize {
        self.rehearsal.count("superoffice-onsite-refused")
    }

    /// A profile that is connected.
    pub async fn profile(&self) -> Profile {
        let wanted = self.wanted();
        let (netserver, web_api) = (wanted.netserver, wanted.web_api);
        let cloud = "worldwide".to_owned();
        let profile = Profile::new(
            "Nordfjell".to_owned(),
            true,
            CrmChoice::SuperofficeOnsite { netserver, web_api },
            CalendarChoice::Microsoft365 { cloud },
            self.world.clock.now(),
        );
        let signed_in = self.sign_in().await.expect("connected");
        let kept = profile::commit(self.world.clone(), profile, vec![signed_in]).await;
        kept.expect("kept")
    }

    async fn check(&self, profile: &Profile) -> Result<SignedIn, Failure> {
        let account = profile.superoffice.as_ref().expect("connected");
        let account = account.account.clone();
        connect::check(self.world.clone(), account, profile.id.clone()).await
    }
}

#[tokio::test]
async fn what_is_not_certain_of_a_server_is_read_in_both_ways() {
    for day in [Onsite::Good, Onsite::NoChallenge, Onsite::Reserved] {
        let scene = Scene::on(day).await;

        let signed_in = scene.sign_in().await.unwrap_or_else(|failure| {
            panic!("{day:?}: {failure:?}");
        });

        let account = &signed_in.account;
        assert!(account.is_onsite(), "{account:?}");
        assert_eq!(account.users, Some(214));
        assert_eq!(account.administrator, Some(true));
        let tenant = match day {
            Onsite::Reserved => "crm.nordfjell.example",
            _ => "NordfjellCRM",
        };
        assert_eq!(account.tenant, tenant, "{day:?}");
        assert!(signed_in.warnings.is_empty() && signed_in.rehearsal);
    }
}

#[tokio::test]
async fn a_page_in_place_of_the_web_services_is_a_warning() {
    let scene = Scene::on(Onsite::OtherPage).await;

    let signed_in = scene.sign_in().await.expect("connected");

    assert_eq!(signed_in.warnings, [Outcome::AnswerWebPage]);
}

#[tokio::test]
async fn a_password_is_not_sent_where_an_address_is_wrong_or_no_password_is_asked_for() {
    for (day, outcome) in [
        (Onsite::NegotiateOnly, Outcome::SchemeUnusable),
        (Onsite::NoWebApi, Outcome::AddressWrong),
        (Onsite::WrongPath, Outcome::AddressWrong),
    ] {
        let scene = Scene::on(day).await;
        let password = scene.wanted().password;

        let failure = scene.sign_in().await.expect_err("not connected");

        assert_eq!(failure.outcome, outcome, "{failure:?}");
        assert_eq!(failure.system, Some(System::SuperOffice));
        let seen = scene.rehearsal.secrets();
        assert!(!seen.contains(&password.expose().to_owned()), "{day:?}");
    }
}

#[tokio::test]
async fn a_server_of_an_imported_profile_is_asked_nothing_before_a_yes() {
    let scene = Scene::on(Onsite::Good).await;
    let kept = scene.profile().await;
    let there = crate::kept::folder();
    let file = there.path().join("came.json");
    let now = scene.world.clock.now();
    kept.export_to(&file, Over::Nothing, now).expect("room");
    let mut world = scene.world.clone();
    world.folders = Folders::below(there.path());

    let import = Import::read(&world, &file).expect("a profile");
    assert!(import.brings_addresses());
    let came = import.take_in(&world).await.expect("room");

    assert_eq!(came.foreign, ["crm.nordfjell.example"]);
    let mut wanted = scene.wanted();
    wanted.foreign.clone_from(&came.foreign);
    let before = scene.rehearsal.count("superoffice-onsite");
    let asked = Wanted::Onsite(wanted.clone());
    let failure = connect::sign_in(world.clone(), asked).await;
    let failure = failure.expect_err("nobody has said yes");
    assert_eq!(failure.outcome, Outcome::HostUnconfirmed);
    assert_eq!(failure.get("host"), Some("crm.nordfjell.example"));
    assert_eq!(scene.rehearsal.count("superoffice-onsite"), before);

    wanted.foreign.clear();
    let signed_in = connect::sign_in(world.clone(), Wanted::Onsite(wanted)).await;
    let signed_in = signed_in.expect("connected");
    let known = profile::commit(world.clone(), came, vec![signed_in]).await;
    assert!(known.expect("kept").foreign.is_empty(), "it is known now");

    // The same once more brings nothing that is not known.
    let again = Import::read(&world, &file).expect("a profile");
    assert!(again.after().foreign.is_empty() && !again.brings_addresses());
}

#[tokio::test]
async fn a_wrong_password_is_sent_once() {
    let scene = Scene::on(Onsite::WrongPassword).await;

    let failure = scene.sign_in().await.expect_err("refused");

    assert_eq!(failure.outcome, Outcome::CredentialsRefused);
    assert_eq!(scene.refused(), 1);
}

#[tokio::test]
async fn a_profile_keeps_the_password_by_its_own_name_and_is_tested_with_it() {
    let scene = Scene::on(Onsite::Good).await;

    let profile = scene.profile().await;
    let tested = scene.check(&profile).await.expect("good");

    let connection = profile.superoffice.as_ref().expect("connected");
    let name = profile::password_name(&profile.id, System::SuperOffice);
    assert_eq!(connection.refresh_token.as_ref(), Some(&name));
    assert_eq!(tested.account.user, "SYSTEM");
    let document = profile.to_json();
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../assets/profile.schema.json")).expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    assert!(schema.is_valid(&document), "{document:#}");
    assert!(!document.to_string().contains("made-up-system"));
    let stored = profile::stored(&scene.world, &profile)
        .await
        .expect("asked");
    assert_eq!(stored, [name]);
}

#[tokio::test]
async fn a_kept_password_that_is_refused_is_never_sent_again() {
    let scene = Scene::on(Onsite::Good).await;
    let profile = scene.profile().await;
    scene.rehearsal.change(|day| day.api = Api::Unauthorized);

    let first = scene.check(&profile).await.expect_err("refused");
    let before = scene.rehearsal.count("superoffice-onsite");
    let second = scene.check(&profile).await.expect_err("nothing kept");

    assert_eq!(first.outcome, Outcome::CredentialsRefused);
    assert_eq!(second.outcome, Outcome::SignInAgain);
    assert_eq!(scene.rehearsal.count("superoffice-onsite"), before);
    let profile = Store::of(&scene.world).load(profile.id.as_str());
    let profile = profile.expect("still there");
    assert!(!profile::is_usable(
        &scene.world,
        &profile,
        System::SuperOffice
    ));
}

#[tokio::test]
async fn signing_out_forgets_the_password_here_and_asks_nobody() {
    let scene = Scene::on(Onsite::Good).await;
    let profile = scene.profile().await;

    let out = connect::sign_out(scene.world.clone(), profile.id.clone(), System::SuperOffice);
    let out = out.await.expect("signed out");

    assert_eq!(out.left, Left::OnlyHere);
    assert_eq!(out.by_hand(), None);
    let stored = profile::stored(&scene.world, &out.profile).await;
    assert!(stored.expect("asked").is_empty());
}

#[tokio::test]
async fn a_profile_that_moves_from_online_to_a_server_keeps_no_token_behind() {
    let scene = Scene::on(Onsite::Good).await;
    let mut profile = scene.profile().await;
    let token = profile::account_name(&profile.id, System::SuperOffice);
    let old = Secret::new("old".to_owned());
    scene.world.secrets.set(&token, &old).expect("kept");
    let mut online = scene.sign_in().await.expect("connected").account;
    "online".clone_into(&mut online.place);
    profile.set_connection(
        System::SuperOffice,
        Some(profile::Connection {
            account: online,
            refresh_token: Some(token),
            secrets: None,
        }),
    );
    Store::of(&scene.world).save(&mut profile).expect("saved");

    let signed_in = scene.sign_in().await.expect("connected");
    let moved = profile::commit(scene.world.clone(), profile, vec![signed_in]).await;

    let moved = moved.expect("kept");
    let stored = profile::stored(&scene.world, &moved).await.expect("asked");
    let name = profile::password_name(&moved.id, System::SuperOffice);
    assert_eq!(stored, [name]);
}
