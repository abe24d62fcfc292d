//! Every scenario of Exchange in the window: its outcome on the card as in the terminal, and the addresses by hand where
//! they help.

use synchronizer_setup::app::{App, Message};
use synchronizer_setup::exchange::address::Kind;
use synchronizer_setup::page::configure::{Entry, Part};
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::wizard::Card;

use super::entry;
use super::scene::Scene;
use crate::exchange_program::rows::{DIRECT, GOOD, LOST, REFUSED, Row};
use crate::window::behaviour::act;
use crate::window::screen::Screen;

const TITLE: &str = "Where is your Exchange server?";

/// Where an address by hand leads past what stands in the way.
const RESCUED: &[&str] = &[
    "autodiscover-fails",
    "autodiscover-loop",
    "autodiscover-foreign-host",
    "hosts-silent",
    "ews-not-named",
    "gateway-login-page",
    "tls-terminating-proxy",
    "certificate-expired",
    "private-ca",
    "old-tls",
];

/// What was to be seen and was not; nothing when all is well.
type Findings = Vec<String>;

/// What is entered besides: in a form of the user name that no other test has refused, because a process remembers that.
fn besides(scene: &Scene, row: &Row) -> Vec<Message> {
    let mut options = row.options.iter();
    let mailbox = options
        .find(|text| **text == "--impersonate")
        .and(options.next());
    let other = |mailbox: &&str| entry(Entry::Impersonate((*mailbox).to_owned()));
    let windows = scene.person().domain == "CONTOSO";
    let domain = windows.then(|| entry(Entry::Domain("corp.contoso.example".to_owned())));
    mailbox.map(other).into_iter().chain(domain).collect()
}

fn told<W>(card: &Card<W>) -> String {
    match card {
        Card::Failed { failure, .. } => format!("{} {:?}", failure.detail, failure.facts),
        other => format!("{other:?}"),
    }
}

/// What the card shows is what the outcome says, in the words of the terminal.
fn judge(app: &mut App, row: &Row) -> Findings {
    let card = &app.connections().exchange.card;
    let found = match card {
        Card::Connected(_) => "ok",
        Card::Failed { failure, .. } => failure.outcome.code(),
        _ => return vec![format!("has not ended: {card:?}")],
    };
    if found != row.end.outcome() {
        return vec![format!("ends as {found}: {}", told(card))];
    }
    let expected = match card {
        Card::Failed { failure, .. } => {
            let told = Texts::new(Language::English).failure(failure);
            let advice = told.advice.first().cloned();
            [told.heading, told.cause]
                .into_iter()
                .chain(advice)
                .collect()
        }
        Card::Connected(signed_in) => {
            let told = |outcome| {
                let failure = synchronizer_setup::check::Failure::new(outcome, "");
                Texts::new(Language::English).failure(&failure).heading
            };
            let warnings = signed_in.warnings.iter().copied().map(told);
            warnings.chain(["Connected".to_owned()]).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    let mut screen = Screen::of(app);
    let missing = expected
        .into_iter()
        .filter(|words| !screen.says(words) && !screen.shows(words));
    missing.map(|words| format!("not shown: {words}")).collect()
}

/// Enters the address where the window shows the fields for it, and tests.
fn rescue(scene: &Scene, mut app: App) -> Findings {
    if !Screen::of(&app).shows(TITLE) {
        act(&mut app, [entry(Entry::Toggle(Part::Addresses))]);
    }
    if !Screen::of(&app).shows(TITLE) {
        return vec!["the addresses cannot be entered".to_owned()];
    }
    let typed = Entry::Address(Kind::Ews, DIRECT.to_owned().into());
    act(&mut app, [entry(typed)]);
    let mut app = scene.go_on(app, entry(Entry::Test), &[]);
    let card = &app.connections().exchange.card;
    if !card.is_connected() {
        return vec![format!("not rescued: {}", told(card))];
    }
    let said = Screen::of(&app).says("entered by hand");
    (!said)
        .then(|| "not marked as entered by hand".to_owned())
        .into_iter()
        .collect()
}

fn play(row: &Row) -> Findings {
    let scene = Scene::of(row.scenario);
    let mut app = scene.connect(besides(&scene, row), entry(Entry::Anyway), &[]);
    let mut findings = judge(&mut app, row);
    let first = scene.rehearsal.bad_logons();
    if RESCUED.contains(&row.scenario) {
        findings.extend(rescue(&scene, app));
    }
    let second = scene.rehearsal.bad_logons() - first;
    if first > 1 || second > 1 {
        findings.push(format!("{first} and {second} bad logons by two clicks"));
    }
    // Neither the web site of the company nor anybody outside it gets the password.
    let own = |host: &str| host.ends_with(".contoso.example");
    let mut given = scene.rehearsal.visits();
    given.retain(|visit| visit.authorization.is_some() && !own(&visit.host));
    if !given.is_empty() {
        findings.push(format!("the password was given to {given:?}"));
    }
    let named = |finding| format!("{}: {finding}", row.scenario);
    findings.into_iter().map(named).collect()
}

fn all_end_as_in_the_terminal(rows: &[Row]) {
    let findings: Vec<_> = rows.iter().flat_map(play).collect();

    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn each_way_to_the_server_ends_on_the_card_as_in_the_terminal() {
    all_end_as_in_the_terminal(GOOD);
}

#[test]
fn each_scenario_of_the_search_ends_on_the_card_as_in_the_terminal() {
    all_end_as_in_the_terminal(LOST);
}

#[test]
fn each_scenario_of_the_sign_in_ends_on_the_card_as_in_the_terminal() {
    all_end_as_in_the_terminal(REFUSED);
}
