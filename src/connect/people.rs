//! The people of any system, page by page, for every face alike.

mod reader;

use std::collections::HashSet;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use sipper::Sender;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::check::{Failure, Found, Outcome, State};
use crate::directory::{Cursor, Page, Person, Word};
use crate::journal::Work;
use crate::oauth::{Account, Progress, Tokens, Words};
use crate::profile::{self, Held};
use crate::world::World;

use super::noted::Note;
use reader::Reader;

/// More entries than any organization has that is set up from one desktop; an endless list ends here.
const MOST: usize = 250_000;
/// The same for pages: a server that sends empty ones has no end either.
const PAGES: usize = 10_000;

/// Whose people are wanted, and with which sign-in.
#[derive(Debug, Clone)]
pub struct People {
    /// The connection's account.
    pub account: Account,
    /// The profile that keeps its sign-in.
    pub profile: profile::Id,
    /// The tokens of a sign-in that is still in memory; none where the kept one is to be used.
    pub tokens: Option<Arc<Tokens>>,
}

/// Lists people: each page as it comes, and a word where waiting is needed ([`Page::word`]). Ends well after the last one;
/// after a failure it can be called again with where the list goes on ([`crate::directory::Roll::next`]). Dropping it
/// cancels. A kept password of SuperOffice Onsite that is refused is forgotten.
///
/// # Errors
///
/// A failure of the system with its outcome; `sign-in-again` when a token that has run out cannot be renewed, or has run
/// out again.
#[must_use]
pub fn people(
    world: World,
    source: People,
    from: Option<Cursor>,
) -> impl sipper::Straw<(), Page, Failure> {
    sipper::sipper(move |sender| async move {
        let system = source.account.system;
        let kept =
            (source.account.is_onsite() && source.tokens.is_none()).then(|| source.profile.clone());
        let note = Note::begin(&world, Work::People, system);
        let (told, heard) = unbounded_channel();
        let told = Words::new(told);
        let reading = Reading {
            world: &world,
            // Pages are too many for the journal.
            renewing: told.clone().tapped(note.hear()),
            paging: told,
            held: Held {
                profile: source.profile,
                tokens: source.tokens,
            },
            account: source.account,
            ear: Ear { heard, sender },
        };
        let result = Box::pin(reading.read(from)).await;
        let result = result.map_err(|failure| failure.of(system));
        if let (Some(profile), Err(failure)) = (kept, &result)
            && failure.outcome == Outcome::CredentialsRefused
        {
            profile::forget_refused(&world, &profile, system).await;
        }
        note.ended(&result);
        result
    })
}

/// Everything that reading needs.
struct Reading<'a> {
    world: &'a World,
    account: Account,
    held: Held,
    renewing: Words,
    paging: Words,
    ear: Ear,
}

impl Reading<'_> {
    async fn read(mut self, mut from: Option<Cursor>) -> Result<(), Failure> {
        let open = Reader::open(self.world, &self.renewing, &self.account, &self.held);
        let mut reader = self.ear.beside(Box::pin(open)).await?;
        let mut bounds = Bounds::default();
        let mut renewed = false;
        loop {
            bounds.goes_on(from.as_ref())?;
            let page = match self.page(&mut reader, from.as_ref()).await {
                // Once: a token that runs out again and again is no sign-in.
                Err(failure) if failure.outcome == Outcome::SignInAgain && !renewed => {
                    renewed = true;
                    self.renew(&mut reader).await?;
                    bounds.repeats(from.as_ref());
                    continue;
                }
                other => other?,
            };
            if page.word == Some(Word::FromTheBeginning) {
                bounds.begins_again()?;
                from = None;
                self.ear.sender.send(page).await;
                continue;
            }
            let page = self.taken_in(page);
            bounds.holds(page.people.len())?;
            from.clone_from(&page.next);
            self.ear.sender.send(page).await;
            if from.is_none() {
                return Ok(());
            }
        }
    }

    async fn page(&mut self, reader: &mut Reader, from: Option<&Cursor>) -> Result<Page, Failure> {
        let run = self.paging.run(reader.limit(self.world));
        let host = reader.host();
        let ask = async { Ok((reader.page(from).await?, Found::nothing())) };
        let step = run.step("users", host.as_deref(), ask);
        self.ear.beside(step).await
    }

    async fn renew(&mut self, reader: &mut Reader) -> Result<(), Failure> {
        let renew = reader.renew(self.world, &self.renewing, &self.account, &self.held);
        self.ear.beside(Box::pin(renew)).await
    }

    fn taken_in(&self, page: Page) -> Page {
        let people = page.people.into_iter();
        Page {
            people: people.filter_map(Person::taken_in).collect(),
            // As counted by the test of the connection: an estimate for who watches.
            total: page.total.or(self.account.users),
            ..page
        }
    }
}

/// Hears what is said beside the work and tells it.
struct Ear {
    heard: UnboundedReceiver<Progress>,
    sender: Sender<Page>,
}

impl Ear {
    async fn beside<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        loop {
            tokio::select! {
                biased;
                Some(progress) = self.heard.recv() => {
                    if let Some(wait) = wait(&progress) {
                        self.sender.send(Page::word(Word::Busy(wait))).await;
                    }
                }
                result = &mut work => return result,
            }
        }
    }
}

/// How long a step waits because the system is busy ([`crate::check::Retry`]).
fn wait(progress: &Progress) -> Option<Duration> {
    let Progress::Step(step) = progress else {
        return None;
    };
    let seconds = step.facts.iter().find(|(name, _)| *name == "seconds");
    let (_, seconds) = seconds.filter(|_| step.state == State::Running)?;
    seconds.parse().ok().map(Duration::from_secs)
}

/// That a list comes to an end.
#[derive(Default)]
struct Bounds {
    places: HashSet<String>,
    pages: usize,
    people: usize,
    began_again: bool,
}

impl Bounds {
    fn goes_on(&mut self, from: Option<&Cursor>) -> Result<(), Failure> {
        self.pages += 1;
        if self.pages > PAGES {
            let detail = format!("more than {PAGES} pages of users");
            return Err(Failure::new(Outcome::AnswerTooLarge, detail));
        }
        match from {
            Some(from) if !self.places.insert(from.as_str().to_owned()) => {
                let detail = "the list of users leads back to a page that was read";
                Err(Failure::new(Outcome::UnexpectedAnswer, detail))
            }
            _ => Ok(()),
        }
    }

    /// The same page is asked for once more, on purpose.
    fn repeats(&mut self, from: Option<&Cursor>) {
        if let Some(from) = from {
            let _ = self.places.remove(from.as_str());
        }
    }

    fn begins_again(&mut self) -> Result<(), Failure> {
        if std::mem::replace(&mut self.began_again, true) {
            let detail = "the place in the list of users was forgotten twice";
            return Err(Failure::new(Outcome::UnexpectedAnswer, detail));
        }
        (self.places, self.people) = (HashSet::new(), 0);
        Ok(())
    }

    fn holds(&mut self, more: usize) -> Result<(), Failure> {
        self.people += more;
        if self.people <= MOST {
            return Ok(());
        }
        let detail = format!("more than {MOST} users");
        Err(Failure::new(Outcome::AnswerTooLarge, detail))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_goes_round_or_has_no_end_is_ended() {
        let mut bounds = Bounds::default();
        let here = Cursor::new("here");
        assert!(bounds.goes_on(None).is_ok());
        assert!(bounds.goes_on(Some(&here)).is_ok());
        let round = bounds.goes_on(Some(&here)).expect_err("round");
        assert_eq!(round.outcome, Outcome::UnexpectedAnswer);
        bounds.repeats(Some(&here));
        assert!(bounds.goes_on(Some(&here)).is_ok());

        assert!(bounds.begins_again().is_ok());
        assert!(bounds.goes_on(Some(&here)).is_ok());
        assert!(bounds.begins_again().is_err());

        assert!(bounds.holds(MOST).is_ok());
        let many = bounds.holds(1).expect_err("too many");
        assert_eq!(many.outcome, Outcome::AnswerTooLarge);
        let mut empty = Bounds::default();
        let ended = (0..=PAGES).find_map(|_| empty.goes_on(None).err());
        assert_eq!(
            ended.map(|failure| failure.outcome),
            Some(Outcome::AnswerTooLarge)
        );
    }
}
