//! The page as it is seen.

use crate::icon::Icon;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::card;
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::notice::notice;
use crate::widget::rows::{line_of, rows};
use crate::widget::selectable::{Face, selectable};
use crate::widget::{Element, Tone, words};

use super::super::told;
use super::{Done, FIRST, Form, Message, Page};

impl Page {
    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let page = rows(space::FIELD)
            .push(words::heading(texts.get("report-page-heading")))
            .push_after(space::GROUP, words::lead(texts.get("report-page-lead")));
        let Some(written) = &self.written else {
            return page
                .push(words::secondary(texts.get("report-page-writing")))
                .into();
        };
        let forms = [
            choice(Form::Text, texts.get("report-page-as-text")),
            choice(Form::Json, texts.get("report-page-as-json")),
        ];
        let form = one_of(
            FIRST,
            texts.get("report-page-form"),
            Arranged::Rows,
            forms,
            Some(&self.form),
            Message::Form,
        );
        let copy = primary(texts.get("report-page-copy"))
            .icon(Icon::Copy)
            .on_press(Message::Copy);
        let save = secondary(texts.get("report-page-save")).on_press(Message::Save);
        let left_out = (!written.left_out.is_empty()).then(|| {
            let name = texts.get("report-page-left-out");
            let lines: Vec<String> = written
                .left_out
                .iter()
                .map(|line| format!("–  {line}"))
                .collect();
            card()
                .push(words::title(name.clone()))
                .push_close(selectable(Face::Secondary, name, lines.join("\n")).hanging())
        });
        let name = texts.get("report-page-text");
        let text = self.shown().unwrap_or_default().trim_end().to_owned();
        let text = selectable(Face::Mono, name.clone(), text);
        let whole = card().push(words::title(name)).push_close(match self.form {
            Form::Text => text.columns(),
            Form::Json => text.verbatim(),
        });
        page.push_after(space::CARD_X, form)
            .push(line_of(vec![copy.into(), save.into()]))
            .push_maybe(self.done(texts))
            .push_maybe(left_out)
            .push(whole)
            .into()
    }

    /// What was done with it.
    fn done<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        match &self.done {
            Done::Nothing => None,
            Done::Copied => Some(words::hint(texts.get("report-page-copied"))),
            Done::Saved(file) => {
                let file = file.display().to_string();
                let saved = texts.with("report-page-saved", &[("file", &file)]);
                let open = quiet(texts.get("report-page-open-folder"))
                    .flush()
                    .on_press(Message::OpenFolder);
                Some(notice(Tone::Ok, saved, None, vec![open.into()]))
            }
            Done::NotSaved(failure) => Some(told(Tone::Bad, &texts.failure(failure), Vec::new())),
        }
    }
}
