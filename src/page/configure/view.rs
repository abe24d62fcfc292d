//! A card as it is seen, in each of its states.

use std::time::Duration;

use iced::widget::Row;

use crate::check::{Failure, State, Step, System, Timeline};
use crate::icon::Icon;
use crate::oauth::SignedIn;
use crate::remedy::{Button, page};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{answer, primary, quiet, secondary};
use crate::widget::card::{Card as Frame, card, header};
use crate::widget::chip::{chip, timed};
use crate::widget::field::field;
use crate::widget::list::numbered;
use crate::widget::progress::progress;
use crate::widget::timeline::{Line, line, timeline};
use crate::widget::{Element, Tone, words};
use crate::wizard::Card;
use crate::world::World;

use super::{Act, Message, Side, about, act, first_control, remedy, tile};

impl Side {
    /// The card.
    pub(super) fn view<'a>(&'a self, world: &World, texts: &Texts) -> Element<'a, Message> {
        let (subtitle, end) = self.head(texts);
        let head = header(texts.get(&format!("system-{}", self.system.code())))
            .tile(tile(self.system))
            .subtitle(subtitle);
        let frame = card().push(match end {
            Some(chip) => head.end(chip),
            None => head,
        });
        match &self.card {
            Card::Empty => self.empty(frame, world, texts),
            Card::Editing => self.editing(frame, texts),
            Card::Waiting { .. } => self.waiting(frame, world, texts),
            Card::Checking { timeline, .. } => {
                let cancel = quiet(texts.get("card-cancel"))
                    .id(first_control(self.system))
                    .on_press(self.on(Act::Cancel));
                frame
                    .divider()
                    .push(steps(timeline, texts))
                    .push(Element::from(cancel))
                    .into()
            }
            Card::Connected(signed_in) => self.connected(frame, signed_in, texts),
            Card::Saved(_) | Card::Stale(_) => self.kept(frame, texts),
            Card::Failed { failure, timeline } => self.failed(frame, failure, timeline, texts),
        }
    }

    fn on(&self, act: Act) -> Message {
        Message::On(self.system, act)
    }

    fn head<'a>(&self, texts: &Texts) -> (String, Option<Element<'a, Message>>) {
        match &self.card {
            Card::Empty | Card::Editing => (
                texts.get(&format!("card-empty-{}", self.system.code())),
                None,
            ),
            Card::Waiting { .. } => {
                let left = clock(self.card.remaining(self.now).unwrap_or_default());
                let chip = timed(Tone::Run, texts.with("card-waiting", &[("left", &left)]));
                (
                    texts.with("card-waiting-about", &[("time", &self.opened)]),
                    Some(chip),
                )
            }
            Card::Checking { .. } => (
                texts.get("card-checking-about"),
                Some(chip(Tone::Run, texts.get("card-checking"))),
            ),
            Card::Connected(signed_in) => (
                about(&signed_in.account, texts),
                Some(chip(Tone::Ok, texts.get("card-connected"))),
            ),
            Card::Saved(account) => (
                about(account, texts),
                Some(chip(Tone::Ok, texts.get("card-saved"))),
            ),
            Card::Stale(account) => (
                about(account, texts),
                Some(chip(Tone::Warn, texts.get("card-stale"))),
            ),
            Card::Failed { failure, .. } => (
                texts.failure(failure).cause,
                Some(chip(Tone::Bad, texts.get("card-failed"))),
            ),
        }
    }

    fn empty<'a>(
        &self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let sign_in = primary(texts.get(&format!("card-sign-in-{}", self.system.code())))
            .id(first_control(self.system))
            .icon(Icon::Outward)
            .on_press(self.on(Act::SignIn));
        let mut buttons: Vec<Element<'a, Message>> = vec![sign_in.into()];
        if self.system == System::Microsoft365 {
            buttons.push(
                quiet(texts.get("card-administrator-path"))
                    .on_press(self.on(Act::Administrator))
                    .into(),
            );
        }
        buttons.push(
            quiet(texts.get("card-own-registration"))
                .on_press(self.on(Act::OwnRegistration))
                .into(),
        );
        let people: Vec<_> = world
            .browser
            .people()
            .iter()
            .filter(|person| person.system == self.system.code())
            .collect();
        let mut frame = frame.push(line_of(buttons));
        if !people.is_empty() {
            let faces = people.into_iter().map(|person| {
                answer(format!("{} · {}", person.name, person.about))
                    .icon(Icon::Person)
                    .on_press(self.on(Act::Play(person.code)))
                    .into()
            });
            frame = frame
                .divider()
                .push(words::secondary(texts.get("card-sign-in-for-me")))
                .push_close(line_of(faces.collect()));
        }
        frame.into()
    }

    fn editing<'a>(&'a self, frame: Frame<'a, Message>, texts: &Texts) -> Element<'a, Message> {
        let system = self.system;
        let lines =
            (1..=4).map(|number| texts.get(&format!("registration-{}-{number}", system.code())));
        let id = field(texts.get("registration-client-id"), &self.client_id)
            .id(act::field_id(system))
            .hint(texts.get("registration-client-id-hint"))
            .mono()
            .on_input(move |id| Message::On(system, Act::ClientIdChanged(id)))
            .on_submit(self.on(Act::ClientIdGiven));
        let give = primary(texts.get("registration-use")).on_press_maybe(
            (!self.client_id.trim().is_empty()).then(|| self.on(Act::ClientIdGiven)),
        );
        let cancel = quiet(texts.get("card-cancel")).on_press(self.on(Act::Cancel));
        frame
            .divider()
            .push(numbered(lines))
            .push(Element::from(id))
            .push(line_of(vec![give.into(), cancel.into()]))
            .into()
    }

    fn waiting<'a>(
        &'a self,
        frame: Frame<'a, Message>,
        world: &World,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let Card::Waiting { limit, notice, .. } = &self.card else {
            return frame.into();
        };
        let left = self.card.remaining(self.now).unwrap_or_default();
        let share = left.as_secs_f32() / limit.as_secs_f32().max(1.0);
        let again = secondary(texts.get("card-open-again"))
            .id(first_control(self.system))
            .on_press(self.on(Act::OpenAgain));
        let copy = secondary(texts.get("card-copy-link"))
            .icon(Icon::Copy)
            .on_press(self.on(Act::CopyLink));
        let cancel = quiet(texts.get("card-cancel")).on_press(self.on(Act::Cancel));
        let mut frame = frame
            .push(progress(texts.get("card-time-left"), share))
            .push(line_of(vec![again.into(), copy.into(), cancel.into()]))
            .push_close(words::hint(texts.get("card-link-hint")));
        if let Some(outcome) = notice {
            let told = texts.failure(&Failure::new(*outcome, "").of(self.system));
            frame = frame.push(words::secondary(format!("{} {}", told.heading, told.cause)));
        }
        if self.asks(Duration::from_secs(world.settings.sign_in.question_after)) {
            frame = frame
                .divider()
                .push(words::label(texts.get("card-question")));
            frame = frame
                .push_close(self.question(texts))
                .push_close(self.number_field(texts));
        }
        frame.into()
    }

    fn question<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let choices = page::choices(self.system, self.purpose())
            .iter()
            .filter(|choice| choice.outcome().is_some());
        let buttons = choices.map(|choice| {
            answer(texts.get(&choice.text(self.system)))
                .on_press(self.on(Act::PageSays(choice.code)))
                .into()
        });
        line_of(buttons.collect())
    }

    fn number_field<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let system = self.system;
        let given = (!self.number.trim().is_empty()).then(|| self.on(Act::NumberGiven));
        let number = field(texts.get("card-number"), &self.number)
            .placeholder("AADSTS90094")
            .hint(texts.get("card-number-hint"))
            .width(420)
            .on_input(move |number| Message::On(system, Act::NumberChanged(number)))
            .on_submit(self.on(Act::NumberGiven));
        let give = secondary(texts.get("card-number-explain")).on_press_maybe(given);
        crate::widget::rows::rows(space::GROUP)
            .push(Element::from(number))
            .push(Element::from(give))
            .into()
    }

    fn connected<'a>(
        &self,
        frame: Frame<'a, Message>,
        signed_in: &SignedIn,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let count = signed_in.timeline.passed().to_string();
        let seconds = format!("{:.1}", proving(&signed_in.timeline).as_secs_f32());
        let users = signed_in.account.users.map_or_else(String::new, |users| {
            format!(
                " · {}",
                texts.with("card-users-found", &[("users", &users.to_string())])
            )
        });
        let passed = texts.with(
            "card-checks-passed",
            &[("count", &count), ("seconds", &seconds)],
        );
        let who = texts.with("card-signed-in-as", &[("user", &signed_in.account.user)]);
        let details = if self.details {
            "card-hide-details"
        } else {
            "card-details"
        };
        let buttons: Vec<Element<'a, Message>> = vec![
            quiet(texts.get(details))
                .id(first_control(self.system))
                .on_press(self.on(Act::Details))
                .into(),
            quiet(texts.get("card-another-account"))
                .on_press(self.on(Act::AnotherAccount))
                .into(),
        ];
        let mut frame = frame
            .divider()
            .push(words::body(who))
            .push_close(words::secondary(format!("{passed}{users}")))
            .push_close(line_of(buttons));
        if self.details {
            frame = frame.divider().push(steps(&signed_in.timeline, texts));
        }
        frame.into()
    }

    fn kept<'a>(&self, frame: Frame<'a, Message>, texts: &Texts) -> Element<'a, Message> {
        let again = quiet(texts.get("card-sign-in-again"))
            .id(first_control(self.system))
            .on_press(self.on(Act::SignIn));
        frame.push(line_of(vec![again.into()])).into()
    }

    fn failed<'a>(
        &self,
        frame: Frame<'a, Message>,
        failure: &Failure,
        done: &Timeline,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let told = texts.failure(failure);
        let mut buttons: Vec<Element<'a, Message>> = Vec::new();
        for (button, label) in told
            .buttons
            .iter()
            .filter(|(button, _)| remedy::offered(self.system, *button))
        {
            let act = self.on(Act::Remedy(*button));
            buttons.push(if buttons.is_empty() {
                primary(label.clone())
                    .id(first_control(self.system))
                    .on_press(act)
                    .into()
            } else {
                secondary(label.clone()).on_press(act).into()
            });
        }
        if !told
            .buttons
            .iter()
            .any(|(button, _)| *button == Button::TryAgain)
        {
            buttons.push(
                secondary(texts.get("window-try-again"))
                    .on_press(self.on(Act::Remedy(Button::TryAgain)))
                    .into(),
            );
        }
        buttons.push(
            quiet(texts.get("card-copy-details"))
                .icon(Icon::Copy)
                .on_press(self.on(Act::CopyDetails))
                .into(),
        );
        let code = told.number.clone().unwrap_or_else(|| told.code.to_owned());
        let mut frame = frame
            .divider()
            .push(
                Row::new()
                    .push(words::title(told.heading))
                    .push(iced::widget::space::horizontal())
                    .push(words::mono(code)),
            )
            .push_close(words::label(told.must_act))
            .push(numbered(told.advice))
            .push(line_of(buttons));
        if !done.0.is_empty() {
            frame = frame.divider().push(steps(done, texts));
        }
        frame.into()
    }
}

fn line_of<'a>(buttons: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    Row::with_children(buttons)
        .spacing(space::GROUP)
        .align_y(iced::Alignment::Center)
        .wrap()
        .into()
}

fn clock(left: Duration) -> String {
    format!("{}:{:02}", left.as_secs() / 60, left.as_secs() % 60)
}

/// The time that the program took; the person's time in the browser is not counted.
fn proving(timeline: &Timeline) -> Duration {
    timeline
        .0
        .iter()
        .filter(|step| step.id != "browser")
        .filter_map(|step| step.took)
        .sum()
}

fn steps<'a>(done: &Timeline, texts: &Texts) -> Element<'a, Message> {
    timeline(done.0.iter().map(|step| step_line(step, texts)))
}

fn step_line(step: &Step, texts: &Texts) -> Line {
    let (tone, word) = match step.state {
        State::Running => (Tone::Run, "state-running"),
        State::Ok => (Tone::Ok, "state-ok"),
        State::Warning => (Tone::Warn, "state-warning"),
        State::Failed => (Tone::Bad, "state-failed"),
        State::Skipped => (Tone::Neutral, "state-skipped"),
    };
    let mut shown = line(tone, texts.get(word), texts.step(step));
    if let Some(host) = &step.host {
        shown = shown.host(host.clone());
    }
    match step.took {
        Some(took) if took >= Duration::from_secs(1) => {
            shown.time(format!("{:.1} s", took.as_secs_f32()))
        }
        Some(took) => shown.time(format!("{} ms", took.as_millis())),
        None => shown,
    }
}
