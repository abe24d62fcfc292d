//! What is taken in, what is refused, and what becomes of sign-ins.

use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;
use serde_json::json;

use super::super::{CalendarChoice, Link, Links, Over, account_name, is_usable};
use super::*;
use crate::account::{Account, Origin, Server, Trust};
use crate::check::Outcome;
use crate::secret::Secret;

mod foreign;

struct Scene {
    world: World,
    folder: tempfile::TempDir,
}

impl Scene {
    fn set() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            world: crate::world::tests::world_below(folder.path()),
            folder,
        }
    }

    /// A profile in the folder that is signed in to both systems.
    fn connected(&self) -> Profile {
        let mut profile = Profile::of_contoso();
        for system in [System::SuperOffice, System::Microsoft365] {
            self.connect(&mut profile, account(system));
        }
        self.save(profile)
    }

    fn connect(&self, profile: &mut Profile, account: Account) {
        let (system, name) = (account.system, account_name(&profile.id, account.system));
        let secret = Secret::new("refresh".to_owned());
        self.world.secrets.set(&name, &secret).unwrap();
        let connection = Connection {
            account,
            refresh_token: Some(name),
            secrets: Some(crate::settings::SecretStore::Session),
        };
        profile.set_connection(system, Some(connection));
    }

    fn save(&self, mut profile: Profile) -> Profile {
        Store::of(&self.world).save(&mut profile).unwrap();
        profile
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("came.json")
    }

    /// Writes a document, as somebody else's program would.
    fn came(&self, profile: &Profile) -> PathBuf {
        let _ = fs::remove_file(self.file());
        let now = Timestamp::UNIX_EPOCH;
        profile.export_to(&self.file(), Over::Nothing, now).unwrap();
        self.file()
    }

    fn import(&self, profile: &Profile) -> Result<Import, Error> {
        Import::read(&self.world, &self.came(profile))
    }

    fn has_secret(&self, profile: &Profile, system: System) -> bool {
        let name = account_name(&profile.id, system);
        self.world.secrets.get(&name).unwrap().is_some()
    }
}

fn account(system: System) -> Account {
    Account {
        place: "online".to_owned(),
        tenant: "Cust12345".to_owned(),
        key: "7".to_owned(),
        user: "kari@contoso.example".to_owned(),
        ..Account::nobodys(system)
    }
}

fn mailbox(ews: &str) -> Account {
    let mut account = account(System::Exchange);
    account.server = Some(Box::new(Server {
        trust: Trust {
            hosts: vec!["hoster.example".to_owned()],
            ..Trust::default()
        },
        ..Server::of_kari(ews, Origin::Override)
    }));
    account
}

#[tokio::test]
async fn a_new_profile_has_its_own_identity_and_must_sign_in_again() {
    let (there, here) = (Scene::set(), Scene::set());
    let mut sent = there.connected();
    sent.preferences.crm.birthdays = false;
    // The key store of this computer may have something under the same identity.
    let name = account_name(&sent.id, System::SuperOffice);
    let secret = Secret::new("another profile's".to_owned());
    here.world.secrets.set(&name, &secret).unwrap();

    let import = here.import(&sent).unwrap();
    assert!(import.before().is_none());
    assert!(!import.difference().is_empty());
    assert_eq!(
        Store::of(&here.world).list().unwrap().len(),
        0,
        "only shown"
    );
    let taken = import.take_in(&here.world).await.unwrap();

    assert_ne!(taken.id, sent.id);
    assert_eq!(taken, Store::of(&here.world).load("Contoso").unwrap());
    assert_eq!(taken.preferences, sent.preferences);
    for system in taken.systems() {
        let connection = taken.connection(system).unwrap();
        assert_eq!(connection.refresh_token, None);
        assert!(!is_usable(&here.world, &taken, system), "{system:?}");
    }
}

#[tokio::test]
async fn the_same_profile_again_keeps_its_sign_ins_and_takes_the_settings() {
    let scene = Scene::set();
    let mut kept = scene.connected();
    let mut sent = kept.clone();
    "Nordfjell".clone_into(&mut sent.name);
    sent.preferences.users_edit_own = false;
    sent.links = Links::new(vec![Link::of_keys("1", "2")]);

    let import = scene.import(&sent).unwrap();
    let difference = import.difference();
    let keys: Vec<_> = difference.settings.iter().map(|it| &it.key).collect();
    assert_eq!(keys, ["name", "preferences.users_edit_own"]);
    assert_eq!((difference.added.len(), difference.removed.len()), (1, 0));
    // A test that runs meanwhile disturbs nobody.
    let tested = Timestamp::now();
    kept.superoffice.as_mut().unwrap().account.tested = tested;
    let kept = scene.save(kept);
    let taken = import.take_in(&scene.world).await.unwrap();

    assert_eq!((&taken.id, taken.created), (&kept.id, kept.created));
    assert_eq!(taken.superoffice, kept.superoffice);
    assert_eq!(taken.name, sent.name);
    assert_eq!(taken.links.as_slice(), sent.links.as_slice());
    for system in taken.systems() {
        assert!(is_usable(&scene.world, &taken, system));
    }
}

#[tokio::test]
async fn pairs_of_others_are_left_out_and_counted_before_anything_is_done() {
    let scene = Scene::set();
    let mut kept = scene.connected();
    kept.links = Links::new(vec![Link::of_keys("1", "a")]);
    let kept = scene.save(kept);
    let mut elsewhere = Profile::of_contoso();
    "Elsewhere".clone_into(&mut elsewhere.name);
    elsewhere.links = Links::new(vec![Link::of_keys("9", "i")]);
    for system in elsewhere.systems() {
        scene.connect(&mut elsewhere, account(system));
    }
    let _ = scene.save(elsewhere);

    // Under the same name, signed out of its own organization, whose keys are the same.
    let mut sent = Profile::of_contoso();
    let mut whose = kept.links.whose().clone();
    "Cust99999".clone_into(&mut whose.superoffice.as_mut().unwrap().tenant);
    sent.links = Links::new(vec![Link::of_keys("1", "a"), Link::of_keys("2", "b")]).of(whose);
    let other = scene.import(&sent).unwrap();
    assert_eq!(other.before().map(|it| &it.id), Some(&kept.id));
    assert_eq!((other.left_out(), other.difference().added.len()), (2, 0));
    drop(other);
    // Nobody says whose these are.
    sent.links = Links::new(vec![Link::of_keys("2", "b")]);
    assert_eq!(scene.import(&sent).unwrap().left_out(), 1);

    let mut sent = kept.clone();
    sent.links = Links::new(vec![
        Link::of_keys("1", "a"),
        Link::of_keys("2", "b"),
        Link::of_keys("9", "x"),
    ]);
    let import = scene.import(&sent).unwrap();
    assert_eq!(import.left_out(), 1, "one of them is linked elsewhere");
    let taken = import.take_in(&scene.world).await.unwrap();
    assert_eq!(
        taken.links.as_slice(),
        [Link::of_keys("1", "a"), Link::of_keys("2", "b")]
    );
    assert_eq!(taken.links.whose(), kept.links.whose());
}

#[tokio::test]
async fn another_account_takes_the_place_of_the_sign_in_and_the_other_stays() {
    let scene = Scene::set();
    let kept = scene.connected();
    let mut sent = kept.clone();
    "Cust99999".clone_into(&mut sent.superoffice.as_mut().unwrap().account.tenant);
    sent.microsoft365 = None;

    let import = scene.import(&sent).unwrap();
    assert_eq!(import.drops().collect::<Vec<_>>(), [System::SuperOffice]);
    let taken = import.take_in(&scene.world).await.unwrap();

    assert!(!is_usable(&scene.world, &taken, System::SuperOffice));
    assert!(!scene.has_secret(&kept, System::SuperOffice));
    assert_eq!(taken.microsoft365, kept.microsoft365);
    assert!(scene.has_secret(&kept, System::Microsoft365));
}

#[tokio::test]
async fn an_address_by_hand_gets_neither_the_kept_password_nor_the_trust() {
    let scene = Scene::set();
    let mut kept = Profile::of_contoso();
    kept.calendar = CalendarChoice::Exchange;
    scene.connect(
        &mut kept,
        mailbox("https://mail.contoso.example/EWS/Exchange.asmx"),
    );
    let kept = scene.save(kept);
    let mut sent = kept.clone();
    let account = mailbox("https://thief.example/EWS/Exchange.asmx");
    sent.exchange.as_mut().unwrap().account = account;

    let import = scene.import(&sent).unwrap();
    let difference = import.difference();
    let shown = difference.settings.iter().map(|it| it.key.as_str());
    let shown: Vec<_> = shown.collect();
    assert_eq!(shown, ["exchange.account.server.ews.url"]);
    let taken = import.take_in(&scene.world).await.unwrap();

    assert!(!scene.has_secret(&kept, System::Exchange));
    let connection = taken.exchange.as_ref().unwrap();
    let server = connection.account.server.as_ref().unwrap();
    assert_eq!((&server.trust, server.imported), (&Trust::default(), true));
    assert!(!is_usable(&scene.world, &taken, System::Exchange));
}

#[test]
fn what_is_no_profile_of_this_world_is_refused() {
    let scene = Scene::set();
    let mut made_up = Profile::of_contoso();
    made_up.rehearsal = true;
    let refused = scene.import(&made_up).unwrap_err();
    assert!(matches!(refused, Error::MadeUp), "{refused}");

    let mut rehearsal = scene.world.clone();
    rehearsal.rehearsal = true;
    let file = scene.came(&Profile::of_contoso());
    let refused = Import::read(&rehearsal, &file).unwrap_err();
    assert!(matches!(refused, Error::OtherWorld), "{refused}");

    let mut newer = Profile::of_contoso().to_json();
    newer["schema_version"] = json!(99);
    for (content, newer) in [(newer.to_string(), true), ("{}".to_owned(), false)] {
        fs::write(scene.file(), content).unwrap();
        let refused = Import::read(&scene.world, &scene.file()).unwrap_err();
        assert_eq!(matches!(refused, Error::Newer(_)), newer, "{refused}");
        assert_eq!(Failure::from(refused).outcome, Outcome::ProfileDamaged);
    }
    assert_eq!(Store::of(&scene.world).list().unwrap().len(), 0);
}

#[tokio::test]
async fn a_profile_that_is_open_or_was_changed_meanwhile_is_left_alone() {
    let scene = Scene::set();
    let kept = scene.connected();
    let mut sent = kept.clone();
    sent.preferences.appointments = false;
    let store = Store::of(&scene.world);
    let open = store.edit(&kept).unwrap();
    let refused = scene.import(&sent).unwrap_err();
    assert!(matches!(refused, Error::InUse(_)), "{refused}");
    drop(open);

    let import = scene.import(&sent).unwrap();
    assert!(
        store.edit(&kept).is_err(),
        "it is open as long as it is shown"
    );
    let mut other = kept.clone();
    other.preferences.users_edit_own = false;
    let other = scene.save(other);

    let failure = import.take_in(&scene.world).await.unwrap_err();
    assert_eq!(failure.outcome, Outcome::ProfileInUse);
    assert_eq!(store.load("Contoso").unwrap(), other);
}

#[tokio::test]
async fn a_deleted_profile_stays_as_it_was_deleted() {
    let scene = Scene::set();
    let kept = scene.connected();
    let store = Store::of(&scene.world);
    let deleted = store.delete(&kept.id).unwrap();

    let taken = scene.import(&kept).unwrap();
    let taken = taken.take_in(&scene.world).await.unwrap();

    assert_ne!(taken.id, kept.id);
    assert_eq!(store.load_deleted("Contoso").unwrap(), deleted);
    assert_eq!(store.load("Contoso").unwrap().id, taken.id);
}

#[test]
fn an_exported_document_in_the_folder_is_told_and_not_used() {
    let scene = Scene::set();
    let profile = scene.connected();
    let file = format!("{}.json", profile.id);
    let file = scene.world.folders.profiles().join(file);
    fs::write(&file, profile.exported(Timestamp::UNIX_EPOCH).to_string()).unwrap();

    let refused = Store::of(&scene.world).load(profile.id.as_str());

    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("has to be imported"), "{refused}");
}
