//! The page as it is seen.

use iced::widget::{Row, container};
use iced::{Alignment, Length};

use crate::check::{Failure, State, System, Timeline};
use crate::documents::{Finding, Readiness, Verdict};
use crate::icon::Icon;
use crate::remedy::Button;
use crate::text::{Passage, Texts, Told};
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::card;
use crate::widget::chip::chip;
use crate::widget::field::field;
use crate::widget::list::{dashed, numbered};
use crate::widget::notice::notice;
use crate::widget::rows::{line_of, rows};
use crate::widget::{Element, Tone, words};
use crate::world::World;

use super::super::configure::{Act, Message as Card};
use super::super::trouble::timeline;
use super::{CHECK, Calendar, Entries, Entry, Look, Message, Page};

impl Page {
    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, world: &World, texts: &Texts) -> Element<'a, Message> {
        let page = rows(space::FIELD)
            .push(words::heading(texts.get("documents-title")))
            .push_after(space::GROUP, words::lead(texts.get("documents-page-lead")))
            .push_after(space::CARD_X, self.subjects(texts))
            .push_maybe(self.system().map(|system| self.place(system, texts)))
            .push_maybe(self.system().map(|system| {
                let card = self.cards.view_of(system, world, texts);
                card.map(Message::Card)
            }))
            .push(self.buttons(texts));
        match &self.look {
            Look::Nothing => page.into(),
            Look::Running { timeline, .. } => page.push(self.steps(timeline, texts)).into(),
            Look::Failed(failure) => {
                let finding = Finding {
                    step: "principal",
                    state: State::Failed,
                    failure: failure.clone(),
                };
                page.push(self.shown(&finding, texts)).into()
            }
            Look::Done(readiness) => {
                let page = page.push(verdict(readiness, texts));
                let found = readiness.findings.iter();
                let page = found.fold(page, |page, one| page.push(self.shown(one, texts)));
                page.push_maybe(left_out(readiness, self.asked(world), texts))
                    .push(self.steps(&readiness.timeline, texts))
                    .push(self.copy(texts))
                    .into()
            }
        }
    }

    /// What the sign-in for documents asks for.
    fn asked<'w>(&self, world: &'w World) -> &'w [String] {
        let documents = &world.settings.documents;
        match self.system() {
            Some(System::Google) => &documents.google_scopes,
            _ => &documents.microsoft365_scopes,
        }
    }

    /// What is looked at.
    fn subjects<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let line = |id: &str| texts.get(id);
        let (mut lines, note) = (
            vec![line("documents-page-superoffice")],
            match &self.calendar {
                Calendar::Connected(_) => None,
                Calendar::Open(system) => {
                    let system = texts.system(*system);
                    Some(texts.with("documents-page-not-connected", &[("system", &system)]))
                }
                Calendar::WithoutDocuments => Some(texts.get("documents-page-exchange")),
            },
        );
        lines.extend(self.system().map(|system| match system {
            System::Google => line("documents-page-google"),
            _ => line("documents-page-microsoft365"),
        }));
        card()
            .push(words::title(texts.get("documents-page-subjects")))
            .push_close(dashed(lines))
            .push_maybe(note.map(|note| notice(Tone::Neutral, note, None, Vec::new())))
            .into()
    }

    /// Where documents are to lie.
    fn place<'a>(&'a self, system: System, texts: &Texts) -> Element<'a, Message> {
        let line = |entry: Entry| {
            let id = entry.id();
            let wrong = self.entries.is_wrong(entry);
            let wrong = wrong.then(|| texts.get("documents-page-site-wrong"));
            let line = field(texts.get(id), self.entries.text(entry))
                .id(id)
                .error(wrong)
                .on_input(move |text| Message::Typed(entry, text))
                .on_submit(Message::Check);
            Element::from(match entry {
                Entry::Site => line
                    .placeholder(texts.example("https://company.sharepoint.com/sites/superoffice")),
                Entry::Folder => line.hint(texts.get("documents-page-folder-hint")),
                Entry::Library | Entry::Templates => line,
            })
        };
        let lines = Entries::of(system).iter().map(|entry| line(*entry));
        let mut frame = card()
            .push(words::title(texts.get("documents-page-place")))
            .push_close(words::secondary(texts.get("documents-page-place-about")));
        for line in lines {
            frame = frame.push(line);
        }
        frame.into()
    }

    fn buttons<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let running = matches!(self.look, Look::Running { .. });
        let label = match self.look {
            Look::Nothing => texts.get("documents-page-check"),
            Look::Running { .. } | Look::Done(_) | Look::Failed(_) => self.again(texts),
        };
        let check = primary(label)
            .id(CHECK)
            .on_press_maybe((!running).then_some(Message::Check));
        let stop = running.then(|| {
            quiet(texts.get("card-cancel"))
                .on_press(Message::Stop)
                .into()
        });
        let state = running.then(|| words::hint(texts.get("documents-page-running")));
        line_of(
            [check.into()]
                .into_iter()
                .chain(stop)
                .chain(state)
                .collect(),
        )
    }

    /// What looking once more is called: as the advice on what was found calls it.
    fn again(&self, texts: &Texts) -> String {
        let failures = match &self.look {
            Look::Done(readiness) => readiness.failures(),
            Look::Failed(failure) => vec![failure.clone()],
            Look::Nothing | Look::Running { .. } => Vec::new(),
        };
        let mut buttons = failures
            .iter()
            .flat_map(|failure| texts.failure(failure).buttons);
        let named = buttons.find(|(button, _)| *button == Button::TryAgain);
        named.map_or_else(|| texts.get("documents-page-again"), |(_, label)| label)
    }

    fn steps<'a>(&self, done: &Timeline, texts: &Texts) -> Element<'a, Message> {
        let passages: Vec<Passage> = done.0.iter().map(|step| texts.passage(step)).collect();
        card()
            .push(words::title(texts.get("documents-page-lines")))
            .push_close(timeline(&passages, &self.open, Message::Toggle, texts))
            .into()
    }

    fn copy<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let copy = secondary(texts.get("documents-page-copy"))
            .icon(Icon::Copy)
            .on_press(Message::Copy);
        let copied = self
            .copied
            .then(|| words::hint(texts.get("trouble-copied")));
        line_of([copy.into()].into_iter().chain(copied).collect())
    }

    /// One thing to know, with who must act and how.
    fn shown<'a>(&self, finding: &Finding, texts: &Texts) -> Element<'a, Message> {
        let told = texts.failure(&finding.failure);
        let other = another(self.system(), &finding.failure, &told);
        let other: Option<Element<'a, Message>> = other.map(|(label, press)| {
            let free = self.cards.open_card().is_none();
            let press = secondary(label).on_press_maybe(free.then_some(press));
            line_of(vec![press.into()])
        });
        let state = if finding.state == State::Failed {
            chip(Tone::Bad, texts.get("documents-page-in-the-way"))
        } else {
            chip(Tone::Warn, texts.get("documents-page-to-know"))
        };
        let head = Row::new()
            .push(container(words::title(told.heading)).width(Length::Fill))
            .push(state)
            .spacing(space::ROW)
            .align_y(Alignment::Center);
        let code = told.number.unwrap_or_else(|| told.code.to_owned());
        let must_act = words::label_with_code(told.must_act, code);
        let frame = card()
            .push(head)
            .push_tight(words::secondary(told.cause))
            .divider()
            .push(must_act)
            .push_close(numbered(told.advice));
        let frame = told.commands.into_iter().fold(frame, |frame, command| {
            frame.push_tight(words::mono(command))
        });
        frame.push_maybe(other).into()
    }
}

/// What it comes to.
fn verdict<'a>(readiness: &Readiness, texts: &Texts) -> Element<'a, Message> {
    let tone = match readiness.verdict {
        Verdict::Ready => Tone::Ok,
        Verdict::ReadyWithWarnings | Verdict::Unknown => Tone::Warn,
        Verdict::NotReady => Tone::Bad,
    };
    notice(tone, texts.get(readiness.text()), None, Vec::new())
}

/// The words and the message for signing in for documents with another account, where the remedy names it and the system
/// with the documents takes it: Microsoft 365 wants the same person, SuperOffice has no sign-in here, and beside a personal
/// account of the profile no other one is taken.
fn another(system: Option<System>, failure: &Failure, told: &Told) -> Option<(String, Message)> {
    let google = system == Some(System::Google) && failure.system == system;
    let takes = google && failure.get("account-kind").is_none();
    let mut buttons = told.buttons.iter().filter(|_| takes);
    let (button, label) = buttons.find(|(button, _)| *button == Button::OtherAccount)?;
    let press = Card::On(System::Google, Act::Remedy(*button));
    Some((label.clone(), Message::Card(press)))
}

/// A permission that a look should not have.
const EVERYTHING: &str = "Sites.FullControl.All";

/// That lines were not asked: what the sign-in for documents asks for, and what it does not.
fn left_out<'a>(
    readiness: &Readiness,
    asked: &[String],
    texts: &Texts,
) -> Option<Element<'a, Message>> {
    let missing = readiness.missing.iter();
    let small = missing.filter(|scope| *scope != EVERYTHING);
    let (asked, more): (Vec<&String>, Vec<&String>) =
        small.partition(|scope| asked.iter().any(|one| one.eq_ignore_ascii_case(scope)));
    let line = |id: &str, scopes: Vec<&String>| {
        let scopes: Vec<&str> = scopes.into_iter().map(String::as_str).collect();
        (!scopes.is_empty()).then(|| texts.with(id, &[("scopes", &scopes.join(", "))]))
    };
    let lines = [
        line("documents-page-left-out", asked),
        line("documents-page-left-out-more", more),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| {
        let title = texts.get("documents-page-left-out-title");
        notice(Tone::Neutral, title, Some(lines.join("\n")), Vec::new())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Outcome;
    use crate::text::Language;

    #[test]
    fn another_account_is_offered_where_it_may_sign_in_for_documents_and_named_nowhere_else() {
        let texts = Texts::new(Language::English);
        let said = |system: System| {
            let failure = Failure::new(Outcome::DocumentPlaceMissing, "").of(system);
            let told = texts.failure(&failure);
            let offered = another(Some(system), &failure, &told).map(|(label, _)| label);
            (offered, told.advice.join(" "))
        };

        let (offered, advice) = said(System::Google);
        let label = offered.expect("any account of the organization may own the documents");
        assert!(advice.contains(&label), "{advice}");

        let (offered, advice) = said(System::Microsoft365);
        assert_eq!(offered, None);
        assert!(!advice.contains(&label), "{advice}");
    }
}
