//! Looking for addresses that answer like Exchange, without any password, while a person would have to ask around
//! (exchange.md 2.9).

use iced::Task;
use iced::task::Handle;

use crate::exchange::propose;
use crate::text::Texts;
use crate::widget::{Element, words};
use crate::wizard::Card;
use crate::world::World;

use super::super::{Act, Action, Message, Side};
use super::fields::Field;
use super::{Entry, Form, Judge, Kind, entries};

/// Where the search stands.
#[derive(Debug, Default)]
pub(super) enum Search {
    /// Not begun.
    #[default]
    Idle,
    /// Under way; dropping it stops it.
    Running(#[expect(dead_code, reason = "dropping it stops the search")] Handle),
    /// It has ended.
    Done,
}

impl Form {
    /// What was found on the way stays in front of what is found now; what is found for another mail domain than the
    /// one that stands there is of no use.
    pub(super) fn found(&mut self, found: Vec<(Kind, String)>) {
        if !matches!(self.search, Search::Running(_)) {
            return;
        }
        self.search = Search::Done;
        for address in found {
            if !self.proposed.contains(&address) {
                self.proposed.push(address);
            }
        }
    }
}

impl Side {
    /// Asks the hosts that are known and those with the usual names.
    pub(super) fn search(&mut self, world: &World) -> Action {
        let (system, email) = (self.system, self.form.email.trim().to_owned());
        if entries::email_problem(&email).is_some() {
            self.form.judge = Judge::Given;
            return self.back_to(self.id_of(Field::Email));
        }
        let typed = entries::host(self.form.host.expose()).ok().flatten();
        let met = match &self.card {
            Card::Failed { timeline, .. } => timeline.0.as_slice(),
            _ => &[],
        };
        let met = met.iter().filter_map(|step| step.host.clone());
        let mut hosts: Vec<String> = typed.into_iter().chain(met).collect();
        hosts.dedup();
        let work = propose::propose(world.clone(), email, hosts);
        let (task, handle) = Task::perform(work, move |found| {
            let found = found.into_iter();
            let found = found.map(|one| (Kind::Ews, one.url.to_string())).collect();
            Message::On(system, Act::Entry(Entry::Found(found)))
        })
        .abortable();
        self.form.search = Search::Running(handle.abort_on_drop());
        Action::Run(task)
    }

    /// What the search has to say, where it is not said by its proposals.
    pub(super) fn searched<'a>(&self, texts: &Texts) -> Option<Element<'a, Message>> {
        let id = match self.form.search {
            Search::Running(_) => "card-exchange-searching",
            Search::Done if self.form.proposed.is_empty() => "card-exchange-search-nothing",
            Search::Idle | Search::Done => return None,
        };
        Some(words::secondary(texts.get(id)))
    }
}
