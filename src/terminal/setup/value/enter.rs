//! Taking an answer in.

use crate::check::System;
use crate::exchange::address::{self, Kind};
use crate::google;
use crate::profile::{
    CalendarChoice, CrmChoice, Direction, EntryProblem, NameProblem, Overrides, Profile,
    SubjectPart, Zone, check_name,
};
use crate::settings::Settings;
use crate::superoffice::onsite::address as own;
use crate::text::Texts;

use super::asked;
use crate::terminal::setup::ask::Form;
use crate::terminal::setup::field::{Field, is_onsite};

/// How many time zones are proposed.
const PROPOSALS: usize = 6;
/// The longest entry for a connection, in characters.
const LONGEST: usize = 320;
/// As many users are named in one answer.
const MOST: usize = 50_000;

/// Takes an answer in.
///
/// # Errors
///
/// What is wrong with it, in words; the profile is then as it was.
pub(in crate::terminal::setup) fn enter(
    texts: &Texts,
    settings: &Settings,
    field: Field,
    profile: &mut Profile,
    value: &str,
) -> Result<(), String> {
    let value = value.trim();
    let asked = asked(texts, settings, field, profile);
    if let Form::One(choices) = &asked.form
        && choices.iter().all(|choice| choice.code != value)
    {
        return Err(texts.get("setup-not-understood"));
    }
    match field {
        Field::Crm | Field::Calendar | Field::GoogleKind | Field::Cloud | Field::Environment => {
            let mut chosen = profile.clone();
            choose(field, &mut chosen, value);
            if !chosen.crm.goes_with(chosen.calendar.system()) {
                let both = ["select-no-combination", "select-no-combination-way"];
                return Err(both.map(|id| texts.get(id)).join(" "));
            }
            *profile = chosen;
        }
        Field::Netserver | Field::WebApi => own_server(texts, field, profile, value)?,
        Field::Linked if listed(value).len() > MOST => {
            let most = MOST.to_string();
            return Err(texts.with("setup-users-too-many", &[("count", &most)]));
        }
        Field::Swap | Field::Linked | Field::LinkWeak => {}
        Field::Name => {
            check_name(value).map_err(|problem| texts.get(name_problem(problem)))?;
            value.clone_into(&mut profile.name);
        }
        Field::Typed(setting) => profile
            .preferences
            .enter(setting, value)
            .map_err(|problem| refused(texts, problem, value))?,
        Field::Subject => {
            profile.preferences.crm.subject =
                subject(value).ok_or_else(|| texts.get("setup-not-understood"))?;
        }
        Field::Switch(switch) => profile.preferences.switch(switch, value == "yes"),
        Field::Persons => profile.preferences.persons = decided(value),
        Field::Tasks => profile.preferences.tasks = decided(value),
        Field::Direction => {
            let way = Direction::ALL.into_iter().find(|way| way.code() == value);
            profile.preferences.direction = way.unwrap_or_default();
        }
        Field::CloudEws | Field::CloudOab => cloud_address(texts, field, profile, value)?,
        field => connection(texts, field, profile, value)?,
    }
    Ok(())
}

/// Takes a choice of systems in; one that was chosen before keeps what is known of it.
fn choose(field: Field, profile: &mut Profile, value: &str) {
    let value = value.to_owned();
    match field {
        Field::Crm if value == "onsite" && is_onsite(profile) => {}
        Field::Crm if value == "onsite" => {
            profile.crm = CrmChoice::SuperofficeOnsite {
                netserver: None,
                web_api: None,
            };
        }
        Field::Crm if is_onsite(profile) => {
            profile.crm = CrmChoice::SuperofficeOnline {
                environment: "online".to_owned(),
            };
        }
        Field::Calendar if profile.calendar.system().code() != value => {
            // They are of the calendar system that was chosen before.
            profile.overrides = None;
            if let Some(mut entered) = profile.entered.take() {
                entered.people.clear();
                profile.entered = entered.kept();
            }
            profile.calendar = match value.as_str() {
                "exchange" => CalendarChoice::Exchange,
                "google" => CalendarChoice::Google {
                    account: google::Kind::Workspace.code().to_owned(),
                },
                _ => CalendarChoice::Microsoft365 {
                    cloud: "worldwide".to_owned(),
                },
            };
        }
        Field::GoogleKind => profile.calendar = CalendarChoice::Google { account: value },
        Field::Cloud => profile.calendar = CalendarChoice::Microsoft365 { cloud: value },
        Field::Environment => profile.crm = CrmChoice::SuperofficeOnline { environment: value },
        _ => {}
    }
}

/// An address of Exchange in Microsoft 365.
fn cloud_address(
    texts: &Texts,
    field: Field,
    profile: &mut Profile,
    value: &str,
) -> Result<(), String> {
    let kind = match field {
        Field::CloudEws => Kind::Ews,
        _ => Kind::Oab,
    };
    let given = if value.is_empty() {
        None
    } else {
        let usable = address::check_microsoft365(kind, value);
        let usable = usable.usable(System::Microsoft365, kind.code());
        Some(usable.map_err(|failure| texts.failure(&failure).cause)?)
    };
    let known = profile.overrides.as_deref().cloned().unwrap_or_default();
    profile.overrides = match kind {
        Kind::Ews => Overrides::of(given, known.oab),
        Kind::Oab => Overrides::of(known.ews, given),
    };
    Ok(())
}

/// An address of a server of one's own.
fn own_server(
    texts: &Texts,
    field: Field,
    profile: &mut Profile,
    value: &str,
) -> Result<(), String> {
    let CrmChoice::SuperofficeOnsite { netserver, web_api } = &mut profile.crm else {
        return Ok(());
    };
    let (kind, place) = match field {
        Field::Netserver => (own::Kind::NetServer, netserver),
        _ => (own::Kind::WebApi, web_api),
    };
    *place = if value.is_empty() {
        None
    } else {
        let usable = own::usable(kind, value);
        Some(usable.map_err(|failure| texts.failure(&failure).cause)?)
    };
    Ok(())
}

/// The address that is probably meant by one that was refused.
pub(in crate::terminal::setup) fn proposed(field: Field, value: &str) -> Option<String> {
    let typed = match field {
        Field::Netserver => own::check(own::Kind::NetServer, value),
        Field::WebApi => own::check(own::Kind::WebApi, value),
        Field::Ews => address::check(Kind::Ews, value),
        Field::Oab => address::check(Kind::Oab, value),
        Field::CloudEws => address::check_microsoft365(Kind::Ews, value),
        Field::CloudOab => address::check_microsoft365(Kind::Oab, value),
        _ => return None,
    };
    typed.meant().map(String::from)
}

fn name_problem(problem: NameProblem) -> &'static str {
    match problem {
        NameProblem::Empty | NameProblem::Blanks => "select-name-missing",
        NameProblem::TooLong => "select-name-long",
        NameProblem::Invisible => "select-name-invisible",
    }
}

fn decided(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn subject(value: &str) -> Option<Vec<SubjectPart>> {
    let mut parts = Vec::new();
    for name in value.split(',').map(|name| name.trim().trim_matches('"')) {
        if name.is_empty() {
            continue;
        }
        let part = SubjectPart::ALL
            .into_iter()
            .find(|part| part.code() == name)?;
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    Some(parts)
}

fn refused(texts: &Texts, problem: EntryProblem, value: &str) -> String {
    let told = texts.get(problem.text());
    let near = match problem {
        EntryProblem::Zone | EntryProblem::SeveralZones => Zone::search(value, PROPOSALS),
        _ => Vec::new(),
    };
    if near.is_empty() {
        return told;
    }
    let names: Vec<&str> = near.iter().map(Zone::name).collect();
    texts.with("setup-zones", &[("zones", &names.join(", "))])
}

/// An entry for a connection that is not proven yet.
fn connection(
    texts: &Texts,
    field: Field,
    profile: &mut Profile,
    value: &str,
) -> Result<(), String> {
    if value.chars().count() > LONGEST || value.chars().any(char::is_control) {
        return Err(texts.get("preference-invisible"));
    }
    let mut entered = profile.entered.as_deref().cloned().unwrap_or_default();
    let text = value.to_owned();
    let url = |kind: Kind| {
        if value.is_empty() {
            return Ok(None);
        }
        address::usable(kind, value)
            .map(Some)
            .map_err(|failure| texts.failure(&failure).cause)
    };
    match field {
        Field::Tenant => entered.tenant = text,
        Field::Email if !is_address(value) => return Err(texts.get("card-exchange-email-wrong")),
        Field::Email => entered.email = text,
        Field::SystemUser | Field::User => entered.user = text,
        Field::Domain => entered.domain = text,
        Field::Host => entered.host = text,
        Field::Impersonate => entered.impersonate = text,
        Field::Ews => entered.ews = url(Kind::Ews)?,
        Field::Oab => entered.oab = url(Kind::Oab)?,
        _ => {}
    }
    profile.entered = entered.kept();
    Ok(())
}

fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, domain)| {
        !name.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace)
    })
}

/// The addresses of a list as it would be typed: with commas between them, each in quotation marks or not.
pub(in crate::terminal::setup) fn listed(text: &str) -> Vec<&str> {
    let mut quoted = false;
    let parts = text.split(|sign: char| {
        quoted ^= sign == '"';
        matches!(sign, '\n' | ';') || (sign == ',' && !quoted)
    });
    let bare = parts.map(|part| part.trim().trim_matches('"').trim());
    bare.filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Typed;
    use crate::text::Language;

    fn entered(answers: &[(Field, &str)]) -> (Profile, Vec<Field>) {
        let (texts, settings) = (Texts::new(Language::English), Settings::default());
        let mut profile = Profile::of_contoso();
        let mut refused = Vec::new();
        for (field, value) in answers {
            let before = profile.clone();
            if let Err(why) = enter(&texts, &settings, *field, &mut profile, value) {
                assert!(!why.is_empty() && !why.contains("No localization"), "{why}");
                assert_eq!(profile, before, "{field:?}");
                refused.push(*field);
            }
        }
        (profile, refused)
    }

    #[test]
    fn what_cannot_be_right_is_refused_and_changes_nothing() {
        let wrong = [
            (Field::Calendar, "notes"),
            (Field::Name, " "),
            (Field::Email, "kari"),
            (Field::Ews, "http://mail.contoso.example/EWS/Exchange.asmx"),
            (
                Field::CloudEws,
                "https://mail.contoso.example/EWS/Exchange.asmx",
            ),
            (Field::Typed(Typed::CrmZone), "Oslo time"),
            (Field::Typed(Typed::Language), "norwegian"),
            (Field::Direction, "sideways"),
            (Field::Tenant, "a\u{7}b"),
        ];

        let (profile, refused) = entered(&wrong);

        assert_eq!(refused, wrong.map(|(field, _)| field));
        assert_eq!(
            profile,
            Profile {
                id: profile.id.clone(),
                ..Profile::of_contoso()
            }
        );
    }

    #[test]
    fn an_address_in_microsoft_365_is_kept_while_that_is_chosen() {
        let standard = "https://outlook.office365.com/EWS/Exchange.asmx";
        let (profile, refused) = entered(&[(Field::CloudEws, standard), (Field::CloudOab, "")]);
        assert!(refused.is_empty());
        let given = profile
            .overrides
            .as_deref()
            .and_then(|given| given.ews.as_ref());
        assert_eq!(given.map(url::Url::as_str), Some(standard));

        let (profile, _) = entered(&[(Field::CloudEws, standard), (Field::Calendar, "google")]);
        assert_eq!(profile.overrides, None);
    }

    #[test]
    fn every_usual_answer_can_be_given_and_changes_nothing_but_time_zones() {
        let (texts, settings) = (Texts::new(Language::English), Settings::default());
        let mut profile = Profile::of_contoso();
        for field in Field::ALL
            .into_iter()
            .filter(|field| field.suits(&Profile::of_contoso()))
        {
            let usual = super::super::usual(field, &profile);
            let entered = enter(&texts, &settings, field, &mut profile, &usual);
            assert_eq!(entered, Ok(()), "{field:?}: {usual}");
        }
        profile.preferences.time_zones = crate::profile::TimeZones::default();
        assert_eq!(
            profile,
            Profile {
                id: profile.id.clone(),
                ..Profile::of_contoso()
            }
        );
    }

    #[test]
    fn as_many_users_can_be_named_as_an_organization_has() {
        let two = ["anna@x.example", "Berg, Tor <tor@x.example>"];
        for text in [
            "anna@x.example, \"Berg, Tor <tor@x.example>\"",
            "\"anna@x.example\";\"Berg, Tor <tor@x.example>\",",
            "\n anna@x.example \n\n\"Berg, Tor <tor@x.example>\"\n",
        ] {
            assert_eq!(listed(text), two, "{text:?}");
        }
        assert!(listed(" , ").is_empty());

        let many = |count: usize| vec!["\"anna@x.example\""; count].join(", ");
        assert_eq!(listed(&many(101)).len(), 101);
        for (count, refused) in [(MOST, vec![]), (MOST + 1, vec![Field::Linked])] {
            assert_eq!(entered(&[(Field::Linked, &many(count))]).1, refused);
        }
    }
}
