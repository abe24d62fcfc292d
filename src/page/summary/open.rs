//! What is still open.

use crate::profile::Profile;
use crate::text::Texts;

/// What is known of the users who are to be linked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// How many in SuperOffice could be linked and are not; none where the list is not known.
    pub left: Option<usize>,
    /// Whether a list was fetched in part only.
    pub half: bool,
    /// How many linked people are not in their list any more.
    pub gone: usize,
}

/// What is open, a sentence each.
pub(super) fn open(profile: Option<&Profile>, open: Open, texts: &Texts) -> Vec<String> {
    let Some(profile) = profile else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for system in profile.systems() {
        if profile.connection(system).is_none() {
            let system = texts.system(system);
            all.push(texts.with("summary-open-connection", &[("system", &system)]));
        }
    }
    let linked = profile.links.as_slice().len();
    if linked == 0 {
        all.push(texts.get("summary-open-nobody"));
    }
    let count = |id: &str, count: usize| texts.with(id, &[("count", &count.to_string())]);
    if linked > 0
        && let Some(left) = open.left.filter(|left| *left > 0)
    {
        all.push(count("summary-open-left", left));
    }
    if open.half {
        all.push(texts.get("summary-open-half"));
    }
    if open.gone > 0 {
        all.push(count("summary-open-gone", open.gone));
    }
    all
}
