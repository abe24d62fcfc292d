//! Steps 3 and 4, *Customize Systems* and *Configure Profile*: what is synchronized and how.

pub mod customize;
pub mod schedule;
mod zones;

use std::collections::BTreeMap;

use iced::Task;
use jiff::Timestamp;

use crate::check::System;
use crate::profile::{
    Direction, EntryProblem, Preferences, Profile, SubjectPart, Switch, TimeZones, Typed, ZoneFrom,
};
use crate::text::Texts;
use crate::widget::checkbox::{Checkbox, checkbox};
use crate::widget::field::{Field, field};
use crate::widget::{Element, focus};
use crate::wizard::Step;

use zones::Zones;

/// The entries of both pages.
#[derive(Debug)]
pub struct Page {
    preferences: Preferences,
    /// What was typed, as it stands in the fields.
    typed: BTreeMap<Typed, Line>,
    zones: Zones,
}

/// What stands in a field.
#[derive(Debug, Default)]
struct Line {
    text: String,
    entry: Entry,
}

/// Whether what stands in a field can be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Entry {
    /// It can.
    #[default]
    Fine,
    /// Not yet: somebody is still typing it, and it may become something.
    Begun(EntryProblem),
    /// It cannot, and the page says so.
    Wrong(EntryProblem),
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// A setting was switched on or off.
    Switched(Switch, bool),
    /// Something was typed.
    Typed(Typed, String),
    /// A proposal for a field was taken; its button goes away, and the field gets the focus.
    Taken(Typed, String),
    /// A field was left in which something had been begun.
    Left,
    /// A part of the subject was taken in or left out.
    PartUsed(SubjectPart, bool),
    /// A part of the subject was moved.
    PartMoved(SubjectPart, Way),
    /// A direction was chosen.
    DirectionChosen(Direction),
    /// Whether persons are synchronized was chosen.
    PersonsChosen(Option<bool>),
    /// Whether tasks are synchronized was chosen.
    TasksChosen(Option<bool>),
}

/// Where a part of the subject is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Keep what was entered.
    Changed,
    /// Keep what was entered, and run this.
    ChangedAnd(Task<Message>),
}

impl Page {
    /// Common values.
    #[must_use]
    pub fn new() -> Self {
        Self::with(Preferences::default())
    }

    /// Those of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        Self::with((*profile.preferences).clone())
    }

    fn with(preferences: Preferences) -> Self {
        let mut page = Self {
            preferences,
            typed: BTreeMap::new(),
            zones: Zones::default(),
        };
        page.read();
        page
    }

    /// Fills the fields with what is set.
    fn read(&mut self) {
        for setting in Typed::CUSTOMIZE.into_iter().chain(Typed::SCHEDULE) {
            let text = self.preferences.typed(setting);
            self.zones.choose(setting, &text);
            let _ = self.typed.insert(
                setting,
                Line {
                    text,
                    entry: Entry::Fine,
                },
            );
        }
    }

    /// What was entered and can be used.
    #[must_use]
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// Looks at the time zones of this computer and of the calendar, as its system names it; where nobody has chosen
    /// yet, they are proposed.
    pub fn look(&mut self, reported: Option<&str>, now: Timestamp) {
        self.tell();
        self.zones.look(reported, now);
        let TimeZones {
            superoffice,
            calendar,
            calendar_from,
        } = &mut self.preferences.time_zones;
        for (zone, proposed, setting) in [
            (superoffice, self.zones.computer(), Typed::CrmZone),
            (calendar, self.zones.proposed(), Typed::CalendarZone),
        ] {
            let untouched = self.typed.get(&setting).is_none_or(Line::is_empty);
            if let Some(proposed) = proposed.filter(|_| zone.is_empty() && untouched) {
                proposed.name().clone_into(zone);
                if setting == Typed::CalendarZone && self.zones.reported().zone().is_none() {
                    *calendar_from = ZoneFrom::Computer;
                }
            }
        }
        for setting in Typed::SCHEDULE {
            let text = self.preferences.typed(setting);
            if self.typed.get(&setting).is_none_or(Line::is_empty) {
                self.zones.choose(setting, &text);
                let entry = Entry::Fine;
                let _ = self.typed.insert(setting, Line { text, entry });
            }
        }
    }

    /// Nobody is typing any more: what cannot be used is said.
    pub fn tell(&mut self) {
        for line in self.typed.values_mut() {
            if let Entry::Begun(problem) = line.entry {
                line.entry = Entry::Wrong(problem);
            }
        }
    }

    /// The first entry that cannot be used and would be lost, with its step.
    #[must_use]
    pub fn wrong(&self, calendar: System) -> Option<(Step, Typed)> {
        let wrong = |setting: &Typed| {
            let line = self.typed.get(setting);
            is_shown(*setting, calendar) && line.is_some_and(|line| line.entry != Entry::Fine)
        };
        let of = |step, settings: &[Typed]| {
            let setting = settings.iter().copied().find(wrong)?;
            Some((step, setting))
        };
        of(Step::CustomizeSystems, &Typed::CUSTOMIZE)
            .or_else(|| of(Step::ConfigureProfile, &Typed::SCHEDULE))
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Switched(switch, on) => self.preferences.switch(switch, on),
            Message::Typed(setting, text) => self.enter(setting, text),
            Message::Taken(setting, text) => {
                self.enter(setting, text);
                return Action::ChangedAnd(focus::to(setting.code()));
            }
            Message::Left => self.tell(),
            Message::PartUsed(part, used) => self.preferences.crm.use_part(part, used),
            Message::PartMoved(part, way) => {
                self.preferences.crm.move_part(part, way == Way::Up);
                return Action::ChangedAnd(focus::to(self.move_of(part, way)));
            }
            Message::DirectionChosen(direction) => self.preferences.direction = direction,
            Message::PersonsChosen(choice) => self.preferences.persons = choice,
            Message::TasksChosen(choice) => self.preferences.tasks = choice,
        }
        Action::Changed
    }

    fn enter(&mut self, setting: Typed, text: String) {
        let entered = self.preferences.enter(setting, &text);
        self.zones.choose(setting, &text);
        let entry = match entered {
            Ok(()) => Entry::Fine,
            Err(problem) if !self.zones.proposals(setting).is_empty() => Entry::Begun(problem),
            Err(problem) => Entry::Wrong(problem),
        };
        let _ = self.typed.insert(setting, Line { text, entry });
    }

    /// Whether the zone of the calendar is only that of this computer, which nobody has said to be right.
    fn guesses(&self) -> bool {
        let from = self.preferences.time_zones.calendar_from;
        from == ZoneFrom::Computer && self.zones.reported().zone().is_none()
    }

    /// Whether exactly this stands in a field.
    fn stands(&self, setting: Typed, text: &str) -> bool {
        let line = self.typed.get(&setting);
        line.is_some_and(|line| line.text.trim() == text)
    }

    /// The button that moves a part on in the same direction; at the end, the one that moves it back.
    fn move_of(&self, part: SubjectPart, way: Way) -> String {
        let subject = &self.preferences.crm.subject;
        let end = match way {
            Way::Up => subject.first(),
            Way::Down => subject.last(),
        };
        let up = (way == Way::Up) != (end == Some(&part));
        format!("{}-{}", part_id(part), if up { "up" } else { "down" })
    }

    fn switches<'a>(
        &self,
        switches: &[Switch],
        calendar: System,
        texts: &Texts,
    ) -> Vec<Element<'a, Message>> {
        let each = switches.iter().map(|switch| {
            self.switch(*switch, calendar, texts)
                .id(switch.code())
                .into()
        });
        each.collect()
    }

    fn switch(&self, switch: Switch, calendar: System, texts: &Texts) -> Checkbox<Message> {
        checkbox(
            texts.switch(switch, calendar),
            self.preferences.is_on(switch),
        )
        .hint(texts.get(&format!("preference-{}-about", switch.code())))
        .on_toggle(|on| Message::Switched(switch, on))
    }

    fn field<'a>(&'a self, setting: Typed, calendar: System, texts: &Texts) -> Field<'a, Message> {
        let line = self.typed.get(&setting);
        let text = line.map_or("", |line| line.text.as_str());
        let entry = line.map(|line| line.entry).unwrap_or_default();
        let problem = match entry {
            Entry::Wrong(problem) => Some(problem),
            Entry::Fine | Entry::Begun(_) => None,
        };
        let system = texts.system(calendar);
        let about = format!("preference-{}-about", setting.code());
        field(texts.setting(setting, calendar), text)
            .id(setting.code())
            .hint(texts.with(&about, &[("system", &system)]))
            .error(problem.map(|problem| texts.get(problem.text())))
            .on_input(move |text| Message::Typed(setting, text))
            .on_leave(matches!(entry, Entry::Begun(_)).then_some(Message::Left))
            .placeholder(example(setting, texts))
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}

impl Line {
    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// What an entry may look like.
fn example(setting: Typed, texts: &Texts) -> String {
    let entry = match setting {
        Typed::Language => "en".to_owned(),
        Typed::CrmZone | Typed::CalendarZone => "Europe/Oslo".to_owned(),
        _ => texts.get(&format!("preference-{}-example", setting.code())),
    };
    texts.example(&entry)
}

/// The id of a part of the subject on the page.
fn part_id(part: SubjectPart) -> String {
    format!("subject-{}", part.code())
}

/// Whether a setting belongs to this calendar system.
fn is_shown(setting: Typed, calendar: System) -> bool {
    setting != Typed::ContactGroup || calendar == System::Google
}

#[cfg(test)]
mod tests;
