//! The window as iced knows it: size, fonts, name; shared by `main` and tests.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

#[cfg(target_os = "linux")]
use iced::window::settings::PlatformSpecific;
use iced::{Settings, Size, Subscription, Task, Theme, window};

use crate::connect;
use crate::page::profiles;
use crate::platform::reader::BEFORE_SHOWN;
use crate::reader::Message as Said;
use crate::settings::UpdateCheck;
use crate::terminal::start::Start;
use crate::theme;
use crate::update;

use super::ahead::Ahead;
use super::opening::Opening;
use super::{App, Message, Rehearse, Trouble, desktop, presets};

/// When a window has come to rest after its start.
const RESTED: Duration = Duration::from_secs(2);

/// The name that desktop file, icons and task bar know the program by.
pub const APPLICATION_ID: &str = "synchronizer-setup";

/// Opens the window and waits for its end; `rehearse` starts the built-in cloud when somebody asks for it, and
/// `without_display` tells why there is no display, or which library to draw on it is missing.
///
/// # Errors
///
/// What the toolkit says when it cannot open a window.
pub fn run(
    start: Start,
    problem: Option<Trouble>,
    rehearse: Rehearse,
    without_display: fn(&str) -> !,
) -> iced::Result {
    let text_size = start.world.settings.text_size;
    let opening = Opening::begin(without_display);
    let opened = opening.clone();
    let ahead = Ahead::begin(Arc::clone(&start.texts));
    let boot = move || {
        opened.end();
        ahead.hurry();
        let app = App::new(&start, problem.clone())
            .with_rehearsal(rehearse.clone())
            .with_reader();
        let focus = crate::widget::focus::to(app.first());
        (
            app,
            Task::batch([
                desktop::first(),
                focus,
                tidy(&start),
                look_for_newer(&start),
            ]),
        )
    };
    let ended = application(boot, text_size).run();
    opening.end();
    ended
}

/// Removes what was deleted long ago, beside everything else; a rehearsal has nothing old.
fn tidy(start: &Start) -> Task<Message> {
    if start.world.rehearsal {
        return Task::none();
    }
    let world = start.world.clone();
    Task::future(async move { connect::purge_expired(&world).await }).discard()
}

/// Looks for a newer version, where somebody has asked for that, once the window is there and has come to rest.
fn look_for_newer(start: &Start) -> Task<Message> {
    if start.world.settings.updates.check == UpdateCheck::Off {
        return Task::none();
    }
    let world = start.world.clone();
    let look = async move {
        tokio::time::sleep(RESTED).await;
        update::look_daily(&world).await.map(Box::new)
    };
    Task::perform(look, |newer| {
        Message::Profiles(profiles::Message::Looked(newer))
    })
}

/// The program around a way to start. Larger text does not make the window larger, which could then pass the screen.
pub fn application(
    boot: impl Fn() -> (App, Task<Message>),
    text_size: u16,
) -> iced::Application<impl iced::Program<State = App, Message = Message, Theme = Theme>> {
    iced::application(boot, App::update, App::view)
        .settings(settings())
        .window(window(f32::from(text_size.max(100)) / 100.0))
        .title(App::title)
        .theme(App::theme)
        .scale_factor(App::scale_factor)
        .subscription(App::subscription)
        .presets(presets::all())
}

fn settings() -> Settings {
    Settings {
        id: Some(APPLICATION_ID.to_owned()),
        fonts: theme::fonts().into_iter().map(Cow::Borrowed).collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::size::TEXT.into(),
        ..Settings::default()
    }
}

/// The size of the window where the screen has room for it.
const USUAL: Size = Size::new(1080.0, 760.0);
/// The size below which it does not go, unless the screen is smaller.
const LEAST: Size = Size::new(800.0, 600.0);
/// What the title of the window and the bar of the desktop may take of a screen's height.
const DESKTOP: f32 = 80.0;

/// What a screen has room for, at the usual size of text, if that is less than the usual size.
fn room(screen: Size) -> Option<Size> {
    let room = Size::new(
        screen.width.min(USUAL.width),
        (screen.height - DESKTOP).min(USUAL.height),
    );
    (room != USUAL).then_some(room)
}

/// On a small screen the window takes what the desktop leaves, instead of passing the screen.
pub(super) fn fit(id: window::Id, text: f32) -> Task<Message> {
    window::monitor_size(id).then(move |screen| {
        // iced counts in units of the text size.
        let usual = |screen: Size| Size::new(screen.width * text, screen.height * text);
        let Some(room) = screen.map(usual).and_then(room) else {
            return Task::none();
        };
        let scaled = |width: f32, height: f32| Size::new(width / text, height / text);
        let least = scaled(room.width.min(LEAST.width), room.height.min(LEAST.height));
        window::set_min_size(id, Some(least))
            .chain(window::resize(id, scaled(room.width, room.height)))
            // Where a desktop knows better what is free, it says so.
            .chain(window::maximize(id, true))
    })
}

impl App {
    /// Ticks only while a browser has its turn: an idle window does not wake up.
    pub fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![
            iced::event::listen_with(noticed),
            self.follow_desktop(),
            self.reader_events(),
        ];
        if self.is_waiting() || self.is_watching() {
            let second = std::time::Duration::from_secs(1);
            all.push(iced::time::every(second).map(Message::Tick));
        }
        if self.takes_a_file() {
            all.push(iced::event::listen_with(dropped));
        }
        Subscription::batch(all)
    }
}

/// The window is there, gets the focus or loses it.
fn noticed(event: iced::Event, _: iced::event::Status, id: window::Id) -> Option<Message> {
    let iced::Event::Window(event) = event else {
        return None;
    };
    match event {
        window::Event::Opened { .. } => Some(Message::Opened(id)),
        window::Event::Focused => Some(Message::Reader(Said::Focused(true))),
        window::Event::Unfocused => Some(Message::Reader(Said::Focused(false))),
        _ => None,
    }
}

fn dropped(event: iced::Event, _: iced::event::Status, _: window::Id) -> Option<Message> {
    match event {
        iced::Event::Window(window::Event::FileDropped(path)) => Some(Message::Dropped(path)),
        _ => None,
    }
}

fn window(text: f32) -> window::Settings {
    window::Settings {
        size: Size::new(USUAL.width / text, USUAL.height / text),
        // iced scales the size by the text, this one it does not.
        min_size: Some(LEAST),
        visible: !BEFORE_SHOWN,
        icon: icon(),
        #[cfg(target_os = "linux")]
        platform_specific: PlatformSpecific {
            application_id: APPLICATION_ID.to_owned(),
            ..PlatformSpecific::default()
        },
        ..window::Settings::default()
    }
}

/// The program's picture, for task bars that ask the window for it; a small one, because it is handed over dot by dot.
fn icon() -> Option<window::Icon> {
    let picture =
        image::load_from_memory_with_format(crate::icon::PROGRAM_SMALL, image::ImageFormat::Png);
    let picture = picture.ok()?.into_rgba8();
    let (width, height) = picture.dimensions();
    window::icon::from_rgba(picture.into_raw(), width, height).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_screen_gets_a_window_that_fits() {
        let fits = |width, height| room(Size::new(width, height));

        assert_eq!(fits(1920.0, 1080.0), None);
        assert_eq!(fits(1366.0, 768.0), Some(Size::new(1080.0, 688.0)));
        assert_eq!(fits(1024.0, 600.0), Some(Size::new(1024.0, 520.0)));
        assert_eq!(fits(640.0, 480.0), Some(Size::new(640.0, 400.0)));
    }
}
