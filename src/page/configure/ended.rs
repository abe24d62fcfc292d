//! A card after the work: connected, or not, with what was tried.

use std::time::Duration;

use crate::check::{Failure, Outcome, State, Step, System, Timeline};
use crate::icon::Icon;
use crate::oauth::{Account, Consent, SignedIn};
use crate::page;
use crate::remedy::Button;
use crate::text::{Texts, Told};
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::Card as Frame;
use crate::widget::list::numbered;
use crate::widget::rows::{Rows, level, rows};
use crate::widget::timeline::{Line, line, timeline};
use crate::widget::{Element, Tone, words};
use crate::world::World;

use super::begin::Path;
use super::view::ends;
use super::{
    Act, Message, Side, approval, exchange, first_control, own_server, remedy, what_happened,
};

impl Side {
    pub(super) fn connected<'a>(
        &self,
        frame: Frame<'a, Message>,
        signed_in: &SignedIn,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let who = texts.with("card-signed-in-as", &[("user", &signed_in.account.user)]);
        let facts = rows(0.0)
            .push(words::body(who))
            .push(words::secondary_in_parts(&passed(signed_in, texts)))
            .push_maybe(consented(&signed_in.account, texts).map(words::secondary));
        // Its arrow says whether they are open; a longer label would take the facts their room.
        let details = quiet(texts.get("card-details"))
            .at_end()
            .id(first_control(self.system))
            .folds(self.details)
            .on_press(self.on(Act::Details));
        let another = quiet(texts.get(match self.system {
            System::Exchange => "card-exchange-change",
            _ if signed_in.account.is_onsite() => "card-exchange-change",
            _ => "card-another-account",
        }))
        .at_end()
        .on_press(self.on(Act::AnotherAccount));
        let mut frame = frame
            .divider()
            .push(level(facts, vec![details.into(), another.into()]));
        frame = self.with_grants(frame, &signed_in.account, world, texts);
        let server = exchange::lines(&signed_in.account, texts).into_iter();
        let untested = exchange::how_to_test(&signed_in.account, texts);
        let own = own_server(&signed_in.account, texts);
        for line in server.chain(untested).chain(own) {
            frame = frame.push_close(words::secondary(line));
        }
        for warning in &signed_in.warnings {
            let told = texts.failure(&signed_in.timeline.warning(*warning).of(self.system));
            frame = frame.push(page::told(Tone::Warn, &told, Vec::new()));
            if *warning == Outcome::NotAnAdministrator {
                frame = frame.push_close(words::secondary(texts.get("card-warning-users")));
            }
            // An Exchange server only ever warns of its address book.
            if self.system == System::Exchange {
                let enter = secondary(texts.get("card-exchange-enter-oab"))
                    .on_press(self.on_entry(super::Entry::AddressBook));
                frame = frame
                    .push_close(words::label(texts.get("card-warning-go-on")))
                    .push_close(numbered(told.advice.clone()));
                frame = self
                    .with_commands(frame, &told, texts)
                    .push(ends(vec![enter.into()], Vec::new()));
            }
        }
        if self.details {
            frame = frame.divider().push(steps(&signed_in.timeline, texts));
        }
        frame
    }

    pub(super) fn failed<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        failure: &Failure,
        done: &Timeline,
        world: &World,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        let told = texts.failure(failure);
        let code = told.number.clone().unwrap_or_else(|| told.code.to_owned());
        let must_act = words::label_with_code(told.must_act.clone(), code);
        // The page of what happened is one beside the wizard, as that of documents is.
        let show = (!self.looks_at_documents()).then(|| {
            quiet(texts.get("trouble-show"))
                .id(what_happened(self.system))
                .flush()
                .trailing(Icon::ChevronRight)
                .on_press(self.on(Act::ShowHappened))
                .into()
        });
        let copy = quiet(texts.get("card-copy-details"))
            .flush()
            .icon(Icon::Copy)
            .on_press(self.on(Act::CopyDetails));
        let frame = frame
            .push(words::title(told.heading.clone()))
            .push_tight(words::secondary(told.cause.clone()))
            .divider()
            .push(must_act)
            .push_close(numbered(told.advice.clone()));
        // Where an administrator is to approve, it may be that of another organization.
        let mut ways = told.buttons.iter();
        let stopped = ways.any(|(button, _)| *button == Button::AdministratorPath);
        let guest = stopped && self.system == System::Microsoft365;
        let guest = guest.then(|| words::secondary(texts.get("approval-guest")));
        let frame = self
            .with_commands(frame.push_maybe(guest), &told, texts)
            .push_maybe(self.question_of(failure, texts))
            .push_maybe(
                Some(self.ways_out(&told.buttons, failure, world, texts))
                    .filter(|ways| !ways.is_empty())
                    .map(|ways| ends(ways, Vec::new())),
            )
            .push_close(ends(show.into_iter().collect(), vec![copy.into()]))
            .push_maybe(match failure.outcome {
                Outcome::BrowserNotOpened | Outcome::TimeOut | Outcome::NoAnswer => {
                    self.other_device(texts)
                }
                _ => None,
            })
            .push_maybe(self.awaited.as_ref().map(|_| {
                let back = quiet(texts.get("approval-back"))
                    .flush()
                    .on_press(self.on(Act::Cancel));
                ends(vec![back.into()], Vec::new())
            }))
            .push_maybe((self.has_earlier() && self.awaited.is_none()).then(|| {
                let back = quiet(texts.get("card-keep-earlier"))
                    .flush()
                    .on_press(self.on(Act::Cancel));
                ends(vec![back.into()], Vec::new())
            }));
        let frame = if self.system == System::Exchange {
            let frame = frame.push_maybe(self.addresses_first(texts));
            self.form(frame.divider(), texts, false)
        } else if self.is_onsite() {
            self.onsite_form(frame.divider(), texts, false)
        } else {
            frame
        };
        if done.0.is_empty() {
            return frame;
        }
        frame.divider().push(steps(done, texts))
    }

    /// Commands for an administrator, each with a button that copies it.
    fn with_commands<'a>(
        &self,
        frame: Frame<'a, Message>,
        told: &Told,
        texts: &Texts,
    ) -> Frame<'a, Message> {
        if told.commands.is_empty() {
            return frame;
        }
        let about = told.commands_about.clone().map(words::secondary);
        let lines = told.commands.iter().cloned().map(|command| {
            let act = Act::Copy(command.clone(), "card-command-copied");
            let copy = quiet(texts.get("card-copy-command"))
                .at_end()
                .icon(Icon::Copy)
                .description(command.clone())
                .on_press(self.on(act));
            level(words::mono(command), vec![copy.into()])
        });
        frame.push(lines.fold(rows(space::GROUP).push_maybe(about), Rows::push))
    }

    /// Whether somebody else may be asked to act, and waited for.
    pub(super) fn can_send(&self, failure: &Failure) -> bool {
        self.fits(Button::AdminConsentLink) && approval::can_wait(self.system, failure)
    }

    /// Whether this card offers a button of a remedy.
    pub(super) fn offers(&self, button: Button) -> bool {
        remedy::offered(self.system, button) && self.fits(button)
    }

    /// The buttons of the remedy that a card can offer, the most useful one first; trying again is always there, here or
    /// with the fields below.
    pub fn ways_out<'a>(
        &self,
        buttons: &[(Button, String)],
        failure: &Failure,
        world: &World,
        texts: &Texts,
    ) -> Vec<Element<'a, Message>> {
        let mut offered: Vec<(Button, String)> = buttons
            .iter()
            .filter(|(button, _)| self.offers(*button))
            // The fields are open already, right below.
            .filter(|(button, _)| *button != Button::EnterAddresses || !self.shows_addresses())
            .filter(|(button, _)| !self.form.was_refused(*button, failure))
            .cloned()
            .collect();
        let send = Button::AdminConsentLink;
        if self.can_send(failure) && !offered.iter().any(|(button, _)| *button == send) {
            offered.insert(0, (send, texts.button(send)));
        }
        if self.addresses_stand_alone() {
            return Vec::new();
        }
        // Asking again is trying again, and says more.
        if !offered
            .iter()
            .any(|(button, _)| matches!(button, Button::TryAgain | Button::AskAgain))
        {
            offered.push((Button::TryAgain, texts.button(Button::TryAgain)));
        }
        let ranked = offered
            .into_iter()
            .enumerate()
            .map(|(place, (button, label))| {
                let (label, act) = match button {
                    // The same once more would be refused once more.
                    Button::TryAgain if exchange::must_correct(failure) => {
                        let correct = texts.get("card-exchange-correct");
                        (correct, self.on_entry(super::Entry::Correct))
                    }
                    Button::TryAgain
                        if self.is_onsite() && failure.outcome == Outcome::CredentialsRefused =>
                    {
                        self.correct_onsite(texts)
                    }
                    _ => (label, self.on(Act::Remedy(button))),
                };
                // Fields that are open have a button of their own, which may lead.
                let leads = !self.shows_addresses() || !self.addresses_lead(texts);
                match place {
                    0 if exchange::question(failure).is_some() => secondary(label),
                    0 if leads => primary(label).id(first_control(self.system)),
                    0 => secondary(label).id(first_control(self.system)),
                    _ => secondary(label),
                }
                .on_press(act)
            });
        let file = (failure.outcome.exit() == 30).then(|| {
            let label = if world.secrets.kind() == "file" {
                "card-open-file"
            } else {
                "card-keep-in-file"
            };
            secondary(texts.get(label)).on_press(self.on(Act::KeepInFile))
        });
        // An administrator who has just tried alone can go on for everybody.
        let alone = self.path == Path::Administrator
            && matches!(
                failure.outcome,
                Outcome::AdminConsentNeeded | Outcome::DeniedByUser | Outcome::TimeOut
            );
        let everybody = alone.then(|| self.for_everybody(secondary, texts));
        ranked
            .chain(file)
            .chain(everybody)
            .map(Element::from)
            .collect()
    }
}

/// Whether an administrator still has to accept for everybody at Microsoft, and who.
pub(super) fn consented(account: &Account, texts: &Texts) -> Option<String> {
    let id = match (account.consent?, account.administrator) {
        (Consent::Organization, _) => "card-consent-done",
        (Consent::Lacking, Some(true)) => "card-consent-yours",
        (Consent::Lacking, _) => "card-consent-theirs",
        (Consent::Unseen, Some(true)) => "card-consent-unseen",
        (Consent::Unseen, _) => "card-consent-open",
    };
    Some(texts.get(id))
}

/// The same of a sign-in that was kept: what was accepted, was so when it was tested.
pub(super) fn consented_then(account: &Account, texts: &Texts) -> Option<String> {
    match account.consent {
        Some(Consent::Organization) => Some(texts.get("card-consent-then")),
        _ => consented(account, texts),
    }
}

/// What was proven, in one line.
fn passed(signed_in: &SignedIn, texts: &Texts) -> String {
    let count = signed_in.timeline.passed().to_string();
    let seconds = texts.decimal(proving(&signed_in.timeline).as_secs_f32().max(0.1));
    let steps = signed_in.timeline.told();
    let notes = steps.filter(|step| step.state == State::Warning).count();
    let passed = if notes == 0 {
        let facts = [("count", count.as_str()), ("seconds", seconds.as_str())];
        texts.with("card-checks-passed", &facts)
    } else {
        let count = (signed_in.timeline.passed() - notes).to_string();
        let number = notes.to_string();
        let facts = [("count", &count), ("notes", &number), ("seconds", &seconds)];
        let facts = facts.map(|(name, value)| (name, value.as_str()));
        texts.with(
            match notes {
                1 => "card-checks-passed-note",
                _ => "card-checks-passed-notes",
            },
            &facts,
        )
    };
    match signed_in.account.users {
        Some(users) => {
            let found = texts.counted("step-users", &users.to_string());
            format!("{passed} · {found}")
        }
        None => passed,
    }
}

/// The time that the program took; the person's time in the browser is not counted.
fn proving(timeline: &Timeline) -> Duration {
    timeline.took_besides(&["browser", "device-sign-in"])
}

/// How a step stands, as a tone.
pub(in crate::page) fn tone(state: State) -> Tone {
    match state {
        State::Running => Tone::Run,
        State::Ok => Tone::Ok,
        State::Warning => Tone::Warn,
        State::Failed => Tone::Bad,
        State::Skipped => Tone::Neutral,
    }
}

pub(super) fn steps<'a>(done: &Timeline, texts: &Texts) -> Element<'a, Message> {
    timeline(done.told().map(|step| step_line(step, texts)))
}

fn step_line(step: &Step, texts: &Texts) -> Line {
    let mut shown = line(tone(step.state), texts.ended(step), texts.step(step));
    if let Some(remark) = texts.step_remark(step) {
        shown = shown.remark(remark);
    }
    if let Some(host) = &step.host {
        shown = shown.host(host.clone());
    }
    match step.took {
        Some(took) => shown.time(texts.duration(took)),
        None => shown,
    }
}
