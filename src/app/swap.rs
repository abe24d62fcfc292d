//! Other systems for a profile that is connected already: usually a new profile (profile-wizard.md 4), so it is asked.

use iced::Task;

use crate::check::System;
use crate::page::select;
use crate::profile::Profile;
use crate::widget::button::{primary, quiet, secondary};
use crate::widget::notice::question;
use crate::widget::{Element, Tone, focus};
use crate::wizard::Step;

use super::{App, Message};

/// The id of the usual answer.
const NEW: &str = "swap-new";

/// Whether a choice that ends a connection was agreed to.
#[derive(Debug, Default)]
pub(super) enum Swap {
    /// Nobody has asked.
    #[default]
    Open,
    /// It is being asked.
    Asking(Loss),
    /// This profile shall have this choice.
    Agreed(select::Choice),
}

impl Swap {
    /// Another choice was made while it was asked.
    pub(super) fn forget_question(&mut self) {
        if matches!(self, Self::Asking(_)) {
            *self = Self::Open;
        }
    }
}

/// What is to be done with another choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A new profile gets it; this one stays.
    New,
    /// This profile gets it.
    Change,
    /// The choice of before.
    Keep,
}

/// What would be taken out of a profile.
#[derive(Debug)]
pub(super) struct Loss {
    connections: Vec<System>,
    links: usize,
}

impl Loss {
    /// What a profile would lose by becoming another one; nothing when it keeps all of it.
    fn between(saved: &Profile, draft: &Profile) -> Option<Self> {
        let gone = |system: &System| {
            saved.connection(*system).is_some() && draft.connection(*system).is_none()
        };
        let connections: Vec<System> = saved.systems().into_iter().filter(gone).collect();
        // Another choice than that of a connection is one of another organization.
        let links = if connections.is_empty() && draft.holds_links() {
            0
        } else {
            draft.links.as_slice().len()
        };
        (links > 0 || !connections.is_empty()).then_some(Self { connections, links })
    }
}

impl App {
    /// Asks where the choice would take a connection or linked users away; nothing where it does not, or was agreed to.
    pub(super) fn ask_before_swap(&mut self) -> Option<Task<Message>> {
        let loss = Loss::between(self.profile.as_ref()?, &self.draft(self.step))?;
        if matches!(&self.swap, Swap::Agreed(choice) if *choice == self.pages.select.choice()) {
            return None;
        }
        let show = if self.step == Step::SelectSystems {
            Task::none()
        } else {
            self.show(Step::SelectSystems)
        };
        self.swap = Swap::Asking(loss);
        Some(Task::batch([show, focus::to(NEW)]))
    }

    pub(super) fn answer_swap(&mut self, answer: Answer) -> Task<Message> {
        if !matches!(self.swap, Swap::Asking(_)) {
            return Task::none();
        }
        self.swap = Swap::Open;
        match answer {
            Answer::New => {
                let page = std::mem::take(&mut self.pages.select);
                self.forget();
                self.editing = None;
                self.pages.select = page.unnamed();
                let show = self.show(Step::SelectSystems);
                Task::batch([show, focus::to(select::NAME)])
            }
            Answer::Change => {
                self.swap = Swap::Agreed(self.pages.select.choice());
                self.next()
            }
            Answer::Keep => {
                if let Some(profile) = &self.profile {
                    let name = self.pages.select.name().to_owned();
                    self.pages.select = select::Page::of(profile).named(name);
                }
                Task::batch([self.typed(), focus::to(select::FIRST)])
            }
        }
    }

    /// What would be lost, while that is asked on the page.
    pub(super) fn swap_asked(&self) -> Option<&Loss> {
        let here = self.step == Step::SelectSystems && self.asking.is_none();
        match &self.swap {
            Swap::Asking(loss) if here && self.asides.is_empty() => Some(loss),
            _ => None,
        }
    }

    /// The question.
    pub(super) fn swap_question(&self) -> Option<Element<'_, Message>> {
        let loss = self.swap_asked()?;
        let texts = &self.texts;
        let systems = loss.connections.iter().map(|system| texts.system(*system));
        let systems = systems.collect::<Vec<_>>().join(", ");
        let mut more = Vec::new();
        if !systems.is_empty() {
            more.push(texts.with("swap-connections", &[("systems", &systems)]));
        }
        if loss.links > 0 {
            let count = loss.links.to_string();
            more.push(texts.with("swap-links", &[("count", &count)]));
        }
        more.push(texts.get("swap-about"));
        let act = |answer: Answer| Message::Swap(answer);
        let buttons: Vec<Element<'_, Message>> = vec![
            primary(texts.get("swap-new"))
                .id(NEW)
                .on_press(act(Answer::New))
                .into(),
            secondary(texts.get("swap-change"))
                .on_press(act(Answer::Change))
                .into(),
            quiet(texts.get("swap-keep"))
                .on_press(act(Answer::Keep))
                .into(),
        ];
        let title = texts.get("swap-title");
        Some(question(Tone::Warn, title, Some(more.join(" ")), buttons))
    }
}
