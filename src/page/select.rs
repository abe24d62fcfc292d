//! Step 1, *Select Systems*: which systems, and the profile's name.

use iced::Length;
use iced::widget::{Grid, grid};

use crate::check::System;
use crate::icon::Icon;
use crate::oauth::Account;
use crate::profile::{CalendarChoice, CrmChoice, NameProblem, Profile, check_name};
use crate::settings::SuperOffice;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::quiet;
use crate::widget::choice::{cards, choice, list};
use crate::widget::field::field;
use crate::widget::rows::rows;
use crate::widget::{Element, words};
use crate::wizard::Missing;

/// The id of the field for the name.
pub const NAME: &str = "profile-name";

/// The clouds, in the order in which they are offered.
const CLOUDS: [&str; 6] = [
    "worldwide",
    "us-government",
    "us-dod",
    "china",
    "bleu",
    "delos",
];

/// A system is not wider than this; two of them fill the page.
const HALF: f32 = 400.0;

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// `online`, `qaonline` or `sod`.
    pub environment: String,
    /// The customer id, if one was typed.
    pub tenant: Option<String>,
    /// The Microsoft cloud.
    pub cloud: String,
}

impl Choice {
    /// Whether an account is at the place that was chosen.
    #[must_use]
    pub fn holds(&self, account: &Account) -> bool {
        match account.system {
            System::SuperOffice => {
                let tenant = self.tenant.as_ref();
                account.place == self.environment
                    && tenant.is_none_or(|tenant| tenant.eq_ignore_ascii_case(&account.tenant))
            }
            System::Microsoft365 => account.place == self.cloud,
        }
    }
}

/// The entries of this page.
#[derive(Debug)]
pub struct Page {
    name: String,
    environment: &'static str,
    tenant: String,
    cloud: &'static str,
    advanced: bool,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The name was changed.
    NameChanged(String),
    /// A CRM or a calendar system was chosen; there is one of each today.
    Chosen,
    /// Show or hide what few people need.
    Advanced,
    /// A SuperOffice environment was chosen.
    EnvironmentChosen(&'static str),
    /// The customer id was changed.
    TenantChanged(String),
    /// A Microsoft cloud was chosen.
    CloudChosen(&'static str),
    /// Enter in a field.
    Submitted,
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Go on.
    Next,
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: String::new(),
            environment: "online",
            tenant: String::new(),
            cloud: "worldwide",
            advanced: false,
        }
    }

    /// The page of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let CrmChoice::SuperofficeOnline { environment } = &profile.crm;
        let CalendarChoice::Microsoft365 { cloud } = &profile.calendar;
        let known = |names: &[&'static str], name: &str, usual| {
            names
                .iter()
                .copied()
                .find(|known| *known == name)
                .unwrap_or(usual)
        };
        Self {
            name: profile.name.clone(),
            environment: known(&SuperOffice::ENVIRONMENTS, environment, "online"),
            cloud: known(&CLOUDS, cloud, "worldwide"),
            ..Self::new()
        }
    }

    /// The profile's name as typed.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The profile's name as it would be kept; empty when it cannot be used.
    #[must_use]
    pub fn valid_name(&self) -> &str {
        let name = self.name.trim();
        check_name(name).map_or("", |()| name)
    }

    /// What was chosen.
    #[must_use]
    pub fn choice(&self) -> Choice {
        let tenant = self.tenant.trim();
        Choice {
            environment: self.environment.to_owned(),
            tenant: (!tenant.is_empty()).then(|| tenant.to_owned()),
            cloud: self.cloud.to_owned(),
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::NameChanged(name) => self.name = name,
            Message::Chosen => {}
            Message::Advanced => self.advanced = !self.advanced,
            Message::EnvironmentChosen(environment) => self.environment = environment,
            Message::TenantChanged(tenant) => self.tenant = tenant,
            Message::CloudChosen(cloud) => self.cloud = cloud,
            Message::Submitted => return Action::Next,
        }
        Action::None
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts, missing: Option<Missing>) -> Element<'a, Message> {
        let (advanced, arrow) = if self.advanced {
            ("select-advanced-hide", Icon::ChevronDown)
        } else {
            ("select-advanced-show", Icon::ChevronRight)
        };
        let advanced = quiet(texts.get(advanced))
            .flush()
            .trailing(arrow)
            .id("advanced");
        rows(space::FIELD)
            .push(words::heading(texts.get("select-heading")))
            .push_after(space::GROUP, words::lead(texts.get("select-lead")))
            .push_after(space::CARD_X, systems(texts))
            .push_after(space::GROUP, words::hint(texts.get("select-later")))
            .push_after(space::CARD_X, self.name_field(texts, missing))
            .push(Element::from(advanced.on_press(Message::Advanced)))
            .push_maybe(self.advanced.then(|| self.advanced(texts)))
            .into()
    }

    fn name_field<'a>(&'a self, texts: &Texts, missing: Option<Missing>) -> Element<'a, Message> {
        let error = (missing == Some(Missing::Name)).then(|| {
            texts.get(match check_name(self.name.trim()) {
                Ok(()) | Err(NameProblem::Empty | NameProblem::Blanks) => "select-name-missing",
                Err(NameProblem::TooLong) => "select-name-long",
                Err(NameProblem::Invisible) => "select-name-invisible",
            })
        });
        field(texts.get("select-name"), &self.name)
            .id(NAME)
            .placeholder(texts.get("select-name-example"))
            .hint(texts.get("select-name-hint"))
            .error(error)
            .width(420)
            .on_input(Message::NameChanged)
            .on_submit(Message::Submitted)
            .into()
    }

    fn advanced<'a>(&'a self, texts: &Texts) -> Element<'a, Message> {
        let environments = SuperOffice::ENVIRONMENTS.map(|name| {
            choice(name, texts.get(&format!("environment-{name}")))
                .subtitle(texts.get(&format!("environment-{name}-about")))
        });
        let clouds = CLOUDS.map(|name| choice(name, texts.get(&format!("cloud-{name}"))));
        let tenant = field(texts.get("select-tenant"), &self.tenant)
            .id("tenant")
            .placeholder("Cust12345")
            .hint(texts.get("select-tenant-hint"))
            .width(420)
            .on_input(Message::TenantChanged)
            .on_submit(Message::Submitted);
        let (environment, cloud) = (texts.get("select-environment"), texts.get("select-cloud"));
        rows(space::FIELD)
            .push(words::label(environment.clone()))
            .push_after(
                space::GROUP,
                list(
                    "environment",
                    environment,
                    environments,
                    Some(&self.environment),
                    Message::EnvironmentChosen,
                ),
            )
            .push(Element::from(tenant))
            .push(words::label(cloud.clone()))
            .push_after(
                space::GROUP,
                list(
                    "cloud",
                    cloud,
                    clouds,
                    Some(&self.cloud),
                    Message::CloudChosen,
                ),
            )
            .into()
    }
}

/// The two systems side by side, or below each other where there is little room.
fn systems<'a>(texts: &Texts) -> Element<'a, Message> {
    let crm = choice("online", texts.get("select-crm-online"))
        .tile("SO")
        .subtitle(texts.get("select-crm-online-about"));
    let calendar = choice("microsoft365", texts.get("system-microsoft365"))
        .tile("365")
        .subtitle(texts.get("select-microsoft-about"));
    let (left, right) = (texts.get("select-crm"), texts.get("select-calendar"));
    let halves = [
        rows(space::GROUP)
            .push(words::label(left.clone()))
            .push(cards("crm", left, 1, [crm], Some(&"online"), |_| {
                Message::Chosen
            })),
        rows(space::GROUP)
            .push(words::label(right.clone()))
            .push(cards(
                "calendar",
                right,
                1,
                [calendar],
                Some(&"microsoft365"),
                |_| Message::Chosen,
            )),
    ];
    Grid::with_children(halves.map(Element::from))
        .spacing(space::FIELD)
        .fluid(HALF)
        .height(grid::Sizing::EvenlyDistribute(Length::Shrink))
        .into()
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enter_in_a_field_goes_on() {
        let mut page = Page::new();

        assert!(matches!(page.update(Message::Submitted), Action::Next));
    }

    #[test]
    fn blanks_around_a_name_are_not_kept() {
        let mut page = Page::new();

        assert!(matches!(
            page.update(Message::NameChanged("  Nordfjell ".to_owned())),
            Action::None
        ));

        assert_eq!(page.valid_name(), "Nordfjell");
        assert_eq!(page.name(), "  Nordfjell ", "what is typed stays as it is");
    }
}
