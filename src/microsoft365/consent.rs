//! Consent on behalf of the organization: the link for an administrator, and what is known of it afterwards
//! (microsoft-365.md 2.3, 2.4).

use url::Url;

use crate::check::Failure;
use crate::oauth::{Attempt, Consent, Means, TokenAnswer, admin_consent_url, granted, short_scope};
use crate::settings::{Cloud, Settings};

use super::authority::Authority;
use super::permission;
use super::refused::{Next, refused};

/// What the redirect of the consent page says is a hint (S-FLW-10): the complete list, which nobody was asked for in
/// person, is granted only if the organization's administrator granted it.
pub(super) async fn consent_of_all(
    means: Means<'_>,
    cloud: &Cloud,
    attempt: &mut Attempt<'_>,
    mut tokens: TokenAnswer,
) -> Result<(TokenAnswer, Consent), Failure> {
    let all = &means.world.settings.microsoft365.consent_scopes;
    let Some(token) = &tokens.refresh else {
        return Ok((tokens, Consent::Unseen));
    };
    match attempt
        .refresh(
            token,
            &permission::for_everybody(cloud, &means.world.settings.microsoft365),
            refused,
        )
        .await
    {
        Ok(answer) => {
            let consent = if granted(answer.scope.as_deref(), all).is_empty() {
                Consent::Organization
            } else {
                Consent::Lacking
            };
            tokens.refresh = answer.refresh.or(tokens.refresh);
            Ok((tokens, consent))
        }
        Err(failure) => match Next::of(&failure) {
            Next::AskForApproval => Ok((tokens, Consent::Lacking)),
            // A second factor, for instance: that says nothing of the permissions.
            Next::AskThePerson => Ok((tokens, Consent::Unseen)),
            Next::TryLater | Next::End => Err(failure),
        },
    }
}

/// A refresh that fails because the permission is not granted yet, or because the person has to confirm something.
pub(super) fn asks_for_the_person(failure: &Failure) -> bool {
    matches!(Next::of(failure), Next::AskForApproval | Next::AskThePerson)
}

/// The page where an administrator of this tenant accepts for everybody, to be opened on any computer: nothing comes
/// back from there, so it carries a state that nobody waits for (S-FLW-09, S-FLW-10). `None` for an unknown cloud.
#[must_use]
pub fn approval_link(settings: &Settings, name: &str, tenant: Option<&str>) -> Option<Url> {
    let cloud = settings.microsoft365.clouds.get(name)?;
    let scopes = permission::for_everybody(cloud, &settings.microsoft365);
    // A name that cannot be part of an address would lead elsewhere.
    let authority = Authority::of(tenant);
    let authority = match super::authority::provider(cloud, &authority) {
        Ok(_) => authority,
        Err(_) => Authority::Organizations,
    };
    let state = crate::secret::random(16);
    let mut login = cloud.login.clone();
    if crate::http::is_loopback(&login) {
        // A browser does not know the authority of a rehearsal (design 9.10).
        let _ = login.set_scheme("http");
    }
    Some(admin_consent_url(
        &login,
        authority.name(),
        &cloud.client_id,
        &scopes,
        "http://localhost",
        &state,
    ))
}

/// The permissions on that page, in their short form.
#[must_use]
pub fn approval_permissions(settings: &Settings, name: &str) -> Vec<String> {
    let cloud = settings.microsoft365.clouds.get(name);
    let scopes = cloud.map(|cloud| permission::for_everybody(cloud, &settings.microsoft365));
    let short = |scope: String| short_scope(&scope).to_owned();
    scopes.into_iter().flatten().map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_leads_to_the_tenant_that_is_known_and_to_no_other_place() {
        let settings = Settings::default();
        let path = |tenant: Option<&str>| {
            let link = approval_link(&settings, "worldwide", tenant).expect("a cloud");
            assert_eq!(link.host_str(), Some("login.microsoftonline.com"));
            link.path().to_owned()
        };

        assert_eq!(path(None), "/organizations/v2.0/adminconsent");
        assert_eq!(
            path(Some("b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77")),
            "/b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77/v2.0/adminconsent"
        );
        assert_eq!(path(Some("")), "/organizations/v2.0/adminconsent");
        assert_eq!(path(Some("../evil?x")), "/organizations/v2.0/adminconsent");
        assert_eq!(approval_link(&settings, "nowhere", None), None);
    }
}
