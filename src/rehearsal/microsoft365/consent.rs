//! Who has granted what to the registration (`microsoft-365.md` 2.1, 2.4).

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
}

/// All grants of the registration, in all tenants.
#[derive(Debug, Default)]
pub(crate) struct Grants(Vec<Grant>);

impl Grants {
    /// Writes a grant, added to what the same principal has already.
    pub(crate) fn write(&mut self, tenant: &'static str, principal: Principal, scopes: &Scopes) {
        let mut granted = Scopes::always_included();
        granted.extend(scopes);
        let same = |grant: &&mut Grant| grant.tenant == tenant && grant.principal == principal;
        match self.0.iter_mut().find(same) {
            Some(grant) => grant.scopes.extend(&granted),
            None => self.0.push(Grant {
                tenant,
                principal,
                scopes: granted,
            }),
        }
    }

    /// What the registration may do for this person: own grant and the organization's together.
    pub(crate) fn of(&self, identity: &Identity) -> Scopes {
        let person = Principal::Person(identity.object);
        let mut scopes = Scopes::default();
        for grant in self
            .0
            .iter()
            .filter(|grant| grant.tenant == identity.tenant.id)
        {
            if [Principal::All, person].contains(&grant.principal) {
                scopes.extend(&grant.scopes);
            }
        }
        scopes
    }

    /// The grants of one tenant.
    pub(crate) fn in_tenant(&self, tenant: &str) -> impl Iterator<Item = &Grant> {
        self.0.iter().filter(move |grant| grant.tenant == tenant)
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

        grants.write(kari.tenant.id, Principal::Person(kari.object), &scopes);

        assert!(scopes.is_within(&grants.of(&kari)));
        assert_eq!(grants.of(&ola), Scopes::default());
    }

    #[test]
    fn a_grant_for_the_organization_is_for_everybody_in_it() {
        let (ola, per) = (
            who("ola.normann@nordfjell.example"),
            who("per@partner.example"),
        );
        let scopes = Scopes::parse("Calendars.Read", "").unwrap();
        let mut grants = Grants::default();

        grants.write(ola.tenant.id, Principal::All, &scopes);

        assert!(scopes.is_within(&grants.of(&ola)));
        assert!(grants.of(&ola).contains("offline_access"));
        assert_eq!(grants.of(&per), Scopes::default());
    }
}
