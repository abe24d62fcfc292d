//! Answers files: everything answered, secrets and unknown keys refused, open questions named, dry runs.

use super::profile;
use crate::program::{Finished, Home};

const GOOD: &str = "name = 'Nordfjell'\ncalendar = 'microsoft365'\n\n[customize]\nsubject = ['company', 'type']\n\
selections = ['Partners, Oslo', 'Press']\nfree = false\n\n[configure]\ncrm_zone = 'W. Europe Standard Time'\n\
direction = 'to-calendar'\ntasks = 'undecided'\npersons = true\n\n[link]\nusers = 'all'\n";

fn run(home: &Home, answers: &str, options: &str) -> Finished {
    let file = home.path().join("answers.toml");
    std::fs::write(&file, answers).expect("a file");
    let file = format!("--answers={}", file.display());
    let mut words = vec!["setup", "--rehearsal", "--secrets=session", &file];
    words.extend(options.split(' '));
    home.run(&words)
}

#[test]
fn a_whole_file_is_enough() {
    let home = Home::new();

    let done = run(&home, GOOD, "--non-interactive --play=administrator");

    assert_eq!(done.code(), 0, "{done:?}");
    let saved = profile(&home);
    assert!(saved.is_complete() && saved.links.as_slice().len() > 100);
    assert_eq!(saved.step, "summary");
    assert_eq!(
        saved.preferences.crm.selections,
        ["Partners, Oslo", "Press"]
    );
    assert_eq!(saved.preferences.time_zones.superoffice, "Europe/Berlin");
    assert_eq!(saved.preferences.direction.code(), "to-calendar");
    assert!(!saved.preferences.calendar.free && saved.preferences.crm.reminders);
    for told in [
        "“Nordfjell” is connected",
        "profile export \"Nordfjell\" --output FILE",
        "check --profile \"Nordfjell\"",
        "To make sure",
        "Send them this text once the Synchronizer has the profile:",
        "1. Open the mail Let’s get started",
    ] {
        assert!(done.stdout.contains(told), "{told}: {done:?}");
    }

    let again = run(&home, GOOD, "--non-interactive --play=administrator");
    assert_eq!(profile(&home).id, saved.id, "the same profile: {again:?}");
}

#[test]
fn other_systems_for_a_connected_profile_need_an_answer_and_take_its_pairs_out() {
    let home = Home::new();
    let done = run(&home, GOOD, "--non-interactive --play=administrator");
    assert_eq!(done.code(), 0, "{done:?}");
    let before = profile(&home);
    let linked = before.links.as_slice().len();
    let google = GOOD.replace("calendar = 'microsoft365'", "calendar = 'google'");

    let refused = run(&home, &google, "--non-interactive --play=administrator");
    assert_eq!(refused.code(), 10, "{refused:?}");
    assert!(refused.stdout.contains("other_systems"), "{refused:?}");
    let told = format!("Linked users that would be taken out: {linked}");
    assert!(refused.stderr.contains(&told), "{refused:?}");
    assert_eq!(profile(&home), before, "nothing is changed");

    let agreed = format!("other_systems = 'this'\n{google}");
    let agreed = agreed.replace("users = 'all'", "users = 'none'");
    let changed = run(&home, &agreed, "--non-interactive --play=administrator");
    // The kept sign-in to SuperOffice ended with the first program, so that nobody can be listed.
    assert_eq!(changed.code(), 10, "{changed:?}");
    let told = format!("Pairs: {linked}.");
    assert!(changed.stderr.contains(&told), "{changed:?}");
    let after = profile(&home);
    assert!(after.google.is_some() && after.links.as_slice().is_empty());
}

#[test]
fn answers_of_another_customer_do_not_keep_the_sign_in_of_the_first() {
    let home = Home::new();
    let of = |tenant: &str| format!("{GOOD}[superoffice]\ntenant = '{tenant}'\n");
    let done = run(
        &home,
        &of("Cust12345"),
        "--non-interactive --play=administrator",
    );
    assert_eq!(done.code(), 0, "{done:?}");
    let connected = |home: &Home| profile(home).superoffice.is_some();
    assert!(connected(&home));

    let same = run(&home, &of("cust12345"), "--dry-run");
    assert!(!same.stdout.contains("sign in to SuperOffice"), "{same:?}");
    let other = run(&home, &of("Cust54321"), "--dry-run");
    assert!(other.stdout.contains("sign in to SuperOffice"), "{other:?}");
    assert!(connected(&home), "a dry run changes nothing");

    let refused = run(&home, &of("Cust54321"), "--non-interactive");
    assert_eq!(refused.code(), 10, "{refused:?}");
    assert!(
        connected(&home) && refused.stdout.contains("other_systems"),
        "{refused:?}"
    );
    let agreed = format!("other_systems = 'this'\n{}", of("Cust54321"));
    let other = run(&home, &agreed, "--non-interactive");
    assert_eq!(other.code(), 10, "{other:?}");
    let told = "SuperOffice CRM: somebody must sign in";
    assert!(other.stderr.contains(told), "{other:?}");
    assert!(!connected(&home), "{other:?}");
}

#[test]
fn users_are_named_by_the_hundred_and_those_who_are_not_linked_are_told() {
    let home = Home::new();
    let none = GOOD.replace("'all'", "'none'");
    let done = run(
        &home,
        &GOOD.replace("Nordfjell", "All"),
        "--non-interactive --play=administrator",
    );
    assert_eq!(done.code(), 0, "{done:?}");
    let links = profile(&home).links;
    let addresses = links.as_slice().iter().map(|link| {
        let address = link.superoffice.address.trim().to_uppercase();
        format!("'<{address}>'")
    });
    let mut addresses: Vec<String> = addresses.collect();
    assert!(addresses.len() > 100);
    let named =
        |addresses: &[String]| none.replace("'none'", &format!("[{}]", addresses.join(", ")));

    let home = Home::new();
    let done = run(
        &home,
        &named(&addresses),
        "--non-interactive --play=administrator",
    );
    assert_eq!(done.code(), 0, "{done:?}");
    assert_eq!(profile(&home).links.as_slice().len(), addresses.len());

    let home = Home::new();
    addresses.push("'nobody.at.all@nordfjell.example'".to_owned());
    let done = run(
        &home,
        &named(&addresses),
        "--non-interactive --play=administrator",
    );
    assert_eq!(done.code(), 10, "{done:?}");
    assert!(
        done.stderr.contains("  nobody.at.all@nordfjell.example"),
        "{done:?}"
    );
    assert_eq!(profile(&home).links.as_slice().len(), addresses.len() - 1);
}

#[test]
fn an_exchange_server_takes_its_password_from_standard_input() {
    let home = Home::new();
    let answers = "name = 'Contoso'\ncalendar = 'exchange'\nlink.users = 'none'\n[exchange]\n\
                   email = 'kari@contoso.example'\nuser = 'kari'\ndomain = 'CONTOSO'\n";
    let file = home.path().join("answers.toml");
    std::fs::write(&file, answers).expect("a file");
    let file = format!("--answers={}", file.display());
    let mut talk = home.start(&[
        "setup",
        "--rehearsal",
        "--secrets=session",
        "--non-interactive",
        "--password-stdin",
        "--play=superoffice=administrator",
        &file,
    ]);
    talk.say("made-up-fjord-kari");
    let done = talk.finish(crate::program::PATIENCE);

    assert_eq!(done.code(), 0, "{done:?}");
    assert!(profile(&home).exchange.is_some());
    for file in home.files() {
        let bytes = std::fs::read(&file).expect("a file");
        let found = bytes.windows(18).any(|part| part == b"made-up-fjord-kari");
        assert!(!found, "{}", file.display());
    }
}

#[test]
fn what_is_not_answered_is_named_with_its_key() {
    let home = Home::new();
    let done = run(&home, "calendar = 'exchange'", "--non-interactive");
    assert_eq!(done.code(), 10, "{done:?}");
    for key in ["name ", "exchange.email ", "link.users "] {
        assert!(done.stdout.contains(key), "{key}: {done:?}");
    }
    assert!(!done.stdout.contains("  calendar "), "{done:?}");

    let alone = run(&home, GOOD, "--non-interactive");
    assert_eq!(alone.code(), 10, "{alone:?}");
    assert!(
        alone
            .stderr
            .contains("SuperOffice CRM: somebody must sign in"),
        "{alone:?}"
    );
    assert_eq!(
        profile(&home).preferences.direction.code(),
        "to-calendar",
        "kept"
    );
    assert_eq!(
        profile(&home).preferences.crm.language,
        "",
        "nobody has chosen one"
    );
}

#[test]
fn an_approval_that_is_missing_ends_with_its_status() {
    let home = Home::new();
    let file = home.path().join("answers.toml");
    std::fs::write(&file, GOOD).expect("a file");
    let file = format!("--answers={}", file.display());
    let settings = home.path().join("quick.toml");
    std::fs::write(&settings, crate::scenarios::QUICK).expect("a file");
    let settings = format!("--config={}", settings.display());
    let words = [
        "setup",
        "--rehearsal=need-admin-approval",
        "--page-says=need-admin-approval",
        &settings,
        "--secrets=session",
        "--non-interactive",
        "--play=superoffice=administrator",
        "--play=microsoft365=user",
        &file,
    ];
    let done = home.run(&words);
    assert_eq!(done.code(), 11, "{done:?}");
    assert!(
        done.stderr.contains("A letter that you can send"),
        "{done:?}"
    );
    assert!(profile(&home).waiting.is_some());
}

#[test]
fn secrets_unknown_keys_and_wrong_values_are_refused_before_anything_is_done() {
    let home = Home::new();
    for (answers, told) in [
        (
            "exchange.password = 'hunter2'",
            "`exchange.password` looks like a secret",
        ),
        (
            "customize.frei = 'hunter2'",
            "did you mean `customize.free`?",
        ),
        (
            "calendar = 'exchange'\ngoogle.account = 'gmail'",
            "google.account is not for the calendar system exchange",
        ),
        ("name = ['hunter2'", "is not TOML"),
        ("configure.direction = 'hunter2'", "configure.direction: "),
        ("configure.crm_zone = 'hunter2'", "configure.crm_zone: "),
    ] {
        let done = run(&home, answers, "--non-interactive");
        assert_eq!(done.code(), 2, "{answers}: {done:?}");
        assert!(done.stderr.contains(told), "{answers}: {done:?}");
        assert!(!done.stderr.contains("hunter2"), "{done:?}");
    }
    let files = home.files();
    let profiles = files
        .iter()
        .any(|file| file.to_string_lossy().contains("profiles"));
    assert!(!profiles, "{files:?}");
}

#[test]
fn a_dry_run_tells_everything_and_touches_nothing() {
    let home = Home::new();
    let file = home.path().join("answers.toml");
    std::fs::write(&file, GOOD).expect("a file");
    let before = home.files();

    let done = run(&home, GOOD, "--dry-run");

    assert_eq!(done.code(), 0, "{done:?}");
    for told in [
        "Name of this profile: Nordfjell",
        "Calendar system: Microsoft 365",
        "Subject of appointments: Company, Type",
        "Synchronize appointments marked free: No",
        "Somebody would sign in to SuperOffice CRM.",
        "Exact matches that would be linked: all",
    ] {
        assert!(done.stdout.contains(told), "{told}: {done:?}");
    }
    assert_eq!(home.files(), before);
    let open = run(&home, "name = 'x'", "--dry-run");
    assert_eq!(open.code(), 10, "{open:?}");
    assert!(open.stdout.contains("  calendar "), "{open:?}");
    assert_eq!(home.files(), before);
}

#[test]
fn a_template_is_an_answers_file_with_every_key_and_every_usual_answer() {
    let home = Home::new();
    let template = home.run(&["setup", "--answers-template"]).stdout;
    assert!(
        template.contains("\n# customize.subject = [\"type\", "),
        "{template}"
    );

    let usual = run(&home, &template, "--dry-run");
    assert_eq!(usual.code(), 0, "{usual:?}");

    // Without the signs of comments every key of Microsoft 365 is answered.
    let of_others = [
        "exchange.",
        "google.",
        "superoffice.netserver",
        "superoffice.web_api",
    ];
    let others = [
        "superoffice.user",
        "customize.contact_group",
        "configure.sync_user",
    ];
    let is_other = |line: &str| {
        of_others
            .iter()
            .chain(&others)
            .any(|key| line.starts_with(key))
    };
    let answers = template.lines().filter_map(|line| {
        let line = line.strip_prefix("# ").unwrap_or(line);
        let is_answer = line.contains(" = ") && !is_other(line);
        is_answer.then(|| format!("{line}\n"))
    });
    let all: String = answers.collect();
    let done = run(&home, &all, "--non-interactive --play=administrator");
    assert_eq!(done.code(), 0, "{all}\n{done:?}");
    let saved = profile(&home);
    assert!(saved.is_complete() && saved.links.as_slice().len() > 100);
    let usual = synchronizer_setup::profile::Preferences::default();
    assert_eq!(saved.preferences.crm.subject, usual.crm.subject);
    assert_eq!(saved.preferences.crm.birthdays, usual.crm.birthdays);
}

#[test]
fn the_help_names_every_key() {
    let help = Home::new().run(&["setup", "--help"]);
    for key in [
        "calendar",
        "exchange.ews_url",
        "customize.crm_reminders",
        "configure.calendar_zone",
        "link.weak",
    ] {
        assert!(
            help.stdout.contains(&format!("  {key} ")),
            "{key}: {help:?}"
        );
    }
}
