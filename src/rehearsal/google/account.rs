//! The made-up Google accounts (`google.md` 1.7, 4.1, 7.7).

use crate::check::System;
use crate::rehearsal::people;

/// The organization's domain, told as `hd`.
pub(super) const DOMAIN: &str = "nordfjell.example";
/// The organization's name.
pub(super) const ORGANIZATION: &str = "Nordfjell Energi AS";
/// The organization's id in the directory.
pub(super) const CUSTOMER: &str = "C01nordfj";

/// The account that owns the archive of documents and belongs to nobody in person (6).
pub(super) const ARCHIVE: &str = "superoffice.arkiv@nordfjell.example";

/// What somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Super administrator of the organization.
    SuperAdministrator,
    /// Resets passwords; may not read users.
    HelpDesk,
    /// In the organization, without any role.
    Member,
    /// A personal account, whatever its address looks like.
    Personal,
}

/// Somebody with an account.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Account {
    /// What is typed on the sign-in page.
    pub(super) user: &'static str,
    /// Given name.
    pub(super) given_name: &'static str,
    /// Family name.
    pub(super) family_name: &'static str,
    /// Told as `sub`; never used again for anybody else.
    pub(super) id: &'static str,
    /// What the person is.
    pub(super) standing: Standing,
}

static ACCOUNTS: [Account; 5] = [
    Account {
        user: "kari.nordmann@nordfjell.example",
        given_name: "Kari",
        family_name: "Nordmann",
        id: "108202020202020202020",
        standing: Standing::SuperAdministrator,
    },
    Account {
        user: "eva.lunde@nordfjell.example",
        given_name: "Eva",
        family_name: "Lunde",
        id: "108252525252525252525",
        standing: Standing::HelpDesk,
    },
    Account {
        user: "ola.normann@nordfjell.example",
        given_name: "Ola",
        family_name: "Normann",
        id: "108303030303030303030",
        standing: Standing::Member,
    },
    Account {
        user: ARCHIVE,
        given_name: "SuperOffice",
        family_name: "Arkiv",
        id: "108353535353535353535",
        standing: Standing::Member,
    },
    Account {
        user: "siri.moen@hjemme.example",
        given_name: "Siri",
        family_name: "Moen",
        id: "108404040404040404040",
        standing: Standing::Personal,
    },
];

impl Account {
    /// Everybody who can sign in.
    pub(super) fn all() -> impl Iterator<Item = &'static Self> {
        ACCOUNTS.iter()
    }

    /// The account with this address, compared without case, or with this id.
    pub(super) fn find(user: &str) -> Option<&'static Self> {
        ACCOUNTS
            .iter()
            .find(|account| account.user.eq_ignore_ascii_case(user.trim()) || account.id == user)
    }

    /// Full name.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    /// The domain of the organization; personal accounts have none.
    pub(super) fn domain(&self) -> Option<&'static str> {
        (self.standing != Standing::Personal).then_some(DOMAIN)
    }

    /// The made-up password.
    pub(super) fn password(&self) -> &'static str {
        people::by_user(System::Google, self.user)
            .map(|person| person.password)
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_belongs_to_a_person_with_a_password() {
        for account in Account::all() {
            let person = people::by_user(System::Google, account.user).unwrap();

            assert_eq!(person.name, account.name());
            assert!(!account.password().is_empty());
        }
        assert_eq!(
            people::of(System::Google).count(),
            Account::all().count(),
            "nobody else plays"
        );
    }

    #[test]
    fn only_a_personal_account_has_no_domain() {
        let without: Vec<_> = Account::all()
            .filter(|account| account.domain().is_none())
            .map(|account| account.user)
            .collect();

        assert_eq!(without, ["siri.moen@hjemme.example"]);
    }
}
