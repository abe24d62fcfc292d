//! Who is connected, where, in a line.

use crate::check::System;
use crate::google::Kind;
use crate::oauth::{Account, Consent};
use crate::text::Texts;

/// Who, where, with which rights, in one line.
#[must_use]
pub fn about(account: &Account, texts: &Texts) -> String {
    let rights = match account.administrator {
        Some(true) => texts.get("card-administrator"),
        // What nobody has to do any more is no right that somebody lacks.
        Some(false) if account.consent == Some(Consent::Organization) => String::new(),
        Some(false) => texts.get(match account.system {
            System::Google => "card-no-users",
            _ => "card-no-consent",
        }),
        None if has_no_roles(account) => String::new(),
        None => texts.get("card-rights-unknown"),
    };
    let tenant = match account.tenant.as_str() {
        long if long.len() > 20 => "",
        same if same == account.organization => "",
        tenant => tenant,
    };
    let host = match account.system {
        System::Exchange => account.place.as_str(),
        _ => "",
    };
    let parts = [
        account.name.as_str(),
        account.organization.as_str(),
        tenant,
        host,
        rights.as_str(),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A personal account and a mailbox have no role that could be told.
fn has_no_roles(account: &Account) -> bool {
    let gmail = account.system == System::Google && account.place == Kind::Gmail.code();
    gmail || account.system == System::Exchange
}
