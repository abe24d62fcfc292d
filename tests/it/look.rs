//! The look: what a person sets is kept and seen at once, the desktop is followed, and nothing is drawn outside the design
//! system.

#[cfg(target_os = "linux")]
mod desktop;
mod literals;

use iced::advanced::clipboard;
use iced::advanced::renderer::{Headless, Style};
use iced::{Color, Event, Renderer, Size, mouse, window};
use iced_test::futures::futures::executor;
use iced_test::runtime::user_interface::{Cache, State, UserInterface};
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::page::aside::Message as Aside;
use synchronizer_setup::page::comfort::Message as Set;
use synchronizer_setup::platform::Desktop;
use synchronizer_setup::settings::{Appearance, Motion};
use synchronizer_setup::text::Language;
use synchronizer_setup::theme::{self, Look, REGULAR, size};
use tokio::runtime::Runtime;

use crate::kept;
use crate::window::driver::Driver;
use crate::window::screen::Glass;

const USUAL: Size = Size::new(1080.0, 760.0);

fn set(message: Set) -> Message {
    Message::Aside(Aside::Comfort(message))
}

#[test]
fn what_is_set_applies_at_once_and_is_kept() {
    let runtime = Runtime::new().expect("threads");
    let folder = kept::folder();
    let mut start = presets::start();
    start.world.folders = synchronizer_setup::world::Folders::below(folder.path());
    let mut desk = Driver::open(&runtime, &start);

    desk.press("View and language");
    desk.expect("High contrast");
    for name in ["High contrast", "Larger", "Larger", "Reduced", "Deutsch"] {
        desk.press(name);
        desk.rest();
    }

    let theme = desk.app().theme();
    assert_eq!(theme::tokens(&theme), Look::Contrast.tokens());
    assert_eq!(theme::motion(&theme), theme::Motion::Reduced);
    assert!((desk.app().scale_factor() - 1.2).abs() < f32::EPSILON);
    assert_eq!(desk.app().language(), Language::German);
    let file = start.world.folders.settings_file();
    let kept = std::fs::read_to_string(file).expect("settings are kept");
    for line in [
        "appearance = \"high-contrast\"",
        "text_size = 120",
        "motion = \"reduced\"",
        "language = \"de\"",
    ] {
        assert!(kept.contains(line), "{line} in {kept}");
    }
}

#[test]
fn the_page_is_left_to_where_it_was_opened() {
    let mut app = presets::connected();
    let title = app.title();

    drop(app.update(Message::View));
    assert!(app.title().contains("View and language"), "{}", app.title());
    drop(app.update(Message::View));

    assert_eq!(app.title(), title);
}

#[test]
fn the_desktop_decides_where_nobody_has_set_anything() {
    let dark = Desktop {
        dark: true,
        ..Desktop::default()
    };
    let table = [
        (Desktop::default(), Look::Light),
        (dark, Look::Dark),
        (
            Desktop {
                contrast: true,
                ..dark
            },
            Look::Contrast,
        ),
    ];
    for (desktop, look) in table {
        let mut app = presets::connected();
        drop(app.update(Message::View));

        drop(app.update(Message::Desktop(desktop)));
        assert_eq!(theme::tokens(&app.theme()), look.tokens(), "{desktop:?}");

        drop(app.update(set(Set::Look(Appearance::Light))));
        assert_eq!(theme::tokens(&app.theme()), Look::Light.tokens());
    }
}

/// When the window wants to be drawn again by itself, after it was drawn a few times.
fn wakes(app: &App) -> window::RedrawRequest {
    let renderer = <Renderer as Headless>::new(REGULAR, size::TEXT.into(), Some("tiny-skia"));
    let mut renderer = executor::block_on(renderer).expect("software rendering needs no screen");
    let mut interface = UserInterface::build(app.view(), USUAL, Cache::new(), &mut renderer);
    let mut wanted = window::RedrawRequest::Wait;
    for _ in 0..3 {
        let redraw = Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()));
        let cursor = mouse::Cursor::Unavailable;
        let (state, _) = interface.update(
            &[redraw],
            cursor,
            &mut renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        if let State::Updated { redraw_request, .. } = state {
            wanted = redraw_request;
        }
        let style = Style {
            text_color: Color::BLACK,
        };
        interface.draw(&mut renderer, &app.theme(), &style, cursor);
    }
    wanted
}

#[test]
fn only_what_is_under_way_moves_and_not_where_motion_is_reduced() {
    for (name, app) in presets::ALL {
        let moves = matches!(
            name,
            "Waiting"
                | "Page in the browser"
                | "Checking"
                | "Exchange"
                | "Exchange not found"
                | "Exchange certificate"
                | "SuperOffice Onsite"
        );
        let mut app = app();
        let wanted = wakes(&app);
        let lively = matches!(wanted, window::RedrawRequest::At(_));
        assert_eq!(lively, moves, "{name}: {wanted:?}");

        drop(app.update(Message::View));
        drop(app.update(set(Set::Motion(Motion::Reduced))));
        drop(app.update(Message::View));
        assert_eq!(wakes(&app), window::RedrawRequest::Wait, "{name}, reduced");
    }
}

#[test]
fn with_large_text_the_steps_are_one_line_that_opens() {
    const LINE: &str = "Step 2 of 6: Configure Systems";
    let large = Size::new(USUAL.width / 2.0, USUAL.height / 2.0);
    let mut app = presets::connected();
    for _ in 0..10 {
        drop(app.update(Message::TextSize(synchronizer_setup::app::Change::Larger)));
    }
    let mut glass = Glass::over(&app, large);
    assert!(!glass.shows("Link Users"), "the list is closed");

    let sent = glass.click(LINE);
    drop(glass);
    for message in sent {
        drop(app.update(message));
    }

    let mut glass = Glass::over(&app, large);
    for step in [
        "Select Systems",
        "Configure Systems",
        "Link Users",
        "Summary",
    ] {
        assert!(glass.shows(step), "{step}");
    }
    let sent = glass.click("Select Systems");
    let [Message::Go(step)] = sent.as_slice() else {
        panic!("{sent:?}");
    };
    assert_eq!(step.code(), "select-systems", "it leads there");
    // In a wide window with usual text the whole list stands at the left, and there is no such line.
    let usual = presets::connected();
    assert!(!Glass::over(&usual, USUAL).offers(LINE));
}
