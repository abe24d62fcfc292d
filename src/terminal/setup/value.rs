//! What is asked and known of a question in a profile.

mod enter;

use crate::account::Account;
use crate::check::System;
use crate::google;
use crate::profile::{
    CalendarChoice, CrmChoice, Direction, Entered, Profile, SubjectPart, Typed, Zone,
};
use crate::settings::{Microsoft365, Settings, SuperOffice};
use crate::terminal::start::Start;
use crate::text::Texts;

use url::Url;

use super::ask::{Asked, Choice, Form};
use super::field::{Field, is_onsite};
use super::plan;

pub(in crate::terminal::setup) use enter::{enter, listed, proposed};

const CALENDARS: [System; 3] = [System::Microsoft365, System::Exchange, System::Google];

/// The question of a field, with what is known as the usual answer.
pub(super) fn asked(texts: &Texts, settings: &Settings, field: Field, profile: &Profile) -> Asked {
    let calendar = profile.calendar.system();
    let words = match field {
        Field::Typed(setting) => texts.setting(setting, calendar),
        Field::Switch(switch) => texts.switch(switch, calendar),
        field => texts.get(words(field)),
    };
    Asked {
        words,
        form: form(texts, settings, field, calendar),
        usual: usual(field, profile),
        about: about(texts, field, calendar),
    }
}

fn words(field: Field) -> &'static str {
    match field {
        Field::Crm => "select-crm",
        Field::Calendar => "select-calendar",
        Field::GoogleKind => "select-google",
        Field::Name => "select-name",
        Field::Environment => "select-environment",
        Field::Tenant => "select-tenant",
        Field::Cloud => "select-cloud",
        Field::Swap => "setup-swap",
        Field::Netserver => "card-onsite-netserver",
        Field::WebApi => "card-onsite-web-api",
        Field::SystemUser => "card-onsite-user",
        Field::Email => "card-exchange-email",
        Field::User => "card-exchange-user",
        Field::Domain => "card-exchange-domain",
        Field::Host => "card-exchange-host",
        Field::Impersonate => "card-exchange-impersonate",
        Field::Ews | Field::CloudEws => "card-exchange-ews",
        Field::Oab | Field::CloudOab => "card-exchange-oab",
        Field::Subject => "customize-subject",
        Field::Persons => "preference-persons",
        Field::Tasks => "preference-tasks",
        Field::Direction => "preference-direction",
        Field::Linked | Field::Typed(_) | Field::Switch(_) => "link-tab-exact",
        Field::LinkWeak => "setup-weak",
    }
}

fn form(texts: &Texts, settings: &Settings, field: Field, calendar: System) -> Form {
    let named = |codes: &[&str], prefix: &str| {
        let all = codes.iter();
        let all = all.map(|code| Choice::new(code, texts.get(&format!("{prefix}{code}"))));
        Form::One(all.collect())
    };
    match field {
        Field::Crm => named(&["online", "onsite"], "select-crm-"),
        Field::Calendar => named(&CALENDARS.map(System::code), "system-"),
        Field::GoogleKind => named(&google::Kind::ALL.map(google::Kind::code), "select-google-"),
        Field::Environment => named(&SuperOffice::ENVIRONMENTS, "environment-"),
        Field::Cloud => {
            let clouds = settings.microsoft365.clouds.keys();
            let label = |code: &String| {
                let id = format!("cloud-{code}");
                let label = if texts.has(&id) {
                    texts.get(&id)
                } else {
                    code.clone()
                };
                Choice::new(code, label)
            };
            let mut clouds: Vec<Choice> = clouds.map(label).collect();
            // Those of the settings file come behind the built-in ones.
            let place = |code: &str| Microsoft365::CLOUDS.iter().position(|known| *known == code);
            clouds.sort_by_key(|cloud| place(&cloud.code).unwrap_or(usize::MAX));
            Form::One(clouds)
        }
        Field::Subject => {
            let part = |part: SubjectPart| Choice::new(part.code(), texts.part(part));
            Form::Several(SubjectPart::ALL.map(part).to_vec())
        }
        Field::Swap => named(&["new", "this"], "swap-"),
        Field::Switch(_) | Field::LinkWeak => named(&["yes", "no"], "preference-"),
        Field::Persons | Field::Tasks => named(&["undecided", "yes", "no"], "preference-"),
        Field::Direction => {
            let way = |way: Direction| Choice::new(way.code(), texts.direction(way, calendar));
            Form::One(Direction::ALL.map(way).to_vec())
        }
        _ => Form::Text,
    }
}

fn about(texts: &Texts, field: Field, calendar: System) -> String {
    let system = texts.system(calendar);
    let with = |id: &str| texts.with(id, &[("system", &system)]);
    match field {
        Field::Name => texts.get("select-name-hint"),
        Field::Tenant => texts.get("select-tenant-hint"),
        Field::Netserver
        | Field::WebApi
        | Field::SystemUser
        | Field::Email
        | Field::User
        | Field::Domain
        | Field::Host
        | Field::Impersonate
        | Field::Ews
        | Field::Oab
        | Field::CloudEws
        | Field::CloudOab => texts.get(&format!("{}-hint", words(field))),
        Field::Subject => texts.get("customize-subject-about"),
        Field::Typed(setting) => with(&format!("preference-{}-about", setting.code())),
        Field::Switch(switch) => with(&format!("preference-{}-about", switch.code())),
        Field::Persons => with("preference-persons-about"),
        Field::Tasks => with("preference-tasks-about"),
        Field::Direction => {
            let about = |way: Direction| with(&format!("direction-{}-about", way.code()));
            Direction::ALL.map(about).join(" ")
        }
        Field::GoogleKind => {
            let about = |kind: &str| texts.get(&format!("select-google-{kind}-about"));
            google::Kind::ALL.map(|kind| about(kind.code())).join(" ")
        }
        Field::Crm => each(
            texts,
            &[
                ("select-crm-online", "select-crm-online-about"),
                ("select-crm-onsite", "select-crm-onsite-about"),
            ],
        ),
        Field::Calendar => each(
            texts,
            &[
                ("system-microsoft365", "select-microsoft-about"),
                ("system-exchange", "select-exchange-about"),
                ("system-google", "select-google-about"),
            ],
        ),
        Field::Environment => each(
            texts,
            &[
                ("environment-online", "environment-online-about"),
                ("environment-qaonline", "environment-qaonline-about"),
                ("environment-sod", "environment-sod-about"),
            ],
        ),
        Field::Swap => texts.get("swap-about"),
        Field::Cloud | Field::Linked | Field::LinkWeak => String::new(),
    }
}

/// What each choice is, by the ids of its words and of what is said about it.
fn each(texts: &Texts, choices: &[(&str, &str)]) -> String {
    let each = choices
        .iter()
        .map(|(label, about)| format!("{}: {}", texts.get(label), texts.get(about)));
    each.collect::<Vec<_>>().join("; ")
}

/// What is known; for a time zone that nobody has chosen, what the system or this computer says.
pub(super) fn usual(field: Field, profile: &Profile) -> String {
    let entered = profile.entered.as_deref();
    let overrides = profile.overrides.as_deref();
    let text = |of: fn(&Entered) -> &String| entered.map(of).cloned().unwrap_or_default();
    let url = |known: Option<&Url>| known.map_or_else(String::new, ToString::to_string);
    let decided = |value: Option<bool>| match value {
        Some(true) => "yes",
        Some(false) => "no",
        None => "undecided",
    };
    let preferences = &profile.preferences;
    match field {
        Field::Calendar => profile.calendar.system().code().to_owned(),
        Field::GoogleKind => match &profile.calendar {
            CalendarChoice::Google { account } => account.clone(),
            _ => google::Kind::Workspace.code().to_owned(),
        },
        Field::Name => profile.name.clone(),
        Field::Crm if is_onsite(profile) => "onsite".to_owned(),
        Field::Crm => "online".to_owned(),
        Field::Environment => environment(&profile.crm).to_owned(),
        Field::Netserver => url(addresses(&profile.crm)[0]),
        Field::WebApi => url(addresses(&profile.crm)[1]),
        Field::Cloud => match &profile.calendar {
            CalendarChoice::Microsoft365 { cloud } => cloud.clone(),
            _ => "worldwide".to_owned(),
        },
        Field::Tenant => text(|entered| &entered.tenant),
        Field::Email => text(|entered| &entered.email),
        Field::SystemUser | Field::User => text(|entered| &entered.user),
        Field::Domain => text(|entered| &entered.domain),
        Field::Host => text(|entered| &entered.host),
        Field::Impersonate => text(|entered| &entered.impersonate),
        Field::Ews => url(entered.and_then(|entered| entered.ews.as_ref())),
        Field::Oab => url(entered.and_then(|entered| entered.oab.as_ref())),
        Field::CloudEws => url(overrides.and_then(|given| given.ews.as_ref())),
        Field::CloudOab => url(overrides.and_then(|given| given.oab.as_ref())),
        Field::Typed(setting) => {
            let typed = preferences.typed(setting);
            if typed.is_empty() {
                zone(setting, profile)
            } else {
                typed
            }
        }
        Field::Subject => {
            let parts = preferences.crm.subject.iter().map(|part| part.code());
            parts.collect::<Vec<_>>().join(", ")
        }
        Field::Switch(switch) => decided(Some(preferences.is_on(switch))).to_owned(),
        Field::Persons => decided(preferences.persons).to_owned(),
        Field::Tasks => decided(preferences.tasks).to_owned(),
        Field::Direction => preferences.direction.code().to_owned(),
        Field::Swap => "new".to_owned(),
        Field::Linked => "all".to_owned(),
        Field::LinkWeak => "no".to_owned(),
    }
}

/// The words of a question and what is known, for a list.
pub(super) fn shown(start: &Start, field: Field, profile: &Profile) -> (String, String) {
    let asked = asked(&start.texts, &start.world.settings, field, profile);
    let label = plan::label(&asked.form, &asked.usual);
    (asked.words, label)
}

fn environment(crm: &CrmChoice) -> &str {
    match crm {
        CrmChoice::SuperofficeOnline { environment } => environment,
        CrmChoice::SuperofficeOnsite { .. } => "online",
    }
}

/// The web services and the web API of a server of one's own.
fn addresses(crm: &CrmChoice) -> [Option<&Url>; 2] {
    match crm {
        CrmChoice::SuperofficeOnline { .. } => [None, None],
        CrmChoice::SuperofficeOnsite { netserver, web_api } => {
            [netserver.as_ref(), web_api.as_ref()]
        }
    }
}

fn zone(setting: Typed, profile: &Profile) -> String {
    let reported = (setting == Typed::CalendarZone)
        .then(|| Zone::named(profile.reported_zone()?))
        .flatten();
    let known = match setting {
        Typed::CrmZone | Typed::CalendarZone => reported.or_else(Zone::of_this_computer),
        _ => None,
    };
    known.map_or_else(String::new, |zone| zone.name().to_owned())
}

/// Whether a profile's connection is to the place that is chosen by now.
pub(super) fn is_chosen(profile: &Profile, account: &Account) -> bool {
    match account.system {
        System::SuperOffice if is_onsite(profile) => {
            let [_, web_api] = addresses(&profile.crm);
            account.is_onsite() && web_api.is_none_or(|chosen| chosen.as_str() == account.place)
        }
        System::SuperOffice => {
            let tenant = profile
                .entered
                .as_deref()
                .map(|entered| entered.tenant.trim());
            let tenant = tenant.filter(|tenant| !tenant.is_empty());
            account.place == environment(&profile.crm)
                && tenant.is_none_or(|tenant| tenant.eq_ignore_ascii_case(&account.tenant))
        }
        System::Microsoft365 | System::Google => {
            let chosen = match &profile.calendar {
                CalendarChoice::Microsoft365 { cloud } => Some((System::Microsoft365, cloud)),
                CalendarChoice::Google { account } => Some((System::Google, account)),
                CalendarChoice::Exchange => None,
            };
            chosen
                .is_some_and(|(system, place)| system == account.system && *place == account.place)
        }
        System::Exchange => profile.calendar == CalendarChoice::Exchange,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_customer_or_another_server_is_not_what_is_connected() {
        let mut profile = Profile::of_contoso();
        let mut account = Account::nobodys(System::SuperOffice);
        account.place = "online".to_owned();
        account.tenant = "Cust12345".to_owned();
        for (tenant, same) in [("", true), (" cust12345 ", true), ("Cust54321", false)] {
            profile.entered = Entered {
                tenant: tenant.to_owned(),
                ..Entered::default()
            }
            .kept();
            assert_eq!(is_chosen(&profile, &account), same, "{tenant:?}");
        }

        // A customer id that was typed before says nothing about a server of one's own.
        account.place = "https://crm.contoso.example/SuperOffice/api".to_owned();
        for (address, same) in [
            (None, true),
            (Some("https://crm.contoso.example/SuperOffice/api"), true),
            (Some("https://crm.fabrikam.example/SuperOffice/api"), false),
        ] {
            profile.crm = CrmChoice::SuperofficeOnsite {
                netserver: None,
                web_api: address.map(|address| address.parse().expect("an address")),
            };
            assert_eq!(is_chosen(&profile, &account), same, "{address:?}");
        }
    }
}
