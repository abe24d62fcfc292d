//! The accounts of contoso.example: forms of the user name, wrong passwords, locks (`exchange.md` 6.1, 6.8, 10).

use std::collections::BTreeMap;

use super::switches::{Exchange, Mailbox, Product, Standing};

/// The password of the administrator.
pub(super) const KARI: &str = "made-up-fjord-kari";

/// The domain as Windows calls it.
pub(super) const DOMAIN: &str = "CONTOSO";
/// The domain as DNS calls it inside the company.
pub(super) const DNS_DOMAIN: &str = "corp.contoso.example";

/// An account.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    /// The user name without domain.
    pub(super) user: &'static str,
    /// The user name that looks like an address, and the primary address of the mailbox.
    pub(super) email: &'static str,
    /// Another address of the mailbox.
    pub(super) alias: Option<&'static str>,
    pub(super) password: &'static str,
    standing: Standing,
    mailbox: Mailbox,
    pub(super) about: &'static str,
}

const fn account(
    code: &'static str,
    name: &'static str,
    [user, email, password]: [&'static str; 3],
    about: &'static str,
) -> Account {
    Account {
        code,
        name,
        user,
        email,
        alias: None,
        password,
        standing: Standing::Good,
        mailbox: Mailbox::Here,
        about,
    }
}

/// Everybody.
pub(super) static ACCOUNTS: [Account; 8] = [
    Account {
        alias: Some("kari.nordmann@contoso.example"),
        ..account(
            "administrator",
            "Kari Nordmann",
            ["kari", "kari@contoso.example", KARI],
            "administrator of Contoso",
        )
    },
    account(
        "user",
        "Ola Normann",
        ["ola", "ola@contoso.example", "made-up-fjord-ola"],
        "ordinary user",
    ),
    Account {
        mailbox: Mailbox::None,
        ..account(
            "service",
            "Synchronizer service",
            [
                "svc-sync",
                "svc-sync@contoso.example",
                "made-up-fjord-service",
            ],
            "service account without a mailbox, acts for others",
        )
    },
    Account {
        standing: Standing::PasswordExpired,
        ..account(
            "password-expired",
            "Nina Berg",
            ["nina", "nina@contoso.example", "made-up-fjord-nina"],
            "user whose password has run out",
        )
    },
    Account {
        standing: Standing::Disabled,
        ..account(
            "disabled",
            "Per Hansen",
            ["per", "per@contoso.example", "made-up-fjord-per"],
            "user whose account is disabled",
        )
    },
    Account {
        mailbox: Mailbox::Moved("siri@contoso.mail.onmicrosoft.com"),
        ..account(
            "moved",
            "Siri Moen",
            ["siri", "siri@contoso.example", "made-up-fjord-siri"],
            "user whose mailbox is in Microsoft 365",
        )
    },
    Account {
        mailbox: Mailbox::None,
        ..account(
            "no-mailbox",
            "Eva Lunde",
            ["eva", "eva@contoso.example", "made-up-fjord-eva"],
            "user without a mailbox",
        )
    },
    account(
        "unannounced",
        "Liv Strand",
        ["liv", "liv@fjordbad.example", "made-up-fjord-liv"],
        "mail domain that announces no server; its address is https://mail.contoso.example/EWS/Exchange.asmx",
    ),
];

impl Account {
    fn is_administrator(&self) -> bool {
        self.code == "administrator"
    }

    fn standing(&self, switches: &Exchange) -> Standing {
        if self.is_administrator() {
            switches.standing
        } else {
            self.standing
        }
    }

    /// Where the mailbox is.
    pub(super) fn mailbox(&self, switches: &Exchange) -> Mailbox {
        if self.is_administrator() {
            switches.mailbox
        } else {
            self.mailbox
        }
    }

    /// Whether this account may act for others.
    pub(super) fn impersonates(&self, switches: &Exchange) -> bool {
        self.code == "service" && switches.impersonation
    }
}

/// The account with this address, and whether the address is another one than its primary.
pub(super) fn by_email(email: &str) -> Option<(&'static Account, bool)> {
    let email = email.trim();
    ACCOUNTS.iter().find_map(|account| {
        let own = account.email.eq_ignore_ascii_case(email);
        let alias = account
            .alias
            .is_some_and(|alias| alias.eq_ignore_ascii_case(email));
        (own || alias).then_some((account, alias))
    })
}

/// The account that somebody means with these two names. Windows wants a domain or the form of an address, never both;
/// grommunio knows the address alone.
pub(super) fn by_login(product: Product, domain: &str, user: &str) -> Option<&'static Account> {
    ACCOUNTS.iter().find(|account| {
        let address = domain.is_empty() && account.email.eq_ignore_ascii_case(user);
        let known = [DOMAIN, DNS_DOMAIN]
            .iter()
            .any(|own| own.eq_ignore_ascii_case(domain));
        let windows = known && account.user.eq_ignore_ascii_case(user);
        address || (windows && product != Product::Grommunio)
    })
}

/// Why somebody is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Wrong name or password, or nothing is said.
    Wrong,
    /// The account is locked, and the server says so.
    Locked,
    /// The password is right, but has run out.
    Expired,
    /// The channel binding is not the one of this connection.
    Binding,
}

/// Wrong passwords, counted over all hosts.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// Since the last right one, by account.
    wrong: BTreeMap<&'static str, usize>,
    /// Every sign-in that was refused.
    pub(super) refused: usize,
}

impl Counts {
    /// Judges a sign-in whose password was found right or wrong.
    pub(super) fn judge(
        &mut self,
        account: Option<&'static Account>,
        right: bool,
        bound: bool,
        switches: &Exchange,
    ) -> Result<&'static Account, Refusal> {
        let verdict = self.weigh(account, right, bound, switches);
        if verdict.is_err() {
            self.refused += 1;
        }
        verdict
    }

    fn weigh(
        &mut self,
        account: Option<&'static Account>,
        right: bool,
        bound: bool,
        switches: &Exchange,
    ) -> Result<&'static Account, Refusal> {
        let account = account.ok_or(Refusal::Wrong)?;
        let wrong = self.wrong.entry(account.user).or_default();
        if *wrong >= switches.lockout {
            return Err(Refusal::Wrong);
        }
        let standing = account.standing(switches);
        match standing {
            Standing::Locked => return Err(Refusal::Locked),
            Standing::LockedSilently | Standing::Disabled => return Err(Refusal::Wrong),
            Standing::Good | Standing::PasswordExpired => {}
        }
        if !right {
            *wrong += 1;
            return Err(Refusal::Wrong);
        }
        if !bound {
            return Err(Refusal::Binding);
        }
        *wrong = 0;
        match standing {
            Standing::PasswordExpired => Err(Refusal::Expired),
            _ => Ok(account),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HAPPY: Exchange = Exchange::HAPPY;

    #[test]
    fn windows_wants_a_domain_or_an_address_and_never_both() {
        let form = |domain, user| {
            by_login(Product::Exchange2019, domain, user).map(|account| account.code)
        };

        assert_eq!(form("CONTOSO", "kari"), Some("administrator"));
        assert_eq!(form("corp.contoso.example", "Kari"), Some("administrator"));
        assert_eq!(form("", "kari@contoso.example"), Some("administrator"));
        assert_eq!(form("", "kari"), None);
        assert_eq!(form("CONTOSO", "kari@contoso.example"), None);
        assert_eq!(form("NORDFJELL", "kari"), None);
        assert_eq!(by_login(Product::Grommunio, "CONTOSO", "kari"), None);
    }

    #[test]
    fn enough_wrong_passwords_lock_an_account_until_nothing_opens_it() {
        let kari = by_login(Product::Exchange2019, "CONTOSO", "kari");
        let mut counts = Counts::default();
        for _ in 0..HAPPY.lockout {
            assert_eq!(counts.judge(kari, false, true, &HAPPY), Err(Refusal::Wrong));
        }

        assert_eq!(counts.judge(kari, true, true, &HAPPY), Err(Refusal::Wrong));
        assert_eq!(counts.refused, HAPPY.lockout + 1);
    }

    #[test]
    fn a_right_password_forgets_the_wrong_ones_before_it() {
        let kari = by_login(Product::Exchange2019, "CONTOSO", "kari");
        let mut counts = Counts::default();
        for _ in 0..3 {
            for _ in 0..HAPPY.lockout - 1 {
                assert!(counts.judge(kari, false, true, &HAPPY).is_err());
            }
            assert!(counts.judge(kari, true, true, &HAPPY).is_ok());
        }
    }

    #[test]
    fn a_wrong_binding_is_no_wrong_password_but_a_sign_in_that_was_refused() {
        let kari = by_login(Product::Exchange2019, "CONTOSO", "kari");
        let mut counts = Counts::default();
        for _ in 0..10 {
            assert_eq!(
                counts.judge(kari, true, false, &HAPPY),
                Err(Refusal::Binding)
            );
        }

        assert!(counts.judge(kari, true, true, &HAPPY).is_ok());
        assert_eq!(counts.refused, 10);
    }
}
