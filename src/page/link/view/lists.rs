//! How far both lists are known, and what is in the way.

use crate::check::Outcome;
use crate::directory::{Extent, Gap, Word};
use crate::link::Side;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::quiet;
use crate::widget::card::card;
use crate::widget::notice::notice;
use crate::widget::progress::progress;
use crate::widget::rows::{level, line_of, rows};
use crate::widget::{Element, Tone, words};

use super::super::fetch::{List, State};
use super::super::{Message, Page, Sorting};

impl Page {
    /// Both lists.
    pub(super) fn lists<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let sorting = matches!(self.sorting, Sorting::Running { .. });
        let hint = sorting.then(|| words::hint(texts.get("link-sorting")));
        let both = card()
            .push(self.known(Side::SuperOffice, texts))
            .divider()
            .push(self.known(Side::Calendar, texts))
            .push_maybe(hint);
        rows(space::FIELD)
            .push(both)
            .push_maybe(self.failure(Side::SuperOffice, texts))
            .push_maybe(self.failure(Side::Calendar, texts))
            .into()
    }

    /// One of them.
    fn known<'a>(&self, side: Side, texts: &Texts) -> Element<'a, Message> {
        let list = self.list(side);
        let system = texts.system(list.system());
        let button = |text: &str, may: bool, message: Message| {
            let name = texts.with("link-of", &[("system", &system)]);
            quiet(texts.get(text))
                .flush()
                .description(name)
                .on_press_maybe(may.then_some(message))
                .into()
        };
        let may = list.can_begin();
        let act = match &list.state {
            State::Fetching { .. } => button("link-stop", true, Message::Stop(side)),
            State::Resting if list.roll.is_whole() => {
                button("link-fetch-again", may, Message::Again(side))
            }
            State::Resting if list.roll.people().is_empty() => {
                button("link-fetch", may, Message::GoOn(side))
            }
            State::Resting | State::Stopped | State::Failed(_) => {
                button("link-go-on", may, Message::GoOn(side))
            }
        };
        let known = line_of(vec![
            words::label(system.clone()),
            words::secondary(how_far(list, texts)),
        ]);
        let untold = list.roll.untold().map(|untold| texts.untold(untold));
        let lines = iced::widget::column![known]
            .push(self.left_out(side, texts).map(words::hint))
            .push(untold.map(words::hint))
            .push(note(list, &system, texts));
        let share = share(list).map(|share| {
            let name = texts.with("link-fetching", &[("system", &system)]);
            progress(name, share)
        });
        let more = list.roll.untold();
        let more = more.and_then(|untold| texts.untold_more(untold));
        let how = more.is_some().then(|| {
            let how = quiet(texts.get("link-untold-how")).flush();
            line_of(vec![
                how.folds(self.shown.more)
                    .on_press(Message::ToldMore)
                    .into(),
            ])
        });
        let more = more.filter(|_| self.shown.more).map(words::hint);
        rows(space::GROUP)
            .push(level(lines, vec![act]))
            .push_maybe(how)
            .push_maybe(more)
            .push_maybe(share)
            .into()
    }

    /// Why a list was not fetched to its end, and what to do.
    fn failure<'a>(&self, side: Side, texts: &Texts) -> Option<Element<'a, Message>> {
        let list = self.list(side);
        let State::Failed(failure) = &list.state else {
            return None;
        };
        let told = texts.failure(failure);
        let system = texts.system(list.system());
        let (act, press) = if failure.outcome == Outcome::SignInAgain {
            ("card-sign-in-again", Message::SignIn(side))
        } else {
            ("link-configure", Message::Configure)
        };
        let act = quiet(texts.get(act)).flush().on_press(press);
        let kept = texts.with("link-failed-kept", &[("system", &system)]);
        let mut more = format!("{kept} {}", told.cause);
        if !told.advice.is_empty() {
            more = format!("{more}\n{}: {}", told.must_act, told.advice.join(" "));
        }
        let title = format!("{system}: {}", told.heading);
        let more = Some(more.replace("**", ""));
        Some(notice(Tone::Bad, title, more, vec![act.into()]))
    }
}

/// How far a list is known, in words.
fn how_far(list: &List, texts: &Texts) -> String {
    let known = texts.number(list.roll.people().len());
    let total = list
        .roll
        .total()
        .and_then(|total| usize::try_from(total).ok());
    let total = total.map(|total| texts.number(total));
    let both = [
        ("known", known.as_str()),
        ("total", total.as_deref().unwrap_or_default()),
    ];
    let whole = list.roll.is_whole();
    let text = match (&list.state, &total) {
        (State::Fetching { .. }, _) if *list.roll.extent() == Extent::Unknown => "link-begins",
        (State::Fetching { .. }, Some(_)) => "link-known-of",
        (State::Fetching { .. }, None) => "link-known",
        (State::Resting, _) if whole => {
            return texts.counted("link-whole", &known);
        }
        (State::Resting, _) if list.roll.people().is_empty() => "link-not-fetched",
        (State::Stopped | State::Failed(_) | State::Resting, Some(_)) => "link-part-of",
        (State::Stopped | State::Failed(_) | State::Resting, None) => "link-part",
    };
    texts.with(text, &both)
}

#[allow(clippy::cast_precision_loss, reason = "a share in a bar")]
fn share(list: &List) -> Option<f32> {
    let total = list.roll.total().filter(|total| *total > 0)?;
    let known = list.roll.people().len();
    list.is_fetching().then(|| known as f32 / total as f32)
}

/// What the system said on the way, or why people may be missing.
fn note<'a>(list: &List, system: &str, texts: &Texts) -> Option<Element<'a, Message>> {
    let name = ("system", system);
    let text = match (list.roll.word(), list.roll.extent()) {
        (Some(Word::Busy(pause)), _) if list.is_fetching() => {
            let seconds = pause.as_secs().max(1).to_string();
            texts.with("link-busy", &[name, ("seconds", &seconds)])
        }
        (Some(Word::FromTheBeginning), _) if list.is_fetching() => {
            texts.with("link-from-the-beginning", &[name])
        }
        (_, Extent::Whole(Some(gap))) => texts.with(
            match gap {
                Gap::SearchIsCut => "link-gap-search-is-cut",
                Gap::PublicList => "link-gap-public-list",
                Gap::OnlyOneself => "link-gap-only-oneself",
            },
            &[name],
        ),
        _ => return None,
    };
    Some(words::hint(text))
}
