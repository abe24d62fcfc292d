//! "What does the page in your browser say?": the pages that end the road, drawn small, and beside them a field for an
//! error number or the text of the page (design 9.2). What is typed stays in this window.

use crate::check::{Failure, System};
use crate::google;
use crate::remedy::page;
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::button::secondary;
use crate::widget::field::field;
use crate::widget::miniature::{Label, Shape, miniature, miniatures};
use crate::widget::rows::rows;
use crate::widget::{Element, Tone};
use crate::world::World;

use super::view::line_of;
use super::{Act, Action, Message, Private, Side, act};

/// How much of a pasted text is kept.
const LIMIT: usize = 16 * 1024;

/// What somebody types about the page in the browser.
#[derive(Debug, Default)]
pub(super) struct Typed {
    /// The number or the text.
    text: Private,
    /// What was made of it.
    reading: Reading,
}

/// What is known about a typed text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Reading {
    /// Nothing was found in it so far.
    #[default]
    Open,
    /// This was found in it.
    Found(Box<Failure>),
    /// It was given, and nothing is known about it.
    Unknown,
}

impl Typed {
    fn of(text: &str, system: System) -> Self {
        let text: String = text.chars().take(LIMIT).collect();
        let found = page::answer(system, &text).ok();
        let reading = found.map_or(Reading::Open, |found| Reading::Found(Box::new(found)));
        Self {
            text: text.into(),
            reading,
        }
    }

    /// What the words of a page say; nothing where none of them is known.
    pub(super) fn read(words: &str, system: System) -> Self {
        let read = Self::of(words, system);
        if read.is_read() {
            read
        } else {
            Self::default()
        }
    }

    /// Whether something was found in it.
    pub(super) fn is_read(&self) -> bool {
        matches!(self.reading, Reading::Found(_))
    }

    fn is_empty(&self) -> bool {
        self.text.expose().trim().is_empty()
    }
}

/// What a text names, in words: the number as the provider writes it, and what it is about.
fn named(found: &Failure, texts: &Texts) -> String {
    let about = texts.failure(found).heading;
    match &found.number {
        Some(number) => format!("{number} · {about}"),
        None => about,
    }
}

/// How a page is drawn: whether its words are quoted, and its shapes.
type Sketch = (Label, &'static [Shape]);

/// Whether the page of a choice is drawn.
pub(super) fn is_drawn(code: &str) -> bool {
    sketch(code).is_some()
}

/// How the page of a choice is drawn; none where the field answers for it.
fn sketch(code: &str) -> Option<Sketch> {
    use Label::{Quoted, Told};
    use Shape::{Account, Box, Buttons, Field, Gap, Line};

    Some(match code {
        "need-admin-approval" => (Quoted, &[Account, Line(92), Line(64)]),
        "approval-required" => (Quoted, &[Line(70), Field, Buttons(2)]),
        "cannot-access-right-now" | "cant-get-there-from-here" => (Quoted, &[Line(90), Line(48)]),
        "wrong-account" => (Told, &[Account, Line(90), Buttons(2)]),
        "cannot-reach-this-page" => (Quoted, &[Line(80), Line(56), Buttons(1)]),
        "blank-page" => (Told, &[Gap]),
        "closed-but-waiting" => (Told, &[Line(78), Line(50)]),
        "no-access" => (Quoted, &[Line(88), Line(60), Buttons(1)]),
        "not-approved" | "needs-reapproval" | "invalid-redirect" | "revoked" | "expired"
        | "denied" => (Quoted, &[Line(86), Line(40)]),
        "technical-error" => (Quoted, &[Line(84), Field]),
        "blocked-by-administrator" => (Quoted, &[Account, Line(70)]),
        "not-verified" => (Quoted, &[Line(90), Line(66), Buttons(1)]),
        "within-organization" | "invalid-request" => (Quoted, &[Line(88), Line(52)]),
        "advanced-protection" => (Quoted, &[Account, Line(84)]),
        "boxes-to-tick" => (Told, &[Box, Box, Box]),
        _ => return None,
    })
}

/// The pages that can be chosen, or `only` the one with this code.
pub(super) fn drawn<'a>(side: &Side, only: Option<&str>, texts: &Texts) -> Element<'a, Message> {
    let choices = texts.page_choices(side.system, side.purpose()).into_iter();
    let pages = choices.filter(|(choice, _)| only.is_none_or(|only| only == choice.code));
    let pages = pages.filter_map(|(choice, label)| {
        let (kind, shapes) = sketch(choice.code)?;
        let says = side.on(Act::PageSays(choice.code));
        Some(miniature(label, kind, shapes).on_press(says))
    });
    let first = act::part_id(side.system, act::PAGE);
    miniatures(pages.zip(0..).map(|(page, place)| match place {
        0 => page.id(first.clone()),
        _ => page,
    }))
}

pub(super) fn number<'a>(side: &'a Side, texts: &Texts) -> Element<'a, Message> {
    let (system, typed) = (side.system, &side.typed);
    let input = field(texts.get("card-number"), typed.text.expose())
        .id(act::part_id(system, act::NUMBER))
        .hint(texts.get("card-number-hint"))
        .secret()
        .width(width::FIELD)
        .on_input(move |text| Message::On(system, Act::NumberChanged(text.into())))
        .on_paste(move |text| Message::On(system, Act::NumberPasted(text.into())))
        .on_submit(side.on(Act::NumberGiven));
    let input = match &typed.reading {
        Reading::Open => input,
        Reading::Found(found) => {
            let what = named(found, texts);
            input.remark(
                Tone::Ok,
                texts.with("card-number-found", &[("what", &what)]),
            )
        }
        Reading::Unknown => input.error(Some(texts.get("card-number-unknown"))),
    };
    let given = !typed.is_empty();
    let explain = secondary(texts.get("card-number-explain"))
        .on_press_maybe(given.then(|| side.on(Act::NumberGiven)));

    rows(space::FIELD)
        .push(Element::from(input))
        .push(line_of(vec![explain.into()]))
        .into()
}

impl Side {
    /// The person says what the page shows: that ends the attempt with its remedy, unless the page only wants something
    /// of the person.
    pub(super) fn page_says(&mut self, world: &World, said: &str) -> Action {
        if let Some(hint) = page::hint(self.system, said) {
            self.note = Some(hint);
            self.typed = Typed::default();
            return Action::None;
        }
        if let Ok(failure) = page::answer(self.system, said) {
            let failure = google::with_client(failure, &world.settings);
            self.typed = Typed::default();
            let (result, lead) = (Err(failure), self.lead());
            return if self.shows_wall(&result) {
                self.wait_on(world)
            } else {
                self.ended(result).and(lead)
            };
        }
        self.typed.reading = Reading::Unknown;
        // An address may carry the code of a sign-in: it is neither read nor kept (S-UI-01).
        if said.contains("://") || said.contains("code=") {
            self.typed.text.clear();
        }
        Action::None
    }

    pub(super) fn type_number(&mut self, text: &Private) -> Action {
        self.typed = Typed::of(text.expose(), self.system);
        Action::None
    }

    /// A line to type in drops the ends of lines, and with them the ends of words: what was pasted is read once more
    /// from where it came from.
    pub(super) fn paste_number(&mut self, text: &Private) -> Action {
        let system = self.system;
        let _ = self.type_number(text);
        Action::Run(iced::clipboard::read().map(move |found| {
            let found = Private::from(found.unwrap_or_default());
            Message::On(system, Act::ClipboardPasted(found))
        }))
    }

    /// The lines of the clipboard, where they stand in the field without their ends.
    pub(super) fn mend_number(&mut self, clipboard: &Private) -> Action {
        let whole: String = clipboard.expose().chars().take(LIMIT).collect();
        let glued: String = whole.chars().filter(|c| !c.is_control()).collect();
        let typed = self.typed.text.expose();
        if glued.is_empty() || !typed.contains(&glued) {
            return Action::None;
        }
        let lines = whole.split_whitespace().collect::<Vec<_>>().join(" ");
        let mended = Private::from(typed.replacen(&glued, &lines, 1));
        self.type_number(&mended)
    }

    pub(super) fn number_given(&mut self, world: &World) -> Action {
        if self.typed.is_empty() {
            return Action::None;
        }
        let text = Private::from(self.typed.text.expose().trim().to_owned());
        self.page_says(world, text.expose())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::Purpose;
    use crate::text::Language;

    #[test]
    fn every_page_that_can_be_chosen_is_drawn() {
        for system in System::ALL {
            for purpose in [Purpose::SignIn, Purpose::Permissions, Purpose::AdminConsent] {
                for choice in page::choices(system, purpose) {
                    let asks = choice.means == page::Means::Ask;
                    assert_eq!(
                        sketch(choice.code).is_none(),
                        asks,
                        "{system:?}: {}",
                        choice.code
                    );
                }
            }
        }
    }

    fn typed(system: System, text: &str) -> Option<String> {
        let found = page::answer(system, text).ok()?;
        Some(named(&found, &Texts::new(Language::English)))
    }

    #[test]
    fn a_number_is_found_in_a_whole_page_while_it_is_typed() {
        let page = "Sorry, but we’re having trouble signing you in. AADSTS90094: An administrator of Nordfjell has set \
            a policy. Request Id: 5b1e7c00-1234 Correlation Id: 22222222-90123 Timestamp: 2026-11-22T08:00:00Z";

        let found = typed(System::Microsoft365, page).expect("known");
        assert!(found.starts_with("AADSTS90094 · "), "{found}");
        assert_eq!(
            typed(System::Google, "Error 400: admin_policy_enforced")
                .map(|found| found.contains("admin_policy_enforced")),
            Some(true)
        );
        for nothing in ["", "   ", "hello", "12:30"] {
            assert_eq!(typed(System::Microsoft365, nothing), None, "{nothing}");
        }
    }

    fn side(system: System, text: &str) -> Side {
        let mut side = Side::new(system);
        let _ = side.type_number(&text.to_owned().into());
        side
    }

    #[test]
    fn lines_that_the_field_has_glued_together_come_apart_again() {
        let page = "Access blocked\nError 400: admin_policy_enforced\nRequest details";
        let glued = page.replace('\n', "");
        let mut side = side(System::Google, &glued);

        let _ = side.mend_number(&page.to_owned().into());

        assert_eq!(side.typed.text.expose(), page.replace('\n', " "));
        assert!(matches!(side.typed.reading, Reading::Found(_)));
    }

    #[test]
    fn a_clipboard_that_was_not_pasted_changes_nothing() {
        let mut side = side(System::Microsoft365, "AADSTS50105");

        for foreign in ["", "something else\nentirely"] {
            let _ = side.mend_number(&foreign.to_owned().into());
            assert_eq!(side.typed.text.expose(), "AADSTS50105");
        }
    }

    #[test]
    fn only_so_much_of_a_text_is_kept() {
        let side = side(System::SuperOffice, &"x".repeat(3 * LIMIT));

        assert_eq!(side.typed.text.expose().len(), LIMIT);
    }
}
