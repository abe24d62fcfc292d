//! What can be reached while a question stands on the page or in its place, what opens and shuts, and what a wait says.

use std::time::{Duration, Instant};

use accesskit::{Action, Live, NodeId, Role as Kind, TreeUpdate};
use accesskit_consumer::{NodeRef, Tree, TreeChangeHandler};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::profile::{Id, Profile};
use synchronizer_setup::widget::semantics::{Ask, Part, Role, State, Want, keys};
use synchronizer_setup::wizard::Step;

use super::told::{asked, told};
use crate::window::screen::Screen;

fn press() -> Want {
    Want::Ask(Ask::Press)
}

/// The passphrase is asked for: a question in the place of the page.
fn asking() -> App {
    let mut app = presets::connected();
    drop(app.update(Message::KeepInFile));
    app
}

fn labels(update: &TreeUpdate) -> Vec<String> {
    let labels = update.nodes.iter().filter_map(|(_, node)| node.label());
    labels.map(str::to_owned).collect()
}

#[test]
fn nothing_behind_a_dialog_can_be_reached() {
    let app = asking();
    let parts = Screen::of(&app).parts();
    let behind = |part: &&Part| part.node.semantics.name == "View and language";
    assert_eq!(parts.iter().filter(behind).count(), 1, "it is still drawn");

    let update = told(&parts);

    let dialog = update
        .nodes
        .iter()
        .find(|(_, node)| node.role() == Kind::Dialog);
    let (_, dialog) = dialog.expect("a dialog");
    assert!(dialog.is_modal());
    let title = "Keep the sign-ins in a file with a passphrase";
    assert_eq!(dialog.label(), Some(title));
    let labels = labels(&update);
    for name in [
        "View and language",
        "Help F1",
        "Select Systems",
        "Back",
        "Next",
    ] {
        assert!(!labels.iter().any(|own| own == name), "{name}: {labels:?}");
    }
    assert!(labels.iter().any(|own| own == "Cancel"), "{labels:?}");
}

#[test]
fn what_is_aimed_behind_a_dialog_does_nothing() {
    let app = asking();

    for behind in ["View and language", "Help F1"] {
        for want in [press(), Want::Focus, Want::Open(true)] {
            let done = asked(&app, behind, want);
            assert!(done.starts_with("[] "), "{behind}: {done}");
            assert!(!done.contains(behind), "{behind}: {done}");
        }
    }
    let stops = Screen::of(&app).stops();
    assert!(!stops.iter().any(|stop| stop == "Help F1"), "{stops:?}");
    assert_eq!(asked(&app, "Cancel", press()), "[Passphrase(Cancel)] None");
}

/// A part that is behind is refused even where it could still be used.
#[test]
fn in_front_of_a_dialog_there_is_nothing_else() {
    let app = asking();
    let parts = Screen::of(&app).parts();
    let front = synchronizer_setup::widget::semantics::in_front(&parts);

    let dialog = parts
        .iter()
        .position(|part| part.node.semantics.role == Role::Dialog);
    let dialog = dialog.expect("a dialog");
    for (at, part) in parts.iter().enumerate() {
        let mut around = std::iter::successors(Some(at), |at| parts[*at].parent);
        let inside = around.any(|at| at == dialog);
        let mut outside = std::iter::successors(parts[dialog].parent, |at| parts[*at].parent);
        assert_eq!(
            front[at],
            inside || outside.any(|own| own == at),
            "{part:?}"
        );
    }
}

fn offered(app: &App, name: &str) -> (State, Vec<Action>) {
    let parts = Screen::of(app).parts();
    let at = parts
        .iter()
        .position(|part| part.node.semantics.name == name);
    let at = at.unwrap_or_else(|| panic!("there is no {name}"));
    assert_eq!(parts[at].node.semantics.role, Role::Fold, "{name}");
    let update = told(&parts);
    let key = NodeId(keys(&parts)[at]);
    let (_, node) = update
        .nodes
        .iter()
        .find(|(id, _)| *id == key)
        .expect("its node");
    let state = parts[at].node.semantics.state;
    assert_eq!(node.is_expanded(), Some(state == State::On), "{name}");
    let actions = [Action::Expand, Action::Collapse];
    let actions = actions.into_iter().filter(|own| node.supports_action(*own));
    (state, actions.collect())
}

#[test]
fn what_opens_says_whether_it_is_open_and_is_opened_and_shut_by_name() {
    let mut app = presets::at(Step::SelectSystems);
    let (shut, open) = ("Show special settings", "Hide special settings");
    let sent = "[Select(Advanced)] None";

    assert_eq!(offered(&app, shut), (State::Off, vec![Action::Expand]));
    assert_eq!(
        asked(&app, shut, Want::Open(false)),
        "[] None",
        "it is shut"
    );
    assert_eq!(asked(&app, shut, Want::Open(true)), sent);
    let number = |app: &App, name: &str| {
        let parts = Screen::of(app).parts();
        let at = parts
            .iter()
            .position(|part| part.node.semantics.name == name);
        keys(&parts)[at.expect("the button")]
    };
    let before = number(&app, shut);
    let advanced = synchronizer_setup::page::select::Message::Advanced;
    drop(app.update(Message::Select(advanced)));

    assert_eq!(offered(&app, open), (State::On, vec![Action::Collapse]));
    assert_eq!(asked(&app, open, Want::Open(true)), "[] None", "it is open");
    assert_eq!(asked(&app, open, Want::Open(false)), sent);
    assert_eq!(number(&app, open), before, "it is the same button");
}

#[test]
fn details_are_a_state_on_every_page_that_has_them() {
    let all: [(presets::Named, State); 5] = [
        (("Details", presets::connected), State::Off),
        (("What was granted", presets::connected), State::Off),
        (("Details", presets::checking), State::On),
        (("Help F1", presets::help), State::On),
        (("Show QR code", presets::approval), State::Off),
    ];
    for ((name, app), stands) in all {
        let (state, _) = offered(&app(), name);
        assert_eq!(state, stands, "{name}");
    }
}

#[test]
fn a_question_on_the_page_is_one_with_a_name_and_traps_nobody() {
    let folder = crate::kept::folder();
    let start = crate::window::keeping::start(&folder);
    let profile: Profile = crate::window::keeping::profile(&start);
    let mut app = App::new(&start, None);
    let id: Id = profile.id;
    let system = synchronizer_setup::check::System::SuperOffice;
    let ask = synchronizer_setup::page::profiles::Message::AskDisconnect(id, system);
    drop(app.update(Message::Profiles(ask)));

    let parts = Screen::of(&app).parts();
    let update = told(&parts);

    let is_question = |node: &&(NodeId, accesskit::Node)| node.1.role() == Kind::AlertDialog;
    let (_, question) = update.nodes.iter().find(is_question).expect("a question");
    let name = question.label().unwrap_or_default();
    assert!(
        name.starts_with("Disconnect SuperOffice CRM from this profile?"),
        "{name}"
    );
    assert!(!question.is_modal(), "the page stays in reach");
    assert_ne!(question.live(), Some(Live::Off), "it is said at once");
    let inside = question.children().iter().map(|child| {
        let found = update.nodes.iter().find(|(id, _)| id == child);
        found.expect("its node").1.role()
    });
    assert_eq!(inside.collect::<Vec<_>>(), [Kind::Button; 2]);
    assert!(labels(&update).iter().any(|own| own == "View and language"));
}

/// What the adapter of Linux would announce: what is new, and what has another name.
#[derive(Default)]
struct Heard(Vec<String>);

impl Heard {
    fn hear(&mut self, node: &NodeRef<'_>) {
        if node.live() != Live::Off {
            self.0.extend(node.label());
        }
    }
}

impl TreeChangeHandler for Heard {
    fn node_added(&mut self, node: &NodeRef<'_>) {
        self.hear(node);
    }

    fn node_updated(&mut self, old: &NodeRef<'_>, new: &NodeRef<'_>) {
        if old.label() != new.label() {
            self.hear(new);
        }
    }

    fn focus_moved(&mut self, _: Option<&NodeRef<'_>>, _: Option<&NodeRef<'_>>) {}

    fn node_removed(&mut self, _: &NodeRef<'_>) {}
}

/// Ten minutes of waiting say three things: that it goes on, what the page may say, and that it is nearly over.
#[test]
fn a_wait_is_said_once_and_not_each_second() {
    let mut app = presets::waiting();
    let begin = Instant::now();
    let mut heard = Heard::default();
    let mut tree = Tree::new(told(&Screen::of(&app).parts()), true);

    // Each second at first, then now and then to the end.
    for second in (0..40_u64).chain((40..580).step_by(20)) {
        drop(app.update(Message::Tick(begin + Duration::from_secs(second))));
        let update = told(&Screen::of(&app).parts());
        tree.update_and_process_changes(update, &mut heard);
        if second < 40 {
            assert_eq!(heard.0, [] as [&str; 0], "after {second} seconds");
        }
    }

    let said: Vec<&str> = heard.0.iter().map(String::as_str).collect();
    assert_eq!(
        said,
        [
            "What does the page in your browser say?",
            "Less than a minute is left."
        ]
    );
}

#[test]
fn time_that_runs_out_is_no_progress() {
    let update = told(&Screen::of(&presets::waiting()).parts());
    let roles: Vec<Kind> = update.nodes.iter().map(|(_, node)| node.role()).collect();
    assert!(roles.contains(&Kind::Timer) && !roles.contains(&Kind::ProgressIndicator));
    let timer = update
        .nodes
        .iter()
        .find(|(_, node)| node.role() == Kind::Timer);
    let (_, timer) = timer.expect("the time left");
    assert_eq!(timer.min_numeric_value(), Some(0.0));
    assert_eq!(timer.max_numeric_value(), Some(100.0));
    assert!(timer.numeric_value().is_some_and(|left| left > 0.0));

    let update = told(&Screen::of(&presets::fetching()).parts());
    let bars = update
        .nodes
        .iter()
        .filter(|(_, node)| node.role() == Kind::ProgressIndicator);
    let bars: Vec<_> = bars.map(|(_, bar)| bar).collect();
    assert!(!bars.is_empty());
    for bar in bars {
        let shares = (bar.min_numeric_value(), bar.max_numeric_value());
        assert_eq!(shares, (Some(0.0), Some(100.0)));
        assert!(bar.numeric_value().is_some() && bar.label().is_some());
    }
}
