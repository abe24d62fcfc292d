//! The end of a deleted profile whose sign-ins are in several stores, in front of the built-in cloud.

use std::sync::Arc;

use synchronizer_setup::microsoft365::Path;
use synchronizer_setup::profile::{self, Store};
use synchronizer_setup::secret::{FileStore, Secret};
use synchronizer_setup::settings::SecretStore;

use super::ways::Desk;
use crate::stage;

const PHRASE: &str = "correct horse battery";

#[test]
fn a_profile_is_removed_for_good_with_its_sign_ins_in_every_store() {
    let desk = Desk::of("administrator");
    let usual = desk.start.world.clone();
    let mut file = usual.clone();
    file.secrets = Arc::new(FileStore::at(usual.folders.secrets_file()));
    let kept = desk.runtime.block_on(async {
        let phrase = Secret::new(PHRASE.to_owned());
        file.unlock(phrase).await.expect("a new file");
        let profile = stage::profile("Nordfjell", true, usual.clock.now());
        let superoffice = stage::superoffice(&usual, "administrator", None).await;
        let proven = vec![superoffice.expect("proven")];
        let profile = profile::commit(usual.clone(), profile, proven).await;
        let microsoft = stage::microsoft365(&usual, "administrator", Path::Ordinary).await;
        let proven = vec![microsoft.expect("proven")];
        let profile = profile::commit(file.clone(), profile.expect("kept"), proven).await;
        profile.expect("kept")
    });
    let stores = kept.systems().map(|system| kept.store_of(system));
    assert_eq!(stores, [SecretStore::Keyring, SecretStore::File]);
    let _ = Store::of(&usual).delete(&kept.id).expect("it is ours");
    let mut window = desk.open();

    window.press("Remove for good");
    window.expect("Remove “Nordfjell” for good?");
    window.press("Yes, remove it");
    window.expect("Open the file with the sign-ins");
    window.enter("Passphrase", PHRASE);
    window.press("Open");
    window.expect("Profile “Nordfjell” is removed for good.");

    assert!(Store::of(&usual).list().expect("a folder").is_empty());
    // The file is opened anew: what it holds is on the disk.
    file.secrets = Arc::new(FileStore::at(usual.folders.secrets_file()));
    let left = desk.runtime.block_on(async {
        let phrase = Secret::new(PHRASE.to_owned());
        file.unlock(phrase).await.expect("the same file");
        let usual = profile::stored(&usual, &kept).await.expect("asked");
        [usual, profile::stored(&file, &kept).await.expect("asked")]
    });
    assert_eq!(left, [Vec::<String>::new(), Vec::new()]);
}
