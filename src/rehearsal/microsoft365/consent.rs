//! Who has granted what to the registration (`microsoft-365.md` 2.1, 2.4).

use jiff::Timestamp;

use super::directory::Identity;
use super::scope::Scopes;

/// For whom a grant holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Principal {
    /// `AllPrincipals`: everybody in the tenant.
    All,
    /// `Principal`: the person with this object id.
    Person(&'static str),
}

/// One delegated permission grant.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    /// The tenant.
    pub(crate) tenant: &'static str,
    /// For whom.
    pub(crate) principal: Principal,
    /// What.
    pub(crate) scopes: Scopes,
    /// When it was written last.
    pub(crate) written: Timestamp,
}

/// All grants of the registration, in all tenants.
#[derive(Debug, Default)]
pub(crate) struct Grants(Vec<Grant>);

impl Grants {
    /// Writes a grant, added to what the same principal has already.
    pub(crate) fn write(
        &mut self,
        tenant: &'static str,
        principal: Principal,
        scopes: &Scopes,
        written: Timestamp,
    ) {
        let mut granted = Scopes::always_included();
        granted.extend(scopes);
        let same = |grant: &&mut Grant| grant.tenant == tenant && grant.principal == principal;
        match self.0.iter_mut().find(same) {
            // What is there already is known everywhere.
            Some(grant) if granted.is_within(&grant.scopes) => {}
            Some(grant) => {
                grant.scopes.extend(&granted);
                grant.written = written;
            }
            None => self.0.push(Grant {
                tenant,
                principal,
                scopes: granted,
                written,
            }),
        }
    }

    /// What the registration may do for this person by what was written until then: own grant and the organization's
    /// together.
    pub(crate) fn of(&self, identity: &Identity, until: Timestamp) -> Scopes {
        let person = Principal::Person(identity.object);
        let mut scopes = Scopes::default();
        for grant in self.in_tenant(identity.tenant.id, until) {
            if [Principal::All, person].contains(&grant.principal) {
                scopes.extend(&grant.scopes);
            }
        }
        scopes
    }

    /// The grants of one tenant that were written until then.
    pub(crate) fn in_tenant(&self, tenant: &str, until: Timestamp) -> impl Iterator<Item = &Grant> {
        let known = move |grant: &&Grant| grant.tenant == tenant && grant.written <= until;
        self.0.iter().filter(known)
    }
}

#[cfg(test)]
mod tests {
    use super::super::directory::{Authority, Member};
    use super::*;

    fn who(user: &str) -> Identity {
        Member::find(user)
            .unwrap()
            .at(Authority::Organizations)
            .unwrap()
    }

    #[test]
    fn a_grant_for_one_person_is_for_nobody_else() {
        let (kari, ola) = (
            who("kari.nordmann@nordfjell.example"),
            who("ola.normann@nordfjell.example"),
        );
        let scopes = Scopes::parse("Calendars.Read", "").unwrap();
        let mut grants = Grants::default();

        let now = Timestamp::UNIX_EPOCH;
        grants.write(kari.tenant.id, Principal::Person(kari.object), &scopes, now);

        assert!(scopes.is_within(&grants.of(&kari, now)));
        assert_eq!(grants.of(&ola, now), Scopes::default());
    }

    #[test]
    fn a_grant_for_the_organization_is_for_everybody_in_it() {
        let (ola, per) = (
            who("ola.normann@nordfjell.example"),
            who("per@partner.example"),
        );
        let scopes = Scopes::parse("Calendars.Read", "").unwrap();
        let mut grants = Grants::default();

        let now = Timestamp::UNIX_EPOCH;
        grants.write(ola.tenant.id, Principal::All, &scopes, now);

        assert!(scopes.is_within(&grants.of(&ola, now)));
        assert!(grants.of(&ola, now).contains("offline_access"));
        assert_eq!(grants.of(&per, now), Scopes::default());
        let before = now - jiff::SignedDuration::from_secs(1);
        assert_eq!(grants.of(&ola, before), Scopes::default());
    }
}
