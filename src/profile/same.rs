//! A profile keeps its organization and its world: signing in again never makes it somebody else's (S-OID-12).

use super::{Connection, Profile};
use crate::check::{Failure, Outcome, System};
use crate::oauth::SignedIn;

/// Whether sign-ins may be kept in a profile, asked before the first of them is written.
///
/// # Errors
///
/// `wrong-account` when one is of another organization than the profile's connection to that system, or when made-up
/// and real connections would stand in one profile.
pub fn same(profile: &Profile, rehearsal: bool, sign_ins: &[SignedIn]) -> Result<(), Failure> {
    let Some(first) = sign_ins.first() else {
        return Ok(());
    };
    same_world(profile, rehearsal || first.rehearsal, first)?;
    for signed_in in sign_ins {
        if signed_in.rehearsal != first.rehearsal {
            return Err(other_world(profile, signed_in));
        }
        same_account(profile, signed_in)?;
    }
    Ok(())
}

/// Whether a sign-in repairs the profile's connection: it is the same person's, at the same place. A profile without
/// that connection takes anybody.
///
/// # Errors
///
/// As [`same`]; `wrong-account` when somebody else signed in, with the facts `expected` and `found`.
pub fn same_person(
    profile: &Profile,
    rehearsal: bool,
    signed_in: &SignedIn,
) -> Result<(), Failure> {
    same(profile, rehearsal, std::slice::from_ref(signed_in))?;
    let found = &signed_in.account;
    match profile.connection(found.system) {
        Some(Connection { account, .. }) if !account.is_same_person(found) => {
            let (mut expected, mut other) = (account.user.clone(), found.user.clone());
            if expected == other {
                // An account that was made anew under its old name.
                expected = format!("{expected} ({}, {})", account.place, account.key);
                other = format!("{other} ({}, {})", found.place, found.key);
            }
            let detail = "the profile is connected with another account";
            Err(Failure::new(Outcome::WrongAccount, detail)
                .of(found.system)
                .fact("expected", expected)
                .fact("found", other))
        }
        _ => Ok(()),
    }
}

/// Made-up and real connections never stand in one profile.
fn same_world(profile: &Profile, rehearsal: bool, signed_in: &SignedIn) -> Result<(), Failure> {
    let begun = System::ALL
        .into_iter()
        .any(|system| profile.connection(system).is_some());
    if begun && profile.rehearsal != rehearsal {
        return Err(other_world(profile, signed_in));
    }
    Ok(())
}

fn other_world(profile: &Profile, signed_in: &SignedIn) -> Failure {
    let detail = "the profile and the sign-in are not both of the rehearsal";
    Failure::new(Outcome::WrongAccount, detail)
        .of(signed_in.account.system)
        .fact("expected", profile.name.clone())
        .fact("found", signed_in.account.organization.clone())
}

/// A profile never changes its organization by a sign-in.
fn same_account(profile: &Profile, signed_in: &SignedIn) -> Result<(), Failure> {
    let found = &signed_in.account;
    let known = profile
        .connection(found.system)
        .map(|connection| &connection.account);
    match known {
        Some(known) if !known.tenant.eq_ignore_ascii_case(&found.tenant) => {
            let detail = "the profile belongs to another organization";
            Err(Failure::new(Outcome::WrongAccount, detail)
                .of(found.system)
                .fact("expected", known.organization.clone())
                .fact("found", found.organization.clone()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::Account;

    fn profile(rehearsal: bool) -> Profile {
        let profile = Profile::of_contoso();
        Profile {
            rehearsal,
            ..profile
        }
    }

    fn signed_in(tenant: &str, rehearsal: bool) -> SignedIn {
        let account = Account {
            place: "online".to_owned(),
            tenant: tenant.to_owned(),
            organization: format!("The company of {tenant}"),
            key: "7".to_owned(),
            ..Account::nobodys(System::SuperOffice)
        };
        let signed_in = SignedIn::of(account, None);
        SignedIn {
            rehearsal,
            ..signed_in
        }
    }

    fn connected(rehearsal: bool) -> Profile {
        let mut profile = profile(rehearsal);
        let connection = Connection::of(signed_in("Cust12345", rehearsal).account);
        profile.set_connection(System::SuperOffice, Some(connection));
        profile
    }

    #[test]
    fn made_up_and_real_connections_never_stand_in_one_profile() {
        let of = |rehearsal| [signed_in("Cust12345", rehearsal)];
        assert!(
            same(&profile(false), false, &of(true)).is_ok(),
            "nothing is in it yet"
        );
        for (of_profile, of_sign_in) in [(false, false), (true, true)] {
            assert!(same(&connected(of_profile), false, &of(of_sign_in)).is_ok());
        }
        for (of_profile, of_sign_in) in [(false, true), (true, false)] {
            let refused = same(&connected(of_profile), false, &of(of_sign_in));
            assert_eq!(refused.expect_err("mixed").outcome, Outcome::WrongAccount);
        }
        let both = [signed_in("Cust12345", true), signed_in("Cust12345", false)];
        let refused = same(&profile(false), false, &both);
        assert_eq!(refused.expect_err("mixed").outcome, Outcome::WrongAccount);
    }

    #[test]
    fn another_organization_is_a_wrong_account() {
        let profile = connected(false);

        assert!(same(&profile, false, &[signed_in("cust12345", false)]).is_ok());
        let refused = same(&profile, false, &[signed_in("Cust67890", false)]);
        let failure = refused.expect_err("another company");

        assert_eq!(failure.outcome, Outcome::WrongAccount);
        assert_eq!(failure.system, Some(System::SuperOffice));
    }

    #[test]
    fn a_repair_takes_the_same_person_at_the_same_place_only() {
        let profile = connected(false);
        let as_person = |change: fn(&mut Account)| {
            let mut signed_in = signed_in("Cust12345", false);
            change(&mut signed_in.account);
            signed_in
        };
        let renamed = as_person(|account| account.user = "anna.berg@contoso.example".to_owned());
        assert!(same_person(&profile, false, &renamed).is_ok());

        let colleague = as_person(|account| {
            account.key = "8".to_owned();
            account.user = "per@contoso.example".to_owned();
        });
        assert!(same(&profile, false, std::slice::from_ref(&colleague)).is_ok());
        let failure = same_person(&profile, false, &colleague).expect_err("a colleague");
        assert_eq!(failure.outcome, Outcome::WrongAccount);
        assert_eq!(failure.get("found"), Some("per@contoso.example"));

        for other in [
            as_person(|account| account.key = "8".to_owned()),
            as_person(|account| account.place = "sod".to_owned()),
        ] {
            let failure = same_person(&profile, false, &other).expect_err("another account");
            assert_ne!(failure.get("expected"), failure.get("found"));
        }
        let elsewhere = signed_in("Cust67890", false);
        assert!(same_person(&profile, false, &elsewhere).is_err());
    }
}
