//! A card as it is seen: its head, and what is seen before anybody signs in and after all is kept.

use iced::widget::container;

use crate::check::System;
use crate::icon::Icon;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{answer, primary, quiet, secondary};
use crate::widget::card::{Card as Frame, card, header};
use crate::widget::chip::{chip, resting, timed};
use crate::widget::rows::{Rows, rows};
pub(super) use crate::widget::rows::{ends, line_of};
use crate::widget::{Element, Tone, words};
use crate::wizard::Card;
use crate::world::{Person, World};

use super::waiting::clock;
use super::{Act, Message, Side, about, card_id, ended, first_control, tile};

impl Side {
    /// The card. One card leads: it has the one primary button.
    pub(super) fn view<'a>(
        &'a self,
        world: &World,
        texts: &Texts,
        leads: bool,
    ) -> Element<'a, Message> {
        let head =
            header(texts.get(&format!("system-{}", self.system.code()))).tile(tile(self.system));
        let head = match self.subtitle(world, texts) {
            Some(subtitle) => head.subtitle(subtitle),
            None => head,
        };
        let frame = card().push(match self.chip(world, texts) {
            Some(chip) => head.end(chip),
            None => head,
        });
        let frame = match &self.card {
            Card::Empty | Card::Editing if self.system == System::Exchange => {
                let frame = self.form(frame.divider(), texts, leads);
                self.with_people(frame, world, texts)
            }
            Card::Empty | Card::Editing if self.is_onsite() => {
                let frame = self.onsite_form(frame.divider(), texts, leads);
                self.with_people(frame, world, texts)
            }
            Card::Empty if self.looks_at_documents() => self.asking(frame, world, texts),
            Card::Connected(_) if self.looks_at_documents() => self.allowed(frame, texts),
            Card::Empty => self.empty(frame, world, texts, leads),
            Card::Editing => self.editing(frame, texts),
            Card::Waiting { .. } => {
                let frame = self.waiting(frame, world, texts);
                self.with_people(frame, world, texts)
            }
            Card::Code {
                user_code,
                address,
                limit,
                ..
            } => self.code(frame, user_code, address, *limit, texts),
            Card::Checking { timeline, .. } => {
                let cancel = quiet(texts.get("card-cancel"))
                    .at_end()
                    .id(first_control(self.system))
                    .on_press(self.on(Act::Cancel));
                frame
                    .divider()
                    .push(ended::steps(timeline, texts))
                    .push_close(ends(Vec::new(), vec![cancel.into()]))
            }
            Card::Approval {
                awaited,
                watch,
                timeline,
            } => self.approval(frame, awaited, watch, timeline, world, texts),
            Card::Connected(signed_in) => self.connected(frame, signed_in, world, texts),
            Card::Saved(account) | Card::Stale(account) => {
                let stale = matches!(self.card, Card::Stale(_));
                let who = if stale {
                    "card-was-signed-in-as"
                } else {
                    "card-signed-in-as"
                };
                let who = texts.with(who, &[("user", &account.user)]);
                let again = texts.get("card-sign-in-again");
                let again = match (stale, leads) {
                    (true, true) => primary(again),
                    (true, false) => secondary(again),
                    (false, _) => quiet(again),
                };
                let again = again
                    .at_end()
                    .id(first_control(self.system))
                    .description(texts.system(self.system))
                    .on_press(self.on(Act::SignIn));
                let frame = frame
                    .divider()
                    .push(ends(vec![words::secondary(who)], vec![again.into()]));
                let frame = if stale {
                    frame.push_close(words::secondary(texts.get("card-stale-about")))
                } else {
                    let consented = ended::consented_then(account, texts);
                    let frame = frame.push_close_maybe(consented.map(words::secondary));
                    self.with_grants(frame, account, world, texts)
                };
                self.with_people(frame, world, texts)
            }
            Card::Failed { failure, timeline } => {
                let frame = self.failed(frame, failure, timeline, world, texts);
                // The entries stand below the failure, and whom they can be taken from.
                if self.system == System::Exchange || self.is_onsite() {
                    self.with_people(frame, world, texts)
                } else {
                    frame
                }
            }
        };
        let addresses = self.cloud_addresses(texts);
        let frame = frame.push_maybe(addresses.filter(|_| !self.looks_at_documents()));
        // While an administrator is waited for or told what to do, it stands at the buttons that it is about.
        let note = match &self.card {
            Card::Approval { .. } => None,
            _ if self.shows_trust() => None,
            _ => self.noted(texts),
        };
        let frame = frame.push_close_maybe(note);
        container(Element::from(frame))
            .id(card_id(self.system))
            .into()
    }

    pub(super) fn on(&self, act: Act) -> Message {
        Message::On(self.system, act)
    }

    /// What was done just now, or why it was not.
    pub(super) fn noted<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        self.note.map(|note| words::hint(texts.get(note)))
    }

    fn subtitle(&self, world: &World, texts: &Texts) -> Option<String> {
        match &self.card {
            Card::Empty | Card::Connected(_) if self.looks_at_documents() => {
                Some(texts.get("documents-page-card"))
            }
            Card::Empty | Card::Editing if self.is_gmail() => {
                Some(texts.get("card-empty-google-gmail"))
            }
            Card::Empty | Card::Editing if self.is_onsite() => Some(texts.get("card-empty-onsite")),
            Card::Empty | Card::Editing => {
                Some(texts.get(&format!("card-empty-{}", self.system.code())))
            }
            Card::Waiting { .. } => Some(self.turn(world, texts)),
            Card::Code { .. } => Some(texts.get("card-code-about")),
            Card::Checking { .. } if self.system == System::Exchange => {
                Some(texts.get("card-exchange-checking"))
            }
            Card::Checking { .. } if self.is_onsite() => Some(texts.get("card-onsite-checking")),
            Card::Checking { .. } => Some(texts.get("card-checking-about")),
            Card::Connected(signed_in) => Some(about(&signed_in.account, texts)),
            Card::Saved(account) | Card::Stale(account) => Some(about(account, texts)),
            Card::Approval { .. } => Some(texts.get("approval-subtitle")),
            Card::Failed { .. } => None,
        }
    }

    fn chip<'a>(&self, world: &World, texts: &Texts) -> Option<Element<'a, Message>> {
        match &self.card {
            Card::Empty | Card::Editing => None,
            Card::Waiting { .. } | Card::Code { .. } => {
                let left = clock(self.card.remaining(self.now).unwrap_or_default());
                Some(timed(
                    Tone::Run,
                    texts.with("card-waiting", &[("left", &left)]),
                ))
            }
            Card::Checking { .. } => Some(chip(Tone::Run, texts.get("card-checking"))),
            Card::Approval { .. } => Some(resting(Tone::Run, texts.get("approval-chip"))),
            Card::Connected(_) => Some(chip(Tone::Ok, texts.get("card-connected"))),
            Card::Saved(_) if world.secrets.kind() == "session" => {
                Some(chip(Tone::Ok, texts.get("card-saved-session")))
            }
            Card::Saved(_) => Some(chip(Tone::Ok, texts.get("card-saved"))),
            Card::Stale(_) => Some(chip(Tone::Warn, texts.get("card-stale"))),
            Card::Failed { .. } => Some(chip(Tone::Bad, texts.get("card-failed"))),
        }
    }

    fn empty<'a>(
        &self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
        leads: bool,
    ) -> Frame<'a, Message> {
        let label = texts.get(&format!("card-sign-in-{}", self.system.code()));
        let sign_in = if leads {
            primary(label)
        } else {
            secondary(label)
        };
        let sign_in = sign_in
            .id(first_control(self.system))
            .icon(Icon::Outward)
            .on_press(self.on(Act::SignIn));
        let mut left: Vec<Element<'a, Message>> = vec![sign_in.into()];
        // A screen reader has these with the buttons.
        let explain = |id: &str| {
            let about = texts.get(&format!("{id}-about"));
            format!("{} – {about}", texts.get(id))
        };
        let mut explained = Vec::new();
        if self.system == System::Microsoft365 {
            left.push(self.for_everybody(secondary, texts).into());
            explained.push(explain("card-admin-consent"));
        }
        if self.needs_trust() && !self.details {
            let trusted = quiet(texts.get("card-trusted"))
                .description(texts.get("card-trusted-about"))
                .opens(false)
                .on_press(self.on(Act::Details));
            left.push(trusted.into());
            explained.push(explain("card-trusted"));
        }
        explained.push(explain("card-own-registration"));
        let own = quiet(texts.get("card-own-registration"))
            .at_end()
            .description(texts.get("card-own-registration-about"))
            .on_press(self.on(Act::OwnRegistration));
        let explained = explained.into_iter().map(words::hint_beside);
        let frame = frame.push(ends(left, vec![own.into()])).push_close(
            explained.fold(rows(space::GROUP).push_maybe(self.asks(texts)), Rows::push),
        );
        let frame = self.with_trust(frame, world, texts);
        self.with_people(frame, world, texts)
    }

    /// What a provider's page says that may startle, before it opens and while it is open.
    pub(super) fn asks<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        (self.system == System::Microsoft365)
            .then(|| words::hint(texts.get("card-asks-microsoft365")))
    }

    /// In a rehearsal, the people who can be played.
    pub(super) fn with_people<'a>(
        &self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let played = if self.is_onsite() {
            Person::ONSITE
        } else {
            self.system.code()
        };
        let people: Vec<&Person> = world
            .browser
            .people()
            .iter()
            .filter(|person| person.system == played)
            .collect();
        if people.is_empty() {
            return frame;
        }
        let who = people
            .iter()
            .map(|person| format!("{}: {}", person.name, texts.person(person)))
            .collect::<Vec<_>>()
            .join(" · ");
        let faces = people.into_iter().map(|person| {
            answer(person.name)
                .description(texts.person(person))
                .icon(Icon::Person)
                .on_press(self.on(Act::Play(person.code)))
                .into()
        });
        frame
            .divider()
            .push(words::label(texts.get(match self.system {
                System::Exchange => "card-exchange-play-mailboxes",
                _ if self.is_onsite() => "card-exchange-play",
                _ => "card-sign-in-for-me",
            })))
            .push_close(line_of(faces.collect()))
            .push_close(words::hint_in_parts(&who))
    }
}
