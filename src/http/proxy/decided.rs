//! Ways that were decided: the last ones are remembered, by scheme, host and port.

use std::collections::BTreeMap;

use super::Way;

/// How many places are remembered.
const REMEMBERED: usize = 256;

/// The way to one place.
#[derive(Debug)]
struct Entry {
    /// The round in which it was decided.
    round: u64,
    /// When it was last asked for, in the order of questions.
    used: u64,
    way: Way,
}

/// The ways to the places of late.
#[derive(Debug, Default)]
pub(super) struct Decided {
    entries: BTreeMap<String, Entry>,
    questions: u64,
}

impl Decided {
    /// The way that was decided in this round.
    pub(super) fn of(&mut self, place: &str, round: u64) -> Option<Way> {
        self.questions += 1;
        let entry = self.entries.get_mut(place)?;
        if entry.round != round {
            return None;
        }
        entry.used = self.questions;
        Some(entry.way.clone())
    }

    /// The way that was decided last, in whichever round.
    pub(super) fn last(&self, place: &str) -> Option<&Way> {
        self.entries.get(place).map(|entry| &entry.way)
    }

    /// Remembers a way; the place that was asked for longest ago makes room.
    pub(super) fn put(&mut self, place: String, round: u64, way: Way) {
        if self.entries.len() >= REMEMBERED && !self.entries.contains_key(&place) {
            let oldest = self.entries.iter().min_by_key(|(_, entry)| entry.used);
            if let Some(oldest) = oldest.map(|(place, _)| place.clone()) {
                drop(self.entries.remove(&oldest));
            }
        }
        self.questions += 1;
        let used = self.questions;
        drop(self.entries.insert(place, Entry { round, used, way }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Origin;

    #[test]
    fn the_place_that_was_asked_for_longest_ago_makes_room() {
        let mut decided = Decided::default();
        for number in 0..REMEMBERED {
            decided.put(number.to_string(), 0, Way::direct(Origin::Nobody));
        }
        assert!(decided.of("0", 0).is_some());

        decided.put("one more".to_owned(), 0, Way::direct(Origin::Nobody));

        assert!(decided.last("0").is_some() && decided.last("one more").is_some());
        assert!(decided.last("1").is_none());
        assert_eq!(decided.of("0", 1), None, "another round");
    }
}
