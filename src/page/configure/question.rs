//! When it is asked what the page in the browser says, and how far the question has come: most are still typing, and are
//! left alone with it.

use std::time::{Duration, Instant};

use iced::Task;

use crate::check::System;
use crate::remedy::page;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::answer;
use crate::widget::rows::rows;
use crate::widget::semantics::{self, Role, Semantics};
use crate::widget::{Element, focus, words};
use crate::wizard::Card;
use crate::world::{Stranded, World};

use super::page_says::{self, Typed};
use super::view::line_of;
use super::{Act, Action, Message, Page, Side, act, card_id};

/// The id of the question what the page says.
pub const QUESTION: &str = "page-question";

/// Where the question stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Question {
    /// It comes once the page has been open long enough.
    #[default]
    Ahead,
    /// The person is still at it: it comes when the same time has passed once more.
    PutOff(Instant),
    /// The page leads no further: its answers are shown.
    Open,
    /// A person of the rehearsal stands before this page.
    Met(Box<Met>),
}

/// The page that a person of the rehearsal stands before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Met {
    /// Its title.
    pub(super) title: String,
    known: Known,
}

/// What is known of such a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// The answer with this code names it.
    Answer(&'static str),
    /// Its words say a number; they stand in the field.
    Number,
    /// Nothing: the person has turned away from a page that would lead on.
    Nothing,
}

/// The question, as far as it has come.
pub(super) fn question<'a>(side: &'a Side, texts: &Texts) -> Element<'a, Message> {
    let asked = |about: &str| {
        rows(space::ROW)
            .push(words::asked(texts.get("card-question")))
            .push_after(space::TIGHT, words::hint(texts.get(about)))
    };
    let typed = || page_says::number(side, texts);
    let pages = |only| page_says::drawn(side, only, texts);
    let all = || {
        asked("card-question-about")
            .push(pages(None))
            .push_after(space::FIELD, typed())
    };
    let asked = match &side.question {
        Question::Ahead | Question::PutOff(_) => {
            asked("card-question-first").push(replies(side, texts))
        }
        Question::Open => all(),
        Question::Met(met) => match met.known {
            Known::Answer(code) => asked("card-question-met").push(pages(Some(code))),
            Known::Number => asked("card-question-read").push(typed()),
            Known::Nothing => all(),
        },
    };
    semantics::describe(Semantics::new(Role::Group, ""), asked)
}

/// What is asked before any page is shown: most are still typing.
fn replies<'a>(side: &Side, texts: &Texts) -> Element<'a, Message> {
    let still = answer(texts.get("card-question-still")).on_press(side.on(Act::StillAtIt));
    let stuck = answer(texts.get("card-question-stuck")).on_press(side.on(Act::LeadsNoFurther));
    line_of(vec![still.into(), stuck.into()])
}

impl Side {
    /// Whether it is time to ask what the page in the browser says.
    pub(super) fn wonders(&self, world: &World) -> bool {
        let Card::Waiting { since, .. } = &self.card else {
            return false;
        };
        let since = match &self.question {
            Question::Ahead => *since,
            Question::PutOff(at) => *at,
            Question::Open | Question::Met(_) => return true,
        };
        let after = Duration::from_secs(world.settings.sign_in.question_after);
        self.now.saturating_duration_since(since) >= after
    }

    /// The person is still at it: nothing is asked for the same time once more.
    pub(super) fn put_off(&mut self) -> Action {
        self.question = Question::PutOff(self.now);
        Action::Run(self.lead())
    }

    /// The page leads no further: now its answers are shown.
    pub(super) fn leads_no_further(&mut self) -> Action {
        self.question = Question::Open;
        let first = focus::to(act::part_id(self.system, act::PAGE));
        Action::Run(Task::batch([first, focus::show(QUESTION)]))
    }

    /// A person of the rehearsal stands before this page: it is named, and what it means can be read.
    pub(super) fn meets(&mut self, page: &Stranded) -> Task<Message> {
        let answer = page::shown(self.system, self.purpose(), &page.words);
        let answer = answer.filter(|choice| page_says::is_drawn(choice.code));
        self.typed = Typed::read(&page.words, self.system);
        let known = match answer {
            Some(choice) => Known::Answer(choice.code),
            None if self.typed.is_read() => Known::Number,
            None => Known::Nothing,
        };
        let title = page.title.clone();
        self.question = Question::Met(Box::new(Met { title, known }));
        focus::show(card_id(self.system))
    }
}

impl Page {
    /// The card that asks what the page in the browser says.
    #[must_use]
    pub fn wonders(&self, world: &World) -> Option<System> {
        let mut sides = self.sides().into_iter();
        sides
            .find(|side| side.wonders(world))
            .map(|side| side.system)
    }
}
