//! The child process: begins each kind of work again and again, gives it up one moment later each time, and looks what is
//! left of it.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, Instant};

use sipper::{Sipper as _, Straw};
use synchronizer_setup::check::{Failure, State, Step, System, Timeline};
use synchronizer_setup::connect::{self, Known, Place};
use synchronizer_setup::exchange::{self, discover};
use synchronizer_setup::google::Kind;
use synchronizer_setup::http::{Authority, Client, Proxy};
use synchronizer_setup::oauth::{Account, Progress, SignedIn, Tokens, Way, Words};
use synchronizer_setup::profile::{self, CalendarChoice, CrmChoice, Profile};
use synchronizer_setup::secret::{Secret, SessionStore};
use synchronizer_setup::terminal::start::names;
use synchronizer_setup::world::{Folders, NoBrowser, SystemClock, World};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::{LATENCY, Report, Scene, Seen, mailbox, sockets};
use crate::stage;

pub const FOLDER: &str = "TEST_GIVEN_UP_FOLDER";
pub const SCENE: &str = "scene.json";
pub const REPORT: &str = "report.json";

/// More moments than any work has.
const MOST: usize = 60;
/// How long a look for what is left goes on: by then it stays.
const LOOK: Duration = Duration::from_secs(10);

/// How many kinds of work there are.
pub const WORKS: usize = 14;

type Working = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>>;
/// Begins a kind of work; every step that begins is told.
type Begin = Box<dyn Fn(UnboundedSender<()>) -> Working>;

#[test]
#[ignore = "a child process of the next test"]
fn works_and_gives_up() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    sockets::an_open_socket_is_in_the_list_and_a_closed_one_is_not();
    let scene = std::fs::read(folder.join(SCENE)).unwrap();
    let scene: Scene = serde_json::from_slice(&scene).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let report = runtime.block_on(async {
        let world = world(&scene, &folder);
        let mut report = Report::new();
        for (name, begin) in works(&world, &scene).await {
            let seen = give_up_again_and_again(&name, &begin, scene.silent).await;
            let before = report.insert(name, seen);
            assert!(before.is_none(), "each has a name of its own");
        }
        report
    });
    std::fs::write(folder.join(REPORT), serde_json::to_vec(&report).unwrap()).unwrap();
}

fn world(scene: &Scene, folder: &Path) -> World {
    let authority =
        |host: &String| Authority::from_pem(Some(host.clone()), &scene.authority).unwrap();
    let authorities = scene.hosts.iter().map(authority).collect();
    let client = Client::new(Proxy::Direct, authorities, Duration::from_secs(30));
    let names = names(&scene.settings).unwrap();
    World {
        clock: Arc::new(SystemClock),
        http: client.and_then(|client| client.naming(names)).unwrap(),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(folder),
        settings: Arc::new(scene.settings.clone()),
        rehearsal: true,
    }
}

/// Keeps the connections of the parent in profiles: one for each calendar system, the first with SuperOffice.
async fn keep(world: &World, scene: &Scene) -> Vec<(Account, profile::Id)> {
    let mut kept = Vec::new();
    for (account, token) in &scene.kept {
        let place = account.place.clone();
        let calendar = match account.system {
            System::Exchange => CalendarChoice::Exchange,
            System::Google => CalendarChoice::Google { account: place },
            System::SuperOffice | System::Microsoft365 => CalendarChoice::Microsoft365 {
                cloud: "worldwide".to_owned(),
            },
        };
        let crm = CrmChoice::SuperofficeOnline {
            environment: "online".to_owned(),
        };
        let name = account.system.code().to_owned();
        let profile = Profile::new(name, true, crm, calendar, world.clock.now());
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
        kept.push((account.clone(), profile.unwrap().id));
    }
    kept
}

async fn works(world: &World, scene: &Scene) -> Vec<(String, Begin)> {
    let mut works: Vec<(String, Begin)> = Vec::new();
    for (account, id) in keep(world, scene).await {
        let code = account.system.code();
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
    let all = world.clone();
    works.push((
        "discover".to_owned(),
        Box::new(move |told| {
            let (said, heard) = speech();
            let work = discover(all.clone(), mailbox(), said);
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

/// Sign-ins whose link nobody opens; that of Exchange needs nobody.
fn sign_ins(world: &World) -> Vec<(String, Begin)> {
    let places = [
        Place::SuperOffice {
            environment: "online".to_owned(),
        },
        Place::Microsoft365 {
            cloud: "worldwide".to_owned(),
        },
        Place::Google {
            kind: Kind::Workspace,
        },
    ];
    let mut works: Vec<(String, Begin)> = Vec::new();
    for place in places {
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
    let world = world.clone();
    works.push((
        "sign-in exchange".to_owned(),
        Box::new(move |told| drain(exchange::sign_in(world.clone(), mailbox()), told)),
    ));
    works
}

fn speech() -> (Words, UnboundedReceiver<Progress>) {
    let (sender, heard) = unbounded_channel();
    (Words::new(sender), heard)
}

fn tell(told: &UnboundedSender<()>, step: &Step) {
    if step.state == State::Running {
        told.send(()).unwrap();
    }
}

/// Work that says its words itself.
fn drain(
    work: impl Straw<SignedIn, Progress, Failure> + Send + 'static,
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

async fn give_up_again_and_again(name: &str, begin: &Begin, silent: bool) -> Seen {
    let mut seen = Seen::default();
    for moment in 1..=MOST {
        let (sender, mut told) = unbounded_channel();
        let work = begin(sender);
        // Every other time in the middle of an answer.
        let pause = if moment % 2 == 0 {
            LATENCY / 2
        } else {
            Duration::ZERO
        };
        let until = async {
            for _ in 0..moment {
                if told.recv().await.is_none() {
                    std::future::pending::<()>().await;
                }
                if silent {
                    // No later step is reached; the request itself has to be under way.
                    tokio::time::sleep(5 * LATENCY).await;
                    return;
                }
            }
            tokio::time::sleep(pause).await;
        };
        // A sign-in waits for its person after its last step.
        let until = tokio::time::timeout(Duration::from_secs(3), until);
        let ended = {
            let mut work = work;
            tokio::select! {
                biased;
                reached = until => Err(reached.is_err()),
                result = &mut work => Ok(result),
            }
        };
        let given_up = Instant::now();
        let left = nothing_is_left(name, moment).await;
        seen.longest = seen
            .longest
            .max(u64::try_from((left - given_up).as_millis()).unwrap());
        match ended {
            Ok(Ok(())) => {
                seen.finished = true;
                return seen;
            }
            Ok(Err(failure)) => {
                assert!(silent, "{name}, moment {moment}: {failure}");
                return seen;
            }
            Err(waits_for_a_person) => {
                seen.given_up += 1;
                if waits_for_a_person || silent && moment == 2 {
                    return seen;
                }
            }
        }
    }
    panic!("{name} has more than {MOST} moments")
}

/// When the last socket was closed.
async fn nothing_is_left(name: &str, moment: usize) -> Instant {
    let began = Instant::now();
    loop {
        let open = sockets::own();
        if open.is_empty() {
            return Instant::now();
        }
        assert!(
            began.elapsed() < LOOK,
            "{name}, given up at moment {moment}, leaves open: {open:?}"
        );
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
