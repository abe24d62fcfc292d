//! What was done last, what came of it, and what is asked before the page is left.

use iced::widget::container;

use crate::link::{Pair, Side};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::notice::{notice, question};
use crate::widget::rows::ends;
use crate::widget::{Element, Tone, words};

use super::super::{DONE, LEFT, Message, Page, Said};

/// How many people a question names.
const NAMED: usize = 3;

impl Page {
    /// What was done last, and the way back.
    pub(super) fn done<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let undo = quiet(texts.get("link-undo"))
            .at_end()
            .on_press_maybe((!self.before.is_empty()).then_some(Message::Undo));
        let linked = texts.number(self.links.as_slice().len());
        let said = match &self.said {
            Said::Linked(count) => {
                texts.with("link-done-linked", &[("count", &texts.number(*count))])
            }
            Said::Unlinked(count) => {
                texts.with("link-done-unlinked", &[("count", &texts.number(*count))])
            }
            Said::TakenBack => texts.get("link-done-undone"),
            Said::Nothing
            | Said::Saved(_)
            | Said::NotSaved(_)
            | Said::Added { .. }
            | Said::Unreadable
            | Said::Left => String::new(),
        };
        let all = texts.counted("link-done-all", &linked);
        let line = ends(
            vec![beside_button(format!("{said} {all}").trim())],
            vec![undo.into()],
        );
        container(line).id(DONE).into()
    }

    /// What came of the last act beside linking.
    pub(super) fn said<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        Some(match &self.said {
            Said::Nothing | Said::Linked(_) | Said::Unlinked(_) | Said::TakenBack => return None,
            Said::Left => return self.left_behind(texts),
            Said::Saved(file) => {
                let open = quiet(texts.get("link-open-folder"))
                    .flush()
                    .on_press(Message::OpenFolder);
                let file = file.display().to_string();
                let title = texts.get("link-saved");
                notice(Tone::Ok, title, Some(file), vec![open.into()])
            }
            Said::NotSaved(failure) => {
                let told = texts.failure(failure);
                notice(Tone::Bad, told.heading, Some(told.cause), Vec::new())
            }
            Said::Added { new, read } => {
                let (known, wrong) = (texts.number(read.known), texts.number(read.wrong));
                let counts = [("known", known.as_str()), ("wrong", wrong.as_str())];
                let title = texts.with("link-added", &[("count", &texts.number(*new))]);
                let mut more = texts.with("link-added-rest", &counts);
                if read.cut {
                    more = format!("{more} {}", texts.get("link-added-cut"));
                }
                let tone = if *new > 0 { Tone::Ok } else { Tone::Warn };
                notice(tone, title, Some(more), Vec::new())
            }
            Said::Unreadable => notice(
                Tone::Warn,
                texts.get("link-unreadable"),
                Some(texts.get("link-unreadable-more")),
                Vec::new(),
            ),
        })
    }

    /// The first of these people in SuperOffice by name, and how many more they are.
    pub(in crate::page::link) fn names(&self, pairs: &[Pair], texts: &Texts) -> String {
        let person = |pair: &Pair| {
            let person = self.sorted.person(Side::SuperOffice, pair.superoffice)?;
            let mut names = [&person.name, &person.address].into_iter();
            names.find(|name| !name.trim().is_empty()).cloned()
        };
        let names: Vec<String> = pairs.iter().take(NAMED).filter_map(person).collect();
        match pairs.len() - names.len() {
            0 => texts.list(&names),
            more => {
                let more = texts.with("difference-more-pairs", &[("count", &texts.number(more))]);
                format!("{} {more}", names.join(", "))
            }
        }
    }

    /// Before the page is left: pairs are ticked and not linked, and how both are done.
    fn left_behind<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let left = self.left();
        let count = left.len();
        let link = texts.with("link-ticked", &[("count", &texts.number(count))]);
        let link = secondary(link).on_press(Message::LinkLeft);
        let asked = question(
            Tone::Warn,
            texts.with("link-left", &[("names", &self.names(&left, texts))]),
            Some(texts.get("link-left-about")),
            vec![link.into()],
        );
        (count > 0).then(|| container(asked).id(LEFT).into())
    }
}

/// Words that stand at the height of a button.
pub(super) fn beside_button<'a>(content: &str) -> Element<'a, Message> {
    let words = words::body(content.to_owned());
    container(words).padding([space::LEVEL, 0.0]).into()
}
