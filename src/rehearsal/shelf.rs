//! What a provider remembers under random names: bounded, the oldest goes first.

use std::collections::VecDeque;

/// How many entries of one kind are kept; the oldest go first.
const ROOM: usize = 1024;

/// Entries under random names, bounded.
#[derive(Debug)]
pub(super) struct Shelf<T>(VecDeque<(String, T)>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Shelf<T> {
    /// Keeps an entry under this name.
    pub(super) fn put(&mut self, name: String, entry: T) {
        if self.0.len() >= ROOM {
            drop(self.0.pop_front());
        }
        self.0.push_back((name, entry));
    }

    /// The entry of this name.
    pub(super) fn get(&self, name: &str) -> Option<&T> {
        self.0
            .iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, entry)| entry)
    }

    /// The entry of this name, to change it.
    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0
            .iter_mut()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, entry)| entry)
    }

    /// The latest entry that is meant, with its name.
    pub(super) fn find(&self, meant: impl Fn(&T) -> bool) -> Option<(&str, &T)> {
        self.0
            .iter()
            .rev()
            .find(|(_, entry)| meant(entry))
            .map(|(name, entry)| (name.as_str(), entry))
    }

    /// Forgets the entries that are not to be kept.
    pub(super) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.0.retain(|(_, entry)| keep(entry));
    }

    /// Forgets the oldest entries of those that are meant, until so many are left.
    pub(super) fn thin(&mut self, left: usize, meant: impl Fn(&T) -> bool) {
        while self.0.iter().filter(|(_, entry)| meant(entry)).count() > left {
            let Some(oldest) = self.0.iter().position(|(_, entry)| meant(entry)) else {
                return;
            };
            drop(self.0.remove(oldest));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_shelf_forgets_the_oldest_entry() {
        let mut shelf = Shelf::default();

        for number in 0..=ROOM {
            shelf.put(number.to_string(), number);
        }

        assert_eq!(shelf.get("0"), None);
        assert_eq!(shelf.get("1"), Some(&1));
        assert_eq!(shelf.get(&ROOM.to_string()), Some(&ROOM));
    }
}
