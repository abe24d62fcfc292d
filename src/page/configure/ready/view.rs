//! The strip as it is seen.

use iced::widget::{Column, container};
use iced::{Alignment, Length, Padding};

use crate::check::{Failure, Timeline};
use crate::connect::Preflight;
use crate::icon::Icon;
use crate::page;
use crate::remedy::Button;
use crate::text::{Texts, Told};
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::card;
use crate::widget::rows::{ends, rows};
use crate::widget::{Element, Tone, chip, words};

use super::super::super::trouble::timeline as folds;
use super::super::{Message as Card, Page};
use super::{FIRST, Message, Ready, Strip, gravity};

/// How many findings are told; the others are in the list of what was looked at.
const TOLD: usize = 3;

fn send(message: Message) -> Card {
    Card::Ready(message)
}

impl Strip {
    /// What is seen, once something was looked at.
    pub(in super::super) fn view<'a>(&'a self, texts: &Texts) -> Option<Element<'a, Card>> {
        match &self.state {
            Ready::Unseen => None,
            Ready::Looking { timeline, .. } => {
                let head = self.head(Tone::Run, texts.get("ready-looking"), false, texts);
                Some(self.whole(head, None, timeline, texts))
            }
            Ready::Seen(found, _) => {
                let told = self.findings(found, texts);
                let grave = |failure| gravity(failure, &found.timeline) == Tone::Bad;
                let (tone, text) = if found.findings.iter().any(grave) {
                    (Tone::Bad, "ready-findings")
                } else if found.findings.is_empty() {
                    (Tone::Ok, "ready-well")
                } else {
                    (Tone::Warn, "ready-notes")
                };
                let head = self.head(tone, texts.get(text), true, texts);
                Some(self.whole(head, told, &found.timeline, texts))
            }
        }
    }

    /// One line: how it stands, and what can be done.
    fn head<'a>(&self, tone: Tone, text: String, done: bool, texts: &Texts) -> Element<'a, Card> {
        let shown = if self.shown {
            "ready-hide"
        } else {
            "ready-show"
        };
        let show = quiet(texts.get(shown))
            .flush()
            .id(FIRST)
            .folds(self.shown)
            .on_press(send(Message::Toggle));
        let again = quiet(texts.get("ready-again"))
            .flush()
            .icon(Icon::Again)
            .on_press_maybe(done.then_some(send(Message::Again)));
        let stands = container(chip::level(tone, text)).padding(Padding::ZERO.right(space::TIGHT));
        ends(vec![stands.into(), show.into()], vec![again.into()])
    }

    /// The gravest findings, each with what can be pressed.
    fn findings<'a>(&self, found: &Preflight, texts: &Texts) -> Option<Element<'a, Card>> {
        if found.findings.is_empty() {
            return None;
        }
        let mut shown = rows(space::ROW);
        for (place, failure) in found.findings.iter().enumerate().take(TOLD) {
            let told = texts.failure(failure);
            let mut buttons = offered(failure, &told, place, texts);
            let mut show = quiet(texts.get("trouble-show"));
            if buttons.is_empty() {
                show = show.flush();
            }
            let show = show
                .id(finding_id(place))
                .trailing(Icon::ChevronRight)
                .on_press(send(Message::Show(place)));
            buttons.push(show.into());
            let tone = gravity(failure, &found.timeline);
            shown = shown.push(page::told(tone, &told, buttons));
        }
        shown = shown.push_maybe(self.note(texts));
        let next = if self.lacks_key_store() {
            "ready-choose-where"
        } else {
            "ready-go-on"
        };
        Some(shown.push(words::hint(texts.get(next))).into())
    }

    /// What came of the last press.
    fn note<'a>(&self, texts: &Texts) -> Option<Element<'a, Card>> {
        self.note.map(|note| words::hint(texts.get(note)))
    }

    fn whole<'a>(
        &self,
        head: Element<'a, Card>,
        findings: Option<Element<'a, Card>>,
        timeline: &Timeline,
        texts: &Texts,
    ) -> Element<'a, Card> {
        let tried = (self.shown && !timeline.0.is_empty()).then(|| {
            let passages: Vec<_> = timeline.0.iter().map(|step| texts.passage(step)).collect();
            let lines = folds(
                &passages,
                &self.open,
                |line| send(Message::Line(line)),
                texts,
            );
            card().push(lines)
        });
        Column::new()
            .push(head)
            .push(findings)
            .push(tried)
            .spacing(space::FIELD)
            .width(Length::Fill)
            .align_x(Alignment::Start)
            .into()
    }
}

/// The id of the button that shows a finding.
pub(crate) fn finding_id(place: usize) -> String {
    format!("ready-finding-{place}")
}

impl Page {
    /// What can be pressed at a finding: what concerns the network, and looking again; and what came of it.
    pub(crate) fn ways_out_of_finding<'a>(
        &self,
        failure: &Failure,
        place: usize,
        texts: &Texts,
    ) -> Vec<Element<'a, Card>> {
        let again = secondary(texts.get("ready-again")).on_press(send(Message::Again));
        let mut buttons = offered(failure, &texts.failure(failure), place, texts);
        buttons.push(again.into());
        buttons.extend(self.ready.note(texts));
        buttons
    }
}

fn offered<'a>(
    failure: &Failure,
    told: &Told,
    place: usize,
    texts: &Texts,
) -> Vec<Element<'a, Card>> {
    let buttons = told.buttons.iter().filter(|(button, _)| {
        matches!(
            button,
            Button::OpenPortal
                | Button::ProxySignIn
                | Button::OpenConsole(_)
                | Button::KeepForSession
        )
    });
    let buttons = buttons.map(|(button, label)| {
        let rank = match button {
            // Without a place for them, no sign-in can be kept.
            Button::KeepForSession => primary,
            _ => secondary,
        };
        let message = send(Message::Remedy(place, *button));
        rank(label.clone()).on_press(message).into()
    });
    let file = (failure.outcome.exit() == 30).then(|| {
        secondary(texts.get("card-keep-in-file"))
            .on_press(send(Message::KeepInFile))
            .into()
    });
    buttons.chain(file).collect()
}
