//! The made-up organizations and people of Microsoft Entra (`microsoft-365.md` 1.1, 1.8, 6.5).

use crate::check::System;
use crate::rehearsal::people;

/// The tenant id under which personal Microsoft accounts live in the real service.
pub(crate) const CONSUMERS: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";
/// The role template of a Global Administrator.
pub(crate) const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";
/// The value that every ordinary member has in `wids` as well.
pub(crate) const MEMBER: &str = "b79fbf4d-3ef9-4689-8143-76b194e85509";
/// Microsoft Graph as a resource.
pub(crate) const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

/// One organization.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tenant {
    /// The tenant id.
    pub(crate) id: &'static str,
    /// The company's name.
    pub(crate) name: &'static str,
    /// The domain it uses.
    pub(crate) domain: &'static str,
    /// The domain it was born with.
    pub(crate) initial_domain: &'static str,
}

/// The organization of the rehearsal.
pub(crate) static NORDFJELL: Tenant = Tenant {
    id: "b7c1f2a4-5d0e-4c1b-9a52-1f0d6e8c3a77",
    name: "Nordfjell Energi AS",
    domain: "nordfjell.example",
    initial_domain: "nordfjell.onmicrosoft.com",
};

/// The organization where the guest is at home.
pub(crate) static PARTNER: Tenant = Tenant {
    id: "5ce13d0b-2f64-4b7a-9c35-8d1e70a4b6f2",
    name: "Partner Consulting AS",
    domain: "partner.example",
    initial_domain: "partnerconsulting.onmicrosoft.com",
};

static TENANTS: [&Tenant; 2] = [&NORDFJELL, &PARTNER];

/// Whom the address of a request names (the segment after the host).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authority {
    /// Work, school and personal accounts.
    Common,
    /// Work and school accounts of any tenant.
    Organizations,
    /// Personal accounts only.
    Consumers,
    /// Members and guests of one tenant.
    Tenant(&'static Tenant),
}

impl Authority {
    /// The authority that this path segment names; domains are compared without case.
    pub(crate) fn from_segment(segment: &str) -> Option<Self> {
        match segment.to_ascii_lowercase().as_str() {
            "common" => Some(Self::Common),
            "organizations" => Some(Self::Organizations),
            "consumers" | CONSUMERS => Some(Self::Consumers),
            name => TENANTS
                .iter()
                .find(|tenant| [tenant.id, tenant.domain, tenant.initial_domain].contains(&name))
                .map(|tenant| Self::Tenant(tenant)),
        }
    }

    /// How documents of this authority spell it: a domain becomes the tenant id.
    pub(crate) fn segment(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Organizations => "organizations",
            Self::Consumers => "consumers",
            Self::Tenant(tenant) => tenant.id,
        }
    }

    /// The tenant part of the issuer: a template where any tenant may sign in.
    pub(crate) fn issuer_segment(self) -> &'static str {
        match self {
            Self::Common | Self::Organizations => "{tenantid}",
            Self::Consumers => CONSUMERS,
            Self::Tenant(tenant) => tenant.id,
        }
    }
}

/// What somebody is at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    GlobalAdministrator,
    Member,
}

/// Whether Exchange Online keeps a mailbox for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mailbox {
    Present,
    Missing,
}

/// Somebody with an account.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// What is typed on the sign-in page.
    pub(crate) user: &'static str,
    /// Given name.
    pub(crate) given_name: &'static str,
    /// Family name.
    pub(crate) surname: &'static str,
    home: &'static Tenant,
    object: &'static str,
    standing: Standing,
    mailbox: Mailbox,
    /// The object id in the other tenant, where this person is a guest.
    guest: Option<(&'static Tenant, &'static str)>,
}

static MEMBERS: [Member; 4] = [
    Member {
        user: "kari.nordmann@nordfjell.example",
        given_name: "Kari",
        surname: "Nordmann",
        home: &NORDFJELL,
        object: "0d4f6a10-6f0c-4c9e-8c8e-3b0b5e4d2a01",
        standing: Standing::GlobalAdministrator,
        mailbox: Mailbox::Present,
        guest: None,
    },
    Member {
        user: "ola.normann@nordfjell.example",
        given_name: "Ola",
        surname: "Normann",
        home: &NORDFJELL,
        object: "0d4f6a10-6f0c-4c9e-8c8e-3b0b5e4d2a02",
        standing: Standing::Member,
        mailbox: Mailbox::Present,
        guest: None,
    },
    Member {
        user: "per@partner.example",
        given_name: "Per",
        surname: "Hansen",
        home: &PARTNER,
        object: "7a9e4c21-0b6d-4f18-a3c7-51d2e8f06b13",
        standing: Standing::Member,
        mailbox: Mailbox::Present,
        guest: Some((&NORDFJELL, "0d4f6a10-6f0c-4c9e-8c8e-3b0b5e4d2a03")),
    },
    Member {
        user: "nina.berg@nordfjell.example",
        given_name: "Nina",
        surname: "Berg",
        home: &NORDFJELL,
        object: "0d4f6a10-6f0c-4c9e-8c8e-3b0b5e4d2a04",
        standing: Standing::Member,
        mailbox: Mailbox::Missing,
        guest: None,
    },
];

impl Member {
    /// Full name.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.given_name, self.surname)
    }

    /// Everybody who can sign in.
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        MEMBERS.iter()
    }

    /// The made-up password.
    pub(crate) fn password(&self) -> &'static str {
        people::by_user(System::Microsoft365, self.user)
            .map(|person| person.password)
            .unwrap_or_default()
    }

    /// The account with this user name, compared without case.
    pub(crate) fn find(user: &str) -> Option<&'static Self> {
        MEMBERS
            .iter()
            .find(|member| member.user.eq_ignore_ascii_case(user.trim()))
    }

    /// The address of the identity provider where this account is at home.
    pub(crate) fn identity_provider(&self) -> String {
        format!("https://sts.windows.net/{}/", self.home.id)
    }

    /// Who this person is at an authority; `None` where the account does not exist (AADSTS50020).
    pub(crate) fn at(&'static self, authority: Authority) -> Option<Identity> {
        let tenant = match authority {
            Authority::Common | Authority::Organizations => self.home,
            Authority::Consumers => return None,
            Authority::Tenant(tenant) => tenant,
        };
        let object = if tenant == self.home {
            self.object
        } else {
            self.guest
                .filter(|(host, _)| *host == tenant)
                .map(|(_, object)| object)?
        };
        Some(Identity {
            member: self,
            tenant,
            object,
        })
    }
}

/// A person inside one tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity {
    /// The person.
    pub(crate) member: &'static Member,
    /// The tenant, which is not the home of a guest.
    pub(crate) tenant: &'static Tenant,
    /// The object id inside the tenant.
    pub(crate) object: &'static str,
}

impl Identity {
    /// Whether the person is a guest here.
    pub(crate) fn is_guest(&self) -> bool {
        self.tenant != self.member.home
    }

    /// Whether the person may consent on behalf of the organization.
    pub(crate) fn is_administrator(&self) -> bool {
        !self.is_guest() && self.member.standing == Standing::GlobalAdministrator
    }

    /// Whether this tenant keeps a mailbox for the person; it keeps none for guests.
    pub(crate) fn has_mailbox(&self) -> bool {
        !self.is_guest() && self.member.mailbox == Mailbox::Present
    }

    /// The directory roles as `wids` lists them.
    pub(crate) fn roles(&self) -> Vec<&'static str> {
        if self.is_administrator() {
            vec![GLOBAL_ADMINISTRATOR, MEMBER]
        } else {
            vec![MEMBER]
        }
    }

    /// The user principal name: a guest has a long one in the host tenant.
    pub(crate) fn principal_name(&self) -> String {
        if self.is_guest() {
            format!(
                "{}#EXT#@{}",
                self.member.user.replace('@', "_"),
                self.tenant.initial_domain
            )
        } else {
            self.member.user.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_leads_to_its_tenant_without_regard_to_case() {
        let authority = Authority::from_segment("NordFjell.example").unwrap();

        assert_eq!(authority, Authority::Tenant(&NORDFJELL));
        assert_eq!(authority.segment(), NORDFJELL.id);
        assert_eq!(Authority::from_segment("nordfjel.example"), None);
    }

    #[test]
    fn organizations_sends_a_guest_home_and_the_tenant_keeps_him() {
        let per = Member::find("per@partner.example").unwrap();

        let home = per.at(Authority::Organizations).unwrap();
        let guest = per.at(Authority::Tenant(&NORDFJELL)).unwrap();

        assert_eq!(
            (home.tenant, home.is_guest(), home.has_mailbox()),
            (&PARTNER, false, true)
        );
        assert_eq!(
            (guest.tenant, guest.is_guest(), guest.has_mailbox()),
            (&NORDFJELL, true, false)
        );
        assert_ne!(home.object, guest.object);
    }

    #[test]
    fn a_member_of_one_tenant_does_not_exist_in_the_other() {
        let kari = Member::find("Kari.Nordmann@nordfjell.example").unwrap();

        assert!(kari.at(Authority::Tenant(&PARTNER)).is_none());
        assert!(kari.at(Authority::Consumers).is_none());
        assert!(kari.at(Authority::Common).unwrap().is_administrator());
    }
}
