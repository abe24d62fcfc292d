//! The questions of `setup` and the fields of the window: the same words, in the same order, with the same choices.

use synchronizer_setup::app::{App, Message, presets};
use synchronizer_setup::check::System;
use synchronizer_setup::page::configure::{self, Act, Entry, Part};
use synchronizer_setup::page::select::{self, Crm};
use synchronizer_setup::profile::SubjectPart;
use synchronizer_setup::text::{Language, Texts};
use synchronizer_setup::widget::semantics::Role;
use synchronizer_setup::wizard::Step;

use super::{CONTOSO, ONSITE, Talk, answer_of};
use crate::program::Home;
use crate::window::{behaviour::act, screen::Screen};

/// What can be answered: what it is called, and its choices where it has any.
type Question = (String, Vec<String>);

/// Where the wizard itself asks what to do, or whether more shall be asked.
const OF_THE_WAY: [&str; 13] = [
    "Are you ready",
    "Special settings",
    "Server and test mailbox",
    "Look through",
    "Exchange Web Services in Microsoft 365",
    "SuperOffice CRM is",
    "Microsoft 365 is",
    "Exchange is",
    "Google is",
    "Link the",
    "Several are possible",
    "Anything else",
    "The lists of users",
];

/// Everything that `setup` asks of a new profile when everything shall be asked.
fn terminal(home: &Home, options: &[&str], answers: &[(&str, &str)]) -> Vec<Question> {
    let opened = [
        ("Special settings", "2"),
        ("Server and test mailbox", "2"),
        ("Exchange Web Services in Microsoft 365", "2"),
        ("Look through", "2"),
    ];
    let answers: Vec<_> = opened.iter().chain(answers).copied().collect();
    let mut talk = Talk::start(home, options);
    let mut asked = Vec::new();
    while let Some(question) = talk.question() {
        if !OF_THE_WAY.iter().any(|begin| question.starts_with(begin)) {
            asked.push(question_of(&question));
        }
        talk.say(answer_of(&answers, &question).unwrap_or_default());
    }
    asked
}

/// `What: 1 One; 2 Other [1]`, taken apart.
fn question_of(line: &str) -> Question {
    let (line, _) = line.rsplit_once(" [").expect("what Enter means");
    let Some((words, choices)) = line.split_once(": 1 ") else {
        return (line.to_owned(), Vec::new());
    };
    let choices = choices.split("; ").enumerate().map(|(place, choice)| {
        let number = format!("{} ", place + 1);
        let choice = choice.strip_prefix(&number).unwrap_or(choice);
        choice.to_owned()
    });
    (words.to_owned(), choices.collect())
}

/// Everything that can be answered on a page of the window, in reading order.
fn window(app: &App, texts: &Texts) -> Vec<Question> {
    let mut all: Vec<Question> = Vec::new();
    let parts = SubjectPart::ALL.map(|part| texts.part(part));
    let subject = texts.get("customize-subject");
    let yes_or_no = ["preference-yes", "preference-no"].map(|id| texts.get(id));
    for node in Screen::of(app).nodes() {
        let name = node.semantics.name;
        match node.semantics.role {
            Role::TextField | Role::RadioGroup => all.push((name, Vec::new())),
            Role::Radio => {
                if let Some((_, choices)) = all.last_mut() {
                    choices.push(name);
                }
            }
            // The parts of the subject are one question.
            Role::CheckBox if parts.contains(&name) => match all.last_mut() {
                Some((words, choices)) if *words == subject => choices.push(name),
                _ => all.push((subject.clone(), vec![name])),
            },
            Role::CheckBox => all.push((name, yes_or_no.to_vec())),
            _ => {}
        }
    }
    all
}

/// The pages with everything that few people need.
fn pages(calendar: System, crm: Crm) -> Vec<Question> {
    let texts = Texts::new(Language::English);
    let at = |step: Step| {
        let mut app = presets::at(step);
        act(
            &mut app,
            [
                Message::Select(select::Message::CrmChosen(crm)),
                Message::Select(select::Message::CalendarChosen(calendar)),
            ],
        );
        app
    };
    let mut select = at(Step::SelectSystems);
    act(&mut select, [Message::Select(select::Message::Advanced)]);
    let mut all = window(&select, &texts);
    // In the terminal the look is one of the choices of the calendar system.
    let look = texts.get("select-look");
    all.retain(|(words, _)| *words != look);
    for (words, choices) in &mut all {
        if *words == texts.get("select-calendar") {
            choices.push(look.clone());
        }
    }
    if calendar != System::Google {
        let mut configure = if crm == Crm::Onsite {
            presets::onsite()
        } else {
            let mut app = at(Step::SelectSystems);
            let name = select::Message::NameChanged("Contoso".to_owned());
            act(&mut app, [Message::Select(name), Message::Next]);
            app
        };
        for part in [Part::More, Part::Addresses] {
            let toggle = Act::Entry(Entry::Toggle(part));
            let toggle = configure::Message::On(calendar, toggle);
            act(&mut configure, [Message::Configure(toggle)]);
        }
        // Whether addresses are used follows from entering them.
        let instead = texts.get("card-exchange-instead");
        let fields = window(&configure, &texts).into_iter();
        all.extend(fields.filter(|(words, _)| *words != instead));
    }
    for step in [Step::CustomizeSystems, Step::ConfigureProfile] {
        all.extend(window(&at(step), &texts));
    }
    all
}

#[test]
fn the_terminal_asks_what_the_window_asks_in_the_same_words_and_order() {
    let onsite = "--play=superoffice=system-user";
    for (calendar, crm, options, answers) in [
        (System::Microsoft365, Crm::Online, vec![], vec![]),
        (System::Exchange, Crm::Online, vec![], CONTOSO.to_vec()),
        (System::Google, Crm::Online, vec![], vec![]),
        (
            System::Microsoft365,
            Crm::Onsite,
            vec![onsite],
            ONSITE.to_vec(),
        ),
    ] {
        let home = Home::new();
        let options: Vec<&str> = options
            .into_iter()
            .chain(["--play=administrator"])
            .collect();
        let chosen = [("Calendar system", calendar.code())];
        let answers: Vec<_> = chosen.into_iter().chain(answers).collect();

        let asked = terminal(&home, &options, &answers);

        let shown = pages(calendar, crm);
        assert!(shown.len() > 20, "{shown:#?}");
        for (asked, shown) in asked.iter().zip(&shown) {
            assert_eq!(asked, shown, "{calendar:?}, {crm:?}");
        }
        assert_eq!(asked, shown, "{calendar:?}, {crm:?}");
    }
}
