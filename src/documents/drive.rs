//! The lines of Google Drive (google.md 6).

use crate::account::Account;
use crate::check::{Failure, Found, Outcome, Plan, Slot, State, System};
use crate::google;
use crate::google::documents::{About, Drive, Folder, SharedDrive};

use super::Look;
use super::found::listed;
use super::notes::{not_asked, not_tried};

const SYSTEM: System = System::Google;

impl Look<'_> {
    /// All lines of Google Drive.
    pub(super) async fn drive(&self, account: &Account) {
        let drive = match self.opened(account).await {
            Ok(Some(drive)) => drive,
            Ok(None) => {
                not_asked(self.means.run, &self.drive_lines());
                return;
            }
            Err(failure) => {
                self.notes.add("tokens", State::Failed, failure.of(SYSTEM));
                not_tried(self.means.run, &self.drive_lines());
                return;
            }
        };
        let host = drive.host();
        let about = Slot::new();
        let ask = async {
            let about = drive.about().await?;
            let found = told(&about);
            Ok((about, found))
        };
        let whose = async { dedicated(account, about.get()) };
        let shared = async {
            let drives = drive.shared_drives().await?;
            Ok(visible(&drives))
        };
        let plan = Plan::new()
            .finding(
                &about,
                "drive",
                host,
                &[],
                self.notes.line("drive", SYSTEM, ask),
            )
            .step(
                "drive-user",
                None,
                &["drive"],
                self.notes.told("drive-user", SYSTEM, whose),
            )
            .step(
                "shared-drives",
                host,
                &["drive"],
                self.notes.told("shared-drives", SYSTEM, shared),
            );
        let plan = match &self.wanted.place.folder {
            None => plan,
            Some(given) => {
                let find = async {
                    let folders = drive.folders(given).await?;
                    let told = only(given, &folders)?;
                    within(&drive, &folders, told).await
                };
                let line = self.notes.told("drive-folder", SYSTEM, find);
                plan.step("drive-folder", host, &["drive"], line)
            }
        };
        let _ = self.means.run.carry_out(plan, self.total).await;
    }

    /// With the sign-in for documents, or the kept one where that suffices.
    async fn opened(&self, account: &Account) -> Result<Option<Drive>, Failure> {
        match &self.wanted.tokens {
            Some(tokens) => Drive::of(self.theirs.world, tokens.access.duplicate()).map(Some),
            None => Drive::kept(self.theirs, account, &self.kept()).await,
        }
    }

    fn drive_lines(&self) -> Vec<&'static str> {
        let folder = self.wanted.place.folder.is_some();
        let folder = folder.then_some("drive-folder");
        let lines = ["drive", "drive-user", "shared-drives"].into_iter();
        lines.chain(folder).collect()
    }
}

fn told(about: &About) -> Found {
    let mut found = Found::fact("user", &about.user);
    let free = about.free.map(|free| ("free", free.to_string()));
    found.facts.extend(free);
    if about.free == Some(0) {
        found = found.warn(Outcome::DocumentDriveFull);
    }
    found
}

/// Whether documents would lie with an account of their own (superoffice.md 12.4): of the organization, and nobody's who
/// administers it.
fn dedicated(account: &Account, about: &About) -> Result<Found, Failure> {
    let found = Found::fact("user", &about.user);
    if google::Kind::from_code(&account.place) == Some(google::Kind::Gmail) {
        let failure = Failure::new(Outcome::WrongAccount, "a personal account has no archive");
        return Err(failure.fact("account-kind", "personal-profile"));
    }
    let same = about.user.eq_ignore_ascii_case(&account.user);
    Ok(if same && account.administrator == Some(true) {
        found.warn(Outcome::DocumentUserNotDedicated)
    } else {
        found
    })
}

/// Documents in a shared drive belong to the organization.
fn visible(drives: &[SharedDrive]) -> Found {
    match listed(drives.iter().map(|drive| drive.name.clone())) {
        Some(list) => Found::fact("list", list),
        None => Found::nothing().warn(Outcome::SharedDriveMissing),
    }
}

/// The one folder that is meant, and whether documents can be put there.
fn only(given: &str, folders: &[Folder]) -> Result<Found, Failure> {
    let [folder] = folders else {
        let facts = vec![
            ("place", given.trim().to_owned()),
            ("count", folders.len().to_string()),
        ];
        let warning = Some(Outcome::DocumentFolderAmbiguous);
        return Ok(Found { facts, warning });
    };
    if folder.takes_documents() == Some(false) {
        let failure = Failure::new(Outcome::DocumentPlaceDenied, "canAddChildren is false");
        return Err(failure.fact("place", &folder.name));
    }
    let whose = if folder.drive_id.is_some() {
        "organization"
    } else {
        "person"
    };
    let facts = vec![("place", folder.name.clone()), ("for", whose.to_owned())];
    Ok(Found {
        facts,
        warning: None,
    })
}

/// The same for the shared drive that the folder lies in, as far as the account is told of it (google.md 6).
async fn within(drive: &Drive, folders: &[Folder], told: Found) -> Result<Found, Failure> {
    let [folder] = folders else {
        return Ok(told);
    };
    let Some(id) = &folder.drive_id else {
        return Ok(told);
    };
    match drive.shared_drive(id).await? {
        Some(shared) => also(told, folder, &shared),
        None => Ok(told),
    }
}

/// A folder may be open where the rest of its drive is closed; a folder of which nothing was said is as its drive.
fn also(told: Found, folder: &Folder, shared: &SharedDrive) -> Result<Found, Failure> {
    if shared.takes_documents() != Some(false) {
        return Ok(told);
    }
    if folder.takes_documents() == Some(true) {
        return Ok(Found::fact("place", &shared.name).warn(Outcome::DocumentPlaceDenied));
    }
    let failure = Failure::new(Outcome::DocumentPlaceDenied, "the shared drive is closed");
    Err(failure.fact("place", &shared.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(place: &str, administrator: Option<bool>) -> Account {
        Account {
            place: place.to_owned(),
            user: "kari@nordfjell.example".to_owned(),
            administrator,
            ..Account::nobodys(System::Google)
        }
    }

    fn about(user: &str) -> About {
        About {
            user: user.to_owned(),
            free: Some(0),
        }
    }

    #[test]
    fn documents_are_not_to_lie_with_an_administrator_or_a_personal_account() {
        let kari = account("workspace", Some(true));
        let own = dedicated(&kari, &about("Kari@nordfjell.example")).expect("told");
        assert_eq!(own.warning, Some(Outcome::DocumentUserNotDedicated));
        let archive = dedicated(&kari, &about("arkiv@nordfjell.example")).expect("told");
        assert_eq!(archive.warning, None);
        for administrator in [Some(false), None] {
            let ordinary = account("workspace", administrator);
            let told = dedicated(&ordinary, &about("kari@nordfjell.example")).expect("told");
            assert_eq!(told.warning, None);
        }
        let personal = dedicated(&account("gmail", None), &about("kari@gmail.example"));
        let failure = personal.expect_err("personal");
        assert_eq!(failure.outcome, Outcome::WrongAccount);
        assert_eq!(failure.get("account-kind"), Some("personal-profile"));
    }

    #[test]
    fn a_name_that_is_there_twice_is_a_warning() {
        let folder = |text: &str| serde_json::from_str::<Folder>(text).expect("a folder");
        let shared = folder(
            r#"{"id":"1","name":"SuperOffice","driveId":"0A","capabilities":{"canAddChildren":true}}"#,
        );
        let own = folder(r#"{"id":"2","name":"SuperOffice"}"#);

        let both = only(" superoffice ", &[shared.clone(), own.clone()]).expect("told");
        assert_eq!(both.warning, Some(Outcome::DocumentFolderAmbiguous));
        assert_eq!(both.facts[0], ("place", "superoffice".to_owned()));
        let whose = |folder: Folder| only("x", &[folder]).expect("told").facts[1].1.clone();
        assert_eq!(whose(shared), "organization");
        assert_eq!(whose(own), "person");
    }

    #[test]
    fn a_folder_that_takes_nothing_is_in_the_way() {
        let text = r#"{"id":"1","name":"SuperOffice","capabilities":{"canAddChildren":false}}"#;
        let folder = serde_json::from_str(text).expect("a folder");

        let failure = only("SuperOffice", &[folder]).expect_err("closed");

        assert_eq!(failure.outcome, Outcome::DocumentPlaceDenied);
        assert_eq!(failure.get("place"), Some("SuperOffice"));
    }

    #[test]
    fn a_drive_without_room_is_a_warning() {
        let full = about("kari@nordfjell.example");
        assert_eq!(told(&full).warning, Some(Outcome::DocumentDriveFull));
        for free in [Some(1), None] {
            let roomy = About {
                free,
                ..full.clone()
            };
            assert_eq!(told(&roomy).warning, None);
        }
    }

    #[test]
    fn what_the_account_may_do_in_the_shared_drive_counts_too() {
        let right = |may: &str| format!(r#""capabilities":{{"canAddChildren":{may}}}"#);
        let ended = |folder: &str, drive: &str| {
            let folder = format!(r#"{{"id":"1","name":"SuperOffice"{folder}}}"#);
            let drive = format!(r#"{{"id":"0A","name":"Arkiv",{}}}"#, right(drive));
            let folder = serde_json::from_str(&folder).expect("a folder");
            let drive = serde_json::from_str(&drive).expect("a drive");
            also(Found::nothing(), &folder, &drive)
        };
        let open = format!(",{}", right("true"));

        assert_eq!(ended("", "true").expect("told"), Found::nothing());
        let alone = ended(&open, "false").expect("told");
        assert_eq!(alone.warning, Some(Outcome::DocumentPlaceDenied));
        let failure = ended("", "false").expect_err("closed");
        assert_eq!(failure.outcome, Outcome::DocumentPlaceDenied);
        assert_eq!(failure.get("place"), Some("Arkiv"));
    }

    #[test]
    fn no_shared_drive_is_a_warning() {
        let text = r#"{"id":"0A","name":"SuperOffice dokumenter"}"#;
        let drive: SharedDrive = serde_json::from_str(text).expect("a drive");
        assert_eq!(
            visible(&[drive]),
            Found::fact("list", "SuperOffice dokumenter")
        );
        assert_eq!(visible(&[]).warning, Some(Outcome::SharedDriveMissing));
    }
}
