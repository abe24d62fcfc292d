//! What can be reached while a question stands in the place of a page.

use super::{Part, Role};

/// Whether each part can be reached: all of them, or a dialog alone, with what stands in it and what it stands in.
#[must_use]
pub fn in_front(parts: &[Part]) -> Vec<bool> {
    let is_dialog = |part: &Part| part.node.semantics.role == Role::Dialog;
    let Some(dialog) = parts.iter().rposition(is_dialog) else {
        return vec![true; parts.len()];
    };
    let mut front = vec![false; parts.len()];
    for at in dialog..parts.len() {
        front[at] = at == dialog || parts[at].parent.is_some_and(|around| front[around]);
    }
    let mut around = parts[dialog].parent;
    while let Some(at) = around {
        front[at] = true;
        around = parts[at].parent;
    }
    front
}
