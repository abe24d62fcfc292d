//! The scenarios in which documents differ: where SuperOffice keeps them, and how SharePoint or Google Drive is.

use super::{Scenario, google, scenario};
use crate::rehearsal::behaviour::{Behaviour, SuperOffice};
use crate::rehearsal::crowd::{Crowd, Logins};
use crate::rehearsal::google::switches::{
    Drive, DriveService, Folder, Google, Listing, Room, Service, Writing,
};
use crate::rehearsal::microsoft365::switches::{
    Groups, Libraries, LibraryApp, Microsoft365, SharePoint, SiteReach,
};
use crate::rehearsal::superoffice::switches::{
    Answers, Documents, Naming, Plugin, Quotes, Templates,
};

const HAPPY: Documents = Documents::HAPPY;
/// Documents are in Google Drive.
const DRIVE: Documents = Documents {
    plugin: Some(Plugin::Google),
    ..HAPPY
};

/// The same day, with documents kept otherwise.
const fn kept(documents: Documents, day: Behaviour) -> Behaviour {
    let superoffice = SuperOffice {
        documents,
        ..day.superoffice
    };
    Behaviour { superoffice, ..day }
}

/// A day on which only where SuperOffice keeps documents differs.
const fn superoffice(documents: Documents) -> Behaviour {
    kept(documents, Behaviour::HAPPY)
}

/// A day on which only SharePoint differs.
const fn sharepoint(sharepoint: SharePoint) -> Behaviour {
    let microsoft365 = Microsoft365 {
        sharepoint,
        ..Microsoft365::HAPPY
    };
    Behaviour {
        microsoft365,
        ..Behaviour::HAPPY
    }
}

/// A day with documents in a Google Drive that is like this.
const fn drive(drive: Drive) -> Behaviour {
    let day = google(Google {
        drive,
        ..Google::HAPPY
    });
    kept(DRIVE, day)
}

/// How many there are.
pub(super) const NUMBER: usize = 13;

/// All of them.
#[allow(
    clippy::large_const_arrays,
    reason = "evaluated only while the program is compiled"
)]
pub(super) const ALL: [Scenario; NUMBER] = [
    scenario(
        "documents-sharepoint",
        "Documents are in SharePoint, which SuperOffice names otherwise than usual.",
        superoffice(Documents {
            naming: Naming::Otherwise,
            ..HAPPY
        }),
    ),
    scenario(
        "documents-google",
        "Documents are in a shared drive at Google.",
        drive(Drive {
            listing: Listing::Information,
            ..Drive::HAPPY
        }),
    ),
    scenario(
        "documents-not-activated",
        "Documents are in SuperOffice's own archive: nothing else was activated.",
        superoffice(Documents {
            plugin: None,
            ..HAPPY
        }),
    ),
    scenario(
        "documents-legacy",
        "Documents are in the integration with Microsoft 365 that has ended.",
        superoffice(Documents {
            plugin: Some(Plugin::Legacy),
            ..HAPPY
        }),
    ),
    scenario(
        "documents-plugin-down",
        "SuperOffice does not reach the place where documents are.",
        superoffice(Documents {
            answers: Answers::Fails,
            ..HAPPY
        }),
    ),
    scenario(
        "documents-templates",
        "Some templates still use SuperOffice's own archive, and not all users sign in alike.",
        Behaviour {
            crowd: Crowd {
                logins: Logins::Mixed,
                ..Crowd::HAPPY
            },
            ..superoffice(Documents {
                templates: Templates::Some,
                ..HAPPY
            })
        },
    ),
    scenario(
        "documents-library-missing",
        "The site in SharePoint has no libraries for SuperOffice, its app is switched off, and groups are of the wrong type.",
        sharepoint(SharePoint {
            libraries: Libraries::DefaultOnly,
            app: LibraryApp::Disabled,
            groups: Groups::Security,
            ..SharePoint::HAPPY
        }),
    ),
    scenario(
        "documents-site-closed",
        "The site in SharePoint is closed to who signs in, and SuperOffice's app is not there.",
        sharepoint(SharePoint {
            reach: SiteReach::Closed,
            app: LibraryApp::Missing,
            ..SharePoint::HAPPY
        }),
    ),
    scenario(
        "documents-no-sharepoint",
        "The organization has no SharePoint.",
        sharepoint(SharePoint {
            reach: SiteReach::NoLicence,
            ..SharePoint::HAPPY
        }),
    ),
    scenario(
        "documents-drive-off",
        "Google Drive is switched off for the account.",
        drive(Drive {
            service: DriveService::Off,
            ..Drive::HAPPY
        }),
    ),
    scenario(
        "documents-drive-forbidden",
        "The organization lets no program into Google Drive.",
        drive(Drive {
            service: DriveService::ForbiddenToPrograms,
            ..Drive::HAPPY
        }),
    ),
    scenario(
        "documents-drive-disabled",
        "Google Drive is not switched on in the project of the program's registration.",
        kept(
            DRIVE,
            google(Google {
                disabled: Some(Service::Drive),
                ..Google::HAPPY
            }),
        ),
    ),
    scenario(
        "documents-drive-full",
        "Google Drive is full, has the folder twice, and lets nobody write; the lines of quotes are stored there.",
        kept(
            Documents {
                quotes: Quotes::InPlugin,
                ..DRIVE
            },
            google(Google {
                drive: Drive {
                    folder: Folder::Twice,
                    writing: Writing::ReadOnly,
                    room: Room::Full,
                    ..Drive::HAPPY
                },
                ..Google::HAPPY
            }),
        ),
    ),
];
