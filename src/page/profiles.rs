//! The list of profiles, before the wizard: new, open, delete and take back.

use crate::check::{Failure, System};
use crate::icon::Icon;
use crate::profile::{Id, Listed, Profile, Store};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::{card, header};
use crate::widget::chip::chip;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};
use crate::world::World;

/// The id of the first control.
pub const FIRST: &str = "new-profile";

/// What is in the folder.
#[derive(Debug)]
pub struct Page {
    listed: Vec<Listed>,
    failure: Option<Failure>,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// A new profile.
    New,
    /// Open one.
    Open(Id),
    /// Delete one; it can be restored.
    Delete(Id),
    /// Take a deletion back.
    Restore(Id),
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Begin a new profile.
    New,
    /// Go on with this one.
    Open(Box<Profile>),
}

impl Page {
    /// The list as it is on the disk: a few small files.
    #[must_use]
    pub fn new(world: &World) -> Self {
        match Store::of(world).list() {
            Ok(listed) => Self {
                listed,
                failure: None,
            },
            Err(error) => Self {
                listed: Vec::new(),
                failure: Some(error.into()),
            },
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &World) -> Action {
        let store = Store::of(world);
        let result = match message {
            Message::New => return Action::New,
            Message::Open(id) => match store.load(id.as_str()) {
                Ok(profile) => return Action::Open(Box::new(profile)),
                Err(error) => Err(error),
            },
            Message::Delete(id) => store.delete(&id),
            Message::Restore(id) => store.restore(&id),
        };
        *self = Self::new(world);
        self.failure = result.err().map(Failure::from);
        Action::None
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let new = primary(texts.get("profiles-new"))
            .id(FIRST)
            .icon(Icon::Plus)
            .on_press(Message::New);
        let (heading, lead) = if self.listed.is_empty() {
            ("profiles-heading-empty", "profiles-lead-empty")
        } else {
            ("profiles-heading", "profiles-lead")
        };
        let mut page = rows(space::FIELD)
            .push(words::heading(texts.get(heading)))
            .push_after(space::GROUP, words::lead(texts.get(lead)))
            .push(Element::from(new))
            .push_maybe(self.failure.as_ref().map(|failure| {
                let told = texts.failure(failure);
                notice(Tone::Bad, told.heading, Some(told.cause), Vec::new())
            }));
        for listed in &self.listed {
            page = page.push(match listed {
                Listed::Good(profile) => row(profile, texts),
                Listed::Damaged(damaged) => {
                    let file = damaged.file.display().to_string();
                    let reason = damaged.error.to_string();
                    let more = texts.with(
                        "profiles-damaged-more",
                        &[("file", &file), ("reason", &reason)],
                    );
                    notice(
                        Tone::Warn,
                        texts.get("profiles-damaged"),
                        Some(more),
                        Vec::new(),
                    )
                }
            });
        }
        page.into()
    }
}

fn row<'a>(profile: &Profile, texts: &Texts) -> Element<'a, Message> {
    let complete = System::ALL
        .into_iter()
        .all(|system| profile.connection(system).is_some());
    let (tone, state) = match (&profile.deleted, complete) {
        (Some(_), _) => (Tone::Neutral, "profiles-state-deleted"),
        (None, true) => (Tone::Ok, "profiles-state-complete"),
        (None, false) => (Tone::Warn, "profiles-state-unfinished"),
    };
    let systems = System::ALL
        .map(|system| texts.get(&format!("system-{}", system.code())))
        .join(" · ");
    let mut about = systems;
    if let Some(connection) = &profile.superoffice {
        about = format!("{} · {about}", connection.account.organization);
    }
    if profile.rehearsal {
        about = format!("{} · {about}", texts.get("terminal-profile-rehearsal"));
    }
    let head = header(profile.name.clone())
        .tile(Icon::BothWays)
        .subtitle(about)
        .end(chip(tone, texts.get(state)));
    let buttons: Vec<Element<'a, Message>> = if profile.deleted.is_some() {
        vec![
            secondary(texts.get("profiles-restore"))
                .on_press(Message::Restore(profile.id.clone()))
                .into(),
        ]
    } else {
        let open = if complete {
            "profiles-open"
        } else {
            "profiles-continue"
        };
        vec![
            secondary(texts.get(open))
                .on_press(Message::Open(profile.id.clone()))
                .into(),
            quiet(texts.get("profiles-delete"))
                .on_press(Message::Delete(profile.id.clone()))
                .into(),
        ]
    };
    card()
        .push(head)
        .push_close(iced::widget::Row::with_children(buttons).spacing(space::ROW))
        .into()
}
