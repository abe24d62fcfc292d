//! The errors that this Entra knows: one constructor for each situation, with the texts of the real one
//! (`microsoft-365.md` 2.6, 6.2 to 6.4).

use super::Fault;
use crate::rehearsal::microsoft365::directory::GRAPH;
use crate::rehearsal::microsoft365::switches::Policy;

impl Fault {
    /// The tenant in the address does not exist.
    pub(crate) fn unknown_tenant(segment: &str) -> Self {
        let text = format!(
            "Tenant '{segment}' not found. Check to make sure you have the correct tenant ID and are signing into the \
             correct cloud. Check with your subscription administrator, this may happen if there are no active \
             subscriptions for the tenant."
        );
        Self::new("invalid_tenant", 90002, text)
    }

    /// A parameter is missing.
    pub(crate) fn missing(parameter: &str) -> Self {
        let text = format!("The request body must contain the following parameter: '{parameter}'.");
        Self::new("invalid_request", 900_144, text)
    }

    /// A parameter occurs twice.
    pub(crate) fn repeated(parameter: &str) -> Self {
        let text = format!(
            "The request is not properly formatted. The parameter '{parameter}' is duplicated."
        );
        Self::new("invalid_request", 9_000_411, text)
    }

    /// The request makes no sense.
    pub(crate) fn malformed(why: &str) -> Self {
        Self::new(
            "invalid_request",
            90023,
            format!("Invalid STS request. {why}"),
        )
    }

    /// The client id is not known.
    pub(crate) fn unknown_application(client: &str, organization: &str) -> Self {
        let text = format!(
            "Application with identifier '{client}' was not found in the directory '{organization}'. This can happen \
             if the application has not been installed by the administrator of the tenant or consented to by any user \
             in the tenant. You may have sent your authentication request to the wrong tenant."
        );
        Self::new("unauthorized_client", 700_016, text)
    }

    /// The return address is not registered.
    pub(crate) fn redirect_not_registered(redirect: &str, client: &str) -> Self {
        let text = format!(
            "The redirect URI '{redirect}' specified in the request does not match the redirect URIs configured for \
             the application '{client}'. Make sure the redirect URI sent in the request matches one added to your \
             application in the Azure portal."
        );
        Self::new("invalid_request", 50011, text)
    }

    /// The code belongs to a page in a browser, which asks from its own address.
    pub(crate) fn single_page() -> Self {
        let text = "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin \
                    requests.";
        Self::new("invalid_request", 9_002_327, text)
    }

    /// No return address was sent.
    pub(crate) fn no_redirect() -> Self {
        Self::new(
            "invalid_request",
            500_113,
            "No reply address is registered for the application.",
        )
    }

    /// The return address of the token request is another one than before.
    pub(crate) fn redirect_changed() -> Self {
        let text = "The reply address does not match the reply address provided when requesting Authorization code.";
        Self::new("invalid_client", 500_112, text)
    }

    /// Only accounts of organizations are served.
    pub(crate) fn organizations_only(client: &str) -> Self {
        let text = format!(
            "Application '{client}' is configured for use by Microsoft Entra users only. Please do not use the \
             /consumers endpoint to serve this request."
        );
        Self::new("invalid_request", 9_002_332, text)
    }

    /// The admin consent page does not exist at `common`.
    pub(crate) fn not_on_common() -> Self {
        let text = "The resource isn't supported over the /common or /consumers endpoints. Please use the \
                    /organizations or tenant-specific endpoint.";
        Self::new("invalid_request", 90124, text)
    }

    /// Something else than a code is asked for.
    pub(crate) fn response_type(kind: &str) -> Self {
        let text = format!("response_type '{kind}' is not enabled for the application.");
        Self::new("unsupported_response_type", 700_054, text)
    }

    /// An unknown way back.
    pub(crate) fn response_mode(mode: &str) -> Self {
        Self::new(
            "invalid_request",
            70007,
            format!("'{mode}' is not a supported value of response_mode."),
        )
    }

    /// The grant type is not supported.
    pub(crate) fn grant_type(kind: &str) -> Self {
        let text = format!("The app requested an unsupported grant type '{kind}'.");
        Self::new("unsupported_grant_type", 70003, text)
    }

    /// The challenge is not one of S256.
    pub(crate) fn challenge() -> Self {
        let text = "Invalid size of Code_Challenge parameter. The size should be between 43 and 128 characters.";
        Self::new("invalid_request", 501_491, text)
    }

    /// A permission that does not exist.
    pub(crate) fn unknown_scope(application: &str, scope: &str, resource: &str) -> Self {
        let text = format!(
            "The application '{application}' asked for scope '{scope}' that doesn't exist on the resource \
             '{resource}'. Contact the app vendor."
        );
        Self::new("invalid_client", 650_053, text)
    }

    /// A resource that does not exist.
    pub(crate) fn unknown_resource(resource: &str, organization: &str) -> Self {
        let text = format!(
            "The resource principal named {resource} was not found in the tenant named {organization}. This can \
             happen if the application has not been installed by the administrator of the tenant or consented to by \
             any user in the tenant. You might have sent your authentication request to the wrong tenant."
        );
        Self::new("invalid_resource", 500_011, text)
    }

    /// `.default` and single permissions together.
    pub(crate) fn mixed_scopes(scopes: &str) -> Self {
        let text = format!(
            "The provided request must include a 'scope' input parameter. The provided value for the input parameter \
             'scope' is not valid. Scope {scopes} is not valid. .default scope can't be combined with \
             resource-specific scopes."
        );
        Self::new("invalid_scope", 70011, text)
    }

    /// Nobody is signed in and no page may be shown.
    pub(crate) fn nobody_signed_in() -> Self {
        Self::new(
            "login_required",
            50058,
            "A silent sign-in request was sent but no user is signed in.",
        )
    }

    /// Several people are signed in and no page may be shown.
    pub(crate) fn several_signed_in() -> Self {
        let text = "Either multiple user identities are available for the current request or selected account is not \
                    supported for the scenario.";
        Self::new("interaction_required", 16000, text)
    }

    /// The account is unknown in the tenant.
    pub(crate) fn foreign_account(provider: &str, organization: &str, client: &str) -> Self {
        let text = format!(
            "User account '{{EmailHidden}}' from identity provider '{provider}' does not exist in tenant \
             '{organization}' and cannot access the application '{client}' in that tenant. The account needs to be \
             added as an external user in the tenant first. Sign out and sign in again with a different account."
        );
        Self::new("access_denied", 50020, text)
    }

    /// The person pressed *Cancel* on the permission page.
    pub(crate) fn declined() -> Self {
        Self::new(
            "access_denied",
            65004,
            "User declined to consent to access the app.",
        )
    }

    /// Consent is missing; `word` depends on the channel.
    pub(crate) fn no_consent(word: &'static str, client: &str, application: &str) -> Self {
        let text = format!(
            "The user or administrator has not consented to use the application with ID '{client}' named \
             '{application}'. Send an interactive authorization request for this user and resource."
        );
        Self::new(word, 65001, text).suberror("consent_required")
    }

    /// The user is not assigned to the application.
    pub(crate) fn not_assigned(client: &str, application: &str) -> Self {
        let text = format!(
            "The signed in user '{{EmailHidden}}' is not assigned to a role for the application '{client}'\
             ({application})."
        );
        Self::new("interaction_required", 50105, text)
    }

    /// A policy of the organization blocks the sign-in.
    pub(crate) fn blocked_by_policy(word: &'static str, policy: Policy) -> Self {
        let text = match policy {
            Policy::Conditions => {
                "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance."
            }
            Policy::ManagedComputer => {
                "Device is not in required device state: compliant. Conditional Access policy requires a compliant \
                 device, and the device is not compliant. The user must enroll their device with an approved MDM \
                 provider like Intune."
            }
        };
        let fault = Self::new(word, policy.number(), text);
        if word == "invalid_grant" {
            let claims = "{\"access_token\":{\"capolids\":{\"essential\":true,\"values\":[\
                          \"c6b1a2d0-52a4-4c30-9a55-7a1a0f8d2e19\"]}}}";
            return Self {
                claims: Some(claims),
                ..fault.suberror("message_only")
            };
        }
        fault
    }

    /// A second factor is needed.
    pub(crate) fn second_factor() -> Self {
        let text = format!(
            "Due to a configuration change made by your administrator, or because you moved to a new location, you \
             must use multi-factor authentication to access '{GRAPH}'."
        );
        Self::new("interaction_required", 50076, text).suberror("basic_action")
    }

    /// The page was open too long, or is none that leads on.
    pub(crate) fn flow_expired() -> Self {
        let text =
            "Authentication failed due to flow token expired. Sign in again from the application.";
        Self::new("invalid_grant", 50089, text)
    }

    /// A secret was sent by a public client.
    pub(crate) fn public_client() -> Self {
        let text = "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.";
        Self::new("invalid_client", 700_025, text)
    }

    /// The code was used already.
    pub(crate) fn code_redeemed() -> Self {
        let text = "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an \
                    existing refresh token.";
        Self::new("invalid_grant", 54005, text)
    }

    /// Neither a code nor a refresh token that we know.
    pub(crate) fn invalid_grant() -> Self {
        Self::new(
            "invalid_grant",
            70000,
            "Provided grant is invalid or malformed.",
        )
    }

    /// The code or token is too old.
    pub(crate) fn expired_grant() -> Self {
        let text = "The provided authorization code or refresh token has expired due to inactivity. Send a new \
                    interactive authorization request for this user and resource.";
        Self::new("invalid_grant", 70008, text)
    }

    /// The verifier does not fit.
    pub(crate) fn verifier() -> Self {
        let text = "The Code_Verifier does not match the code_challenge supplied in the authorization request.";
        Self::new("invalid_grant", 501_481, text)
    }

    /// The code is for another tenant.
    pub(crate) fn other_tenant() -> Self {
        let text =
            "Provided Authorization Code is intended to use against other tenant, thus rejected.";
        Self::new("invalid_grant", 700_005, text)
    }

    /// The account behind a refresh token is unknown in the tenant.
    pub(crate) fn of_grant(self) -> Self {
        Self {
            word: "invalid_grant",
            ..self
        }
    }
}
