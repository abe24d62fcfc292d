//! *Summary*: what was done, where it is stored, what to do with it.

use iced::Task;

use crate::check::System;
use crate::icon::Icon;
use crate::profile::Profile;
use crate::settings::SecretStore;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::{card, header};
use crate::widget::chip::chip;
use crate::widget::list::numbered;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};
use crate::world::World;

use super::configure::{about, lines, overridden, own_server};

/// The id of the first control.
pub const FIRST: &str = "open-folder";
/// The id of the button that makes a report.
pub const REPORT: &str = "report";

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The folder of the profile shall be shown.
    OpenFolder,
    /// The folder's path shall go to the clipboard.
    CopyPath,
    /// A report for support shall be made.
    Report,
    /// The folder was opened, or not: the path stands on the page.
    Opened,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Run this.
    Run(Task<Message>),
    /// Show a report with this profile.
    Report,
}

/// Takes in what happened.
pub fn update(message: &Message, world: &World) -> Action {
    match message {
        Message::OpenFolder => {
            let open = super::open_folder(world.folders.profiles());
            Action::Run(Task::perform(open, |()| Message::Opened))
        }
        Message::CopyPath => Action::Run(iced::clipboard::write(
            world.folders.profiles().display().to_string(),
        )),
        Message::Report => Action::Report,
        Message::Opened => Action::Run(Task::none()),
    }
}

/// What is seen.
#[must_use]
pub fn view<'a>(world: &World, texts: &Texts, profile: Option<&Profile>) -> Element<'a, Message> {
    let name = profile
        .map(|profile| profile.name.clone())
        .unwrap_or_default();
    let mut page = rows(space::FIELD)
        .push(words::heading(
            texts.with("summary-heading", &[("name", &name)]),
        ))
        .push_after(space::GROUP, words::lead(texts.get("summary-lead")));
    for system in System::ALL {
        let account = profile
            .and_then(|profile| profile.connection(system))
            .map(|connection| &connection.account);
        if let Some(account) = account {
            let kept = match profile.map(|profile| profile.store_of(system)) {
                Some(SecretStore::Session) => "card-saved-session",
                _ => "card-saved",
            };
            let head = header(texts.get(&format!("system-{}", system.code())))
                .tile(super::configure::tile(system))
                .subtitle(about(account, texts))
                .end(chip(Tone::Ok, texts.get(kept)));
            let mut card = card().push(head);
            let given = profile.and_then(|profile| profile.overrides.as_ref());
            let given = given.filter(|_| system == System::Microsoft365);
            let given = given
                .map(|given| overridden(given, texts))
                .unwrap_or_default();
            let own = own_server(account, texts);
            for line in lines(account, texts).into_iter().chain(own).chain(given) {
                card = card.push_close(words::secondary(line));
            }
            page = page.push(card);
        }
    }
    let file = profile
        .map(|profile| {
            world
                .folders
                .profiles()
                .join(format!("{}.json", profile.id))
                .display()
                .to_string()
        })
        .unwrap_or_default();
    let store = texts.get(&format!("summary-secrets-{}", world.secrets.kind()));
    let stored = card()
        .push(words::title(texts.get("summary-stored")))
        .push_close(words::secondary(texts.get("summary-file")))
        .push_close(words::mono(file))
        .push_close(words::secondary(store))
        .push_close(
            iced::widget::row![
                Element::from(
                    secondary(texts.get("summary-open-folder"))
                        .id(FIRST)
                        .on_press(Message::OpenFolder)
                ),
                Element::from(
                    quiet(texts.get("summary-copy-path"))
                        .icon(Icon::Copy)
                        .on_press(Message::CopyPath)
                ),
                Element::from(
                    quiet(texts.get("report-page-make"))
                        .id(REPORT)
                        .on_press(Message::Report)
                ),
            ]
            .spacing(space::ROW),
        );
    let next = card()
        .push(words::title(texts.get("summary-next")))
        .push_close(numbered([
            texts.get("summary-next-hand-over"),
            texts.get("summary-next-users"),
        ]));
    page.push(Element::from(stored))
        .push(Element::from(next))
        .into()
}
