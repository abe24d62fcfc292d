//! The addresses by hand: shown when AutoDiscover fails, checked while they are typed, each by itself.

use synchronizer_setup::check::{Failure, Outcome};
use synchronizer_setup::exchange::address::Kind;
use synchronizer_setup::page::configure::{Act, Entry, Part};
use synchronizer_setup::remedy::Button;
use synchronizer_setup::widget::semantics::Role;

use super::{entry, failed, filled, on, value};
use crate::window::behaviour::act;
use crate::window::screen::Screen;

const TITLE: &str = "Where is your Exchange server?";
const EWS: &str = "https://mail.contoso.example/EWS/Exchange.asmx";

fn typed(kind: Kind, text: &str) -> Entry {
    Entry::Address(kind, text.to_owned().into())
}

#[test]
fn they_are_shown_by_themselves_when_autodiscover_fails() {
    for outcome in [
        Outcome::AutodiscoverNothing,
        Outcome::AutodiscoverSilent,
        Outcome::AutodiscoverFailed,
        Outcome::AutodiscoverLoop,
        Outcome::EwsNotNamed,
    ] {
        let app = failed(Failure::new(outcome, ""));

        let mut screen = Screen::of(&app);
        assert!(screen.shows(TITLE), "{}", outcome.code());
        let offered = screen.nodes().into_iter().filter_map(|node| {
            let named = node.semantics.name == "Enter the addresses myself";
            named.then_some(node.semantics.role)
        });
        // Only what closes them: a button that opens them would do nothing.
        let offered: Vec<_> = offered.collect();
        assert_eq!(offered, [Role::Fold], "{}", outcome.code());
        assert!(screen.shows("Connect with these addresses"));
        let twice = screen.nodes().into_iter();
        let mut twice = twice.filter(|node| node.semantics.name == "Connect");
        assert!(twice.next().is_none(), "{}", outcome.code());
    }
    let app = failed(Failure::new(Outcome::CredentialsRefused, ""));
    assert!(!Screen::of(&app).shows(TITLE));
}

#[test]
fn they_can_always_be_reached() {
    let mut app = filled();
    let open = Screen::of(&app).click("Enter the addresses myself");
    act(&mut app, open);
    assert!(Screen::of(&app).shows(TITLE));

    let mut app = failed(Failure::new(Outcome::CredentialsRefused, ""));
    act(&mut app, [on(Act::Remedy(Button::EnterAddresses))]);
    assert!(Screen::of(&app).shows(TITLE));
}

#[test]
fn what_was_found_is_taken_over_by_one_click_and_tested() {
    let failure = Failure::new(Outcome::AutodiscoverFailed, "").fact("propose-ews", EWS);
    let mut app = failed(failure);

    let take = Screen::of(&app).click(&format!("Use {EWS}"));
    act(&mut app, take);

    assert_eq!(value(&app, "Exchange Web Services address"), EWS);
    assert!(
        !Screen::of(&app).shows(&format!("Use {EWS}")),
        "it is taken"
    );
    act(&mut app, [entry(Entry::Test)]);
    assert!(app.connections().exchange.card.is_busy());
}

#[test]
fn an_address_that_cannot_be_used_is_not_sent() {
    let mut app = filled();
    act(
        &mut app,
        [
            entry(Entry::Toggle(Part::Addresses)),
            entry(typed(
                Kind::Ews,
                "http://mail.contoso.example/EWS/Exchange.asmx",
            )),
            entry(Entry::Test),
        ],
    );

    assert!(!app.connections().exchange.card.is_busy());
    act(
        &mut app,
        [entry(Entry::Instead(false)), entry(Entry::Connect)],
    );
    assert!(app.connections().exchange.card.is_busy(), "it is not used");
}

#[test]
fn each_of_the_two_may_stand_alone() {
    for kind in [Kind::Ews, Kind::Oab] {
        let address = match kind {
            Kind::Ews => EWS,
            Kind::Oab => "https://mail.contoso.example/OAB/4b0d6c1e-52f7-4a7e-9c55-0f7c1d2a9b33/",
        };
        let mut app = filled();

        act(&mut app, [entry(typed(kind, address)), entry(Entry::Test)]);

        assert!(app.connections().exchange.card.is_busy(), "{kind:?}");
    }
}

#[test]
fn where_to_find_them_is_told() {
    let mut app = failed(Failure::new(Outcome::AutodiscoverNothing, ""));

    let open = Screen::of(&app).click("Where do I find them?");
    act(&mut app, open);

    let said = format!("{:?}", Screen::of(&app).nodes());
    assert!(said.contains("Test E-mail AutoConfiguration"));
    assert!(said.contains("Get-WebServicesVirtualDirectory"));
}

#[test]
fn what_the_search_finds_is_offered_once_and_for_its_own_field() {
    let oab = "https://mail.contoso.example/OAB/4b0d6c1e-52f7-4a7e-9c55-0f7c1d2a9b33/";
    let found = || {
        let one = |kind, address: &str| (kind, address.to_owned());
        Entry::Found(vec![one(Kind::Ews, EWS), one(Kind::Oab, oab)])
    };
    let mut app = filled();
    act(&mut app, [entry(Entry::Toggle(Part::Addresses))]);
    let search = Screen::of(&app).click("Suggest addresses");
    act(&mut app, search);
    assert!(Screen::of(&app).says("Looking for servers of your mail domain"));

    act(&mut app, [entry(found())]);
    act(&mut app, [entry(Entry::Search), entry(found())]);
    for address in [EWS, oab] {
        let take = Screen::of(&app).click(&format!("Use {address}"));
        act(&mut app, take);
    }

    assert_eq!(value(&app, "Exchange Web Services address"), EWS);
    assert_eq!(value(&app, "Offline Address Book address"), oab);
}

#[test]
fn a_search_that_finds_nothing_says_so() {
    let mut app = filled();
    let nothing = entry(Entry::Found(Vec::new()));

    act(
        &mut app,
        [
            entry(Entry::Toggle(Part::Addresses)),
            entry(Entry::Search),
            nothing,
        ],
    );

    let mut screen = Screen::of(&app);
    assert!(screen.says("so no address can be suggested. Ask your Exchange administrator"));
    assert!(!screen.shows("Suggest addresses"), "it would say the same");
}

#[test]
fn a_search_without_a_mailbox_asks_for_it() {
    let mut app = filled();
    act(
        &mut app,
        [
            entry(Entry::Toggle(Part::Addresses)),
            entry(Entry::Email(String::new())),
            entry(Entry::Search),
        ],
    );

    assert!(Screen::of(&app).shows("Error: enter the e-mail address of the mailbox."));
}

#[test]
fn what_was_found_for_another_mail_domain_is_not_offered() {
    let mut app = filled();
    let other = Entry::Email("kari@other.example".to_owned());
    act(
        &mut app,
        [
            entry(Entry::Toggle(Part::Addresses)),
            entry(Entry::Search),
            entry(other),
            entry(Entry::Found(vec![(Kind::Ews, EWS.to_owned())])),
        ],
    );

    assert!(!Screen::of(&app).shows(&format!("Use {EWS}")));
}

#[test]
fn an_address_is_judged_while_it_is_typed_in_the_manner_of_all_fields() {
    let mut app = filled();
    act(&mut app, [entry(Entry::Toggle(Part::Addresses))]);

    act(&mut app, [entry(typed(Kind::Ews, "mail.contoso.example"))]);
    let screen = &mut Screen::of(&app);
    assert!(screen.shows("Error: The path after the server name is missing."));
    let meant = screen.click(&format!("Use {EWS}"));
    act(&mut app, meant);

    assert_eq!(value(&app, "Exchange Web Services address"), EWS);
    assert!(Screen::of(&app).shows("The form of this address is right."));
}
