//! The two systems against a rehearsal that behaves badly: moved tenants, states, refusals, lenient answers.

use synchronizer_setup::check::{Outcome, System};
use synchronizer_setup::microsoft365::{self, Path};
use synchronizer_setup::oauth::SignedIn;
use synchronizer_setup::profile::{Id, account_name};
use synchronizer_setup::rehearsal::{
    self, Api, Approval, Behaviour, Health, SuperOffice, TenantState,
};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::superoffice;

use crate::stage;

const HAPPY: Behaviour = Behaviour::HAPPY;

fn superoffice(switches: SuperOffice) -> Behaviour {
    Behaviour {
        superoffice: switches,
        ..HAPPY
    }
}

#[tokio::test]
async fn a_tenant_that_moved_is_found_again_and_the_call_repeated_once() {
    let folder = crate::kept::folder();
    let behaviour = superoffice(SuperOffice {
        move_tenant: true,
        ..SuperOffice::HAPPY
    });
    let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());

    let signed_in = stage::superoffice(&world, "administrator", None)
        .await
        .unwrap();

    assert_eq!(signed_in.account.users, Some(214));
    assert!(
        cloud.count("superoffice-state") >= 2,
        "the state was asked again"
    );
    assert_eq!(
        cloud.count("superoffice-token"),
        1,
        "the code was exchanged once"
    );
}

#[tokio::test]
async fn every_state_of_a_tenant_has_its_own_outcome() {
    let table = [
        (TenantState::Running, None),
        (TenantState::OnlineMaintenance, None),
        (
            TenantState::OfflineMaintenance,
            Some(Outcome::TenantInMaintenance),
        ),
        (TenantState::Provisioning, Some(Outcome::TenantProvisioning)),
        (
            TenantState::MigrationPending,
            Some(Outcome::TenantMigrating),
        ),
        (TenantState::Suspended, Some(Outcome::TenantSuspended)),
        (TenantState::Deleting, Some(Outcome::TenantDeleted)),
        (TenantState::DeleteFailed, Some(Outcome::TenantDeleted)),
        (TenantState::Deleted, Some(Outcome::TenantDeleted)),
        (TenantState::ProvisioningFailed, Some(Outcome::TenantFailed)),
        (TenantState::Unknown, Some(Outcome::TenantUnknown)),
    ];
    let folder = crate::kept::folder();
    for (state, outcome) in table {
        let behaviour = superoffice(SuperOffice {
            state,
            ..SuperOffice::HAPPY
        });
        let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
        let world = stage::world(&cloud, folder.path());

        let result = stage::superoffice(&world, "administrator", Some("Cust12345")).await;

        assert_eq!(
            result.err().map(|failure| failure.outcome),
            outcome,
            "{state:?}"
        );
    }
}

#[tokio::test]
async fn answers_in_unusual_but_known_forms_are_read() {
    let folder = crate::kept::folder();
    let behaviour = Behaviour {
        expires_in_as_string: true,
        lower_case_bearer: true,
        keys_rotate: true,
        superoffice: SuperOffice {
            omit_webapi_url: true,
            iat_as_string: true,
            second_tenant: true,
            ..SuperOffice::HAPPY
        },
        ..HAPPY
    };
    let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());

    let crm = stage::superoffice(&world, "administrator", Some("cust12345"))
        .await
        .unwrap();
    let calendar = stage::microsoft365(&world, "administrator", Path::Ordinary)
        .await
        .unwrap();

    assert_eq!(crm.account.tenant, "Cust12345");
    assert_eq!(calendar.account.users, Some(220));
}

#[tokio::test]
async fn what_a_server_does_wrong_is_named() {
    let down = |token_endpoint| Behaviour {
        token_endpoint,
        ..HAPPY
    };
    let api = |api| Behaviour {
        approval: Approval::Given,
        api,
        ..HAPPY
    };
    let table = [
        ("503", down(Health::Down503Html), Outcome::ServerUnavailable),
        (
            "endless",
            down(Health::EndlessBody),
            Outcome::AnswerTooLarge,
        ),
        ("silent", down(Health::Silent), Outcome::NetRoute),
        ("dropped", down(Health::Dropped), Outcome::NetRoute),
        ("empty", down(Health::Empty), Outcome::AnswerEmpty),
        (
            "too many",
            down(Health::TooManyRequests),
            Outcome::Throttled,
        ),
        ("401", api(Api::Unauthorized), Outcome::SignInAgain),
        ("429", api(Api::TooManyRequests), Outcome::Throttled),
    ];
    let folder = crate::kept::folder();
    for (name, behaviour, outcome) in table {
        let cloud = rehearsal::start_with(behaviour, None).await.unwrap();
        let world = stage::world(&cloud, folder.path());

        let crm = stage::superoffice(&world, "administrator", None).await;
        let calendar = stage::microsoft365(&world, "administrator", Path::Ordinary).await;

        assert_eq!(crm.expect_err(name).outcome, outcome, "SuperOffice, {name}");
        assert_eq!(
            calendar.expect_err(name).outcome,
            outcome,
            "Microsoft 365, {name}"
        );
    }
}

fn refresh(signed_in: &SignedIn) -> &Secret {
    let token = signed_in.tokens.refresh.as_ref();
    token.expect("a refresh token")
}

#[tokio::test]
async fn a_kept_sign_in_is_tested_without_a_person_and_its_loss_is_named() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(HAPPY, None).await.unwrap();
    let world = stage::world(&cloud, folder.path());
    let crm = stage::superoffice(&world, "administrator", None)
        .await
        .unwrap();
    let calendar = stage::microsoft365(&world, "administrator", Path::Ordinary)
        .await
        .unwrap();
    let id = Id::random();
    let keep = |token: &Secret, system| {
        let kept = world.secrets.set(&account_name(&id, system), token);
        kept.expect("a store in memory");
    };
    keep(refresh(&crm), System::SuperOffice);
    keep(refresh(&calendar), System::Microsoft365);

    let again = superoffice::check(world.clone(), crm.account.clone(), id.clone())
        .await
        .unwrap();
    let wider = microsoft365::check(world.clone(), calendar.account.clone(), id.clone())
        .await
        .unwrap();

    assert_eq!(again.account.key, crm.account.key);
    assert!(
        again.tokens.refresh.is_some(),
        "SuperOffice sends none; the old one stays"
    );
    assert_eq!(wider.account.key, calendar.account.key);

    // The other reading of the documentation: a refresh without secret is refused.
    cloud.change(|behaviour| behaviour.superoffice.refresh_needs_secret = true);
    let refused = superoffice::check(world.clone(), crm.account.clone(), id.clone()).await;
    keep(&Secret::new("not a token".to_owned()), System::Microsoft365);
    let lost = microsoft365::check(world.clone(), calendar.account.clone(), id.clone()).await;
    assert_eq!(refused.unwrap_err().outcome, Outcome::SignInAgain);
    assert_eq!(lost.unwrap_err().outcome, Outcome::SignInAgain);
}

#[tokio::test]
async fn an_administrator_may_consent_for_everybody_first() {
    let folder = crate::kept::folder();
    for path in [Path::AdminConsent, Path::Administrator] {
        let cloud = rehearsal::start_with(HAPPY, None).await.unwrap();
        let world = stage::world(&cloud, folder.path());

        let signed_in = stage::microsoft365(&world, "administrator", path)
            .await
            .unwrap();

        assert_eq!(signed_in.account.administrator, Some(true), "{path:?}");
    }
}

#[tokio::test]
async fn people_without_a_mailbox_are_told_so() {
    let folder = crate::kept::folder();
    let cloud = rehearsal::start_with(
        Behaviour {
            approval: Approval::Given,
            ..HAPPY
        },
        None,
    )
    .await
    .unwrap();
    let world = stage::world(&cloud, folder.path());

    let failure = stage::microsoft365(&world, "no-mailbox", Path::Ordinary)
        .await
        .unwrap_err();

    assert_eq!(failure.outcome, Outcome::MailboxMissing);
    assert_eq!(
        failure.number.as_deref(),
        Some("MailboxNotEnabledForRESTAPI")
    );
}
