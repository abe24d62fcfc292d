//! A card while the browser has its turn: countdown, what can be done meanwhile, and the quiet question.

use std::time::Duration;

use iced::widget::container;

use crate::check::{Failure, Outcome, System};
use crate::icon::Icon;
use crate::oauth::Purpose;
use crate::page;
use crate::text::Texts;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::progress;
use crate::widget::{Tone, notice, words};
use crate::wizard::Card;
use crate::world::World;

use super::begin::Path;
use super::question::{self, QUESTION, Question};
use super::view::ends;
use super::{Act, Message, Side, first_control};

impl Side {
    /// Whose turn it is, and for what.
    pub(super) fn turn(&self, world: &World, texts: &Texts) -> String {
        if let Card::Waiting {
            notice: Some(Outcome::BrowserNotOpened),
            ..
        } = self.card
        {
            return self.with_boxes(texts.get("card-waiting-unopened"), texts);
        }
        if let Path::Play(code, _) = self.path {
            let person = world.browser.person(self.system.code(), code);
            let name = person.map_or(code, |person| person.name);
            return match &self.question {
                Question::Met(met) => {
                    let facts = [("name", name), ("page", met.title.as_str())];
                    texts.with("card-waiting-played-stuck", &facts)
                }
                _ => texts.with("card-waiting-played", &[("name", name)]),
            };
        }
        let id = match self.purpose() {
            // The first of the two pages has led here.
            Purpose::SignIn if self.path == Path::AdminConsent => "card-waiting-accepted",
            Purpose::SignIn => "card-waiting-sign-in",
            Purpose::Permissions => "card-waiting-permissions",
            Purpose::AdminConsent => "card-waiting-admin-consent",
        };
        let opened = self.opened.map(|at| texts.time_of_day(at));
        let turn = texts.with(id, &[("time", &opened.unwrap_or_default())]);
        self.with_boxes(turn, texts)
    }

    /// The same with what is to be done with the boxes on Google's page: nothing there says that all are needed.
    fn with_boxes(&self, turn: String, texts: &Texts) -> String {
        match self.system {
            System::Google => format!("{turn} {}", texts.get("card-waiting-boxes")),
            System::SuperOffice | System::Microsoft365 | System::Exchange => turn,
        }
    }

    pub(super) fn waiting<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let Card::Waiting {
            limit, notice: odd, ..
        } = &self.card
        else {
            return frame;
        };
        let left = self.card.remaining(self.now).unwrap_or_default();
        let share = left.as_secs_f32() / limit.as_secs_f32().max(1.0);
        let again = secondary(texts.get("card-open-again"))
            .id(first_control(self.system))
            .on_press(self.on(Act::OpenAgain));
        let copy = secondary(texts.get("card-copy-link"))
            .icon(Icon::Copy)
            .description(texts.get("card-link-hint"))
            .on_press(self.on(Act::CopyLink));
        let cancel = quiet(texts.get("card-cancel"))
            .at_end()
            .on_press(self.on(Act::Cancel));
        let told = odd.map(|outcome| {
            let told = texts.failure(&Failure::new(outcome, "").of(self.system));
            page::told(Tone::Warn, &told, Vec::new())
        });
        let longer = self.card.may_extend(self.now).then(|| {
            let keep =
                secondary(texts.get("card-keep-waiting")).on_press(self.on(Act::KeepWaiting));
            let title = texts.get("card-nearly-over");
            notice::notice(Tone::Warn, title, None, vec![keep.into()])
        });
        let frame = frame
            .push(progress::left(texts.get("card-time-left"), share))
            .push(ends(vec![again.into(), copy.into()], vec![cancel.into()]))
            .push_close(words::hint(texts.get("card-link-hint")))
            .push_close_maybe(
                self.asks(texts)
                    .filter(|_| !matches!(self.path, Path::Play(..))),
            )
            .push_maybe(self.other_device(texts))
            .push_maybe(told)
            .push_maybe(longer);
        if !self.wonders(world) {
            return frame;
        }
        let question = container(question::question(self, texts)).id(QUESTION);
        frame.divider().push(question)
    }
}

/// Minutes and seconds.
pub(super) fn clock(left: Duration) -> String {
    format!("{}:{:02}", left.as_secs() / 60, left.as_secs() % 60)
}
