//! Every failure that has words of its own, and typical facts.

use synchronizer_setup::check::address::Why;
use synchronizer_setup::check::{Failure, Outcome, System};
use synchronizer_setup::google::Tickbox;
use synchronizer_setup::remedy::{self, page};

use super::pages;

/// Every failure that has words of its own, with a name for messages.
pub fn failures() -> Vec<(String, Failure)> {
    let mut all = Vec::new();
    for outcome in Outcome::ALL {
        all.push((outcome.code().to_owned(), Failure::new(*outcome, "")));
        all.extend(System::ALL.map(|system| {
            (
                format!("{} {}", outcome.code(), system.code()),
                Failure::new(*outcome, "").of(system),
            )
        }));
    }
    let families =
        [50999, 53999, 65999, 70999, 80999, 90999, 12999].map(|number| format!("AADSTS{number}"));
    let sentences = [
        "AADSTS65005: in an unmanaged state".to_owned(),
        "Access to OData is disabled".to_owned(),
    ];
    let microsoft = families
        .into_iter()
        .chain(sentences)
        .map(|name| (System::Microsoft365, name));
    for (system, number) in remedy::number::all().chain(microsoft) {
        let known = remedy::number::look_up_of(system, &number).expect(&number);
        // The sentence decides, so it stays the number here.
        all.push((
            number.clone(),
            Failure {
                number: Some(number),
                ..known.failure()
            },
        ));
    }
    for (fact, value) in [
        ("refused", "yes"),
        ("schemes", "Negotiate, NTLM"),
        ("proxy", "proxy.nordfjell.example:3128"),
    ] {
        let failure = Failure::new(Outcome::NetProxyAuth, "").fact(fact, value);
        all.push((format!("proxy {fact}"), failure));
    }
    all.extend(["refused", "silent", "reset", "no-answer"].map(|how| {
        let failure = Failure::new(Outcome::NetRoute, "").fact("how", how);
        (format!("net-route {how}"), failure)
    }));
    all.extend(of_profiles());
    all.extend(of_updates());
    all.extend(of_exchange());
    all.extend(of_approval());
    all.extend(of_guests());
    all.extend(
        ["personal", "organization", "personal-profile"].map(|kind| {
            let failure = Failure::new(Outcome::WrongAccount, "").of(System::Google);
            (kind.to_owned(), failure.fact("account-kind", kind))
        }),
    );
    all.extend(["disabled", "not-granted"].map(|kind| {
        let failure = Failure::new(Outcome::DocumentAppMissing, "").of(System::Microsoft365);
        (format!("app {kind}"), failure.fact("kind", kind))
    }));
    all.extend(["google", "onsite"].map(|whose| {
        let failure = Failure::new(Outcome::DocumentsNotActivated, "").of(System::SuperOffice);
        (format!("documents {whose}"), failure.fact("for", whose))
    }));
    all.push((
        "asleep".to_owned(),
        Failure::new(Outcome::TimeOut, "").fact("clock", "jumped"),
    ));
    for (system, purpose) in pages() {
        let choices = page::choices(system, purpose).iter();
        all.extend(
            choices.filter_map(|choice| Some((choice.text(system), choice.failure(system)?))),
        );
    }
    all
}

/// Why a profile, its name or its file was not taken.
fn of_profiles() -> impl Iterator<Item = (String, Failure)> {
    let whys = [
        (Outcome::FileProblem, "exists"),
        (Outcome::FileProblem, "no-file"),
        (Outcome::FileProblem, "made-up"),
        (Outcome::FileProblem, "name"),
        (Outcome::FileProblem, "real"),
        (Outcome::HostUnconfirmed, "imported"),
        (Outcome::ProfileDamaged, "newer"),
        (Outcome::ProfileNotFound, "not-deleted"),
        (Outcome::FileProblem, "not-removed"),
        (Outcome::KeyringLocked, "not-removed"),
        (Outcome::ProfileInUse, "running"),
    ];
    let failure = |(outcome, why)| {
        let failure = Failure::new(outcome, "").fact("profile-why", why);
        (format!("profile {why}"), failure)
    };
    whys.into_iter().map(failure)
}

/// Why it is not known whether a newer version is published.
fn of_updates() -> impl Iterator<Item = (String, Failure)> {
    let whys = [
        (Outcome::EntryWrong, "no-list"),
        (Outcome::EntryWrong, "no-key"),
        (Outcome::DeniedByAdminPolicy, "locked"),
        (Outcome::UnexpectedAnswer, "untrusted"),
    ];
    let failure = |(outcome, why)| {
        let failure = Failure::new(outcome, "").fact("update-why", why);
        (format!("update {why}"), failure)
    };
    whys.into_iter().map(failure)
}

/// Those of Exchange servers: codes, fields, typed addresses.
fn of_exchange() -> Vec<(String, Failure)> {
    let refused = Failure::new(Outcome::CredentialsRefused, "").of(System::Exchange);
    let bound = refused.fact("issuer", "CN=Inspection");
    let mut all = vec![("refused where it was bound".to_owned(), bound)];
    all.extend(["email", "user", "domain", "password"].map(|field| {
        let failure = Failure::new(Outcome::EntryWrong, "").of(System::Exchange);
        (field.to_owned(), failure.fact("field", field))
    }));
    all.extend(["ews", "oab", "host"].map(|field| {
        let failure = Failure::new(Outcome::AddressWrong, "").of(System::Exchange);
        (field.to_owned(), failure.fact("field", field))
    }));
    let moved = Failure::new(Outcome::MailboxInMicrosoft365, "").of(System::Exchange);
    all.push(("moved".to_owned(), moved.fact("moved", "mailbox")));
    for system in [System::Exchange, System::SuperOffice] {
        all.extend(Why::ALL.map(|why| {
            let failure = Failure::new(Outcome::AddressWrong, "").of(system);
            (why.text().to_owned(), failure.fact("why", why.text()))
        }));
    }
    all.extend(["netserver", "web-api"].map(|field| {
        let failure = Failure::new(Outcome::AddressWrong, "").of(System::SuperOffice);
        (field.to_owned(), failure.fact("field", field))
    }));
    let basic = Failure::new(Outcome::SchemeUnusable, "").of(System::SuperOffice);
    all.push(("basic".to_owned(), basic.fact("field", "web-api")));
    all
}

/// The same with typical facts.
pub fn with_facts(mut failure: Failure) -> Failure {
    failure.facts.extend([
        ("host", "login.nordfjell.example".to_owned()),
        ("minutes", "12".to_owned()),
        ("expected", "nordfjell.example".to_owned()),
        ("found", "ola@partner.example".to_owned()),
        ("scopes", "Calendars.Read, MailboxSettings.Read".to_owned()),
        ("issuer", "Nordfjell Web Gateway".to_owned()),
        ("proxy", "proxy.nordfjell.example:3128".to_owned()),
        ("path", "profiles/4f1c".to_owned()),
        ("profile", "Nordfjell".to_owned()),
        ("tenant", "Cust12345".to_owned()),
        ("organization", "nordfjell.example".to_owned()),
        ("user", "Ola Normann".to_owned()),
        ("count", "214".to_owned()),
        ("from", "nordfjell.example".to_owned()),
        ("port", "443".to_owned()),
        ("fingerprint", "0123456789abcdef".repeat(4)),
        ("subject", "mail.nordfjell.example".to_owned()),
        ("names", "www.hoster.example".to_owned()),
        ("begins", "1 May 2024".to_owned()),
        ("expires", "1 May 2026".to_owned()),
        ("as-email", "ola@nordfjell.example".to_owned()),
        ("as-domain", "NORDFJELL\\ola".to_owned()),
        ("primary", "ola@nordfjell.example".to_owned()),
        ("plugin", "Microsoft SharePoint Online".to_owned()),
        ("list", "Arkiv".to_owned()),
        ("place", "SuperOffice".to_owned()),
        ("next", "mail.nordfjell.example".to_owned()),
        (
            "proposal",
            "https://mail.nordfjell.example/EWS/Exchange.asmx".to_owned(),
        ),
        ("scheme", "Kerberos".to_owned()),
        ("webmail", "https://mail.nordfjell.example/owa/".to_owned()),
        (
            "client",
            "123456789012-a1b2c3.apps.googleusercontent.com".to_owned(),
        ),
        (
            "activation",
            "https://console.developers.google.com/".to_owned(),
        ),
    ]);
    failure
        .facts
        .extend(asked_together().map(|open| ("box", open.text().to_owned())));
    failure
}

/// What is known of an approval that was looked for, or of the page that was left before it.
fn of_approval() -> Vec<(String, Failure)> {
    let looked = ["not-yet", "unwatched"].map(|known| {
        let failure = Failure::new(Outcome::AdminConsentNeeded, "").of(System::Microsoft365);
        (format!("approval {known}"), failure.fact("approval", known))
    });
    let left = Failure::new(Outcome::DeniedByUser, "").of(System::Microsoft365);
    let left = (
        "left at approval".to_owned(),
        left.fact("suberror", "cancel"),
    );
    looked
        .into_iter()
        .chain([left, of_an_own_server()])
        .collect()
}

/// Accounts that look like those of guests.
fn of_guests() -> [(String, Failure); 3] {
    let failure = |outcome| Failure::new(outcome, "").of(System::Microsoft365);
    let token = failure(Outcome::AdminConsentNeeded).fact("guest", "token");
    let domain = failure(Outcome::AdminConsentNeeded).fact("guest", "domain");
    let mailbox = failure(Outcome::MailboxMissing).fact("guest", "token");
    [
        ("guest by token".to_owned(), token),
        (
            "guest by domain".to_owned(),
            domain.fact("expected", "nordfjell.example"),
        ),
        ("guest without mailbox".to_owned(), mailbox),
    ]
}

/// Somebody without the rights has signed in to SuperOffice on a server of one's own.
fn of_an_own_server() -> (String, Failure) {
    let failure = Failure::new(Outcome::NotAnAdministrator, "").of(System::SuperOffice);
    ("own server".to_owned(), failure.fact("for", "onsite"))
}

/// The boxes of one page. That for documents stands on a page of its own.
fn asked_together() -> impl Iterator<Item = Tickbox> {
    Tickbox::ALL
        .into_iter()
        .filter(|open| *open != Tickbox::Drive)
}
