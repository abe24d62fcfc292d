//! The window during a sign-in: what it takes in, what it shows before anything is saved, what it leaves in the clipboard.

mod copied;

use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::CommandFactory as _;
use iced::advanced::widget::operation::{self, Operation, Outcome as Asked};
use iced::{Renderer, Size, Task};
use iced_test::Selector as _;
use iced_test::futures::futures::{StreamExt as _, executor};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, clipboard, task};
use iced_test::selector::Candidate;
use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::{System, Timeline};
use synchronizer_setup::oauth::{Patience, Progress, Purpose, SignedIn, Tokens};
use synchronizer_setup::page::configure::{Act, Message as Configure};
use synchronizer_setup::secret::Secret;
use synchronizer_setup::terminal::arguments::Arguments;
use synchronizer_setup::widget::semantics::{Node, Role, collect};
use synchronizer_setup::widget::together::apart;
use url::Url;

/// A link with everything that a link has; `@` stands for its secrets.
const LINK: &str = "https://login.example/authorize?redirect_uri=http%3A%2F%2F127.0.0.1%3A4000&state=st4te-of-the-attempt\
&nonce=n0nce-of-the-attempt";
/// What somebody might be talked into pasting.
const CAUGHT: &str = "http://127.0.0.1:4000/?code=c0de-of-the-attempt&state=st4te-of-the-attempt";

fn renderer() -> Renderer {
    use iced::advanced::renderer::Headless;
    let font = synchronizer_setup::theme::REGULAR;
    executor::block_on(<Renderer as Headless>::new(
        font,
        16.0.into(),
        Some("tiny-skia"),
    ))
    .expect("software rendering needs no screen")
}

fn ask<T: 'static>(app: &App, mut operation: impl Operation<T> + 'static) -> Option<T> {
    let mut renderer = renderer();
    let size = Size::new(1080.0, 3000.0);
    let mut interface = UserInterface::build(app.view(), size, Cache::new(), &mut renderer);
    interface.operate(&renderer, &mut operation::black_box(&mut operation));
    match operation.finish() {
        Asked::Some(found) => Some(found),
        Asked::None | Asked::Chain(_) => None,
    }
}

fn nodes(app: &App) -> Vec<Node> {
    ask(app, collect()).expect("the window says something")
}

/// Every text that is on the page.
fn texts(app: &App) -> Vec<String> {
    let read = |candidate: Candidate<'_>| match candidate {
        Candidate::Text { content, .. } => Some(apart(content.into()).into_owned()),
        _ => None,
    };
    ask(app, read.find_all()).expect("the window shows something")
}

fn says(app: &App, words: &str) -> bool {
    texts(app).iter().any(|text| text.contains(words))
        || nodes(app)
            .iter()
            .any(|node| node.semantics.name.contains(words))
}

fn on(act: Act) -> Message {
    Message::Configure(Configure::On(System::SuperOffice, act))
}

fn configure() -> App {
    let preset = presets::all()
        .into_iter()
        .find(|preset| preset.name() == "Configure Systems");
    preset.expect("the preset").boot().0
}

/// A card that waits for the browser.
fn waiting() -> App {
    let mut app = configure();
    // Nobody runs the attempt; its words are said by the test.
    drop(app.update(on(Act::SignIn)));
    let (link, limit) = (LINK.parse().expect("a link"), Duration::from_mins(10));
    let word = Progress::Link {
        purpose: Purpose::SignIn,
        link,
        limit,
        patience: Patience::default(),
    };
    let attempt = app.connections().superoffice.attempt;
    drop(app.update(on(Act::Heard(attempt, word))));
    app
}

/// The same, long enough that the question is asked.
fn asking() -> App {
    let mut app = waiting();
    drop(app.update(Message::Tick(Instant::now() + Duration::from_mins(1))));
    drop(app.update(on(Act::LeadsNoFurther)));
    app
}

fn editing() -> App {
    let mut app = configure();
    drop(app.update(on(Act::OwnRegistration)));
    app
}

fn signed_in() -> SignedIn {
    let mut signed_in = presets::signed_in(System::SuperOffice);
    "Nordfjell Energi".clone_into(&mut signed_in.account.organization);
    signed_in.account.users = Some(148);
    signed_in.account.scopes = vec!["openid".to_owned()];
    signed_in.tokens = Arc::new(Tokens {
        access: Secret::new("acc3ss-token".to_owned()),
        refresh: Some(Secret::new("refr3sh-token".to_owned())),
    });
    signed_in.timeline = Timeline::default();
    signed_in
}

fn connected() -> App {
    let mut app = waiting();
    let attempt = app.connections().superoffice.attempt;
    drop(app.update(on(Act::Ended(attempt, Box::new(Ok(signed_in()))))));
    app
}

/// The presets and the states of a card that have a field.
fn every_page() -> Vec<(String, App)> {
    let mut pages: Vec<_> = presets::all()
        .into_iter()
        .map(|preset| (preset.name().to_owned(), preset.boot().0))
        .collect();
    pages.push(("waiting".to_owned(), waiting()));
    pages.push(("asking".to_owned(), asking()));
    pages.push(("editing".to_owned(), editing()));
    pages.push(("connected".to_owned(), connected()));
    pages
}

#[test]
fn the_window_has_no_field_for_a_redirect_address_or_a_code() {
    // A new field is added here when somebody has made sure of that.
    const FIELDS: [&str; 36] = [
        "Name of this profile",
        "Client id",
        "Client secret",
        // A path, or a text that begins like JSON; anything else is only looked for as a file.
        "Downloaded file",
        "Passphrase",
        "The same once more",
        "Error number or text",
        "Address or domain",
        "Not sure which calendar system it is?",
        // Of an Exchange server; its password is for the server alone.
        "User name",
        "Domain",
        "E-mail address",
        "Password",
        "Exchange Web Services address",
        "Offline Address Book address",
        // For the proxy of the network, and for it alone.
        "User name for the proxy",
        "Password for the proxy",
        // Names and lists, kept in the profile as they stand.
        "Job title field",
        "Title field",
        "Department field",
        "Language of list items",
        "Static selections",
        "Types that are synchronized",
        "Contact group",
        "Time zone of SuperOffice",
        "Time zone of Microsoft 365",
        // Only looked for in both lists of users.
        "Search",
        "Search in Microsoft 365",
        // E-mail addresses; anything else is only looked for as a file.
        "Addresses, or a file with them",
        // Of a SuperOffice server of one's own; both addresses are shown before a password goes there.
        "NetServer URL (web services)",
        "Web API address",
        // Only looked for as a file.
        "File of the profile",
        // Where documents are to lie: an address counts by its host and path, which Microsoft Graph is asked for.
        "Address of the site",
        "Library for documents",
        "Library for templates",
        // Only looked for in Google Drive, by its name or the id at the end of its address.
        "Folder",
    ];
    let mut found = Vec::new();
    for (page, app) in every_page() {
        for node in nodes(&app) {
            if matches!(node.semantics.role, Role::TextField | Role::PasswordField) {
                assert!(
                    FIELDS.contains(&node.semantics.name.as_str()),
                    "{page}: {node:?}"
                );
                found.push(node.semantics.name);
            }
        }
    }
    for field in ["Name of this profile", "Error number or text"] {
        assert!(
            found.iter().any(|name| name == field),
            "{field} is among {found:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_address_that_is_pasted_all_the_same_leads_nowhere() {
    let mut app = asking();

    drop(app.update(on(Act::NumberChanged(CAUGHT.to_owned().into()))));
    let actions = actions(app.update(on(Act::NumberGiven))).await;

    assert!(actions.is_empty(), "nothing is fetched, opened or copied");
    assert!(!says(&app, "c0de-of-the-attempt"), "{:#?}", texts(&app));
    assert!(
        !format!("{:?}", nodes(&app)).contains("c0de-of-the-attempt"),
        "the field lets go of it"
    );
    assert!(
        app.connections().superoffice.card.is_busy(),
        "the attempt goes on"
    );
}

#[test]
fn the_command_line_has_no_option_for_a_redirect_address_or_a_code() {
    // What an option with such a value takes.
    const KNOWN: [(&str, &str); 17] = [
        ("page_says", "a choice, or the number on the page"),
        ("code", "an outcome code or a provider's number"),
        ("device_code", "nothing: the code is shown, not taken"),
        ("password_stdin", "nothing: it is read from standard input"),
        ("language", "the code of a language"),
        ("login_hint", "the address of an account"),
        ("proxy", "the address of a proxy"),
        ("resolve", "where a host is"),
        ("dns_server", "the address of a name server"),
        ("address", "an e-mail address"),
        ("email", "an e-mail address"),
        ("impersonate", "an e-mail address"),
        ("ews_url", "where Exchange Web Services are"),
        ("oab_url", "where the offline address book is"),
        ("netserver", "where the web services of SuperOffice are"),
        ("web_api", "where the web API of SuperOffice is"),
        ("site", "where a site in SharePoint is"),
    ];
    fn walk(command: &clap::Command, found: &mut Vec<String>) {
        for argument in command.get_arguments() {
            let values: String = argument
                .get_value_names()
                .unwrap_or_default()
                .iter()
                .map(|name| name.to_uppercase())
                .collect();
            let id = argument.get_id().as_str();
            let suspicious = [
                "URL", "URI", "CODE", "LINK", "ADDRESS", "REDIRECT", "TOKEN", "PASSWORD",
            ];
            let odd = |text: &str| {
                suspicious
                    .iter()
                    .any(|word| text.to_uppercase().contains(word))
            };
            if (odd(&values) || odd(id)) && !KNOWN.iter().any(|(known, _)| *known == id) {
                found.push(format!("{} {id} {values}", command.get_name()));
            }
        }
        command
            .get_subcommands()
            .for_each(|inner| walk(inner, found));
    }
    let mut found = Vec::new();

    walk(&Arguments::command(), &mut found);

    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn before_anything_is_saved_the_page_says_who_where_and_with_which_rights() {
    let app = connected();

    for words in [
        "Kari Nordmann",
        "kari@nordfjell.example",
        "Nordfjell Energi",
        "Cust12345",
        "administrator",
    ] {
        assert!(says(&app, words), "{words} in {:#?}", texts(&app));
    }
    let another = nodes(&app)
        .into_iter()
        .find(|node| node.semantics.name == "Use another account");
    let another = another.expect("the way to another account");
    assert_eq!(another.semantics.role, Role::Button);
    assert!(
        another.focus.is_some(),
        "it can be reached with the keyboard"
    );
    let mut app = app;
    drop(app.update(on(Act::AnotherAccount)));
    assert!(
        !says(&app, "Kari Nordmann"),
        "the sign-in is gone, and was never saved"
    );
}

#[test]
fn neither_title_nor_what_a_screen_reader_hears_holds_a_secret() {
    for (page, app) in every_page() {
        let heard = format!("{} {:?} {:?}", app.title(), nodes(&app), texts(&app));
        for secret in ["st4te-of", "n0nce-of", "acc3ss", "refr3sh"] {
            assert!(!heard.contains(secret), "{page}: {secret}");
        }
    }
}

#[test]
fn beside_the_link_stands_that_it_works_on_this_computer_only() {
    let app = waiting();

    assert!(says(&app, "Copy link"));
    assert!(says(&app, "The link works on this computer only."));
}

/// What a task does, to its end; time passes by itself.
async fn actions(task: Task<Message>) -> Vec<Action<Message>> {
    match task::into_stream(task) {
        Some(mut stream) => {
            let mut actions = Vec::new();
            while let Some(action) = stream.next().await {
                // A task waits for its walk over the widgets; here nobody walks, and letting go of it says so.
                if !matches!(action, Action::Widget(_)) {
                    actions.push(action);
                }
            }
            actions
        }
        None => Vec::new(),
    }
}
