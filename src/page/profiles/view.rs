//! The list as it is seen.

use crate::icon::Icon;
use crate::profile::Listed;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::card;
use crate::widget::list::overview;
use crate::widget::notice::notice;
use crate::widget::picture::{Scene, picture};
use crate::widget::rows::{line_of, rows};
use crate::widget::{Element, Tone, words};
use crate::world::World;

use super::super::told;
use super::{FIRST, HAPPENED, Message, Page, Rehearsal};

impl Page {
    /// What is seen; `rehearsal` says whether one can be started here, and how one is ended.
    #[must_use]
    pub fn view<'a>(
        &'a self,
        world: &World,
        texts: &Texts,
        rehearsal: Rehearsal,
    ) -> Element<'a, Message> {
        let importing = self.importing(texts);
        // What has been begun leads.
        let new = if importing.is_some() {
            secondary(texts.get("profiles-new"))
        } else {
            primary(texts.get("profiles-new"))
        };
        let new = new.id(FIRST).icon(Icon::Plus).on_press(Message::New);
        let about = match rehearsal {
            Rehearsal::Never => None,
            Rehearsal::Offered | Rehearsal::Starting => Some("profiles-rehearse-about"),
            Rehearsal::Within => Some("profiles-rehearsal-about-within"),
            Rehearsal::Alone => Some("profiles-rehearsal-about"),
        };
        let idle = rehearsal == Rehearsal::Offered;
        let rehearse = (idle || rehearsal == Rehearsal::Starting).then(|| {
            let about = texts.get("profiles-rehearse-about");
            let button = secondary(texts.get("profiles-rehearse")).description(about);
            Element::from(button.on_press_maybe(idle.then_some(Message::Rehearse)))
        });
        let (heading, lead) = if self.listed.is_empty() {
            ("profiles-heading-empty", "profiles-lead-empty")
        } else {
            ("profiles-heading", "profiles-lead")
        };
        let mut page = rows(space::FIELD)
            .push(words::heading(texts.get(heading)))
            .push_after(space::GROUP, words::lead(texts.get(lead)))
            .push(line_of(
                [new.into(), Self::import_button(texts)]
                    .into_iter()
                    .chain(rehearse)
                    .collect(),
            ))
            .push_maybe(about.map(|about| words::secondary(texts.get(about))))
            .push_maybe(self.failure.as_ref().map(|failure| {
                let show = quiet(texts.get("trouble-show"))
                    .flush()
                    .id(HAPPENED)
                    .on_press(Message::ShowHappened);
                told(Tone::Bad, &texts.failure(failure), vec![show.into()])
            }));
        page = page
            .push_maybe(self.newer_notice(texts))
            .push_maybe(self.notice.as_ref().map(|told| told.view(texts)))
            .push_maybe(importing);
        for listed in &self.listed {
            page = page.push(match listed {
                Listed::Good(profile) => self.row(profile, world, texts),
                Listed::Damaged(damaged) => {
                    let file = damaged.file.display().to_string();
                    let reason = texts.for_support(&damaged.error.to_string());
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
                    .push(overview(lines)),
            );
            page = page.push(picture(Scene::Together));
        }
        page.into()
    }
}
