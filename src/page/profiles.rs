//! The list of profiles, before the wizard: new, open, delete and take back.

use iced::widget::{Row, container};
use iced::{Alignment, Length};

use crate::check::{Failure, System};
use crate::icon::Icon;
use crate::profile::{Editing, Error, Id, Listed, Profile, Store};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::{card, header};
use crate::widget::chip::chip;
use crate::widget::list::numbered;
use crate::widget::notice::notice;
use crate::widget::rows::rows;
use crate::widget::{Element, Tone, words};
use crate::wizard::Step;
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
    /// Go on with this one, which nobody else may change meanwhile.
    Open(Box<Profile>, Editing),
}

/// The profile as it is on the disk, for this window alone.
fn open(store: &Store, id: &Id) -> Result<(Profile, Editing), Error> {
    let editing = store.edit(&store.load(id.as_str())?)?;
    Ok((store.load(id.as_str())?, editing))
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
            Message::Open(id) => match open(&store, &id) {
                Ok((profile, editing)) => return Action::Open(Box::new(profile), editing),
                Err(error) => Err(error),
            },
            Message::Delete(id) => open(&store, &id).and_then(|_| store.delete(&id)),
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
        if self.listed.is_empty() {
            let lines =
                ["profiles-way-1", "profiles-way-2", "profiles-way-3"].map(|id| texts.get(id));
            page = page.push_after(
                space::CARD_X,
                card()
                    .push(words::title(texts.get("profiles-way")))
                    .push(numbered(lines)),
            );
        }
        page.into()
    }
}

/// One profile: name, systems, how far it is, when it was last tested.
fn row<'a>(profile: &Profile, texts: &Texts) -> Element<'a, Message> {
    let complete = is_complete(profile);
    let (tone, state) = match (&profile.deleted, complete) {
        (Some(_), _) => (Tone::Neutral, "profiles-state-deleted"),
        (None, true) => (Tone::Ok, "profiles-state-complete"),
        (None, false) => (Tone::Warn, "profiles-state-unfinished"),
    };
    let head = header(profile.name.clone())
        .tile(Icon::BothWays)
        .subtitle(about(profile, texts))
        .end(chip(tone, texts.get(state)));
    let id = &profile.id;
    let (left, right): (Element<'a, Message>, Option<Element<'a, Message>>) =
        if profile.deleted.is_some() {
            let restore = secondary(texts.get("profiles-restore"));
            (restore.on_press(Message::Restore(id.clone())).into(), None)
        } else {
            let open = if complete {
                "profiles-open"
            } else {
                "profiles-continue"
            };
            let open = secondary(texts.get(open)).on_press(Message::Open(id.clone()));
            let delete = quiet(texts.get("profiles-delete"))
                .icon(Icon::Bin)
                .on_press(Message::Delete(id.clone()));
            (open.into(), Some(delete.into()))
        };
    let line = Row::new()
        .push(left)
        .push(container(words::hint(stands(profile, texts))).width(Length::Fill))
        .push(right)
        .spacing(space::ROW)
        .align_y(Alignment::Center);
    card().push(head).push(line).into()
}

fn is_complete(profile: &Profile) -> bool {
    System::ALL
        .into_iter()
        .all(|system| profile.connection(system).is_some())
}

/// The company and the two systems; that it is a rehearsal comes first.
fn about(profile: &Profile, texts: &Texts) -> String {
    let rehearsal = profile
        .rehearsal
        .then(|| texts.get("terminal-profile-rehearsal"));
    let company = profile
        .superoffice
        .as_ref()
        .map(|connection| connection.account.organization.clone());
    let systems = System::ALL.map(|system| texts.get(&format!("system-{}", system.code())));
    rehearsal
        .into_iter()
        .chain(company.filter(|company| !company.is_empty()))
        .chain(systems)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Where the wizard goes on, or when both connections were proven.
fn stands(profile: &Profile, texts: &Texts) -> String {
    if profile.deleted.is_some() {
        return texts.get("profiles-deleted-about");
    }
    if !is_complete(profile) {
        let step = Step::from_code(&profile.step).unwrap_or(Step::SelectSystems);
        let title = texts.get(&format!("window-title-{}", step.code()));
        return texts.with("profiles-goes-on-at", &[("step", &title)]);
    }
    let tested = System::ALL
        .into_iter()
        .filter_map(|system| profile.connection(system))
        .map(|connection| connection.account.tested)
        .min();
    tested.map_or_else(String::new, |tested| {
        let when = tested.to_zoned(jiff::tz::TimeZone::system());
        let when = when.strftime("%Y-%m-%d %H:%M").to_string();
        texts.with("profiles-tested", &[("time", &when)])
    })
}
