//! The window as iced knows it: size, fonts, name; shared by `main` and tests.

use iced::window::settings::PlatformSpecific;
use iced::{Settings, Size, Task, Theme, window};

use crate::connect;
use crate::terminal::start::Start;
use crate::theme;

use super::{App, Message, Rehearse, presets};

/// The name that desktop file, icons and task bar know the program by.
pub const APPLICATION_ID: &str = "synchronizer-setup";

/// Opens the window and waits for its end; `rehearse` starts the built-in cloud when somebody asks for it.
///
/// # Errors
///
/// When there is no display, or a library that is needed to draw is missing.
pub fn run(start: Start, problem: Option<String>, rehearse: Rehearse) -> iced::Result {
    let text_size = start.world.settings.text_size;
    let boot = move || {
        let app = App::new(&start, problem.clone()).with_rehearsal(rehearse.clone());
        let focus = crate::widget::focus::to(app.first());
        let look = iced::system::theme().map(Message::SystemLook);
        (app, Task::batch([look, focus, tidy(&start)]))
    };
    application(boot, text_size).run()
}

/// Removes what was deleted long ago, beside everything else; a rehearsal has nothing old.
fn tidy(start: &Start) -> Task<Message> {
    if start.world.rehearsal {
        return Task::none();
    }
    let world = start.world.clone();
    Task::future(async move { connect::purge_expired(&world).await }).discard()
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
        fonts: theme::fonts()
            .into_iter()
            .map(std::borrow::Cow::Borrowed)
            .collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::size::TEXT.into(),
        ..Settings::default()
    }
}

fn window(text: f32) -> window::Settings {
    window::Settings {
        size: Size::new(1080.0 / text, 760.0 / text),
        min_size: Some(Size::new(800.0 / text, 600.0 / text)),
        icon: icon(),
        #[cfg(target_os = "linux")]
        platform_specific: PlatformSpecific {
            application_id: APPLICATION_ID.to_owned(),
            ..PlatformSpecific::default()
        },
        ..window::Settings::default()
    }
}

/// The program's picture, for task bars that ask the window for it.
fn icon() -> Option<window::Icon> {
    let picture =
        image::load_from_memory_with_format(crate::icon::PROGRAM, image::ImageFormat::Png);
    let picture = picture.ok()?.into_rgba8();
    let (width, height) = picture.dimensions();
    window::icon::from_rgba(picture.into_raw(), width, height).ok()
}
