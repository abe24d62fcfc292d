//! Named ways to start, for tests and pictures: fakes instead of the outside, cards that stand as if somebody had been there.

mod beside;
mod documents;
mod exchange;
mod linking;
mod preferences;
mod seen;

use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::{Preset, Task};
use jiff::Timestamp;
use url::Url;

use crate::check::{Failure, Outcome, State, Step as Check, System, Timeline};
use crate::http::{Client, Proxy};
use crate::oauth::{Account, Consent, Identified, Patience, Progress, Purpose, SignedIn, Tokens};
use crate::page::configure::{self, Act, Wish};
use crate::secret::{FileStore, Secret, SessionStore};
use crate::settings::{Settings, Source};
use crate::terminal::start::{Input, Start};
use crate::text::{Language, Texts};
use crate::wizard::{Card, Step};
use crate::world::{Folders, NoBrowser, SystemClock, World};

use super::{App, Message};
pub use beside::{findings, managed, nowhere_to_keep, onsite, proxy, ready, report, trouble};
pub use documents::{documents, documents_at_google, documents_found};
pub use exchange::{exchange, exchange_certificate, exchange_not_found};
pub use linking::{by_hand, fetching, linked, linking, linking_of, not_fetched, summary};
pub use preferences::{customize, schedule, zones_differ};
pub use seen::{checking, comfort, done, help, passphrase, unlinked};

/// A start that touches nothing: no browser, no key store, no network, a folder of its own.
///
/// # Panics
///
/// Never: its client has neither proxy nor authorities.
#[must_use]
pub fn start() -> Start {
    let mut settings = Settings {
        proxy: "none".to_owned(),
        ..Settings::default()
    };
    // What is looked at before the browser opens finds no network here: it gives up at once.
    settings.network.portal_probe = String::new();
    let own = Source::Rehearsal;
    let _ = settings
        .sources
        .insert("network.portal_probe".to_owned(), own);
    settings.network.patience = 5;
    let folder =
        std::env::temp_dir().join(format!("synchronizer-setup-preset-{}", std::process::id()));
    let http = Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(5));
    let world = World {
        clock: Arc::new(SystemClock),
        http: http.expect("a client without proxy and authorities can be built"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(NoBrowser),
        folders: Folders::below(&folder),
        settings: Arc::new(settings),
        rehearsal: false,
    };
    Start {
        file: Arc::new(FileStore::at(world.folders.secrets_file())),
        world,
        texts: Arc::new(Texts::new(Language::English)),
        stage: None,
        password_stdin: Input::default(),
        again: String::new(),
        running: None,
    }
}

/// When everything made up has happened: on 2 September 2026 at noon (UTC).
const DAY: Timestamp = Timestamp::constant(1_788_350_400, 0);

/// The name of a preset, and what makes it.
pub type Named = (&'static str, fn() -> App);

/// The names of all presets and how each is made: one per step, and the states of a card.
pub const ALL: [Named; 41] = [
    ("Profiles", || at(Step::Profiles)),
    ("Managed profiles", managed),
    ("Before you start", || at(Step::BeforeYouStart)),
    ("Select Systems", || at(Step::SelectSystems)),
    ("Configure Systems", || at(Step::ConfigureSystems)),
    ("Waiting", waiting),
    ("Connected", connected),
    ("Failed", failed),
    ("Approval", approval),
    ("Approval unseen", approval_unseen),
    ("Granted", granted),
    ("Own registration", own_registration),
    ("Exchange", exchange),
    ("Exchange not found", exchange_not_found),
    ("Exchange certificate", exchange_certificate),
    ("SuperOffice Onsite", onsite),
    ("Ready", ready),
    ("Findings", findings),
    ("Key store missing", nowhere_to_keep),
    ("Proxy", proxy),
    ("What happened", trouble),
    ("Report", report),
    ("Customize Systems", customize),
    ("Configure Profile", schedule),
    ("Time zones differ", zones_differ),
    ("Link Users", linking),
    ("Link Users fetching", fetching),
    ("Link Users not fetched", not_fetched),
    ("Link Users by hand", by_hand),
    ("Link Users linked", linked),
    ("Documents", documents),
    ("Documents at Google", documents_at_google),
    ("Documents found", documents_found),
    ("Summary", summary),
    ("View and language", comfort),
    ("Page in the browser", page_in_the_browser),
    ("Checking", checking),
    ("Help", help),
    ("Nobody linked", unlinked),
    ("Done", done),
    ("Passphrase", passphrase),
];

/// Every preset, for the program.
#[must_use]
pub fn all() -> Vec<Preset<App, Message>> {
    ALL.into_iter()
        .map(|(name, app)| Preset::new(name, move || (app(), Task::none())))
        .collect()
}

/// A step as it is when nothing was entered yet.
#[must_use]
pub fn at(step: Step) -> App {
    let mut app = App::new(&start(), None);
    app.step = step;
    app
}

/// SuperOffice is connected, the browser has its turn for Microsoft 365 and takes its time.
///
/// # Panics
///
/// Never: the address is valid.
#[must_use]
pub fn waiting() -> App {
    let mut app = connected();
    let now = Instant::now();
    let link = Url::parse("https://login.example/authorize?state=x").expect("a valid address");
    let side = &mut app.connections().microsoft365;
    side.now = now + Duration::from_secs(48);
    side.opened = Timestamp::from_second(1_795_350_000).ok();
    side.card = Card::Waiting {
        purpose: Purpose::SignIn,
        link,
        since: now,
        limit: Duration::from_mins(10),
        notice: None,
        extended: 0,
        patience: Patience::default(),
        timeline: Timeline::default(),
        work: idle(),
    };
    app
}

/// The same, once the page in the browser leads no further.
#[must_use]
pub fn page_in_the_browser() -> App {
    let mut app = waiting();
    say(&mut app, System::Microsoft365, Act::LeadsNoFurther);
    app
}

/// SuperOffice is connected, Microsoft 365 is not tried yet.
#[must_use]
pub fn connected() -> App {
    let mut app = at(Step::ConfigureSystems);
    app.connections().superoffice.card = Card::Connected(signed_in(System::SuperOffice));
    app
}

/// SuperOffice is connected, Microsoft 365 wants an administrator's approval.
#[must_use]
pub fn failed() -> App {
    let mut app = connected();
    let failure = Failure::new(Outcome::AdminConsentNeeded, "the page says so")
        .of(System::Microsoft365)
        .number("AADSTS90094");
    app.connections().microsoft365.card = Card::Failed {
        failure,
        timeline: Timeline(vec![
            check("discovery", State::Ok),
            check("permissions", State::Failed),
        ]),
    };
    app
}

/// Microsoft 365 waits for an administrator and looks whether they have approved.
#[must_use]
pub fn approval() -> App {
    let mut app = waiting();
    let system = System::Microsoft365;
    let attempt = app.connections().microsoft365.attempt;
    let known = Identified {
        system,
        place: "worldwide".to_owned(),
        tenant: "72f988bf-0000-4000-8000-000000000000".to_owned(),
        key: "42".to_owned(),
        user: "ola@nordfjell.example".to_owned(),
        name: "Ola Normann".to_owned(),
        refresh: Some(Secret::new("refresh".to_owned())),
    };
    let met = Progress::Identified(Arc::new(known));
    say(&mut app, system, Act::Heard(attempt, met));
    say(&mut app, system, Act::PageSays("need-admin-approval"));
    say(&mut app, system, Act::Approval(Wish::Begin));
    let attempt = app.connections().microsoft365.attempt;
    let next = Duration::from_secs(58);
    say(
        &mut app,
        system,
        Act::Heard(attempt, Progress::NotYet { next }),
    );
    app
}

/// The same, where nobody could sign in first, so that nothing can be seen.
#[must_use]
pub fn approval_unseen() -> App {
    let mut app = failed();
    say(&mut app, System::Microsoft365, Act::Approval(Wish::Begin));
    app
}

/// Both systems are connected, and it is shown what Microsoft 365 has granted.
#[must_use]
pub fn granted() -> App {
    let mut app = connected();
    let mut signed_in = signed_in(System::Microsoft365);
    let scopes = [
        "openid",
        "User.Read",
        "Calendars.ReadWrite",
        "Contacts.ReadWrite",
    ];
    signed_in.account.scopes = scopes.map(str::to_owned).into();
    signed_in.account.consent = Some(Consent::Organization);
    app.connections().microsoft365.card = Card::Connected(signed_in);
    say(&mut app, System::Microsoft365, Act::Granted);
    app
}

fn say(app: &mut App, system: System, act: Act) {
    let message = configure::Message::On(system, act);
    drop(app.update(Message::Configure(message)));
}

/// An own registration is being entered for SuperOffice.
#[must_use]
pub fn own_registration() -> App {
    let mut app = at(Step::ConfigureSystems);
    app.connections().superoffice.card = Card::Editing;
    app
}

/// A sign-in of a made-up administrator.
#[must_use]
pub fn signed_in(system: System) -> SignedIn {
    let (place, tenant) = match system {
        System::SuperOffice => ("online", "Cust12345"),
        System::Microsoft365 => ("worldwide", "72f988bf-0000-4000-8000-000000000000"),
        System::Exchange => ("mail.nordfjell.example", "nordfjell.example"),
        System::Google => ("workspace", "nordfjell.example"),
    };
    let account = Account {
        system,
        place: place.to_owned(),
        tenant: tenant.to_owned(),
        organization: "Nordfjell Energi AS".to_owned(),
        key: "42".to_owned(),
        name: "Kari Nordmann".to_owned(),
        user: "kari@nordfjell.example".to_owned(),
        administrator: Some(true),
        users: Some(214),
        scopes: Vec::new(),
        consent: None,
        server: None,
        time_zone: None,
        tested: DAY,
        warnings: Vec::new(),
    };
    let tokens = Tokens {
        access: Secret::new("access".to_owned()),
        refresh: Some(Secret::new("refresh".to_owned())),
    };
    SignedIn {
        account,
        tokens: Arc::new(tokens),
        timeline: Timeline(vec![
            check("discovery", State::Ok),
            check("users", State::Ok),
        ]),
        rehearsal: false,
        warnings: Vec::new(),
    }
}

fn check(id: &'static str, state: State) -> Check {
    Check {
        id,
        state,
        outcome: (state == State::Failed).then_some(Outcome::AdminConsentNeeded),
        took: Some(Duration::from_millis(12)),
        host: Some("login.example".to_owned()),
        ..Check::default()
    }
}

/// Work that never ends and costs nothing.
fn idle() -> iced::task::Handle {
    let (task, handle) = Task::<()>::none().abortable();
    drop(task);
    handle
}
