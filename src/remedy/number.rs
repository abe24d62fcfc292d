//! A provider's number or word: which outcome it leads to and who must act.

use crate::check::{Failure, Outcome, System};
use crate::exchange::number as exchange;
use crate::google::number as google;
use crate::microsoft365::number as microsoft;
use crate::superoffice::refusal::{self, Refusal};

use super::{Remedy, Who};

/// What is behind a number or word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Of Microsoft's sign-in or Microsoft Graph.
    Microsoft(microsoft::Meaning),
    /// Of SuperOffice's sign-in.
    SuperOffice(Refusal),
    /// Of Google's sign-in or APIs.
    Google(google::Meaning),
    /// Of an Exchange server, or of Windows behind it.
    Exchange(exchange::Meaning),
}

/// A number or word that the catalogue knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// As the provider writes it.
    pub number: String,
    /// The system that says it.
    pub system: System,
    /// The outcome code it leads to.
    pub outcome: Outcome,
    /// What it means.
    pub meaning: Meaning,
    /// Whether the same attempt may succeed later without anybody acting.
    pub retry: bool,
}

impl Known {
    /// The failure that this number stands for.
    #[must_use]
    pub fn failure(&self) -> Failure {
        Failure::new(
            self.outcome,
            format!("{} says {}", self.system.code(), self.number),
        )
        .of(self.system)
        .number(&self.number)
    }

    /// The remedy.
    #[must_use]
    pub fn remedy(&self) -> Remedy {
        super::of(&self.failure())
    }

    /// Who must act.
    #[must_use]
    pub fn who(&self) -> Who {
        self.remedy().who
    }
}

/// Finds a provider's number or word: `AADSTS90094`, `90094`, `MailboxNotEnabledForRESTAPI`, `InvalidRedirectUrl (2)`, `admin_policy_enforced`,
/// `ErrorImpersonateUserDenied`, `0xC000035B`, or a whole pasted text.
#[must_use]
pub fn look_up(text: &str) -> Option<Known> {
    of_microsoft(text)
        .or_else(|| of_superoffice(text))
        .or_else(|| of_google(text))
        .or_else(|| of_exchange(text))
}

/// Every reading of it: two systems may write the same word and mean different things (`ErrorAccessDenied`).
#[must_use]
pub fn readings(text: &str) -> Vec<Known> {
    let systems = [
        System::Microsoft365,
        System::SuperOffice,
        System::Google,
        System::Exchange,
    ];
    let known = systems.into_iter();
    known
        .filter_map(|system| look_up_of(system, text))
        .collect()
}

/// The same for one system.
#[must_use]
pub fn look_up_of(system: System, text: &str) -> Option<Known> {
    match system {
        System::Microsoft365 => of_microsoft(text),
        System::SuperOffice => of_superoffice(text),
        System::Exchange => of_exchange(text),
        System::Google => of_google(text),
    }
}

fn of_microsoft(text: &str) -> Option<Known> {
    let known = microsoft::find(text)?;
    Some(Known {
        outcome: known.outcome(),
        retry: known.meaning.retry(),
        number: known.name,
        system: System::Microsoft365,
        meaning: Meaning::Microsoft(known.meaning),
    })
}

fn of_superoffice(text: &str) -> Option<Known> {
    let refusal = refusal::find(text)?;
    Some(Known {
        number: said(refusal.names(), text),
        system: System::SuperOffice,
        outcome: refusal.outcome(),
        meaning: Meaning::SuperOffice(refusal),
        retry: refusal.retry(),
    })
}

fn of_google(text: &str) -> Option<Known> {
    let meaning = google::find(text)?;
    Some(Known {
        number: said(meaning.names(), text),
        system: System::Google,
        outcome: meaning.outcome(),
        meaning: Meaning::Google(meaning),
        retry: meaning.retry(),
    })
}

/// The longest of the names that stands in the text, else the usual one.
fn said(names: &[&str], text: &str) -> String {
    let lower = text.to_lowercase();
    let stands = |name: &&&str| lower.contains(&name.to_lowercase());
    let longest = names.iter().filter(stands).max_by_key(|name| name.len());
    let usual = names.first();
    longest
        .or(usual)
        .map_or_else(String::new, |name| (*name).to_owned())
}

/// Every number and word that has an entry of its own, each as its system writes it.
pub fn all() -> impl Iterator<Item = (System, String)> {
    let owned = |name: &&str| (*name).to_owned();
    let numbers = microsoft::ALL.iter().flat_map(|(numbers, _)| *numbers);
    let words = [microsoft::GRAPH, microsoft::WORDS].into_iter().flatten();
    let microsoft = numbers
        .map(|number| format!("AADSTS{number}"))
        .chain(words.flat_map(move |(words, _)| words.iter().map(owned)))
        .chain(
            microsoft::SENTENCES
                .iter()
                .map(move |(part, _)| owned(part)),
        );
    let superoffice = Refusal::ALL.iter().flat_map(|refusal| refusal.names());
    let google = google::Meaning::ALL
        .iter()
        .flat_map(|meaning| meaning.names());
    let exchange = exchange::Meaning::ALL
        .iter()
        .flat_map(|meaning| meaning.names());
    microsoft
        .map(|name| (System::Microsoft365, name))
        .chain(superoffice.map(move |name| (System::SuperOffice, owned(name))))
        .chain(google.map(move |name| (System::Google, owned(name))))
        .chain(exchange.map(move |name| (System::Exchange, owned(name))))
}

fn of_exchange(text: &str) -> Option<Known> {
    let meaning = exchange::find(text)?;
    Some(Known {
        number: meaning.name_in(text).to_owned(),
        system: System::Exchange,
        outcome: meaning.outcome(),
        meaning: Meaning::Exchange(meaning),
        retry: meaning.retry(),
    })
}
