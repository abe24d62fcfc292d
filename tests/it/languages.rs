//! `--language` and its kin with the real program: explanations, the page in the browser, the report, the letter, settings
//! and the questions of the terminal are in the chosen language, and machines read the same as ever.

use synchronizer_setup::text::{Language, Texts};

use crate::program::{Home, run};

fn texts(language: Language) -> Texts {
    Texts::new(language)
}

/// Lines with words that two runs share.
fn shared(one: &str, other: &str) -> Vec<String> {
    let words = |line: &&str| line.split_whitespace().count() > 2;
    let there = |line: &&str| other.lines().any(|found| found.trim() == line.trim());
    let both = one.lines().filter(words).filter(there);
    both.map(str::to_owned).collect()
}

/// What was wrapped, in one line.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_explanation_is_in_the_language_that_was_asked_for() {
    for language in Language::ALL {
        for code in [
            "AADSTS90094",
            "clock-skew",
            "autodiscover-nothing",
            "throttled",
        ] {
            let finished = run(&["explain", code, "--language", language.code()]);

            assert_eq!(finished.code(), 0, "{finished:?}");
            let told = texts(language).explain(code).expect("known");
            let shown = in_one_line(&finished.stdout);
            for said in [&told.heading, &told.must_act, &told.advice[0]] {
                let said = in_one_line(&said.replace("**", ""));
                assert!(shown.contains(&said), "{said}: {shown}");
            }
        }
    }
    let english = run(&["explain", "AADSTS90094"]).stdout;
    let german = run(&["explain", "AADSTS90094", "--language", "de-AT"]).stdout;
    let shared = shared(&german, &english);
    let names = |line: &String| line.contains("http") || line.contains("AADSTS");
    assert!(shared.iter().all(names), "{shared:#?}");
}

#[test]
fn the_language_comes_from_options_environment_settings_and_the_desktop() {
    let heading = |language| texts(language).explain("throttled").expect("known").heading;
    let home = Home::new();
    let settings = home.path().join("own.toml");
    std::fs::write(&settings, "language = \"sv\"\n").expect("a file");
    let settings = settings.to_str().expect("plain");

    let mut desktop = home.command(&["explain", "throttled"]);
    desktop.env("LANG", "nn_NO.UTF-8");
    let desktop = crate::program::start(desktop).finish(crate::program::PATIENCE);
    assert!(
        desktop.stdout.contains(&heading(Language::Norwegian)),
        "{}",
        desktop.stdout
    );

    let mut several = home.command(&["explain", "throttled"]);
    several
        .env("LANGUAGE", "fr:nl:de")
        .env("LANG", "de_DE.UTF-8");
    let several = crate::program::start(several).finish(crate::program::PATIENCE);
    assert!(
        several.stdout.contains(&heading(Language::Dutch)),
        "{}",
        several.stdout
    );

    let about = |language| texts(language).setting_about("text_size");
    let explained = home.run(&["config", "explain", "--config", settings]);
    assert!(
        explained.stdout.contains(&about(Language::Swedish)),
        "{}",
        explained.stdout
    );
    let own = explained
        .stdout
        .lines()
        .find(|line| line.starts_with("language "));
    assert!(own.is_some_and(|line| line.contains(" sv ") && line.contains("own.toml")));

    let mut set = home.command(&["config", "explain", "--config", settings]);
    set.env("SYNCHRONIZER_SETUP_LANGUAGE", "da");
    let set = crate::program::start(set).finish(crate::program::PATIENCE);
    assert!(
        set.stdout.contains(&about(Language::Danish)),
        "{}",
        set.stdout
    );

    let unknown = run(&["explain", "throttled", "--language", "xx"]);
    assert_eq!(unknown.code(), 2);
    assert!(unknown.stderr.contains("xx"), "{}", unknown.stderr);
}

#[test]
fn the_report_is_in_german_for_people_and_unchanged_for_machines() {
    let home = Home::new();
    let german = home.run(&["report", "--language", "de"]);
    let texts = texts(Language::German);

    for id in [
        "report-heading",
        "report-program",
        "report-settings",
        "report-left-out",
    ] {
        assert!(
            german.stdout.contains(&texts.get(id)),
            "{id}: {}",
            german.stdout
        );
    }
    let english = home.run(&["report"]).stdout;
    let shared = shared(&german.stdout, &english);
    assert!(shared.is_empty(), "{shared:#?}");
    let settings = |language| {
        let listed = home.run(&["config", "--json", "--language", language]);
        let own = format!("\"value\":\"{language}\"");
        listed.stdout.replace(&own, "")
    };
    assert_eq!(settings("de"), settings("nb"));
}

#[test]
fn the_whole_wizard_in_the_terminal_speaks_german() {
    let told = |language| {
        let home = Home::new();
        let answers = home.path().join("answers.toml");
        let content = "name = 'Nordfjell'\ncalendar = 'microsoft365'\n\n[link]\nusers = 'all'\n";
        std::fs::write(&answers, content).expect("a file");
        let file = answers.to_str().expect("plain").to_owned();
        let finished = home.run(&[
            "setup",
            "--rehearsal",
            "--secrets=session",
            "--answers",
            &file,
            "--non-interactive",
            "--play",
            "administrator",
            "--language",
            language,
        ]);
        let told = format!("{}\n{}", finished.stdout, finished.stderr);
        assert_eq!(finished.code(), 0, "{told}");
        told
    };
    let (english, german) = (told("en"), told("de"));
    let ends = |language| in_one_line(&texts(language).get("summary-next"));
    assert!(
        in_one_line(&english).contains(&ends(Language::English)),
        "{english}"
    );
    assert!(
        in_one_line(&german).contains(&ends(Language::German)),
        "{german}"
    );

    assert!(english.lines().count() > 20, "{english}");
    let shared = shared(&german, &english);
    let data = |line: &String| {
        let names = [
            "http",
            "@",
            "Nordfjell",
            "synchronizer-setup ",
            "SuperOffice CRM",
            "Microsoft 365",
        ];
        names.iter().any(|name| line.contains(name)) || line.contains('=')
    };
    let left: Vec<_> = shared.iter().filter(|line| !data(line)).collect();
    assert!(left.is_empty(), "{left:#?}\n{german}");
}

#[test]
fn the_page_in_the_browser_and_the_letters_have_words_of_their_own_in_each_language() {
    let english = texts(Language::English).result_page();
    for language in Language::ALL.into_iter().skip(1) {
        let page = texts(language).result_page();

        assert_eq!(page.language, language.code());
        let pairs = [
            (&page.received, &english.received),
            (&page.another_attempt, &english.another_attempt),
            (&page.incomplete, &english.incomplete),
            (&page.over, &english.over),
            (&page.already, &english.already),
            (&page.problem, &english.problem),
        ];
        for (own, usual) in pairs {
            assert_ne!(own.heading, usual.heading, "{language:?}");
            assert_ne!(own.lead, usual.lead, "{language:?}");
        }
        assert_ne!(page.keep_private, english.keep_private);
        for system in ["microsoft365", "google", "superoffice"] {
            let id = format!("letter-{system}");
            let (own, usual) = (texts(language).get(&id), texts(Language::English).get(&id));
            assert!(shared(&own, &usual).is_empty(), "{language:?}: {own}");
        }
    }
}
