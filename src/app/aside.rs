//! Pages beside the wizard: opened from a page, and left to it again. What runs behind them goes on.

use std::time::Instant;

use iced::Task;
use iced::widget::operation::{RelativeOffset, snap_to};

use crate::check::System;
use crate::documents::Readiness;
use crate::page::aside::{Aside, Message as AsideMessage, Wish};
use crate::page::configure::{self, Act, Side, ready};
use crate::page::trouble::{self, From};
use crate::page::{comfort, documents, profiles, proxy, report, summary};
use crate::remedy::Button;
use crate::widget::{Element, focus, frame as area};
use crate::wizard::{Card, Step};

use super::frame::VIEW;
use super::{App, Message};

impl App {
    /// Opens a page beside the one that is shown.
    pub(super) fn open_aside(&mut self, wish: Wish) -> Task<Message> {
        let (aside, work) = match wish {
            Wish::Trouble(page) => (Aside::Trouble(page), Task::none()),
            Wish::Proxy(address, after) => {
                let page = proxy::Page::new(address, after);
                (Aside::Proxy(Box::new(page)), Task::none())
            }
            Wish::Report(id) => {
                let known = self.profile.as_ref().map(|profile| profile.id.clone());
                let of = id.or(known);
                let (page, work) = report::Page::new(&self.world, &self.texts, of);
                let work = work.map(|message| Message::Aside(AsideMessage::Report(message)));
                (Aside::Report(Box::new(page)), work)
            }
            Wish::Documents(profile) => {
                let typed = self.typed_places.get(&profile.id).cloned();
                let Some(page) = documents::Page::new(&profile, typed.unwrap_or_default()) else {
                    return Task::none();
                };
                (Aside::Documents(Box::new(page)), Task::none())
            }
            Wish::Comfort => (Aside::Comfort, Task::none()),
        };
        self.asides.push(aside);
        self.help = false;
        Task::batch([self.at_the_top(), work])
    }

    /// A report with the profile that is open.
    pub(super) fn open_report(&mut self) -> Task<Message> {
        self.open_aside(Wish::Report(None))
    }

    /// Shows this as the report that is open; for presets.
    pub(super) fn show_report(&mut self) {
        let journal = crate::journal::Journal::of(&self.world);
        let report = crate::report::Report::of(&self.world, &journal, None);
        let written = report::Written::of(report, &self.texts);
        if let Some(Aside::Report(page)) = self.asides.last_mut() {
            **page = report::Page::of(written);
        }
    }

    /// Shows this as what was found; for presets.
    pub(super) fn show_readiness(&mut self, found: Readiness) {
        if let Some(Aside::Documents(page)) = self.asides.last_mut() {
            page.found(found);
        }
    }

    /// The top of the page, with the focus on its first control.
    fn at_the_top(&self) -> Task<Message> {
        Task::batch([
            snap_to(area::PAGE, RelativeOffset::START),
            focus::to(self.first()),
        ])
    }

    /// Back to the page behind, to the control from which this one was opened.
    pub(super) fn close_aside(&mut self) -> Task<Message> {
        let left = self.asides.pop();
        if let (Some(Aside::Trouble(_)), Some(Aside::Report(_))) = (self.asides.last(), &left) {
            return focus::to(trouble::REPORT);
        }
        if !self.asides.is_empty() {
            return self.at_the_top();
        }
        match left {
            Some(Aside::Trouble(page)) => match page.from() {
                From::Card(system) => focus::to(configure::what_happened(*system)),
                From::Ready(place) => focus::to(ready::finding_id(*place)),
                From::Profiles => focus::to(profiles::HAPPENED),
                From::Check(id) => focus::to(profiles::check_id(id)),
            },
            Some(Aside::Proxy(page)) => match page.after() {
                proxy::After::Card(system) => focus::to(configure::first_control(system)),
                proxy::After::Ready => focus::to(ready::FIRST),
            },
            Some(Aside::Report(page)) => match (self.step, page.profile()) {
                (Step::Summary, _) => focus::to(summary::REPORT),
                (Step::Profiles, Some(id)) => focus::to(profiles::report_id(id)),
                _ => focus::to(self.first()),
            },
            Some(Aside::Documents(page)) => {
                let id = page.profile().clone();
                let back = match self.step {
                    Step::Profiles => focus::to(profiles::documents_id(&id)),
                    _ => focus::to(summary::DOCUMENTS),
                };
                let _ = self.typed_places.insert(id, page.entries().clone());
                back
            }
            Some(Aside::Comfort) => focus::to(VIEW),
            None => focus::to(self.first()),
        }
    }

    /// Takes in what happened on a page that is open, seen or with another one over it. What comes late for one that was left
    /// changes nothing.
    pub(super) fn aside(&mut self, message: AsideMessage) -> Task<Message> {
        let mut open = self.asides.iter_mut().rev();
        match (open.find(|aside| message.is_for(aside)), message) {
            (Some(Aside::Trouble(page)), AsideMessage::Trouble(message)) => {
                match page.update(message, &self.texts) {
                    trouble::Action::None => Task::none(),
                    trouble::Action::Run(task) => {
                        task.map(|message| Message::Aside(AsideMessage::Trouble(message)))
                    }
                    trouble::Action::Open(wish) => self.open_aside(wish),
                    trouble::Action::Out(message) => self.out(message),
                }
            }
            (Some(Aside::Report(page)), AsideMessage::Report(message)) => {
                match page.update(message, &self.world, &self.texts) {
                    report::Action::None => Task::none(),
                    report::Action::Run(task) => {
                        task.map(|message| Message::Aside(AsideMessage::Report(message)))
                    }
                }
            }
            (Some(Aside::Proxy(page)), AsideMessage::Proxy(message)) => {
                match page.update(message, &self.world) {
                    proxy::Action::None => Task::none(),
                    proxy::Action::Run(task) => {
                        task.map(|message| Message::Aside(AsideMessage::Proxy(message)))
                    }
                    proxy::Action::Leave => self.below_comfort(Self::close_aside),
                    proxy::Action::GoOn(after) => self.below_comfort(|app| app.again(after)),
                }
            }
            (Some(Aside::Documents(page)), AsideMessage::Documents(message)) => {
                match page.update(message, &mut self.world, &self.texts) {
                    documents::Action::None => Task::none(),
                    documents::Action::Run(task) => {
                        task.map(|message| Message::Aside(AsideMessage::Documents(message)))
                    }
                }
            }
            (Some(Aside::Comfort), AsideMessage::Comfort(message)) => self.set_comfort(message),
            _ => Task::none(),
        }
    }

    /// Does something with the pages below *View and language*, which stays open where it is.
    fn below_comfort(&mut self, act: impl FnOnce(&mut Self) -> Task<Message>) -> Task<Message> {
        let over = self.asides.pop_if(|aside| matches!(aside, Aside::Comfort));
        let task = act(self);
        self.asides.extend(over);
        task
    }

    /// The page that is seen, or has *View and language* over it.
    fn below(&self) -> Option<&Aside> {
        let mut open = self.asides.iter().rev();
        open.find(|aside| !matches!(aside, Aside::Comfort))
    }

    /// Stops what runs beside the wizard, if anything does that is stopped before the page is left.
    pub(super) fn stop_aside(&mut self) -> Option<Task<Message>> {
        let Some(Aside::Documents(page)) = self.asides.last() else {
            return None;
        };
        let stop = AsideMessage::Documents(page.stops()?);
        Some(self.aside(stop))
    }

    /// The page that looks at documents, while it is open.
    pub(super) fn documents(&self) -> Option<&documents::Page> {
        match self.below() {
            Some(Aside::Documents(page)) => Some(page),
            _ => None,
        }
    }

    /// A second has passed beside the wizard.
    pub(super) fn tick_aside(&mut self, now: Instant) {
        for aside in &mut self.asides {
            if let Aside::Documents(page) = aside {
                page.tick(now);
            }
        }
    }

    /// A way out of what happened: done by the page behind, which is shown unless it stays as it is.
    fn out(&mut self, message: configure::Message) -> Task<Message> {
        if message.stays() {
            return self.behind(message);
        }
        let back = self.close_aside();
        Task::batch([back, self.behind(message)])
    }

    /// The proxy lets this program through now: what it interrupted is tried again.
    fn again(&mut self, after: proxy::After) -> Task<Message> {
        // What happened there is over, too.
        self.asides.truncate(1);
        let back = self.close_aside();
        Task::batch([back, self.behind(again(after))])
    }

    /// A message for the cards of the page behind.
    pub(super) fn behind(&mut self, message: configure::Message) -> Task<Message> {
        match self.step {
            Step::Profiles => self.profiles(profiles::Message::Card(message)),
            _ => self.configure(message),
        }
    }

    /// The card of a system, on whichever page it stands.
    fn card(&self, system: System) -> Option<&Side> {
        match self.step {
            Step::Profiles => Some(self.pages.profiles.repairing()?.side(system)),
            _ => Some(self.pages.configure.side(system)),
        }
    }

    /// The name of the page that is seen, for the title of the window.
    pub(super) fn aside_title(&self) -> String {
        let title = self.asides.last().map_or("window-title", Aside::title);
        self.texts.get(title)
    }

    pub(super) fn view_aside<'a>(&'a self, aside: &'a Aside) -> Element<'a, Message> {
        let texts = &self.texts;
        match aside {
            Aside::Trouble(page) => {
                let view = page.view(self.ways_out(page), texts);
                view.map(|message| Message::Aside(AsideMessage::Trouble(message)))
            }
            Aside::Report(page) => {
                let view = page.view(texts);
                view.map(|message| Message::Aside(AsideMessage::Report(message)))
            }
            Aside::Proxy(page) => {
                let view = page.view(texts);
                view.map(|message| Message::Aside(AsideMessage::Proxy(message)))
            }
            Aside::Documents(page) => {
                let view = page.view(&self.world, texts);
                view.map(|message| Message::Aside(AsideMessage::Documents(message)))
            }
            Aside::Comfort => {
                let view = comfort::view(self.comfort(), &self.world.settings, texts);
                view.map(|message| Message::Aside(AsideMessage::Comfort(message)))
            }
        }
    }

    /// What the page behind offers, as long as that is still how it stands there.
    fn ways_out<'a>(&'a self, page: &trouble::Page) -> Vec<Element<'a, configure::Message>> {
        match page.from() {
            From::Card(system) => match self.card(*system) {
                Some(side) if stands(side, page) => {
                    let told = self.texts.failure(page.failure());
                    let failure = page.failure();
                    let mut ways = side.ways_out(&told.buttons, failure, &self.world, &self.texts);
                    let note = side.portal_note().map(|note| self.texts.get(note));
                    ways.extend(note.map(crate::widget::words::hint));
                    ways
                }
                _ => Vec::new(),
            },
            From::Ready(place) => {
                let cards = &self.pages.configure;
                cards.ways_out_of_finding(page.failure(), *place, &self.texts)
            }
            From::Profiles | From::Check(_) => Vec::new(),
        }
    }
}

/// Whether a card still tells of this failure.
fn stands(side: &Side, page: &trouble::Page) -> bool {
    matches!(&side.card, Card::Failed { failure, .. } if failure == page.failure())
}

/// What tries again what was interrupted.
pub(super) fn again(after: proxy::After) -> configure::Message {
    match after {
        proxy::After::Card(system) => configure::Message::On(system, Act::Remedy(Button::TryAgain)),
        proxy::After::Ready => configure::Message::Ready(ready::Message::Again),
    }
}
