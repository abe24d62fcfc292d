//! What the desktop prefers: the last that is known at once, and what it says once the window is seen.

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
use futures::StreamExt as _;
use iced::{Subscription, Task};

use crate::platform::Desktop;

use super::{App, Message};

/// What is asked when the window opens. On Linux nothing: the desktop's answer can take longer than the first frame.
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
pub(super) fn first() -> Task<Message> {
    Task::none()
}

/// What is asked when the window opens.
#[cfg(not(any(target_os = "linux", target_os = "freebsd")))]
pub(super) fn first() -> Task<Message> {
    iced::system::theme().map(|mode| Message::Desktop(of(mode)))
}

/// What iced knows of the desktop, and Windows or macOS besides.
#[cfg(not(any(target_os = "linux", target_os = "freebsd")))]
fn of(mode: iced::theme::Mode) -> Desktop {
    let desktop = Desktop {
        dark: mode == iced::theme::Mode::Dark,
        ..Desktop::default()
    };
    #[cfg(windows)]
    let desktop = desktop.with_registry();
    #[cfg(target_os = "macos")]
    let desktop = match std::env::home_dir() {
        Some(home) => desktop.with_preferences(&home),
        None => desktop,
    };
    desktop
}

impl App {
    /// The first frame is seen: what may take longer than it can begin.
    pub(super) fn first_frame(&mut self) -> Task<Message> {
        self.shown = true;
        self.let_reader_in()
    }

    /// Takes in what the desktop prefers, and keeps it for the first frame of the next window.
    pub(super) fn desktop_says(&mut self, desktop: Desktop) -> Task<Message> {
        if self.desktop == desktop {
            return Task::none();
        }
        self.desktop = desktop;
        let file = self.world.folders.desktop_file();
        let keep = async move {
            let work = tokio::task::spawn_blocking(move || desktop.keep(&file));
            if let Ok(Err(error)) = work.await {
                tracing::warn!(%error, "what the desktop prefers was not kept");
            }
        };
        Task::future(keep).discard()
    }

    /// Waits for the first frame, then for what the desktop says; neither wakes an idle window.
    #[cfg(any(target_os = "linux", target_os = "freebsd"))]
    pub(super) fn follow_desktop(&self) -> Subscription<Message> {
        if self.shown {
            Subscription::run(portal).map(Message::Desktop)
        } else {
            iced::window::frames().map(|_| Message::FirstFrame)
        }
    }

    /// Waits for what the operating system says.
    #[cfg(not(any(target_os = "linux", target_os = "freebsd")))]
    #[expect(clippy::unused_self, reason = "as elsewhere")]
    pub(super) fn follow_desktop(&self) -> Subscription<Message> {
        iced::system::theme_changes().map(|mode| Message::Desktop(of(mode)))
    }
}

/// What the portal tells, as it tells it.
#[cfg(any(target_os = "linux", target_os = "freebsd"))]
fn portal() -> impl iced::futures::Stream<Item = Desktop> {
    let (mut told, heard) = futures::channel::mpsc::channel(8);
    let follow = async move {
        crate::platform::follow(|desktop| {
            // A window that is closing does not listen any more.
            let _ = told.try_send(desktop);
        })
        .await;
    };
    // It tells through the channel; by itself it gives nothing.
    let follow = futures::stream::once(follow).filter_map(|()| std::future::ready(None));
    futures::stream::select(heard, follow)
}
