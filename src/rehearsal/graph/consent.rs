//! The grants of the registration, for those who may read the directory (`microsoft-365.md` 2.4).

use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, Error};
use super::people::object_id;
use crate::rehearsal::microsoft365::SERVICE_PRINCIPAL;
use crate::rehearsal::microsoft365::consent::{Grant, Principal};
use crate::rehearsal::microsoft365::scope::Names;

/// What may read the grants.
const GRANTS: [&str; 2] = [
    "Directory.Read.All",
    "DelegatedPermissionGrant.ReadWrite.All",
];

/// `GET /oauth2PermissionGrants`, with its one filter that programs need.
pub(crate) fn grants(call: &Call<'_>, grants: &[Grant]) -> Result<Answer, Error> {
    call.needs(&GRANTS, Error::directory_denied)?;
    let filter = call.options.get("$filter").unwrap_or_default();
    let of_other = filter.contains("clientId eq") && !filter.contains(SERVICE_PRINCIPAL);
    let for_all = filter.contains("consentType eq 'AllPrincipals'");
    let shown = |grant: &&Grant| !of_other && (!for_all || grant.principal == Principal::All);
    let rows: Vec<_> = grants.iter().filter(shown).map(row).collect();
    Ok(Answer::Json(json!({ "value": rows })))
}

fn row(grant: &Grant) -> Value {
    let (kind, person) = match grant.principal {
        Principal::All => ("AllPrincipals", None),
        Principal::Person(object) => ("Principal", Some(object)),
    };
    json!({
        "clientId": SERVICE_PRINCIPAL, "consentType": kind, "principalId": person,
        "id": object_id(&format!("{kind} {person:?}")), "resourceId": "736d0d46-2f0a-4d3c-9f4e-8a1b2c3d4e5f",
        // The real one has a leading blank, too.
        "scope": format!(" {}", grant.scopes.answer(Names::Short)),
    })
}
