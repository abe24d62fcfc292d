//! Signing in once more to look at documents (design 9.7): other permissions, the same organization, nothing kept.

use std::sync::Arc;

use serde_json::Value;
use sipper::Sipper as _;
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::connect;
use synchronizer_setup::google::Kind;
use synchronizer_setup::oauth::{Account, Progress, Tokens, Way};
use synchronizer_setup::profile::{Profile, Store, account_name};
use synchronizer_setup::rehearsal::{
    self, Act, Approval, Behaviour, Google, Microsoft365, Part, Played, Rehearsal,
};
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::World;
use url::Url;

use crate::kept::Folder;
use crate::{sign_out, stage};

/// A rehearsal, the program's world in front of it, and a profile with both connections.
struct Scene {
    cloud: Rehearsal,
    world: World,
    profile: Profile,
    _folder: Folder,
}

impl Scene {
    async fn of(behaviour: Behaviour) -> Self {
        let folder = crate::kept::folder();
        let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
        let world = stage::world(&cloud, folder.path());
        let profile = sign_out::connected(&world).await;
        Self {
            cloud,
            world,
            profile,
            _folder: folder,
        }
    }

    fn account(&self) -> Account {
        self.profile.microsoft365.clone().unwrap().account
    }

    async fn google(&self) -> Account {
        let signed_in = stage::google(&self.world, Kind::Workspace, "administrator", None).await;
        signed_in.unwrap().account
    }

    async fn sign_in(&self, account: Account, person: &str) -> Result<Arc<Tokens>, Failure> {
        let way = Way::Play(person.to_owned());
        let (world, id) = (self.world.clone(), self.profile.id.clone());
        connect::sign_in_for_documents(world, account, id, way, stage::page()).await
    }

    /// The same by somebody who uses another account than the one that is suggested.
    async fn as_another(&self, account: Account, person: &str) -> Result<Arc<Tokens>, Failure> {
        let (world, id) = (self.world.clone(), self.profile.id.clone());
        let straw = connect::sign_in_for_documents(world, account, id, Way::Link, stage::page());
        let mut straw = straw.pin();
        while let Some(word) = straw.sip().await {
            if let Progress::Link { mut link, .. } = word {
                let pairs: Vec<_> = link.query_pairs().into_owned().collect();
                let kept = pairs.iter().filter(|(name, _)| name != "login_hint");
                link.query_pairs_mut().clear().extend_pairs(kept);
                let (player, person) = (self.cloud.player(), person.to_owned());
                drop(tokio::spawn(
                    async move { player.play(&link, &person).await },
                ));
            }
        }
        straw.await
    }

    /// The link that somebody would open.
    async fn link(&self, account: Account) -> Url {
        let (world, id) = (self.world.clone(), self.profile.id.clone());
        let straw = connect::sign_in_for_documents(world, account, id, Way::Link, stage::page());
        let mut straw = straw.pin();
        loop {
            if let Progress::Link { link, .. } = straw.sip().await.expect("a link comes") {
                return link;
            }
        }
    }

    /// All words of the page on which somebody decides.
    async fn page(&self, link: &Url) -> String {
        let player = self.cloud.player();
        match player.play(link, "administrator").await.unwrap() {
            Played::Stranded { words, .. } => words,
            Played::Returned { title } => panic!("nobody was asked: {title}"),
        }
    }

    async fn ask(&self, address: &str, tokens: &Tokens) -> (u16, Value) {
        let client = reqwest::Client::builder()
            .no_proxy()
            .tls_backend_preconfigured(self.cloud.trust())
            .build()
            .unwrap();
        let request = client.get(address).bearer_auth(tokens.access.expose());
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

fn given(link: &Url, name: &str) -> String {
    let found = link.query_pairs().find(|(key, _)| key == name);
    found
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

fn walking_away() -> Behaviour {
    let stays = |part: Part| Part {
        act: Act::WalkAway,
        ..part
    };
    Behaviour {
        microsoft365_part: stays(Behaviour::HAPPY.microsoft365_part),
        google_part: stays(Behaviour::HAPPY.google_part),
        ..Behaviour::HAPPY
    }
}

#[tokio::test]
async fn microsoft_gives_what_documents_need_and_what_is_kept_stays_as_it_is() {
    let scene = Scene::of(Behaviour::HAPPY).await;
    let name = account_name(&scene.profile.id, System::Microsoft365);
    let before = scene.world.secrets.get(&name).unwrap().unwrap();

    let tokens = scene
        .sign_in(scene.account(), "administrator")
        .await
        .unwrap();

    let root = format!("{}v1.0/sites/root", scene.cloud.addresses.graph);
    let (status, site) = scene.ask(&root, &tokens).await;
    assert_eq!(status, 200, "{site}");
    assert!(tokens.refresh.is_none(), "nothing that could be kept");
    let after = scene.world.secrets.get(&name).unwrap().unwrap();
    assert!(after.matches(before.expose()));
    let on_disk = Store::of(&scene.world).load("Nordfjell").unwrap();
    assert_eq!(on_disk, scene.profile);
}

#[tokio::test]
async fn the_page_says_what_documents_need_and_suggests_the_same_person() {
    let scene = Scene::of(Behaviour::HAPPY).await;
    let (microsoft, google) = (scene.account(), scene.google().await);
    scene.cloud.change(|behaviour| *behaviour = walking_away());

    let link = scene.link(microsoft.clone()).await;
    assert_eq!(given(&link, "login_hint"), microsoft.user);
    assert!(link.path().contains(&microsoft.tenant), "{link}");
    let scope = given(&link, "scope");
    assert!(scope.contains("Sites.Read.All"), "{scope}");
    assert!(!scope.contains("offline_access"), "{scope}");
    let words = scene.page(&link).await;
    assert!(
        words.contains("Read items in all site collections"),
        "{words}"
    );

    let link = scene.link(google.clone()).await;
    assert_eq!(given(&link, "hd"), google.tenant);
    assert!(given(&link, "prompt").contains("select_account"), "{link}");
    assert_eq!(given(&link, "access_type"), "");
    let words = scene.page(&link).await;
    let drive = "See information about your Google Drive files";
    assert!(words.contains(drive), "{words}");
}

#[tokio::test]
async fn another_person_is_a_wrong_account_at_microsoft() {
    let scene = Scene::of(Behaviour::HAPPY).await;
    // So that the page lets an ordinary person through.
    let admin = scene.sign_in(scene.account(), "administrator").await;
    assert!(admin.is_ok());

    let failure = scene.as_another(scene.account(), "user").await.unwrap_err();

    assert_eq!(failure.outcome, Outcome::WrongAccount);
    assert_eq!(failure.get("expected"), Some(scene.account().user.as_str()));
    assert_eq!(failure.get("found"), Some("ola.normann@nordfjell.example"));
}

#[tokio::test]
async fn a_wall_or_a_permission_that_is_withheld_ends_as_elsewhere() {
    let scene = Scene::of(Behaviour {
        approval: Approval::Given,
        ..Behaviour::HAPPY
    })
    .await;
    let path = synchronizer_setup::microsoft365::Path::Ordinary;
    let ola = stage::microsoft365(&scene.world, "user", path).await;

    // The wall stays on Microsoft's page: here is silence.
    let wall = scene.sign_in(ola.unwrap().account, "user").await;
    assert_eq!(wall.unwrap_err().outcome, Outcome::TimeOut);

    scene
        .cloud
        .change(|behaviour| behaviour.microsoft365_part.act = Act::Decline);
    let declined = scene.sign_in(scene.account(), "administrator").await;
    assert_eq!(declined.unwrap_err().outcome, Outcome::DeniedByUser);

    scene.cloud.change(|behaviour| {
        behaviour.microsoft365_part = Behaviour::HAPPY.microsoft365_part;
        behaviour.microsoft365 = Microsoft365 {
            withheld: Some("Sites.Read.All"),
            ..Microsoft365::HAPPY
        };
    });
    let withheld = scene.sign_in(scene.account(), "administrator").await;
    let failure = withheld.unwrap_err();
    assert_eq!(failure.outcome, Outcome::ScopesMissing);
    assert_eq!(failure.get("scopes"), Some("Sites.Read.All"));
    assert_eq!(failure.system, Some(System::Microsoft365));
}

#[tokio::test]
async fn at_google_the_account_that_owns_the_archive_may_sign_in() {
    let scene = Scene::of(Behaviour::HAPPY).await;
    let account = scene.google().await;
    let about = format!(
        "{}drive/v3/about?fields=user(emailAddress)",
        scene.cloud.addresses.google_services
    );

    for (person, address) in [
        ("administrator", "kari.nordmann@nordfjell.example"),
        ("archive", "superoffice.arkiv@nordfjell.example"),
    ] {
        let tokens = scene.sign_in(account.clone(), person).await.unwrap();
        let (status, told) = scene.ask(&about, &tokens).await;
        assert_eq!(status, 200, "{told}");
        assert_eq!(told["user"]["emailAddress"], address);
        assert!(tokens.refresh.is_none());
    }
    let stranger = scene.sign_in(account.clone(), "gmail").await.unwrap_err();
    assert_eq!(stranger.outcome, Outcome::WrongAccount);
    assert_eq!(stranger.get("account-kind"), Some("personal"));
    assert!(stranger.get("client").is_some(), "the advice names it");
}

#[tokio::test]
async fn a_box_that_is_left_open_at_google_is_named() {
    let scene = Scene::of(Behaviour::HAPPY).await;
    let account = scene.google().await;
    scene.cloud.change(|behaviour| {
        behaviour.google = Google::HAPPY;
        behaviour.google_part.act = Act::TickNothing;
    });

    let failure = scene.sign_in(account, "archive").await.unwrap_err();

    assert_eq!(failure.outcome, Outcome::ScopesMissing);
    assert_eq!(failure.get("scopes"), Some("drive.metadata.readonly"));
    assert_eq!(failure.get("box"), Some("box-drive"));
    let told = Texts::new(Language::English).failure(&failure);
    assert!(told.cause.contains("Google Drive"), "{told:?}");
}

#[tokio::test]
async fn a_personal_account_at_google_has_nobody_else() {
    let scene = Scene::of(Behaviour {
        google: Google {
            personal: rehearsal::Personal::DomainNotFound,
            ..Google::HAPPY
        },
        ..Behaviour::HAPPY
    })
    .await;
    let personal = stage::google(&scene.world, Kind::Gmail, "gmail", None).await;
    let personal = personal.unwrap().account;

    let own = scene.sign_in(personal.clone(), "gmail").await;
    let other = scene.as_another(personal, "administrator").await;

    assert!(own.is_ok(), "{own:?}");
    assert_eq!(other.unwrap_err().outcome, Outcome::WrongAccount);
}

#[tokio::test]
async fn other_systems_have_no_documents_to_sign_in_for() {
    let scene = Scene::of(Behaviour::HAPPY).await;
    let account = scene.profile.superoffice.clone().unwrap().account;

    let failure = scene.sign_in(account, "administrator").await.unwrap_err();

    assert_eq!(failure.outcome, Outcome::ServiceNotFound);
    assert_eq!(failure.system, Some(System::SuperOffice));
}
