//! The wizard without any face: its steps, what is known, and which step comes next. No I/O.

mod card;

pub use card::{Awaited, Card, Watch, Why};

use crate::check::System;

/// The pages, in the order of the wizard. Titles are the product's (profile-wizard.md 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The list of profiles, before the wizard.
    Profiles,
    /// What must be in place.
    BeforeYouStart,
    /// Which systems, and the profile's name.
    SelectSystems,
    /// Sign in to both.
    ConfigureSystems,
    /// What appointments, contacts and tasks look like.
    CustomizeSystems,
    /// Time zones, direction, items.
    ConfigureProfile,
    /// Pairs of users.
    LinkUsers,
    /// What was done and where it is.
    Summary,
}

impl Step {
    /// All of them, in order.
    const ALL: [Self; 8] = [
        Self::Profiles,
        Self::BeforeYouStart,
        Self::SelectSystems,
        Self::ConfigureSystems,
        Self::CustomizeSystems,
        Self::ConfigureProfile,
        Self::LinkUsers,
        Self::Summary,
    ];

    /// The steps with a number, as the list at the left shows them.
    pub const NUMBERED: [Self; 6] = [
        Self::SelectSystems,
        Self::ConfigureSystems,
        Self::CustomizeSystems,
        Self::ConfigureProfile,
        Self::LinkUsers,
        Self::Summary,
    ];

    /// The name kept in a profile, so that the wizard can be resumed there.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Profiles => "profiles",
            Self::BeforeYouStart => "before-you-start",
            Self::SelectSystems => "select-systems",
            Self::ConfigureSystems => "configure-systems",
            Self::CustomizeSystems => "customize-systems",
            Self::ConfigureProfile => "configure-profile",
            Self::LinkUsers => "link-users",
            Self::Summary => "summary",
        }
    }

    /// The step of this [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Whether a profile is there to be changed: what is entered is kept by leaving the page.
    #[must_use]
    pub fn is_of_a_profile(self) -> bool {
        !matches!(self, Self::Profiles | Self::BeforeYouStart | Self::Summary)
    }
}

/// What is known while the wizard runs; all faces decide by it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The profile's name.
    pub name: String,
    /// The calendar system, once chosen.
    pub calendar: Option<System>,
    /// Whether both systems that are chosen go together.
    pub combination: Combination,
    /// Whether the SuperOffice card is connected or saved.
    pub superoffice: bool,
    /// Whether the calendar card is connected or saved.
    pub calendar_connected: bool,
    /// How many users are linked.
    pub linked: usize,
    /// Whether an address was entered by hand that cannot be used and would be lost.
    pub wrong_address: bool,
    /// The step where something was typed that cannot be used and would be lost.
    pub wrong_entry: Option<Step>,
}

/// Whether two systems can be connected with each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Combination {
    /// They can.
    #[default]
    Possible,
    /// The Synchronizer does not know this pair.
    Refused,
}

/// Why the wizard does not go on yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The profile needs a name.
    Name,
    /// A calendar system has to be chosen.
    Calendar,
    /// The two systems that are chosen do not go together.
    Combination,
    /// This system is not connected yet.
    Connection(System),
    /// An address that was entered by hand cannot be used.
    Address,
    /// Something that was typed cannot be used.
    Entry,
}

/// Why `step` cannot be left forwards yet; `Ok` when it can.
///
/// # Errors
///
/// The first thing that is missing, in reading order.
pub fn ready(step: Step, facts: &Facts) -> Result<(), Missing> {
    match step {
        Step::SelectSystems if facts.calendar.is_none() => Err(Missing::Calendar),
        Step::SelectSystems if facts.combination == Combination::Refused => {
            Err(Missing::Combination)
        }
        Step::SelectSystems if facts.name.trim().is_empty() => Err(Missing::Name),
        Step::ConfigureSystems if !facts.superoffice => {
            Err(Missing::Connection(System::SuperOffice))
        }
        Step::ConfigureSystems if !facts.calendar_connected => Err(Missing::Connection(
            facts.calendar.unwrap_or(System::Microsoft365),
        )),
        Step::ConfigureSystems if facts.wrong_address => Err(Missing::Address),
        step if facts.wrong_entry == Some(step) => Err(Missing::Entry),
        Step::Profiles
        | Step::BeforeYouStart
        | Step::SelectSystems
        | Step::ConfigureSystems
        | Step::CustomizeSystems
        | Step::ConfigureProfile
        | Step::LinkUsers
        | Step::Summary => Ok(()),
    }
}

/// The step after `step`; the same one when something is missing.
#[must_use]
pub fn next(step: Step, facts: &Facts) -> Step {
    if ready(step, facts).is_err() {
        return step;
    }
    let mut rest = Step::ALL.into_iter().skip_while(|other| *other != step);
    let _ = rest.next();
    rest.next().unwrap_or(Step::Profiles)
}

/// The step before `step`, if there is one.
#[must_use]
pub fn back(step: Step) -> Option<Step> {
    if step == Step::Summary {
        return None;
    }
    Step::ALL
        .into_iter()
        .take_while(|other| *other != step)
        .last()
}

/// Whether the list of steps leads from `now` to another one: backwards always; forwards as far as the profile has come
/// before, when nothing is missing on the way.
#[must_use]
pub fn leads_to(now: Step, wanted: Step, furthest: Step, facts: &Facts) -> bool {
    let complete = || {
        let way = Step::ALL.into_iter().filter(|step| *step < wanted);
        way.map(|step| ready(step, facts))
            .all(|ready| ready.is_ok())
    };
    wanted < now || (wanted > now && wanted <= furthest && complete())
}

/// How far a step of the list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Behind, and what it is for is done; shown with a tick.
    Done,
    /// Behind, and nothing was done there; shown with a dash.
    Open,
    /// The one on the screen.
    Current,
    /// Still to come.
    Ahead,
}

/// How far `step` is while `now` is on the screen, in a profile that has come as far as `furthest`. Users can be linked
/// later: passing that step is not yet doing it.
#[must_use]
pub fn progress(now: Step, step: Step, furthest: Step, facts: &Facts) -> Progress {
    let numbered = Step::NUMBERED.contains(&now);
    match step {
        _ if !numbered => Progress::Ahead,
        step if step == now => Progress::Current,
        step if step > now && step >= furthest => Progress::Ahead,
        Step::LinkUsers if facts.linked == 0 => Progress::Open,
        _ => Progress::Done,
    }
}

/// Where a profile is taken up again: at its connections until both are proven, then where it has come before.
#[must_use]
pub fn resume_at(connected: bool, before: &str) -> Step {
    if !connected {
        return Step::ConfigureSystems;
    }
    let before = Step::from_code(before).unwrap_or(Step::ConfigureSystems);
    before.max(Step::CustomizeSystems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete() -> Facts {
        Facts {
            name: "Nordfjell – Microsoft 365".to_owned(),
            calendar: Some(System::Microsoft365),
            combination: Combination::Possible,
            superoffice: true,
            calendar_connected: true,
            linked: 4,
            wrong_address: false,
            wrong_entry: None,
        }
    }

    #[test]
    fn a_step_without_result_is_open_and_not_done() {
        use Progress::{Ahead, Current, Done, Open};

        let nobody = Facts {
            linked: 0,
            ..complete()
        };
        let come = |now, furthest, facts: &Facts| {
            Step::NUMBERED.map(|step| progress(now, step, furthest, facts))
        };
        let all = |now, facts: &Facts| come(now, now, facts);

        let before = all(Step::ConfigureSystems, &nobody);
        assert_eq!(before, [Done, Current, Ahead, Ahead, Ahead, Ahead]);
        let end = all(Step::Summary, &nobody);
        assert_eq!(end, [Done, Done, Done, Done, Open, Current]);
        let linked = all(Step::Summary, &complete());
        assert_eq!(linked, [Done, Done, Done, Done, Done, Current]);
        assert_eq!(all(Step::Profiles, &nobody), [Ahead; 6]);
        // What was done before a sign-in was over, is done.
        let again = come(Step::ConfigureSystems, Step::Summary, &complete());
        assert_eq!(again, [Done, Current, Done, Done, Done, Ahead]);
    }

    #[test]
    fn a_complete_wizard_walks_from_list_to_summary_and_back_to_the_list() {
        let mut step = Step::Profiles;
        let mut way = vec![step];
        for _ in 0..8 {
            step = next(step, &complete());
            way.push(step);
        }
        assert_eq!(
            way,
            [
                Step::Profiles,
                Step::BeforeYouStart,
                Step::SelectSystems,
                Step::ConfigureSystems,
                Step::CustomizeSystems,
                Step::ConfigureProfile,
                Step::LinkUsers,
                Step::Summary,
                Step::Profiles
            ]
        );
    }

    #[test]
    fn what_is_missing_keeps_the_step() {
        let table = [
            (
                Step::SelectSystems,
                Facts {
                    calendar: None,
                    ..complete()
                },
                Missing::Calendar,
            ),
            (
                Step::SelectSystems,
                Facts {
                    combination: Combination::Refused,
                    ..complete()
                },
                Missing::Combination,
            ),
            (
                Step::SelectSystems,
                Facts {
                    name: "  ".to_owned(),
                    ..complete()
                },
                Missing::Name,
            ),
            (
                Step::ConfigureSystems,
                Facts {
                    superoffice: false,
                    ..complete()
                },
                Missing::Connection(System::SuperOffice),
            ),
            (
                Step::ConfigureSystems,
                Facts {
                    calendar_connected: false,
                    ..complete()
                },
                Missing::Connection(System::Microsoft365),
            ),
            (
                Step::ConfigureSystems,
                Facts {
                    wrong_address: true,
                    ..complete()
                },
                Missing::Address,
            ),
            (
                Step::ConfigureProfile,
                Facts {
                    wrong_entry: Some(Step::ConfigureProfile),
                    ..complete()
                },
                Missing::Entry,
            ),
        ];
        for (step, facts, missing) in table {
            assert_eq!(ready(step, &facts), Err(missing));
            assert_eq!(next(step, &facts), step);
        }
    }

    #[test]
    fn codes_lead_back_to_their_steps() {
        for step in Step::NUMBERED {
            assert_eq!(Step::from_code(step.code()), Some(step));
        }
    }

    #[test]
    fn the_list_leads_back_always_and_forwards_as_far_as_the_profile_has_come() {
        let (now, done) = (Step::ConfigureSystems, complete());
        assert!(leads_to(now, Step::SelectSystems, now, &done));
        assert!(!leads_to(now, Step::LinkUsers, now, &done));
        assert!(leads_to(now, Step::LinkUsers, Step::Summary, &done));
        let unconnected = Facts {
            superoffice: false,
            ..complete()
        };
        assert!(!leads_to(now, Step::LinkUsers, Step::Summary, &unconnected));
        assert!(leads_to(Step::Summary, now, Step::Summary, &unconnected));
    }

    #[test]
    fn a_profile_is_taken_up_where_it_has_come() {
        for (connected, before, at) in [
            (false, "summary", Step::ConfigureSystems),
            (true, "configure-systems", Step::CustomizeSystems),
            (true, "link-users", Step::LinkUsers),
            (true, "summary", Step::Summary),
            (true, "a-step-of-a-newer-version", Step::CustomizeSystems),
        ] {
            assert_eq!(resume_at(connected, before), at, "{before}");
        }
    }
}
