//! The page as it is seen.

use jiff::Timestamp;

use crate::check::{Failure, Outcome, System};
use crate::icon::Icon;
use crate::profile::{Connection, Profile, Standing};
use crate::settings::SecretStore;
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::card::{card, header, quoted};
use crate::widget::chip::chip;
use crate::widget::list::numbered;
use crate::widget::notice::notice;
use crate::widget::picture::{Scene, opening};
use crate::widget::rows::{line_of, rows};
use crate::widget::selectable::{Face, selectable};
use crate::widget::{Element, Tone, words};
use crate::world::World;

use super::super::configure::{about, lines, overridden, own_server, tile};
use super::checks::Check;
use super::open::way;
use super::{CHECK, Copied, DOCUMENTS, EXPORT, Message, OPEN, Open, Page, REPORT, letter};

impl Page {
    /// What is seen.
    #[must_use]
    pub fn view<'a>(
        &self,
        world: &World,
        texts: &Texts,
        profile: Option<&Profile>,
        known: Open,
    ) -> Element<'a, Message> {
        let now = world.clock.now();
        let failed = self.checks.have_failed();
        let said = profile.map(|profile| {
            let standing = Standing::of(profile, failed.then_some(now), world);
            texts.summary(profile, standing)
        });
        let [heading, lead] = said.unwrap_or_default();
        let open = failed || profile.is_none_or(|profile| known.is_open(profile, now));
        let scene = if open { Scene::Together } else { Scene::InStep };
        let leads = self.leads(profile, known, now) == Some(OPEN);
        let mut boxes = rows(space::FIELD)
            .push_maybe(left_open(profile, known, now, texts, leads))
            .push(self.next(world, profile, known, texts));
        for system in System::ALL {
            let connection =
                profile.and_then(|profile| Some((profile, profile.connection(system)?)));
            let card =
                connection.map(|(profile, connection)| self.connection(profile, connection, texts));
            boxes = boxes.push_maybe(card);
        }
        let boxes = boxes
            .push(self.again(profile, texts))
            .push(self.users(profile, known, texts))
            .push(stored(world, profile, texts));
        rows(space::CARD_X)
            .push(opening(heading, lead, scene))
            .push(boxes)
            .into()
    }

    /// A connection, and how its newest test has ended.
    fn connection<'a>(
        &self,
        profile: &Profile,
        connection: &Connection,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let account = &connection.account;
        let system = account.system;
        let kept = match profile.store_of(system) {
            SecretStore::Session => "card-saved-session",
            SecretStore::Keyring | SecretStore::File => "card-saved",
        };
        let left = connection.warnings();
        let state = match self.checks.of(system) {
            None if left.is_empty() => chip(Tone::Ok, texts.get(kept)),
            Some(Check::Running { .. }) => chip(Tone::Run, texts.get("summary-checking")),
            Some(Check::Well(warnings)) if warnings.is_empty() => {
                chip(Tone::Ok, texts.get("summary-checked"))
            }
            None | Some(Check::Well(_)) => chip(Tone::Warn, texts.get("summary-checked-warnings")),
            Some(Check::Failed(_)) => chip(Tone::Bad, texts.get("summary-check-failed")),
        };
        let head = header(texts.get(&format!("system-{}", system.code())))
            .tile(tile(system))
            .subtitle(about(account, texts))
            .end(state);
        let given = profile.overrides.as_ref();
        let given = given.filter(|_| system == System::Microsoft365);
        let given = given.map(|given| overridden(given, texts));
        let mut card = card().push(head);
        for line in lines(account, texts)
            .into_iter()
            .chain(own_server(account, texts))
            .chain(given.unwrap_or_default())
        {
            card = card.push_close(words::secondary(line));
        }
        let found = match self.checks.of(system) {
            Some(Check::Well(warnings)) => warnings.as_slice(),
            Some(Check::Failed(failure)) => std::slice::from_ref(failure),
            Some(Check::Running { .. }) => &[],
            None => left.as_slice(),
        };
        let failed = matches!(self.checks.of(system), Some(Check::Failed(_)));
        for failure in found {
            card = card.push(finding(failure, failed, texts));
        }
        card.into()
    }

    fn again<'a>(&self, profile: Option<&Profile>, texts: &Texts) -> Element<'a, Message> {
        let connected = profile.is_some_and(|profile| {
            let mut systems = profile.systems().into_iter();
            systems.any(|system| profile.connection(system).is_some())
        });
        let may = connected && !self.checks.is_running();
        let again = secondary(texts.get("summary-check"))
            .icon(Icon::Again)
            .id(CHECK)
            .on_press_maybe(may.then_some(Message::Check));
        let superoffice = profile.and_then(|profile| profile.connection(System::SuperOffice));
        let documents = secondary(texts.get("summary-documents"))
            .id(DOCUMENTS)
            .on_press_maybe(superoffice.map(|_| Message::Documents));
        rows(space::ROW)
            .push(line_of(vec![again.into(), documents.into()]))
            .push(words::hint(texts.get("summary-documents-about")))
            .into()
    }

    /// What each linked user does next, with the text to send them.
    fn users<'a>(
        &self,
        profile: Option<&Profile>,
        known: Open,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let title = words::title(texts.get("summary-users"));
        let alone = profile.and_then(|profile| texts.alone(profile, known));
        let alone = alone.map(words::secondary);
        let steps = profile.map(|profile| texts.steps_of_sync_user(profile));
        if let Some(steps) = steps.filter(|steps| !steps.is_empty()) {
            let nothing = words::secondary(texts.get("summary-users-nothing"));
            let before = words::label(texts.get("summary-sync-user"));
            let card = card().push(title).push_close(nothing).push(before);
            return card.push_close(numbered(steps)).push_maybe(alone).into();
        }
        let system = profile.map_or(System::Microsoft365, |profile| profile.calendar.system());
        let copied = match self.copied {
            Some(Copied::Letter) => Some("summary-copied-letter"),
            Some(Copied::Addresses) => Some("summary-copied-addresses"),
            None => None,
        };
        let name = texts.get("summary-letter-name");
        let mail = selectable(Face::Secondary, name, letter(texts, profile));
        let linked = profile.map_or(0, |profile| profile.links.as_slice().len());
        let count = texts.counted("link-done-all", &texts.number(linked));
        let count = (linked > 0).then(|| words::secondary(count));
        let copy = secondary(texts.get("summary-copy-letter"))
            .icon(Icon::Copy)
            .on_press(Message::Copy(Copied::Letter));
        let addresses = quiet(texts.get("summary-copy-addresses"))
            .icon(Icon::Copy)
            .on_press_maybe((linked > 0).then_some(Message::Copy(Copied::Addresses)));
        card()
            .push(title)
            .push_close_maybe(count)
            .push_close(numbered(texts.steps_of_users(system)))
            .push(words::secondary(texts.get("summary-letter-when")))
            .push_close(quoted(mail))
            .push(line_of(vec![copy.into(), addresses.into()]))
            .push_maybe(copied.map(|id| words::hint(texts.get(id))))
            .push_maybe(alone)
            .into()
    }

    /// What to do with the profile.
    fn next<'a>(
        &self,
        world: &World,
        profile: Option<&Profile>,
        known: Open,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let may = profile.is_some() && !self.is_exporting();
        // One account that acts for all is the one that signed in here.
        let own = profile.is_none_or(|profile| texts.steps_of_sync_user(profile).is_empty());
        let rank = match self.leads(profile, known, world.clock.now()) {
            Some(EXPORT) => primary,
            _ => secondary,
        };
        let export = rank(texts.get("summary-export"))
            .id(EXPORT)
            .description(texts.get("export-about"))
            .on_press_maybe(may.then_some(Message::Export));
        let folder = world.folders.exports().display().to_string();
        let goes = texts.with("export-where", &[("folder", &folder)]);
        card()
            .push(words::title(texts.get("summary-next")))
            .push_close(words::body(texts.get("summary-next-hand-over")))
            .push_close_maybe(own.then(|| words::secondary(texts.get("summary-next-users"))))
            .push(line_of(vec![export.into()]))
            .push_close_maybe(self.is_to_export().then(|| words::hint(goes)))
            .push_maybe(self.told_export(texts))
            .into()
    }
}

/// What a test has found, with everything there is to do; `failed` where the connection does not work.
fn finding<'a>(failure: &Failure, failed: bool, texts: &Texts) -> Element<'a, Message> {
    let tone = if failed { Tone::Bad } else { Tone::Warn };
    let told = texts.failure(failure);
    let mut more = told.cause;
    if !failed && failure.outcome == Outcome::NotAnAdministrator {
        // Nobody has to act: only the list of users is shorter.
        more = format!("{more}\n{}", texts.get("card-warning-users"));
    } else if !told.advice.is_empty() {
        more = format!("{more}\n{}: {}", told.must_act, told.advice.join(" "));
    }
    for command in told.commands_about.iter().chain(&told.commands) {
        more = format!("{more}\n{command}");
    }
    let more = Some(more.replace("**", ""));
    let configure = failed.then(|| {
        let label = match failure.outcome {
            Outcome::SignInAgain => "card-sign-in-again",
            _ => "summary-configure",
        };
        let configure = quiet(texts.get(label)).flush();
        configure.on_press(Message::Configure).into()
    });
    notice(tone, told.heading, more, configure.into_iter().collect())
}

/// What is still open, with the ways there; the first one as the main button of the page where it `leads`.
fn left_open<'a>(
    profile: Option<&Profile>,
    known: Open,
    now: Timestamp,
    texts: &Texts,
    leads: bool,
) -> Option<Element<'a, Message>> {
    let profile = profile?;
    let ways = known.things(profile, now).into_iter().map(way);
    let mut ways: Vec<(&'static str, Message)> = ways.collect();
    // Several things may be done at one place.
    ways.dedup_by_key(|(label, _)| *label);
    let buttons = ways
        .into_iter()
        .enumerate()
        .map(|(place, (label, message))| {
            let label = texts.get(label);
            let go = match place {
                0 if leads => primary(label).id(OPEN),
                0 => quiet(label).flush().id(OPEN),
                _ => quiet(label).flush(),
            };
            go.on_press(message).into()
        });
    let buttons: Vec<Element<'a, Message>> = buttons.collect();
    let title = texts.open_heading(profile, known, now);
    let tone = if known.is_open(profile, now) {
        Tone::Warn
    } else {
        Tone::Run
    };
    let more = texts.open(profile, known, now).join("\n");
    (!buttons.is_empty()).then(|| notice(tone, title, Some(more), buttons))
}

/// Where everything is.
fn stored<'a>(world: &World, profile: Option<&Profile>, texts: &Texts) -> Element<'a, Message> {
    let file = profile.map(|profile| {
        let folder = world.folders.profiles();
        folder
            .join(format!("{}.json", profile.id))
            .display()
            .to_string()
    });
    let store = texts.get(&format!("summary-secrets-{}", world.secrets.kind()));
    // Before anything is saved there is no folder to show.
    let saved = |message| profile.map(|_| message);
    let open =
        secondary(texts.get("summary-open-folder")).on_press_maybe(saved(Message::OpenFolder));
    let copy = quiet(texts.get("summary-copy-path"))
        .icon(Icon::Copy)
        .on_press_maybe(saved(Message::CopyPath));
    let report = quiet(texts.get("report-page-make"))
        .id(REPORT)
        .on_press(Message::Report);
    card()
        .push(words::title(texts.get("summary-stored")))
        .push_close(words::secondary(texts.get("summary-file")))
        .push_close(words::mono(file.unwrap_or_default()))
        .push_close(words::secondary(store))
        .push(line_of(vec![open.into(), copy.into(), report.into()]))
        .into()
}
