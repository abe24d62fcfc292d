//! Who wins among answers: rank, not arrival (exchange.md 2.14). Pure: where all stand in, a decision out.

use std::time::Duration;

use super::Origin;
use super::evidence::Class;

/// How much an answer counts; lower is better. The second number is the place among records of the service.
pub type Rank = (u8, u16);

/// Where one candidate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not known yet; at best it becomes this.
    Pending(Rank),
    /// Can be asked, or decides in another way.
    Ready(Rank),
    /// Could be asked if the person said yes.
    Question(Rank),
    /// Out.
    Out,
}

/// What follows from where all stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// This one: nothing better can still come.
    Final(usize),
    /// This one, unless something better comes within the grace.
    Grace(usize),
    /// Nothing to choose from yet.
    Wait,
    /// Nothing to choose from at all.
    Nothing,
}

/// The rank of a candidate of a class.
#[must_use]
pub fn rank(origin: Origin, place: u16, class: &Class) -> Rank {
    match (class, origin) {
        (Class::BasicOnly, Origin::AutodiscoverHost) => (7, place),
        (Class::BasicOnly, Origin::Domain) => (8, place),
        _ => best(origin, place),
    }
}

/// The best rank that a candidate can still get.
#[must_use]
pub fn best(origin: Origin, place: u16) -> Rank {
    let rank = match origin {
        Origin::Typed => 0,
        Origin::DirectorySite => 1,
        Origin::Directory => 2,
        Origin::AutodiscoverHost => 3,
        Origin::Domain => 4,
        Origin::Service => 5,
        Origin::Redirect => 6,
    };
    (rank, place)
}

/// What follows. One that can be asked comes before one that would need a question, whatever their ranks: a question is
/// only put when nothing else is left.
#[must_use]
pub fn decide(standings: &[Standing]) -> Decision {
    let least = |of: fn(Standing) -> Option<Rank>| {
        let ranks = standings.iter().enumerate();
        ranks
            .filter_map(|(index, standing)| Some((of(*standing)?, index)))
            .min()
    };
    let pending = least(|standing| match standing {
        Standing::Pending(rank) => Some(rank),
        _ => None,
    });
    let ready = least(|standing| match standing {
        Standing::Ready(rank) => Some(rank),
        _ => None,
    });
    let question = least(|standing| match standing {
        Standing::Question(rank) => Some(rank),
        _ => None,
    });
    match (ready, question, pending) {
        (Some((rank, index)), _, Some((better, _))) if better < rank => Decision::Grace(index),
        (Some((_, index)), _, _) | (None, Some((_, index)), None) => Decision::Final(index),
        (None, Some((_, index)), Some(_)) => Decision::Grace(index),
        (None, None, Some(_)) => Decision::Wait,
        (None, None, None) => Decision::Nothing,
    }
}

/// How long a better one is waited for: four times what the slowest answer so far took, because a host that answers at
/// all answers about as fast as its neighbours.
#[must_use]
pub fn grace(slowest: Duration) -> Duration {
    (slowest * 4).clamp(Duration::from_millis(100), Duration::from_secs(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_to_answer_wins_only_when_nothing_better_can_come() {
        use Standing::{Out, Pending, Question, Ready};
        let table: [(&[Standing], Decision); 8] = [
            (&[], Decision::Nothing),
            (&[Out, Out], Decision::Nothing),
            (&[Out, Pending((4, 0))], Decision::Wait),
            (&[Ready((3, 0)), Pending((4, 0))], Decision::Final(0)),
            (&[Pending((3, 0)), Ready((5, 0))], Decision::Grace(1)),
            (&[Ready((5, 1)), Ready((5, 0))], Decision::Final(1)),
            (&[Question((3, 0)), Ready((4, 0))], Decision::Final(1)),
            (&[Question((3, 0)), Pending((8, 0))], Decision::Grace(0)),
        ];
        for (standings, expected) in table {
            assert_eq!(decide(standings), expected, "{standings:?}");
        }
    }

    #[test]
    fn the_grace_follows_the_answers_between_its_bounds() {
        let table = [(1, 100), (30, 120), (200, 800), (900, 1000)];
        for (slowest, expected) in table {
            let grace = grace(Duration::from_millis(slowest));
            assert_eq!(grace, Duration::from_millis(expected), "{slowest}");
        }
    }
}
