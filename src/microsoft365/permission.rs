//! Which permissions each request asks for (design 9.6, microsoft-365.md 1.11).

use crate::settings::{Cloud, Documents, Microsoft365};

/// Who you are, and leave to ask again: part of every sign-in, and of no consent for others.
const FIRST: [&str; 4] = ["openid", "profile", "offline_access", "User.Read"];

/// What the first step asks for.
pub(super) fn first(cloud: &Cloud) -> Vec<String> {
    united(cloud, FIRST)
}

/// What the second step asks for: the first step's and the wizard's own.
pub(super) fn own(cloud: &Cloud, settings: &Microsoft365) -> Vec<String> {
    united(cloud, FIRST.into_iter().chain(names(&settings.scopes)))
}

/// What looking at documents asks for: the first step's and those for documents (design 9.7).
pub(super) fn for_documents(cloud: &Cloud, settings: &Documents) -> Vec<String> {
    united(
        cloud,
        FIRST
            .into_iter()
            .chain(names(&settings.microsoft365_scopes)),
    )
}

/// What consent on behalf of the organization asks for: the Synchronizer's list and the wizard's own, so that the second
/// step never meets the approval wall after it.
pub(super) fn for_everybody(cloud: &Cloud, settings: &Microsoft365) -> Vec<String> {
    united(cloud, everybody(settings))
}

/// What an administrator's own sign-in asks for, when the consent page is shown in the same trip.
pub(super) fn of_an_administrator(cloud: &Cloud, settings: &Microsoft365) -> Vec<String> {
    united(cloud, FIRST.into_iter().chain(everybody(settings)))
}

fn everybody(settings: &Microsoft365) -> impl Iterator<Item = &str> {
    names(&settings.consent_scopes).chain(names(&settings.scopes))
}

fn names(scopes: &[String]) -> impl Iterator<Item = &str> {
    scopes.iter().map(String::as_str)
}

/// Each permission once, in the order in which they come.
fn united<'a>(cloud: &Cloud, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut scopes = Vec::new();
    for name in names {
        let scope = qualify(cloud, name);
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    scopes
}

/// A permission with its resource, which follows the cloud's Graph host (microsoft-365.md 1.13); the standard's own
/// scopes have none.
fn qualify(cloud: &Cloud, scope: &str) -> String {
    match scope {
        "openid" | "profile" | "email" | "offline_access" => scope.to_owned(),
        _ if scope.contains("://") => scope.to_owned(),
        _ => format!("{}/{scope}", super::authority::resource(cloud)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRAPH: &str = "https://graph.microsoft.com/";

    fn short(scopes: &[String]) -> Vec<&str> {
        scopes
            .iter()
            .map(|scope| scope.strip_prefix(GRAPH).unwrap_or(scope))
            .collect()
    }

    fn settings() -> Microsoft365 {
        Microsoft365 {
            scopes: ["Users.All", "Calendars.Read"].map(str::to_owned).into(),
            consent_scopes: ["User.Read", "Calendars.Read", "offline_access"]
                .map(str::to_owned)
                .into(),
            ..Microsoft365::default()
        }
    }

    #[test]
    fn consent_for_everybody_covers_the_list_and_the_second_step_and_repeats_nothing() {
        let settings = settings();
        let cloud = &settings.clouds["worldwide"];

        let everybody = for_everybody(cloud, &settings);

        assert_eq!(
            short(&everybody),
            ["User.Read", "Calendars.Read", "offline_access", "Users.All"]
        );
    }

    #[test]
    fn an_administrator_signs_in_and_consents_in_one_trip() {
        let settings = settings();
        let cloud = &settings.clouds["worldwide"];

        let scopes = of_an_administrator(cloud, &settings);

        assert_eq!(
            short(&scopes),
            [
                "openid",
                "profile",
                "offline_access",
                "User.Read",
                "Calendars.Read",
                "Users.All"
            ]
        );
    }

    #[test]
    fn what_everybody_is_asked_for_holds_every_permission_of_the_built_in_second_step() {
        let settings = Microsoft365::default();
        for cloud in settings.clouds.values() {
            let everybody = for_everybody(cloud, &settings);
            let sign_in = first(cloud);

            let wall: Vec<_> = own(cloud, &settings)
                .into_iter()
                .filter(|scope| !everybody.contains(scope) && !sign_in.contains(scope))
                .collect();

            assert!(wall.is_empty(), "{wall:?}");
        }
    }

    #[test]
    fn permissions_follow_the_cloud_and_the_standards_own_have_no_resource() {
        let settings = Microsoft365::default();
        let cloud = &settings.clouds["delos"];

        assert_eq!(
            united(cloud, ["openid", "User.Read", "https://a.example/X"]),
            [
                "openid",
                "https://graph.svc.sovcloud.de/User.Read",
                "https://a.example/X"
            ]
        );
    }
}
