//! The pieces of work in which the steps come to pass.

use std::sync::Arc;

use sipper::Sipper as _;
use synchronizer_setup::check::{Failure, Timeline};
use synchronizer_setup::connect::{self, Known, Place};
use synchronizer_setup::exchange::{self, Wanted};
use synchronizer_setup::google::Kind;
use synchronizer_setup::microsoft365::{EwsState, Path, ews_state};
use synchronizer_setup::oauth::{Identified, Progress, SignedIn, Way, Words};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::world::World;
use url::Url;

use super::line::{judged, note, of, of_line, told};
use super::step::{Cloud, Line};
use crate::sign_in::cast::drive;
use crate::stage;

/// Somebody whom no other test signs in: what servers have refused is remembered in the whole process.
const EMAIL: &str = "ola@contoso.example";
const PASSWORD: &str = "made-up-fjord-ola";

/// The account that acts for others.
const SERVICE: &str = "svc-sync@contoso.example";
const SERVICE_PASSWORD: &str = "made-up-fjord-service";

/// The mailbox, and who signs in to it.
pub fn ola() -> Wanted {
    Wanted {
        password: Arc::new(Secret::new(PASSWORD.to_owned())),
        // What one cell's server refuses is nothing to the next one.
        again: true,
        ..Wanted::of(EMAIL)
    }
}

/// The same mailbox, with the account that acts for others and has none of its own.
pub fn acting(wanted: Wanted) -> Wanted {
    Wanted {
        email: SERVICE.to_owned(),
        password: Arc::new(Secret::new(SERVICE_PASSWORD.to_owned())),
        impersonate: Some(wanted.email),
        ..wanted
    }
}

/// A sign-in through the browser.
pub async fn sign_in(world: &World, cloud: Cloud, who: &str) -> Result<SignedIn, Failure> {
    match cloud {
        Cloud::SuperOffice => stage::superoffice(world, who, None).await,
        Cloud::Microsoft365 => stage::microsoft365(world, who, Path::Ordinary).await,
        Cloud::Google => stage::google(world, Kind::Workspace, who, None).await,
    }
}

/// A sign-in with the right to read what is granted.
pub async fn grants(mut world: World, who: &str) -> Result<SignedIn, Failure> {
    let settings = Arc::make_mut(&mut world.settings);
    let right = "Directory.Read.All".to_owned();
    settings.microsoft365.scopes.push(right);
    stage::microsoft365(&world, who, Path::Administrator).await
}

/// A sign-in with a code on another device.
pub async fn device(world: World, who: &str) -> String {
    let way = Way::Play(who.to_owned());
    let wanted = connect::Wanted::at(place(Cloud::Microsoft365), None, None, way, stage::page());
    told(connect::sign_in(world, wanted.through(Path::Device)).await)
}

/// One look whether it is approved.
pub async fn look(world: World, known: Identified) -> String {
    told(connect::look_once(world, Arc::new(known)).await)
}

/// A watch up to its first word about a look in vain, or to its end.
pub async fn watch(world: World, known: Identified) -> String {
    let mut straw = Box::pin(connect::watch(world, Arc::new(known)).pin());
    while let Some(word) = straw.sip().await {
        match word {
            Progress::Notice(outcome) => return format!("({})", outcome.code()),
            Progress::NotYet { .. } => return "(nothing)".to_owned(),
            _ => {}
        }
    }
    told(straw.await)
}

/// How Exchange Web Services stand at an address.
pub async fn services(world: World, address: &Url) -> String {
    match ews_state(&world, address).await {
        Ok((EwsState::AsksForSignIn, _)) => "ok".to_owned(),
        Ok((state, found)) => {
            let unread = found.facts.iter().find(|(name, _)| *name == "unread");
            let told = unread.map_or(state.code(), |(_, why)| why.as_str());
            format!("({told})")
        }
        Err(failure) => of(&failure),
    }
}

/// What is found before the browser opens: the gravest of it, or what the step's own line says.
pub async fn preflight(world: World, cloud: Option<Cloud>, line: Line) -> String {
    let place = cloud.map_or(Place::Exchange, place);
    let found = connect::preflight(world, vec![Known::at(place, None)]).await;
    let own = of_line(line, &found.timeline);
    let gravest = found.findings.first();
    own.or_else(|| gravest.map(|failure| format!("({})", of(failure))))
        .unwrap_or_else(|| "ok".to_owned())
}

fn place(cloud: Cloud) -> Place {
    match cloud {
        Cloud::SuperOffice => Place::SuperOffice {
            environment: "online".to_owned(),
        },
        Cloud::Microsoft365 => Place::Microsoft365 {
            cloud: "worldwide".to_owned(),
        },
        Cloud::Google => Place::Google {
            kind: Kind::Workspace,
        },
    }
}

/// A search without a password.
pub async fn stranger(world: World, line: Line) -> String {
    let (sender, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let found = exchange::discover(world, Wanted::of(EMAIL), Words::new(sender));
    let found = Box::pin(found).await;
    let mut timeline = Timeline::default();
    while let Ok(word) = heard.try_recv() {
        note(&mut timeline, &word);
    }
    match found {
        Ok(found) if found.ews.is_some() => "ok".to_owned(),
        Ok(_) => of_line(line, &timeline).unwrap_or_else(|| "(nothing)".to_owned()),
        Err(failure) => of(&failure),
    }
}

/// A sign-in to a server that has to be found.
pub async fn search(world: World, line: Line) -> String {
    let mut timeline = Timeline::default();
    let work = exchange::sign_in(world, ola());
    let end = Box::pin(drive(work, |word| note(&mut timeline, word))).await;
    judged(line, end, &timeline)
}
