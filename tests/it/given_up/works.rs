//! Each kind of work that speaks to somebody, begun from the beginning.

use std::future::Future;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::Arc;

use sipper::{Sipper as _, Straw};
use synchronizer_setup::check::{Failure, State, Step, System, Timeline};
use synchronizer_setup::connect::{self, Known, Place};
use synchronizer_setup::documents;
use synchronizer_setup::exchange::{self, discover};
use synchronizer_setup::google::Kind;
use synchronizer_setup::microsoft365;
use synchronizer_setup::oauth::{Account, Identified, Progress, SignedIn, Tokens, Way, Words};
use synchronizer_setup::profile;
use synchronizer_setup::secret::Secret;
use synchronizer_setup::world::World;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::scene::Scene;
use crate::stage;

/// How many kinds of work there are.
pub const WORKS: usize = 17;

/// Work under way.
pub type Working = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>>;
/// Begins a kind of work; every step that begins is told.
pub type Begin = Box<dyn Fn(UnboundedSender<()>) -> Working>;

/// The world of a program in this scene.
pub fn world(scene: &Scene, folder: &Path) -> World {
    let hosts = scene.hosts.clone();
    stage::world_of(scene.settings.clone(), &scene.authority, hosts, folder)
}

/// Keeps the connections of the parent in profiles: one for each calendar system, the first with SuperOffice.
async fn keep(world: &World, scene: &Scene) -> Vec<(Account, profile::Id)> {
    let mut kept = Vec::new();
    for (account, token) in &scene.kept {
        let profile = stage::profile_for(account, world.clock.now());
        let signed_in = SignedIn {
            account: account.clone(),
            tokens: Arc::new(Tokens {
                access: Secret::new(token.clone()),
                refresh: Some(Secret::new(token.clone())),
            }),
            timeline: Timeline::default(),
            rehearsal: true,
            warnings: Vec::new(),
        };
        let profile = profile::commit(world.clone(), profile, vec![signed_in]).await;
        kept.push((account.clone(), profile.expect("it is kept").id));
    }
    kept
}

/// All of them, by name.
pub async fn works(world: &World, scene: &Scene) -> Vec<(String, Begin)> {
    let mut works: Vec<(String, Begin)> = Vec::new();
    for (account, id) in keep(world, scene).await {
        let code = account.system.code();
        if account.system == System::SuperOffice {
            works.push(documents(world, &account, &id));
        }
        let place = Place::of(&account);
        let (to_check, to_look) = (world.clone(), world.clone());
        let tenant = match account.system {
            System::Exchange => Some(account.user.clone()),
            System::SuperOffice => Some(account.tenant.clone()),
            System::Microsoft365 | System::Google => None,
        };
        works.push((
            format!("check {code}"),
            Box::new(move |told| {
                let work = connect::check(to_check.clone(), account.clone(), id.clone());
                drain(work, told)
            }),
        ));
        works.push((
            format!("look {code}"),
            Box::new(move |told| {
                let (said, heard) = speech();
                let work = connect::look(to_look.clone(), place.clone(), tenant.clone(), said);
                beside(heard, told, async { work.await.map(drop) })
            }),
        ));
    }
    works.extend(sign_ins(world));
    works.push(watch(world, scene));
    let all = world.clone();
    works.push((
        "discover".to_owned(),
        Box::new(move |told| {
            let (said, heard) = speech();
            let work = discover(all.clone(), stage::mailbox(), said);
            beside(heard, told, async { work.await.map(drop) })
        }),
    ));
    let all = world.clone();
    works.push((
        "preflight".to_owned(),
        Box::new(move |told| {
            let places = [
                Place::SuperOffice {
                    environment: "online".to_owned(),
                },
                Place::Exchange,
                Place::Google {
                    kind: Kind::Workspace,
                },
            ];
            let tenant = Some("Cust12345".to_owned());
            let known = places
                .map(|place| Known::at(place, tenant.clone()))
                .to_vec();
            let mut work = connect::preflight(all.clone(), known).pin();
            Box::pin(async move {
                while let Some(step) = work.sip().await {
                    tell(&told, &step);
                }
                Ok(())
            })
        }),
    ));
    works
}

/// The look at documents, as far as SuperOffice has to tell something.
fn documents(world: &World, account: &Account, id: &profile::Id) -> (String, Begin) {
    let (world, account, id) = (world.clone(), account.clone(), id.clone());
    let begin = move |told| {
        let wanted = documents::Wanted {
            profile: id.clone(),
            superoffice: account.clone(),
            calendar: None,
            tokens: None,
            place: documents::Place::default(),
        };
        drain(
            documents::readiness([world.clone(), world.clone()], wanted),
            told,
        )
    };
    ("documents".to_owned(), Box::new(begin))
}

/// Where the way back is through a browser.
pub fn places() -> [Place; 3] {
    [
        Place::SuperOffice {
            environment: "online".to_owned(),
        },
        Place::Microsoft365 {
            cloud: "worldwide".to_owned(),
        },
        Place::Google {
            kind: Kind::Workspace,
        },
    ]
}

/// Sign-ins whose link nobody opens; that of Exchange needs nobody.
fn sign_ins(world: &World) -> Vec<(String, Begin)> {
    let mut works: Vec<(String, Begin)> = Vec::new();
    for place in places() {
        let world = world.clone();
        works.push((
            format!("sign-in {}", place.system().code()),
            Box::new(move |told| {
                let page = stage::page();
                let wanted = connect::Wanted::at(place.clone(), None, None, Way::Link, page);
                drain(connect::sign_in(world.clone(), wanted), told)
            }),
        ));
    }
    let own = world.clone();
    works.push((
        "code microsoft365".to_owned(),
        Box::new(move |told| {
            let wanted = stage::wanted_of_microsoft365(microsoft365::Path::Device, Way::Link);
            drain(microsoft365::sign_in(own.clone(), wanted), told)
        }),
    ));
    let world = world.clone();
    works.push((
        "sign-in exchange".to_owned(),
        Box::new(move |told| drain(exchange::sign_in(world.clone(), stage::mailbox()), told)),
    ));
    works
}

/// Waiting for an administrator, who has approved already.
fn watch(world: &World, scene: &Scene) -> (String, Begin) {
    let microsoft = |(account, _): &&(Account, String)| account.system == System::Microsoft365;
    let (account, token) = scene
        .kept
        .iter()
        .find(microsoft)
        .expect("it is kept")
        .clone();
    let world = world.clone();
    let begin = move |told| {
        let known = Identified {
            system: account.system,
            place: account.place.clone(),
            tenant: account.tenant.clone(),
            key: account.key.clone(),
            user: account.user.clone(),
            name: account.name.clone(),
            refresh: Some(Secret::new(token.clone())),
        };
        drain(connect::watch(world.clone(), Arc::new(known)), told)
    };
    ("watch microsoft365".to_owned(), Box::new(begin))
}

fn speech() -> (Words, UnboundedReceiver<Progress>) {
    let (sender, heard) = unbounded_channel();
    (Words::new(sender), heard)
}

fn tell(told: &UnboundedSender<()>, step: &Step) {
    if step.state == State::Running {
        // Nobody counts any more once the last moment is reached.
        let _ = told.send(());
    }
}

/// Work that says its words itself.
fn drain<T: Send + 'static>(
    work: impl Straw<T, Progress, Failure> + Send + 'static,
    told: UnboundedSender<()>,
) -> Working {
    Box::pin(async move {
        let mut work = work.pin();
        while let Some(word) = work.sip().await {
            if let Progress::Step(step) = word {
                tell(&told, &step);
            }
        }
        work.await.map(drop)
    })
}

/// Work whose words are heard beside it.
fn beside(
    mut heard: UnboundedReceiver<Progress>,
    told: UnboundedSender<()>,
    work: impl Future<Output = Result<(), Failure>> + Send + 'static,
) -> Working {
    Box::pin(async move {
        let mut work = pin!(work);
        loop {
            tokio::select! {
                biased;
                Some(progress) = heard.recv() => if let Progress::Step(step) = progress {
                    tell(&told, &step);
                },
                result = &mut work => return result,
            }
        }
    })
}
