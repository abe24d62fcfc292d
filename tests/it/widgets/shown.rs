//! What the widgets say and show.

use iced::Size;
use synchronizer_setup::theme;
use synchronizer_setup::widget::semantics::{Role, State};
use synchronizer_setup::widget::{
    Element, Tone, card, chip, field, frame, list, progress, rail, timeline, words,
};
use synchronizer_setup::wizard::Progress;

use super::window::{App, Message, Window};
use super::{ORDER, page};

#[test]
fn every_control_has_a_name_and_can_hold_the_focus() {
    let mut window = Window::new(page);

    let nodes = window.nodes();
    let operable: Vec<_> = nodes
        .iter()
        .filter(|node| node.semantics.role.is_operable())
        .collect();

    assert_eq!(
        operable.len(),
        ORDER.len() + 3 + 2,
        "three choices and two disabled ones stand outside the order"
    );
    for node in operable {
        let says = &node.semantics;
        assert!(!says.name.trim().is_empty(), "{node:?} has a name");
        let skipped = says.role == Role::Radio || says.state == State::Disabled;
        assert_eq!(node.focus.is_some(), !skipped, "{node:?}");
        assert!(
            node.bounds.height >= 24.0 && node.bounds.width >= 24.0,
            "{node:?} is large enough to hit"
        );
    }
}

#[test]
fn states_are_said_as_well_as_shown() {
    let mut window = Window::new(page);
    window.app.wrong = true;
    window.app.ticked = true;
    window.rebuild();

    let nodes = window.nodes();
    let of = |name: &str| {
        nodes
            .iter()
            .find(|node| node.semantics.name == name)
            .map(|node| node.semantics.clone())
            .expect(name)
    };

    assert_eq!(of("Name").state, State::Invalid);
    assert_eq!(of("Name").description.as_deref(), Some("Too short"));
    assert_eq!(of("Fixed").state, State::Disabled);
    assert_eq!(of("First").state, State::On);
    assert_eq!(of("Second").state, State::Off);
    assert_eq!(of("Keep it").state, State::On);
    assert_eq!(of("Never").state, State::Disabled);
    assert_eq!(of("Only").state, State::On);
    assert_eq!(of("Something is missing").role, Role::Alert);
}

#[test]
fn hidden_text_is_never_said() {
    fn secret(_: &App) -> Element<'_, Message> {
        field::field("Secret", "hunter2")
            .secure(true)
            .on_input(Message::Typed)
            .into()
    }
    let mut window = Window::new(secret);

    let nodes = window.nodes();

    assert!(!format!("{nodes:?}").contains("hunter2"));
    assert_eq!(nodes[0].semantics.role, Role::PasswordField);
}

#[test]
fn what_is_only_shown_speaks_too() {
    fn shown(_: &App) -> Element<'_, Message> {
        card::card()
            .push(
                card::header("Card")
                    .tile("SO")
                    .subtitle("Below")
                    .end(chip::chip(Tone::Ok, "Connected")),
            )
            .push(progress::progress("Time left", 0.5))
            .push(list::numbered(["Do **this**."]))
            .push(timeline::timeline([timeline::line(
                Tone::Bad,
                "failed",
                "Step",
            )
            .host("a.example")
            .time("3 ms")]))
            .into()
    }
    let mut window = Window::new(shown);

    let said: Vec<_> = window
        .nodes()
        .into_iter()
        .map(|node| (node.semantics.role, node.semantics.name))
        .collect();

    assert_eq!(
        said,
        [
            (Role::Heading, "Card".to_owned()),
            (Role::Status, "Connected".to_owned()),
            (Role::Progress, "Time left".to_owned()),
            (Role::ListItem, "1. Do this.".to_owned()),
            (Role::ListItem, "Step, failed, a.example, 3 ms".to_owned()),
        ]
    );
    assert!(window.shows("Do this."), "rich text is found by its words");
}

#[test]
fn a_narrow_window_or_large_text_turns_the_rail_into_a_row() {
    fn large(_: &App) -> Element<'_, Message> {
        let rail =
            rail::rail("Product").steps([rail::step("Only", Progress::Current)], "Step 1 of 1");
        frame::frame(rail, words::body("Page"), frame::bar(), 2.0)
    }

    assert!(!Window::sized(page, Size::new(1080.0, 760.0)).shows("Step 1 of 1"));
    assert!(Window::sized(page, Size::new(640.0, 760.0)).shows("Step 1 of 1"));
    assert!(Window::sized(large, Size::new(1080.0, 760.0)).shows("Step 1 of 1"));
}

#[test]
fn iced_takes_every_embedded_font() {
    use iced_test::renderer::graphics::text::{cosmic_text::fontdb::Source, font_system};
    let mut system = font_system()
        .write()
        .expect("no test panics while it holds the fonts");

    for font in theme::fonts() {
        system.load_font(font.into());
    }

    let loaded: Vec<(String, u16)> = system
        .raw()
        .db()
        .faces()
        .filter(|face| matches!(face.source, Source::Binary(_)))
        .map(|face| (face.families[0].0.clone(), face.weight.0))
        .collect();
    for (family, weight) in [
        ("Inter", 400),
        ("Inter", 600),
        ("Inter Tabular", 400),
        ("Inter Tabular", 600),
        ("DejaVu Sans Mono", 400),
        ("Synchronizer Icons", 400),
    ] {
        assert!(
            loaded.contains(&(family.to_owned(), weight)),
            "{family} {weight} is not among {loaded:?}"
        );
    }
}
