//! The way through the questions: forwards, backwards, and where a profile is taken up again.

use crate::check::{Failure, System};
use crate::microsoft365;
use crate::terminal::output;
use crate::wizard::{self, Missing, Step};

use super::ask::{self, Asked, Choice, Said};
use super::field::{Field, Gate};
use super::{Wizard, plan, value};

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    Before,
    Gate(Gate),
    Field(Field),
    Superoffice,
    Calendar,
    /// Both systems have to be connected from here on.
    Connected,
    Link,
    Summary,
}

/// Where it goes from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    Next,
    Back,
    To(Stop),
    End(u8),
}

impl Stop {
    /// All of them, in order.
    fn all() -> Vec<Self> {
        let mut all = vec![Self::Before];
        let mut opened = Vec::new();
        let mut before = Step::BeforeYouStart;
        for field in Field::ALL {
            if field == Field::User {
                all.push(Self::Superoffice);
            }
            if before < Step::CustomizeSystems && field.step() >= Step::CustomizeSystems {
                all.extend([Self::Calendar, Self::Connected]);
            }
            before = field.step();
            if let Some(gate) = field.gate()
                && !opened.contains(&gate)
            {
                opened.push(gate);
                all.push(Self::Gate(gate));
            }
            // Those are asked where the lists are, and where a choice takes something away.
            if field.step() != Step::LinkUsers && field != Field::Swap {
                all.push(Self::Field(field));
            }
        }
        all.extend([Self::Link, Self::Summary]);
        all
    }

    /// The page it stands on.
    pub(super) fn step(self) -> Step {
        match self {
            Self::Before => Step::BeforeYouStart,
            Self::Gate(gate) => gate.step(),
            Self::Field(field) => field.step(),
            Self::Superoffice | Self::Calendar | Self::Connected => Step::ConfigureSystems,
            Self::Link => Step::LinkUsers,
            Self::Summary => Step::Summary,
        }
    }
}

impl Wizard {
    /// From the first question to the last; the exit status.
    pub(super) async fn walk(&mut self) -> Result<u8, Failure> {
        if !self.asks() {
            let open = plan::open(&self.profile, &self.answers);
            if !open.is_empty() {
                plan::tell_open(&self.start.texts, &open);
                return Ok(10);
            }
        }
        let begins = self.swap().await?;
        if let Some(Turn::End(exit)) = begins {
            return Ok(exit);
        }
        // Answers may be of another customer or server than the profile's sign-ins.
        if !super::others(&self.profile).is_empty() {
            self.save(Step::SelectSystems).await?;
        }
        let stops = Stop::all();
        let mut at = self.begins_at(&stops);
        let mut shown = None;
        loop {
            let stop = stops[at];
            if shown != Some(stop.step()) {
                self.tell_step(stop.step());
                shown = Some(stop.step());
            }
            match Box::pin(self.stop(stop)).await? {
                Turn::Next => {
                    let next = (at + 1..stops.len()).find(|place| self.applies(stops[*place]));
                    let Some(next) = next else {
                        return Ok(self.exit);
                    };
                    at = next;
                }
                Turn::Back => {
                    let asked = |place: &usize| {
                        self.applies(stops[*place]) && stops[*place] != Stop::Connected
                    };
                    match (0..at).rev().find(asked) {
                        Some(before) => at = before,
                        None => output::note(&self.start.texts.get("setup-first")),
                    }
                }
                Turn::To(wanted) => {
                    at = stops.iter().position(|stop| *stop == wanted).unwrap_or(at);
                }
                Turn::End(exit) => {
                    if self.editing.is_some() {
                        self.tell_how_to_go_on();
                    }
                    return Ok(exit);
                }
            }
        }
    }

    /// A new profile begins at the beginning, so does one that is complete and shall be changed.
    fn begins_at(&self, stops: &[Stop]) -> usize {
        let step = Step::from_code(&self.profile.step);
        let resumed = match step {
            Some(Step::Summary) | None if self.profile.is_complete() => Step::SelectSystems,
            Some(step) if step > Step::SelectSystems => {
                wizard::resume_at(self.profile.is_complete(), &self.profile.step)
            }
            _ if self.editing.is_some() => Step::SelectSystems,
            _ => Step::BeforeYouStart,
        };
        let first = |place: &usize| stops[*place].step() == resumed && self.applies(stops[*place]);
        (0..stops.len()).find(first).unwrap_or_default()
    }

    fn tell_step(&self, step: Step) {
        let texts = &self.start.texts;
        let Some(number) = Step::NUMBERED.iter().position(|known| *known == step) else {
            return;
        };
        let title = texts.get(&format!("step-title-{}", step.code()));
        let number = (number + 1).to_string();
        let count = Step::NUMBERED.len().to_string();
        let facts = [
            ("number", number.as_str()),
            ("count", &count),
            ("title", &title),
        ];
        output::note("");
        output::note(&texts.with("setup-step", &facts));
        if self.asks() {
            self.tell_lead(step);
        }
    }

    fn applies(&self, stop: Stop) -> bool {
        let exchange = || {
            let connected = self.profile.exchange.is_some() && !self.another;
            self.profile.calendar.system() == System::Exchange && !connected
        };
        match stop {
            Stop::Gate(Gate::Server) => exchange(),
            Stop::Gate(Gate::Cloud) => Field::CloudEws.suits(&self.profile),
            Stop::Gate(Gate::Special) => {
                let behind = [Field::Environment, Field::Tenant, Field::Cloud];
                behind.iter().any(|field| field.suits(&self.profile))
            }
            Stop::Field(field) => {
                let seen = field.gate().is_none_or(|gate| self.open.contains(&gate));
                let connected = self.profile.superoffice.is_some() && !self.another;
                let entered = if field.is_of_onsite() {
                    !connected
                } else {
                    !field.is_of_exchange() || exchange()
                };
                let given = self.answers.get(field).is_some();
                // Without questions everything is taken in where it stands.
                (seen || !self.asks()) && entered && !given && field.suits(&self.profile)
            }
            _ => true,
        }
    }

    async fn stop(&mut self, stop: Stop) -> Result<Turn, Failure> {
        match stop {
            Stop::Before => self.before().await,
            Stop::Gate(gate) => self.gate(gate).await,
            Stop::Field(field) => self.field(field).await,
            Stop::Superoffice => self.sign_in(System::SuperOffice).await,
            Stop::Calendar => self.sign_in(self.profile.calendar.system()).await,
            Stop::Connected => self.connected().await,
            Stop::Link => self.link().await,
            Stop::Summary => {
                self.save(Step::Summary).await?;
                self.tell_summary();
                Ok(Turn::Next)
            }
        }
    }

    /// What must be in place.
    async fn before(&mut self) -> Result<Turn, Failure> {
        if !self.asks() {
            return Ok(Turn::Next);
        }
        let texts = self.start.texts.clone();
        output::note("");
        output::note(&texts.get("before-heading"));
        output::note(&texts.get("setup-before"));
        let choices = vec![
            Choice::new("next", texts.get("setup-next")),
            Choice::new("list", texts.get("setup-before-list")),
        ];
        let asked = Asked::one(
            texts.get("setup-ready"),
            choices,
            "next",
            texts.get("before-lead"),
        );
        loop {
            match ask::ask(&texts, &asked).await? {
                Said::Back => return Ok(Turn::Back),
                Said::Quit => return Ok(Turn::End(10)),
                Said::Value(value) if value == "list" => output::notes(&texts.before_plain()),
                Said::Value(_) => return Ok(Turn::Next),
            }
        }
    }

    async fn gate(&mut self, gate: Gate) -> Result<Turn, Failure> {
        if !self.asks() {
            return Ok(Turn::Next);
        }
        let texts = self.start.texts.clone();
        let choices = vec![
            Choice::new("no", texts.get("preference-no")),
            Choice::new("yes", texts.get("preference-yes")),
        ];
        let is_open = self.open.contains(&gate);
        let usual = if is_open { "yes" } else { "no" };
        let end = texts.date(microsoft365::EWS_END);
        let about = texts.with(gate.about(), &[("end", &end)]);
        let asked = Asked::one(texts.get(gate.text()), choices, usual, about);
        match ask::ask(&texts, &asked).await? {
            Said::Back => Ok(Turn::Back),
            Said::Quit => Ok(Turn::End(10)),
            Said::Value(value) => {
                self.open.retain(|open| *open != gate);
                if value == "yes" {
                    self.open.push(gate);
                }
                Ok(Turn::Next)
            }
        }
    }

    async fn field(&mut self, field: Field) -> Result<Turn, Failure> {
        let (texts, settings) = (self.start.texts.clone(), self.start.world.settings.clone());
        let mut proposed = None;
        loop {
            let mut asked = value::asked(&texts, &settings, field, &self.profile);
            asked.usual = proposed.take().unwrap_or(asked.usual);
            let said = if self.asks() {
                self.tell_before(field);
                ask::ask(&texts, &self.with_look(field, asked)).await?
            } else {
                Said::Value(asked.usual)
            };
            let answer = match said {
                Said::Back => return Ok(Turn::Back),
                Said::Quit => return Ok(Turn::End(10)),
                Said::Value(answer) if Self::wants_a_look(field, &answer) => {
                    match self.look().await? {
                        Some(turn) => return Ok(turn),
                        None => continue,
                    }
                }
                Said::Value(answer) => answer,
            };
            let before = self.profile.clone();
            if let Err(why) = value::enter(&texts, &settings, field, &mut self.profile, &answer) {
                output::note(&why);
                if !self.asks() {
                    return Ok(Turn::End(2));
                }
                proposed = value::proposed(field, &answer);
                continue;
            }
            if let Some(turn) = self.swap().await? {
                return Ok(turn);
            }
            match self.save(field.step()).await {
                Ok(()) => {
                    if self.asks() {
                        self.tell_after(field);
                    }
                    return Ok(Turn::Next);
                }
                Err(failure) if self.asks() => {
                    self.profile = before;
                    self.tell(&failure);
                }
                Err(failure) => return Err(failure),
            }
        }
    }

    /// Nothing goes on before both systems are connected.
    async fn connected(&mut self) -> Result<Turn, Failure> {
        let Err(missing) = wizard::ready(Step::ConfigureSystems, &self.facts()) else {
            self.another = false;
            self.save(Step::CustomizeSystems).await?;
            return Ok(Turn::Next);
        };
        let system = match missing {
            Missing::Connection(system) => system,
            _ => self.profile.calendar.system(),
        };
        let id = format!("missing-{}", system.code());
        output::note(&self.start.texts.get(&id));
        Ok(Turn::End(self.failed.unwrap_or(10)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_its_place_in_the_order_of_the_pages() {
        let stops = Stop::all();
        let pages: Vec<Step> = stops.iter().map(|stop| stop.step()).collect();
        assert!(pages.is_sorted(), "{pages:?}");
        for field in Field::ALL {
            let count = stops
                .iter()
                .filter(|stop| **stop == Stop::Field(field))
                .count();
            let asked_elsewhere = field.step() == Step::LinkUsers || field == Field::Swap;
            assert_eq!(count, usize::from(!asked_elsewhere), "{field:?}");
        }
        for stop in [
            Stop::Superoffice,
            Stop::Calendar,
            Stop::Connected,
            Stop::Link,
        ] {
            assert_eq!(stops.iter().filter(|known| **known == stop).count(), 1);
        }
        let place = |wanted: Stop| stops.iter().position(|stop| *stop == wanted);
        assert!(place(Stop::Superoffice) < place(Stop::Field(Field::User)));
        assert!(place(Stop::Field(Field::Oab)) < place(Stop::Calendar));
    }
}
