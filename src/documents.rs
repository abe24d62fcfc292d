//! Document integration: whether SuperOffice and the place where its documents lie are ready for each other
//! (superoffice.md 12, microsoft-365.md 5, google.md 6). Everything is read, nothing is changed.

mod address;
mod crm;
mod drive;
mod found;
mod lines;
mod notes;
mod sharepoint;
mod template;
mod user;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sipper::Straw;
use url::Url;

use crate::check::{Failure, System, Timeline};
use crate::connect::Note;
use crate::journal::Work;
use crate::oauth::{Account, Means, Progress, Tokens, Tools, report};
use crate::profile::{self, Held, Links, Store};
use crate::superoffice::documents::Desk;
use crate::world::World;

use notes::Notes;

pub use address::site_address;
pub use found::{Finding, Readiness, Verdict};
pub use lines::LINES;

/// How long the questions to one system may take.
const TOTAL: Duration = Duration::from_mins(2);

/// What is to be looked at.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The profile that keeps the sign-ins.
    pub profile: profile::Id,
    /// The connection to SuperOffice.
    pub superoffice: Account,
    /// The connection to the calendar system, which has the documents, too; an Exchange server has none.
    pub calendar: Option<Account>,
    /// The tokens of a sign-in to the calendar system for documents, in memory; none where the kept sign-in is to be used,
    /// as far as it suffices.
    pub tokens: Option<Arc<Tokens>>,
    /// Where documents are to lie, as far as somebody said so.
    pub place: Place,
}

/// Where documents are to lie; what is empty is not looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The site in SharePoint.
    pub site: Option<Url>,
    /// The library for documents in it.
    pub library: Option<String>,
    /// The library for templates in it.
    pub templates: Option<String>,
    /// The folder in Google Drive: its id, its address in the browser, or its name.
    pub folder: Option<String>,
}

/// Looks whether document integration is ready, in the world of the sign-in to SuperOffice and in that of the calendar system,
/// which may be kept in different stores. Lines that go wrong are findings; dropping it cancels.
///
/// # Errors
///
/// What is in the way of the sign-in to SuperOffice, without which nothing can be said.
#[must_use]
pub fn readiness(
    [world, theirs]: [World; 2],
    wanted: Wanted,
) -> impl Straw<Readiness, Progress, Failure> {
    report(System::SuperOffice, move |words| async move {
        let note = Note::begin(&world, Work::Documents, None).of(&wanted.profile);
        let told: Arc<Mutex<Timeline>> = Arc::default();
        let (mut hear, record) = (note.hear(), Arc::clone(&told));
        let words = words.tapped(move |progress| {
            let progress = hear(progress);
            if let Progress::Step(step) = &progress {
                let mut told = record.lock().unwrap_or_else(PoisonError::into_inner);
                told.record(step.clone());
            }
            progress
        });
        let tools = Tools::of(&world, &words)?;
        let means = [&world, &theirs].map(|world| tools.means(world, &words));
        let look = Look::of(means, wanted);
        let result = Box::pin(look.both()).await.map(|notes| {
            let told = told.lock().unwrap_or_else(PoisonError::into_inner);
            Readiness::of(told.clone(), notes)
        });
        match &result {
            Ok(readiness) => note.warned(&readiness.failures()),
            Err(_) => note.ended(&result),
        }
        result
    })
}

/// One look, and what it needs.
struct Look<'a> {
    means: Means<'a>,
    /// The same for the calendar system.
    theirs: Means<'a>,
    notes: Notes,
    total: Duration,
    wanted: Wanted,
    links: Links,
}

impl<'a> Look<'a> {
    fn of([means, theirs]: [Means<'a>; 2], wanted: Wanted) -> Self {
        // A profile that was never saved links nobody.
        let profile = Store::of(means.world).load(wanted.profile.as_str()).ok();
        Self {
            means,
            theirs,
            notes: Notes::default(),
            total: means.world.settings.patient(TOTAL),
            links: profile.map(|profile| profile.links).unwrap_or_default(),
            wanted,
        }
    }

    /// Both sides at the same time; without SuperOffice there is nothing to say.
    async fn both(self) -> Result<Notes, Failure> {
        let crm = async {
            let held = self.kept();
            let desk = Desk::of(self.means, &self.wanted.superoffice, &held);
            let desk = Box::pin(desk).await?;
            Box::pin(self.crm(&desk)).await
        };
        let _ = tokio::try_join!(crm, async {
            Box::pin(self.calendar()).await;
            Ok(())
        })?;
        Ok(self.notes)
    }

    /// The side of the calendar system: it has the documents.
    async fn calendar(&self) {
        let Some(account) = &self.wanted.calendar else {
            return;
        };
        match account.system {
            System::Microsoft365 => self.sharepoint(account).await,
            System::Google => self.drive(account).await,
            System::Exchange | System::SuperOffice => {}
        }
    }

    fn kept(&self) -> Held {
        Held::kept(self.wanted.profile.clone())
    }

    /// The system that documents lie with, where the calendar tells it.
    fn cloud(&self) -> Option<System> {
        let system = self.wanted.calendar.as_ref()?.system;
        matches!(system, System::Microsoft365 | System::Google).then_some(system)
    }
}
