//! Consent on behalf of the organization is believed when a token proves it, not when a redirect says so (S-FLW-10).

use std::sync::Arc;
use std::time::Duration;

use synchronizer_setup::check::Outcome;
use synchronizer_setup::http::{Authority, Client, Proxy};
use synchronizer_setup::microsoft365::{self, Path, Wanted};
use synchronizer_setup::oauth::{Consent, SignedIn, Way};
use synchronizer_setup::rehearsal::{self, Player, Rehearsal, Scenario};
use synchronizer_setup::secret::SessionStore;
use synchronizer_setup::settings::Settings;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::world::{Browser, Folders, OpenError, Opening, SystemClock, World};
use url::Url;

/// The tenant of the administrator who plays.
const TENANT: &str = "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77";

/// An administrator at the browser; one who lies closes the consent page and types its answer instead.
struct Administrator {
    player: Player,
    lies: bool,
}

impl std::fmt::Debug for Administrator {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Administrator")
            .finish_non_exhaustive()
    }
}

impl Browser for Administrator {
    fn open(&self, address: &Url) -> Opening {
        let (player, address, lies) = (self.player.clone(), address.clone(), self.lies);
        Box::pin(async move {
            if lies && address.path().ends_with("/adminconsent") {
                return pretend(&address).await;
            }
            let walk = player.play(&address, "administrator").await;
            walk.map(drop)
                .map_err(|error| OpenError::Failed(error.to_string()))
        })
    }
}

async fn pretend(address: &Url) -> Result<(), OpenError> {
    let of = |name: &str| {
        let found = address.query_pairs().find(|(known, _)| known == name);
        found
            .expect("a parameter of the consent page")
            .1
            .into_owned()
    };
    let mut answer = Url::parse(&of("redirect_uri")).expect("an address");
    answer
        .query_pairs_mut()
        .append_pair("admin_consent", "True")
        .append_pair("tenant", TENANT)
        .append_pair("state", &of("state"));
    let client = Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(20)).expect("a client");
    let answered = client.get(&answer, None, &[]).await;
    answered
        .map(drop)
        .map_err(|error| OpenError::Failed(error.to_string()))
}

fn world(cloud: &Rehearsal, lies: bool) -> World {
    let mut settings = Settings::default();
    cloud.apply(&mut settings);
    let authority = Authority::from_pem(None, &cloud.ca_certificate).expect("an authority");
    let http = Client::new(Proxy::Direct, vec![authority], Duration::from_secs(20));
    World {
        clock: Arc::new(SystemClock),
        http: http.expect("a client"),
        secrets: Arc::new(SessionStore::default()),
        browser: Arc::new(Administrator {
            player: cloud.player(),
            lies,
        }),
        folders: Folders::below(std::path::Path::new("/nonexistent")),
        settings: Arc::new(settings),
        rehearsal: true,
    }
}

async fn sign_in(lies: bool) -> SignedIn {
    let cloud = rehearsal::start(Scenario::from_code("happy").expect("a scenario"), None)
        .await
        .expect("the built-in cloud");
    let wanted = Wanted {
        cloud: "worldwide".to_owned(),
        tenant: None,
        login_hint: None,
        path: Path::AdminConsent,
        way: Way::Browser,
        page: Texts::new(Language::English).result_page(),
    };
    let straw = microsoft365::sign_in(world(&cloud, lies), wanted);
    straw.await.expect("an administrator gets in in any case")
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_that_was_given_is_the_organizations() {
    let signed_in = sign_in(false).await;

    assert_eq!(signed_in.account.consent, Some(Consent::Organization));
    assert_eq!(signed_in.warnings, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_that_only_claims_consent_is_not_believed() {
    let signed_in = sign_in(true).await;

    assert_eq!(signed_in.account.tenant, TENANT);
    assert_eq!(signed_in.account.consent, Some(Consent::Unseen));
    assert_eq!(signed_in.warnings, [Outcome::AdminConsentNeeded]);
}
