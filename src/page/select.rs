//! Step 1, *Select Systems*: which systems, and the profile's name.

mod look;
mod place;
mod special;

use iced::Task;

use crate::check::System;
use crate::google::Kind;
use crate::profile::{CalendarChoice, CrmChoice, NameProblem, Profile, check_name};
use crate::settings::{Microsoft365, SuperOffice};
use crate::text::Texts;
use crate::theme::{space, width};
use crate::widget::button::quiet;
use crate::widget::choice::{Arranged, choice, one_of};
use crate::widget::field::field;
use crate::widget::rows::rows;
use crate::widget::{Element, words};
use crate::wizard::Missing;
use crate::world::World;

use look::Look;
pub use look::Seen;
pub use place::{Choice, Crm};

/// The id of the first thing to decide: the calendar system.
pub const FIRST: &str = "crm";
/// The id of the choice of the calendar system.
const CALENDAR: &str = "calendar";
/// The id of the field for the name.
pub const NAME: &str = "profile-name";

/// The calendar systems, with a line about each.
const CALENDARS: [(System, &str); 3] = [
    (System::Microsoft365, "select-microsoft-about"),
    (System::Exchange, "select-exchange-about"),
    (System::Google, "select-google-about"),
];

/// The entries of this page.
#[derive(Debug)]
pub struct Page {
    name: String,
    crm: Crm,
    environment: &'static str,
    tenant: String,
    calendar: System,
    cloud: &'static str,
    google: Kind,
    advanced: bool,
    /// An address whose mail domain is looked at.
    address: String,
    look: Look,
}

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The name was changed.
    NameChanged(String),
    /// A CRM system was chosen.
    CrmChosen(Crm),
    /// A calendar system was chosen.
    CalendarChosen(System),
    /// A kind of Google account was chosen.
    KindChosen(Kind),
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
    /// The address to look at was changed.
    AddressChanged(String),
    /// Look where its mail goes.
    Look,
    /// What was seen.
    Looked(Seen),
}

/// What the window shall do.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// Go on.
    Next,
    /// Run this.
    Run(Task<Message>),
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: String::new(),
            crm: Crm::Online,
            environment: "online",
            tenant: String::new(),
            calendar: System::Microsoft365,
            cloud: "worldwide",
            google: Kind::Workspace,
            advanced: false,
            address: String::new(),
            look: Look::Nothing,
        }
    }

    /// The page of a profile.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let known = |names: &[&'static str], name: &str, usual| {
            names
                .iter()
                .copied()
                .find(|known| *known == name)
                .unwrap_or(usual)
        };
        let mut page = Self {
            name: profile.name.clone(),
            calendar: profile.calendar.system(),
            tenant: profile
                .entered
                .as_deref()
                .map_or_else(String::new, |entered| entered.tenant.clone()),
            ..Self::new()
        };
        match &profile.crm {
            CrmChoice::SuperofficeOnline { environment } => {
                page.environment = known(&SuperOffice::ENVIRONMENTS, environment, "online");
            }
            CrmChoice::SuperofficeOnsite { .. } => page.crm = Crm::Onsite,
        }
        match &profile.calendar {
            CalendarChoice::Microsoft365 { cloud } => {
                page.cloud = known(&Microsoft365::CLOUDS, cloud, "worldwide");
            }
            CalendarChoice::Exchange => {}
            CalendarChoice::Google { account } => {
                page.google = Kind::from_code(account).unwrap_or(Kind::Workspace);
            }
        }
        page
    }

    /// The same choice for another profile, whose name is to be typed.
    #[must_use]
    pub fn unnamed(self) -> Self {
        self.named(String::new())
    }

    /// The same choice under this name.
    #[must_use]
    pub fn named(self, name: String) -> Self {
        Self { name, ..self }
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
            crm: self.crm,
            environment: self.environment.to_owned(),
            tenant: (!tenant.is_empty()).then(|| tenant.to_owned()),
            calendar: self.calendar,
            cloud: self.cloud.to_owned(),
            google: self.google,
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, world: &World) -> Action {
        match message {
            Message::NameChanged(name) => self.name = name,
            Message::CrmChosen(crm) => self.crm = crm,
            Message::CalendarChosen(system) => self.choose(system),
            Message::KindChosen(kind) => self.google = kind,
            Message::Advanced => self.advanced = !self.advanced,
            Message::EnvironmentChosen(environment) => self.environment = environment,
            Message::TenantChanged(tenant) => self.tenant = tenant,
            Message::CloudChosen(cloud) => self.cloud = cloud,
            Message::Submitted => return Action::Next,
            Message::AddressChanged(typed) => return self.type_address(typed),
            Message::Look => return self.look(world),
            Message::Looked(seen) => return self.looked(seen),
        }
        Action::None
    }

    /// Chooses a calendar system, as its card would.
    pub fn choose(&mut self, system: System) {
        self.calendar = system;
        self.forget_another(system);
    }

    /// What is seen.
    #[must_use]
    pub fn view<'a>(&'a self, texts: &Texts, missing: Option<Missing>) -> Element<'a, Message> {
        let advanced = if self.advanced {
            "select-advanced-hide"
        } else {
            "select-advanced-show"
        };
        let advanced = quiet(texts.get(advanced))
            .flush()
            .id("advanced")
            .folds(self.advanced);
        rows(space::FIELD)
            .push(words::heading(texts.get("select-heading")))
            .push_after(space::GROUP, words::lead(texts.get("select-lead")))
            .push_after(space::CARD_X, self.systems(texts))
            .push_maybe(self.combination(texts))
            .push(self.look_field(texts))
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
            .placeholder(texts.example(&texts.get(match self.calendar {
                System::Exchange => "select-name-example-exchange",
                System::Google => "select-name-example-google",
                System::SuperOffice | System::Microsoft365 => "select-name-example",
            })))
            .hint(texts.get("select-name-hint"))
            .error(error)
            .width(width::FIELD)
            .on_input(Message::NameChanged)
            .on_submit(Message::Submitted)
            .into()
    }

    /// The two systems below each other, their choices side by side.
    fn systems<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let crm = [
            (Crm::Online, "select-crm-online"),
            (Crm::Onsite, "select-crm-onsite"),
        ]
        .map(|(crm, id)| {
            choice(crm, texts.get(id))
                .tile("SO")
                .subtitle(texts.get(&format!("{id}-about")))
        });
        let calendars = CALENDARS.map(|(system, about)| {
            choice(system, texts.get(&format!("system-{}", system.code())))
                .tile(super::configure::tile(system))
                .subtitle(texts.get(about))
        });
        let (first, second) = (texts.get("select-crm"), texts.get("select-calendar"));
        let crm = one_of(
            FIRST,
            first.clone(),
            Arranged::Cards(crm.len()),
            crm,
            Some(&self.crm),
            Message::CrmChosen,
        );
        let calendar = one_of(
            CALENDAR,
            second.clone(),
            Arranged::Cards(calendars.len()),
            calendars,
            Some(&self.calendar),
            Message::CalendarChosen,
        );
        rows(space::GROUP)
            .push(words::label(first))
            .push(crm)
            .push_after(space::CARD_Y, words::label(second))
            .push(calendar)
            .push_maybe((self.calendar == System::Google).then(|| self.kinds(texts)))
            .into()
    }

    /// Which kind of Google account it is; it decides what is asked for, so it is asked before anybody signs in.
    fn kinds<'a>(&self, texts: &Texts) -> Element<'a, Message> {
        let kinds = Kind::ALL.map(|kind| {
            let id = format!("select-google-{}", kind.code());
            choice(kind, texts.get(&id)).subtitle(texts.get(&format!("{id}-about")))
        });
        let name = texts.get("select-google");
        one_of(
            "google-kind",
            name,
            Arranged::Rows,
            kinds,
            Some(&self.google),
            Message::KindChosen,
        )
    }
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
        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));

        let next = page.update(Message::Submitted, &world);

        assert!(matches!(next, Action::Next));
    }

    #[test]
    fn blanks_around_a_name_are_not_kept() {
        let mut page = Page::new();

        let world = crate::world::tests::world_below(std::path::Path::new("/nonexistent"));
        let typed = Message::NameChanged("  Nordfjell ".to_owned());
        assert!(matches!(page.update(typed, &world), Action::None));

        assert_eq!(page.valid_name(), "Nordfjell");
        assert_eq!(page.name(), "  Nordfjell ", "what is typed stays as it is");
    }
}
