//! A number for each part that stays the same as long as the part does.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::{Live, Part, Role, Semantics};

/// The number of the whole; no part has it.
pub const WHOLE: u64 = 0;

/// A number for each of the parts: of its id, or else of the part round it, its role, its name and its place among equals.
#[must_use]
pub fn keys(parts: &[Part]) -> Vec<u64> {
    let mut keys: Vec<u64> = Vec::with_capacity(parts.len());
    let mut equals: HashMap<u64, u64> = HashMap::new();
    for part in parts {
        let said = &part.node.semantics;
        let mut hasher = DefaultHasher::new();
        said.role.hash(&mut hasher);
        let around = part.parent.map_or(WHOLE, |parent| keys[parent]);
        match (&part.node.id, said.place) {
            (Some(id), _) => id.hash(&mut hasher),
            // Whoever comes to stand at the place of another is not that one.
            (None, Some((place, _))) => (around, place, &said.name).hash(&mut hasher),
            // What comes or goes before a card renames none behind it.
            (None, None) if said.role == Role::Group => {
                (around, title(part, parts)).hash(&mut hasher);
            }
            (None, None) if lasts(said) => around.hash(&mut hasher),
            (None, None) => (around, &said.name).hash(&mut hasher),
        }
        let base = hasher.finish();
        let equal = equals.entry(base).or_default();
        // The number of the whole is not given away.
        keys.push(base.wrapping_add(*equal).max(WHOLE + 1));
        *equal += 1;
    }
    keys
}

/// The name of a group: its own, or that of the first heading inside.
#[must_use]
pub fn title<'a>(group: &'a Part, parts: &'a [Part]) -> Option<&'a str> {
    let own = group.node.semantics.name.as_str();
    if !own.is_empty() {
        return Some(own);
    }
    let at = parts.iter().position(|part| std::ptr::eq(part, group))?;
    let inside = |part: &&Part| {
        let mut around = part.parent;
        while around.is_some_and(|around| around > at) {
            around = around.and_then(|around| parts[around].parent);
        }
        around == Some(at)
    };
    let mut inside = parts[at + 1..].iter().take_while(inside);
    let heading = inside.find(|part| part.node.semantics.role == Role::Heading)?;
    Some(&heading.node.semantics.name)
}

/// Whether a part stays itself when its name changes.
fn lasts(said: &Semantics) -> bool {
    said.role.is_frame() || said.live != Live::Off || said.role == Role::Status
}

#[cfg(test)]
mod tests {
    use iced::{Rectangle, Vector};

    use super::super::Node;
    use super::*;

    fn part(parent: Option<usize>, semantics: Semantics) -> Part {
        Part {
            node: Node {
                id: None,
                bounds: Rectangle::default(),
                semantics,
                focus: None,
            },
            parent,
            stop: None,
            caret: None,
            scroll: None,
            shift: Vector::ZERO,
            clip: None,
        }
    }

    fn cards(names: &[&str]) -> Vec<Part> {
        let mut parts = Vec::new();
        for name in names {
            let at = parts.len();
            parts.push(part(None, Semantics::new(Role::Group, "")));
            parts.push(part(Some(at), Semantics::new(Role::Heading, *name)));
            let chip = Semantics::new(Role::Status, "Connected").live(Live::Polite);
            parts.push(part(Some(at), chip));
        }
        parts
    }

    #[test]
    fn a_card_that_goes_renames_none_behind_it() {
        let (before, after) = (cards(&["A", "B", "B", "C"]), cards(&["B", "B", "C"]));

        assert_eq!(keys(&before)[3..], keys(&after));
    }
}
