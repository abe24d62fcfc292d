//! Google Drive, as far as it is looked at: room, shared drives, folders (`google.md` 3.3 G, 6, 7.12).

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::super::account::{ARCHIVE, Standing};
use super::super::switches::{Drive, DriveService, Folder, Listing, Room, Writing};
use super::Call;
use super::problem::Problem;

/// The shared drive.
const SHARED: &str = "0AExampleSharedDriveUk9PVA";
const SHARED_NAME: &str = "SuperOffice dokumenter";
/// The folder for SuperOffice in it, or in the account's own drive.
const FOLDER: &str = "1ExampleFolderId";
const FOLDER_NAME: &str = "SuperOffice";
/// Another one of the same name, in the account's own drive.
const TWIN: &str = "1ExampleOtherFolderId";
const KIND: &str = "application/vnd.google-apps.folder";

const ABOUT: [&str; 5] = [
    "drive",
    "drive.file",
    "drive.metadata",
    "drive.metadata.readonly",
    "drive.readonly",
];
const WIDE: [&str; 2] = ["drive", "drive.readonly"];

/// Everything below `/drive/v3/`.
pub(super) fn answer(call: &mut Call<'_>, what: &[&str]) -> Result<Value, Problem> {
    call.method.1 = match what {
        ["about"] => "google.apps.drive.v3.DriveAbout.Get",
        ["drives"] => "google.apps.drive.v3.DriveDrives.List",
        ["drives", _] => "google.apps.drive.v3.DriveDrives.Get",
        ["files"] => "google.apps.drive.v3.DriveFiles.List",
        ["files", _] => "google.apps.drive.v3.DriveFiles.Get",
        _ => return Err(Problem::not_found("Not Found")),
    };
    match call.switches.drive.service {
        DriveService::On => {}
        DriveService::Off => return Err(off()),
        DriveService::ForbiddenToPrograms => return Err(forbidden()),
    }
    match what {
        ["about"] => about(call),
        ["drives"] => drives(call),
        ["drives", id] => one_drive(call, id),
        ["files", id] => file(call, id),
        _ => files(call),
    }
}

/// Drive is off for the account. It says so as if the token were dead (G110).
fn off() -> Problem {
    let message = "Active session is invalid. Error code: 4";
    Problem::old(StatusCode::UNAUTHORIZED, "global", "authError", message)
        .at("header", "Authorization")
}

/// The organization lets no program of others in (G77, G111).
fn forbidden() -> Problem {
    let message = "The domain policy has disabled third-party Drive apps";
    Problem::old(StatusCode::FORBIDDEN, "global", "domainPolicy", message)
}

/// There is no such file, or it is not shared with the account (G119).
fn no_file(id: &str) -> Problem {
    Problem::not_found(&format!("File not found: {id}.")).at("parameter", "fileId")
}

/// Who may see the shared drive and what is in it.
fn is_member(call: &Call<'_>) -> bool {
    let administrator = call.account.standing == Standing::SuperAdministrator;
    call.account.user == ARCHIVE || administrator
}

fn has_shared(call: &Call<'_>) -> bool {
    call.switches.drive.folder != Folder::InOwnDrive && is_member(call)
}

/// `GET /drive/v3/about`; without `fields` it is refused (7.12).
fn about(call: &Call<'_>) -> Result<Value, Problem> {
    call.needs(&ABOUT)?;
    if call.get("fields").is_none() {
        let message = "The 'fields' parameter is required for this method.";
        let problem = Problem::old(StatusCode::BAD_REQUEST, "global", "required", message);
        return Err(problem.at("parameter", "fields"));
    }
    let account = call.account;
    let mut quota =
        json!({ "usage": "1048576", "usageInDrive": "524288", "usageInDriveTrash": "0" });
    match call.switches.drive.room {
        Room::Unlimited => {}
        Room::Plenty => quota["limit"] = json!("2199023255552"),
        Room::Full => quota["limit"] = json!("1048576"),
    }
    Ok(json!({
        "kind": "drive#about",
        "user": {
            "kind": "drive#user", "displayName": account.name(), "emailAddress": account.user, "me": true,
            "permissionId": format!("0{}", &account.id[..19]),
        },
        "storageQuota": quota, "canCreateDrives": account.domain().is_some(),
    }))
}

/// `GET /drive/v3/drives`.
fn drives(call: &Call<'_>) -> Result<Value, Problem> {
    may_list(call)?;
    if !matches!(
        call.get("pageSize").map(str::parse::<usize>),
        None | Some(Ok(1..=100))
    ) {
        return Err(Problem::invalid("Invalid value for: pageSize"));
    }
    if call.get("useDomainAdminAccess") == Some("true")
        && call.account.standing != Standing::SuperAdministrator
    {
        let message = "The user does not have sufficient administrator privileges.";
        let reason = "insufficientAdministratorPrivileges";
        return Err(Problem::old(
            StatusCode::FORBIDDEN,
            "global",
            reason,
            message,
        ));
    }
    let drives: Vec<Value> = has_shared(call).then(shared).into_iter().collect();
    Ok(json!({ "kind": "drive#driveList", "drives": drives }))
}

/// Where the permission is too narrow, the answer names what would do.
fn may_list(call: &Call<'_>) -> Result<(), Problem> {
    match call.switches.drive.listing {
        Listing::Wide => call.needs(&WIDE),
        Listing::Information => call.needs(&ABOUT),
    }
}

fn shared() -> Value {
    json!({ "kind": "drive#drive", "id": SHARED, "name": SHARED_NAME })
}

/// `GET /drive/v3/drives/{id}`.
fn one_drive(call: &Call<'_>, id: &str) -> Result<Value, Problem> {
    may_list(call)?;
    if id != SHARED || !has_shared(call) {
        let message = format!("Shared drive not found: {id}");
        return Err(Problem::not_found(&message).at("parameter", "driveId"));
    }
    let may = call.switches.drive.writing == Writing::Allowed;
    let mut drive = shared();
    drive["capabilities"] =
        json!({ "canAddChildren": may, "canEdit": may, "canListChildren": true });
    drive["restrictions"] = json!({ "domainUsersOnly": true, "driveMembersOnly": false });
    Ok(drive)
}

/// A folder that the account sees.
struct Seen {
    id: &'static str,
    /// In the shared drive, or in the account's own.
    shared: bool,
}

fn seen(call: &Call<'_>) -> Vec<Seen> {
    let inside = Seen {
        id: FOLDER,
        shared: true,
    };
    let own = |id| Seen { id, shared: false };
    if !is_member(call) {
        return Vec::new();
    }
    match call.switches.drive.folder {
        Folder::InSharedDrive => vec![inside],
        Folder::InOwnDrive => vec![own(FOLDER)],
        Folder::Twice => vec![inside, own(TWIN)],
        Folder::Missing => Vec::new(),
    }
}

fn told(folder: &Seen, drive: Drive) -> Value {
    let may = drive.writing != Writing::ReadOnly;
    let parent = if folder.shared {
        SHARED
    } else {
        "0AExampleOwnRoot"
    };
    let mut told = json!({
        "kind": "drive#file", "id": folder.id, "name": FOLDER_NAME, "mimeType": KIND, "trashed": false,
        "parents": [parent], "webViewLink": format!("https://drive.google.com/drive/folders/{}", folder.id),
        "capabilities": { "canAddChildren": may, "canEdit": may, "canListChildren": true },
    });
    if folder.shared {
        told["driveId"] = json!(SHARED);
    }
    told
}

/// `GET /drive/v3/files/{id}`. What is in shared drives is there only for those who say that they know of them.
fn file(call: &Call<'_>, id: &str) -> Result<Value, Problem> {
    call.needs(&ABOUT)?;
    let knows = call.get("supportsAllDrives") == Some("true");
    let seen = seen(call).into_iter();
    let mut seen = seen.filter(|folder| folder.id == id && (knows || !folder.shared));
    let folder = seen.next().ok_or_else(|| no_file(id))?;
    if !call.scopes.any(&ABOUT_OTHERS) {
        let message = "The user has not granted the app access to the file.";
        let reason = "appNotAuthorizedToFile";
        return Err(Problem::old(
            StatusCode::FORBIDDEN,
            "global",
            reason,
            message,
        ));
    }
    Ok(told(&folder, call.switches.drive))
}

/// What sees more than files of the program's own (G114).
const ABOUT_OTHERS: [&str; 4] = [
    "drive",
    "drive.metadata",
    "drive.metadata.readonly",
    "drive.readonly",
];

/// `GET /drive/v3/files`.
fn files(call: &Call<'_>) -> Result<Value, Problem> {
    call.needs(&ABOUT)?;
    let yes = |name| call.get(name) == Some("true");
    let everywhere = yes("includeItemsFromAllDrives") && yes("supportsAllDrives");
    let drive = call.get("driveId");
    let (shared, own) = match (call.get("corpora"), drive) {
        (Some("drive"), Some(SHARED)) if everywhere && has_shared(call) => (true, false),
        (Some("drive"), Some(id)) if everywhere => {
            let message = format!("Shared drive not found: {id}");
            return Err(Problem::not_found(&message).at("parameter", "driveId"));
        }
        (Some("allDrives"), None) if everywhere => (true, true),
        (None | Some("user"), None) => (everywhere, true),
        _ => return Err(Problem::invalid("Invalid value for: corpora")),
    };
    let keep = call.get("q").map(query).transpose()?;
    let others = call.scopes.any(&ABOUT_OTHERS);
    let files: Vec<Value> = seen(call)
        .iter()
        .filter(|folder| others && if folder.shared { shared } else { own })
        .map(|folder| told(folder, call.switches.drive))
        .filter(|folder| keep.as_ref().is_none_or(|keep| keep(folder)))
        .collect();
    Ok(json!({ "kind": "drive#fileList", "incompleteSearch": false, "files": files }))
}

/// Whether a file is meant.
type Filter = Box<dyn Fn(&Value) -> bool>;

/// Clauses joined by `and`: `mimeType='…'`, `name='…'`, `trashed=false`, `'…' in parents`.
fn query(text: &str) -> Result<Filter, Problem> {
    let wrong = || Problem::invalid("Invalid Value").at("parameter", "q");
    let mut clauses: Vec<Filter> = Vec::new();
    for clause in split(text) {
        let clause = clause.trim();
        if let Some(parent) = clause.strip_suffix(" in parents") {
            let parent = quoted(parent).ok_or_else(wrong)?;
            clauses.push(Box::new(move |file| file["parents"][0] == parent));
            continue;
        }
        let (name, value) = clause.split_once('=').ok_or_else(wrong)?;
        let value = value.trim().to_owned();
        clauses.push(match (name.trim(), quoted(&value)) {
            ("trashed", None) if ["true", "false"].contains(&value.as_str()) => {
                let trashed = value == "true";
                Box::new(move |file| file["trashed"] == trashed)
            }
            ("mimeType", Some(kind)) => Box::new(move |file| file["mimeType"] == kind),
            ("name", Some(name)) => Box::new(move |file| {
                let known = file["name"].as_str().unwrap_or_default();
                known.eq_ignore_ascii_case(&name)
            }),
            _ => return Err(wrong()),
        });
    }
    Ok(Box::new(move |file| {
        clauses.iter().all(|clause| clause(file))
    }))
}

/// The clauses: what stands between `and`, outside of quotes.
fn split(text: &str) -> Vec<String> {
    let mut clauses = vec![String::new()];
    let (mut inside, mut escaped) = (false, false);
    for word in text.split_inclusive(' ') {
        if !inside && word.trim() == "and" {
            clauses.push(String::new());
            continue;
        }
        for letter in word.chars() {
            if letter == '\'' && !escaped {
                inside = !inside;
            }
            escaped = letter == '\\' && !escaped;
        }
        if let Some(last) = clauses.last_mut() {
            last.push_str(word);
        }
    }
    clauses
}

/// What stands in quotes, where `\'` is a quote.
fn quoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('\'')?.strip_suffix('\'')?;
    Some(inner.replace("\\'", "'").replace("\\\\", "\\"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_names_kind_name_and_parent() {
        let folder = told(
            &Seen {
                id: FOLDER,
                shared: true,
            },
            Drive::HAPPY,
        );
        let finds = |text: &str| query(text).map(|keep| keep(&folder)).ok();

        let usual = format!("mimeType='{KIND}' and name='superoffice' and trashed=false");
        assert_eq!(finds(&usual), Some(true));
        assert_eq!(finds(&format!("'{SHARED}' in parents")), Some(true));
        assert_eq!(
            finds("name = 'Salg and O\\'Hara' and trashed = false"),
            Some(false)
        );
        assert_eq!(finds("trashed=true"), Some(false));
        for nonsense in ["", "name", "name=SuperOffice", "shoe='1'"] {
            assert_eq!(finds(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn a_name_may_hold_the_joining_word_and_quotes() {
        assert_eq!(
            split("name='a and b' and trashed=false"),
            ["name='a and b' ", "trashed=false"]
        );
        assert_eq!(quoted("'O\\'Hara'"), Some("O'Hara".to_owned()));
    }
}
