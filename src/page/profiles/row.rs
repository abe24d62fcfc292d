//! One profile of the list: name, systems, how far it is, and its sign-ins.

use iced::widget::{Row, container};
use iced::{Alignment, Length};

use crate::check::System;
use crate::icon::Icon;
use crate::profile::{Connection, Id, Profile, Standing, is_usable};
use crate::text::Texts;
use crate::theme::space;
use crate::widget::button::{quiet, secondary};
use crate::widget::card::{card, header};
use crate::widget::chip::resting;
use crate::widget::notice::question;
use crate::widget::rows::{ends, level_after, rows};
use crate::widget::{Element, Tone, words};
use crate::wizard::Step;
use crate::world::World;

use super::happened::check_id;
use super::whole::manage_id;
use super::{Message, Page, Work};

/// The id of the button that makes a report with this profile.
pub(crate) fn report_id(profile: &Id) -> String {
    format!("report-{profile}")
}

/// Where a profile stands, as a chip.
fn state<'a>(standing: Standing, texts: &Texts) -> Element<'a, Message> {
    let (tone, state) = match standing {
        Standing::Deleted(_) => (Tone::Neutral, "profiles-state-deleted"),
        Standing::Waiting => (Tone::Run, "profiles-state-approval"),
        Standing::Unfinished => (Tone::Warn, "profiles-state-unfinished"),
        Standing::Stale => (Tone::Warn, "card-stale"),
        Standing::Failed(_) => (Tone::Bad, "profiles-state-failed"),
        Standing::Session => (Tone::Ok, "profiles-state-session"),
        Standing::Complete => (Tone::Ok, "profiles-state-complete"),
    };
    resting(tone, texts.get(state))
}

/// The id of the button that shows the sign-ins of a profile.
pub(super) fn sign_ins_id(profile: &Profile) -> String {
    format!("sign-ins-{}", profile.id)
}

impl Page {
    /// One profile.
    pub(super) fn row<'a>(
        &'a self,
        profile: &Profile,
        world: &World,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let standing = Standing::of(
            profile,
            self.checked(&profile.id).map(|checked| checked.at),
            world,
        );
        let head = header(profile.name.clone())
            .tile(Icon::BothWays)
            .subtitle(about(profile, texts))
            .end(state(standing, texts));
        let mut frame = card().push(head).push(self.line(profile, standing, texts));
        if matches!(standing, Standing::Deleted(_)) {
            let work = self.work.of(&profile.id);
            return frame
                .push_maybe(work.and_then(|work| told(work, profile, texts)))
                .into();
        }
        frame = frame.push_maybe(self.managing(profile, texts));
        if self.shown.as_ref() == Some(&profile.id) || standing == Standing::Stale {
            let sign_ins = profile
                .systems()
                .into_iter()
                .filter_map(|system| Some((system, profile.connection(system)?)))
                .map(|(system, kept)| self.sign_in(profile, system, kept, world, texts));
            let mut shown = rows(space::GROUP);
            for sign_in in sign_ins {
                shown = shown.push(sign_in);
            }
            let report = quiet(texts.get("report-page-make"))
                .id(report_id(&profile.id))
                .flush()
                .on_press(Message::Report(profile.id.clone()));
            frame = frame
                .divider()
                .push(Element::from(shown))
                .push_close(ends(vec![report.into()], Vec::new()));
        }
        match self.work.of(&profile.id) {
            Some(Work::Repairing(repair)) => frame.push(repair.view(world, texts)).into(),
            Some(Work::Keeping(_)) => frame
                .push(words::secondary(texts.get("profiles-keeping")))
                .into(),
            Some(work) => frame.push_maybe(told(work, profile, texts)).into(),
            None => frame.into(),
        }
    }

    /// One sign-in of a profile: whose it is, and what can be done with it.
    fn sign_in<'a>(
        &self,
        profile: &Profile,
        system: System,
        kept: &Connection,
        world: &World,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let name = texts.get(&format!("system-{}", system.code()));
        let who = rows(0.0)
            .push(words::label(name.clone()))
            .push(words::secondary(kept.account.user.clone()));
        // While one of them is being worked on, the others wait.
        let idle = !self.work.is_busy();
        let id = &profile.id;
        let again = Message::Again(id.clone(), system);
        let leave = Message::AskDisconnect(id.clone(), system);
        let label = texts.get("card-sign-in-again");
        let button = if is_usable(world, profile, system) {
            quiet(label)
        } else {
            secondary(label)
        };
        let again = button
            .description(name.clone())
            .on_press_maybe(idle.then_some(again));
        let disconnect = quiet(texts.get("profiles-disconnect"))
            .at_end()
            .description(name)
            .on_press_maybe(idle.then_some(leave));
        Row::new()
            .push(container(Element::from(who)).width(Length::Fill))
            .push(again)
            .push(disconnect)
            .spacing(space::GROUP)
            .align_y(Alignment::Center)
            .into()
    }

    /// What can be done with the profile as a whole.
    fn line<'a>(
        &self,
        profile: &Profile,
        standing: Standing,
        texts: &Texts,
    ) -> Element<'a, Message> {
        let id = &profile.id;
        let stands = words::hint_in_parts(&stands(profile, standing, texts));
        // The buttons go below where the words would have too little room.
        let with = |first: Element<'a, Message>, buttons: Vec<Element<'a, Message>>| {
            level_after(first, stands, buttons)
        };
        if matches!(standing, Standing::Deleted(_)) {
            let restore = secondary(texts.get("profiles-restore"));
            let idle = !self.work.of(id).is_some_and(Work::is_busy);
            let restore = restore.on_press_maybe(idle.then(|| Message::Restore(id.clone())));
            let purge = quiet(texts.get("profiles-purge"))
                .at_end()
                .icon(Icon::Bin)
                .description(profile.name.clone())
                .on_press_maybe(idle.then(|| Message::AskPurge(id.clone())));
            return with(restore.into(), vec![purge.into()]);
        }
        let open = if matches!(standing, Standing::Unfinished | Standing::Waiting) {
            "profiles-continue"
        } else {
            "profiles-open"
        };
        // What is being done with it comes to its end first.
        let idle = !self.work.of(id).is_some_and(Work::is_busy);
        let open =
            secondary(texts.get(open)).on_press_maybe(idle.then(|| Message::Open(id.clone())));
        let mut buttons = Vec::new();
        let kept = profile.systems().into_iter();
        if standing != Standing::Stale
            && kept.filter_map(|system| profile.connection(system)).count() > 0
        {
            let sign_ins = quiet(texts.get("profiles-sign-ins"))
                .at_end()
                .id(sign_ins_id(profile))
                .on_press(Message::SignIns(id.clone()));
            buttons.push(sign_ins.into());
        }
        if self.checked(id).is_some() {
            let happened = quiet(texts.get("trouble-show"))
                .at_end()
                .id(check_id(id))
                .description(profile.name.clone())
                .on_press(Message::ShowCheck(id.clone()));
            buttons.push(happened.into());
        }
        let manage = quiet(texts.get("profiles-manage"))
            .at_end()
            .id(manage_id(id))
            .description(profile.name.clone())
            .on_press_maybe(idle.then(|| Message::Manage(id.clone())));
        buttons.push(manage.into());
        with(open.into(), buttons)
    }
}

/// The question before disconnecting, and what has become of it.
fn told<'a>(work: &Work, profile: &Profile, texts: &Texts) -> Option<Element<'a, Message>> {
    let named = |id: &str, system: System| {
        let system = texts.get(&format!("system-{}", system.code()));
        texts.with(id, &[("system", &system)])
    };
    Some(match work {
        Work::Asking(_, system) => {
            let yes = secondary(texts.get("profiles-disconnect-yes")).on_press(Message::Disconnect);
            let no = quiet(texts.get("profiles-disconnect-no"))
                .id(super::KEEP)
                .on_press(Message::Keep);
            question(
                Tone::Warn,
                named("profiles-disconnect-ask", *system),
                Some(named("profiles-disconnect-about", *system)),
                vec![no.into(), yes.into()],
            )
        }
        Work::AskingPurge(_) => {
            let name = [("name", profile.name.as_str())];
            let yes = secondary(texts.get("profiles-purge-yes")).on_press(Message::Purge);
            let no = quiet(texts.get("profiles-purge-no"))
                .id(super::KEEP)
                .on_press(Message::Keep);
            question(
                Tone::Warn,
                texts.with("profiles-purge-ask", &name),
                Some(texts.get("profiles-purge-about")),
                vec![no.into(), yes.into()],
            )
        }
        Work::Purging(_) => words::secondary(texts.get("profiles-purging")),
        Work::Leaving(_, system) => words::secondary(named("profiles-disconnecting", *system)),
        Work::Told(_, told) => told.view(texts),
        Work::Nothing | Work::Repairing(_) | Work::Keeping(_) => return None,
    })
}

/// The company and the two systems; that it is a rehearsal comes first.
fn about(profile: &Profile, texts: &Texts) -> String {
    let rehearsal = profile
        .rehearsal
        .then(|| texts.get("terminal-profile-rehearsal"));
    let company = profile
        .superoffice
        .as_ref()
        .map(|connection| connection.account.organization.clone());
    let systems = profile
        .systems()
        .map(|system| texts.get(&format!("system-{}", system.code())));
    rehearsal
        .into_iter()
        .chain(company.filter(|company| !company.is_empty()))
        .chain(systems)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Where the wizard goes on, or when both connections were proven.
fn stands(profile: &Profile, standing: Standing, texts: &Texts) -> String {
    match standing {
        Standing::Deleted(until) => {
            let until = texts.day(until);
            return texts.with("profiles-deleted-about", &[("until", &until)]);
        }
        Standing::Unfinished => {
            let step = Step::from_code(&profile.step).unwrap_or(Step::SelectSystems);
            let title = texts.get(&format!("window-title-{}", step.code()));
            return texts.with("profiles-goes-on-at", &[("step", &title)]);
        }
        Standing::Waiting => {
            let since = profile.waiting.as_ref().map(|waiting| waiting.since);
            let since = since.map(|at| texts.moment(at)).unwrap_or_default();
            return texts.with("profiles-waits-since", &[("time", &since)]);
        }
        Standing::Failed(at) => {
            return texts.with("profiles-failed-at", &[("time", &texts.moment(at))]);
        }
        Standing::Stale | Standing::Session | Standing::Complete => {}
    }
    let tested = profile.tested().map_or_else(String::new, |_| {
        texts.with("profiles-tested", &[("time", &texts.tested(profile))])
    });
    let warnings = profile.warnings();
    if warnings.is_empty() {
        return tested;
    }
    let headings = warnings
        .iter()
        .map(|warning| texts.failure(warning).heading);
    let list = headings.collect::<Vec<_>>().join("; ");
    let warned = texts.with("profiles-warnings", &[("list", &list)]);
    format!("{tested} · {warned}")
}
