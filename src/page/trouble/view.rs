//! The page as it is seen.

use std::collections::BTreeSet;

use iced::Length;
use iced::widget::Column;

use crate::icon::Icon;
use crate::text::{Happened, Passage, Texts};
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::{Card as Frame, card};
use crate::widget::chip::chip;
use crate::widget::fold::fold;
use crate::widget::rows::{ends, line_of, rows};
use crate::widget::selectable::{Face, selectable};
use crate::widget::timeline::{Line, line};
use crate::widget::{Element, Tone, words};

use super::super::configure::{self, tone};
use super::{FIRST, From, Message, Page, REPORT};

impl Page {
    /// What is seen; `ways_out` are the buttons of the page behind this one.
    #[must_use]
    pub fn view<'a>(
        &'a self,
        ways_out: Vec<Element<'a, configure::Message>>,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let happened = self.happened(texts);
        let what = texts.get("trouble-what");
        let told = &happened.told;
        let out = |way: Element<'a, configure::Message>| {
            way.map(|message| Message::Out(Box::new(message)))
        };
        let ways_out = ways_out.into_iter().map(out).collect();
        rows(space::FIELD)
            .push(self.chip(texts))
            .push_after(
                space::GROUP,
                selectable(Face::Heading, what.clone(), told.heading.clone()).id(FIRST),
            )
            .push_after(
                space::GROUP,
                selectable(Face::Lead, what, told.cause.clone()),
            )
            .push_after(space::CARD_X, remedy(&happened, ways_out, texts))
            .push_maybe((!happened.passages.is_empty()).then(|| self.tried(&happened, texts)))
            .push(self.details(&happened, texts))
            .into()
    }

    fn chip<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        match &self.from {
            From::Card(system) => {
                let system = texts.system(*system);
                let text = texts.with("trouble-not-connected", &[("system", &system)]);
                chip(Tone::Bad, text)
            }
            From::Ready(_) => chip(Tone::Warn, texts.get("ready-findings")),
            From::Profiles => chip(Tone::Bad, texts.get("trouble-not-possible")),
            From::Check(_) => chip(Tone::Bad, texts.get("profiles-state-failed")),
        }
    }

    /// What was tried, each line to be opened.
    fn tried<'a>(&self, happened: &Happened, texts: &Texts) -> Element<'a, Message> {
        let lines = timeline(&happened.passages, &self.open, Message::Toggle, texts);
        card()
            .push(words::title(texts.get("trouble-timeline")))
            .push_close(lines)
            .into()
    }

    /// What support asks for, and the ways to hand it on.
    fn details<'a>(&self, happened: &Happened, texts: &Texts) -> Element<'a, Message> {
        let name = texts.get("trouble-details");
        let text = happened.details(texts);
        let everything = secondary(texts.get("trouble-copy-everything"))
            .icon(Icon::Copy)
            .on_press(Message::CopyEverything);
        let details = secondary(texts.get("card-copy-details"))
            .icon(Icon::Copy)
            .on_press(Message::CopyDetails);
        let report = quiet(texts.get("trouble-make-report"))
            .id(REPORT)
            .on_press(Message::Report);
        let copied = self
            .copied
            .then(|| words::hint(texts.get("trouble-copied")));
        card()
            .push(words::title(name.clone()))
            .push_close(selectable(Face::Mono, name, text))
            .push(line_of(vec![
                everything.into(),
                details.into(),
                report.into(),
            ]))
            .push_maybe(copied)
            .into()
    }
}

/// Who must act, what to do, and the buttons.
fn remedy<'a>(
    happened: &Happened,
    ways_out: Vec<Element<'a, Message>>,
    texts: &Texts,
) -> Frame<'a, Message> {
    let told = &happened.told;
    let code = told.number.clone().unwrap_or_else(|| told.code.to_owned());
    let must_act = words::title_with_code(told.must_act.clone(), code);
    let numbered = told.advice.iter().zip(1_usize..);
    let advice: Vec<String> = numbered
        .map(|(advice, number)| format!("{number}.  {advice}"))
        .collect();
    let mut frame = card().push(must_act);
    if !advice.is_empty() {
        let name = texts.get("trouble-do");
        frame = frame.push_close(selectable(Face::Body, name, advice.join("\n")).hanging());
    }
    if let Some(about) = &told.commands_about {
        frame = frame.push(words::secondary(about.clone()));
    }
    for command in &told.commands {
        let copy = quiet(texts.get("card-copy-command"))
            .at_end()
            .icon(Icon::Copy)
            .description(command.clone())
            .on_press(Message::Copy(command.clone()));
        let name = texts.get("trouble-commands");
        frame = frame
            .push_close(selectable(Face::Mono, name, command.clone()))
            .push_tight(ends(Vec::new(), vec![copy.into()]));
    }
    if let Some(link) = told.link {
        let name = texts.get("trouble-more");
        frame = frame.push(selectable(Face::Mono, name, link));
    }
    if ways_out.is_empty() {
        frame
    } else {
        frame.push(line_of(ways_out))
    }
}

/// Steps of which each opens and closes; `open` are those that are open.
pub(in crate::page) fn timeline<'a, Message: Clone + 'static>(
    passages: &[Passage],
    open: &BTreeSet<usize>,
    toggle: impl Fn(usize) -> Message,
    texts: &Texts,
) -> Element<'a, Message> {
    let lines = passages.iter().enumerate().map(|(place, passage)| {
        let inside = open.contains(&place).then(|| inside(passage, texts));
        fold(line_of_timeline(passage), inside, toggle(place))
    });
    Column::with_children(lines).width(Length::Fill).into()
}

/// A step as a line of the timeline.
fn line_of_timeline(passage: &Passage) -> Line {
    let mut shown = line(
        tone(passage.state),
        passage.word.clone(),
        passage.text.clone(),
    );
    if let Some(remark) = &passage.remark {
        shown = shown.remark(remark.clone());
    }
    if let Some(host) = &passage.host {
        shown = shown.host(host.clone());
    }
    match &passage.time {
        Some(time) => shown.time(time.clone()),
        None => shown,
    }
}

/// All that is known of a step.
fn inside<'a, Message: 'static>(passage: &Passage, texts: &Texts) -> Element<'a, Message> {
    let facts = if passage.facts.is_empty() {
        texts.get("trouble-nothing-known")
    } else {
        texts.pairs(&passage.facts)
    };
    selectable(Face::Mono, passage.text.clone(), facts).into()
}
