//! Partial answers: `fields=nextPageToken,users(id,name/fullName)`.

use serde_json::{Map, Value};

use super::problem::Problem;

/// What of an answer is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted(Vec<(String, Option<Wanted>)>);

/// Deeper nesting is nobody's wish.
const DEPTH: usize = 8;

impl Wanted {
    /// Reads the parameter `fields`.
    ///
    /// # Errors
    ///
    /// When its brackets or names make no sense.
    pub(super) fn read(text: &str) -> Result<Self, Problem> {
        let wrong = || Problem::invalid(&format!("Invalid field selection {text}"));
        let (wanted, rest) = Self::list(text, DEPTH).ok_or_else(wrong)?;
        if rest.is_empty() {
            Ok(wanted)
        } else {
            Err(wrong())
        }
    }

    fn list(mut text: &str, depth: usize) -> Option<(Self, &str)> {
        let depth = depth.checked_sub(1)?;
        let mut members = Vec::new();
        loop {
            let end = text.find([',', '(', ')', '/']).unwrap_or(text.len());
            let (name, rest) = text.split_at(end);
            if name.is_empty() {
                return None;
            }
            let (inner, rest) = Self::inner(rest, depth)?;
            members.push((name.to_owned(), inner));
            match rest.strip_prefix(',') {
                Some(more) => text = more,
                None => return Some((Self(members), rest)),
            }
        }
    }

    /// What stands behind a name: `(a,b)`, `/a`, or nothing.
    fn inner(rest: &str, depth: usize) -> Option<(Option<Self>, &str)> {
        if let Some(list) = rest.strip_prefix('(') {
            let (inner, rest) = Self::list(list, depth)?;
            return Some((Some(inner), rest.strip_prefix(')')?));
        }
        let Some(path) = rest.strip_prefix('/') else {
            return Some((None, rest));
        };
        let depth = depth.checked_sub(1)?;
        let end = path.find([',', '(', ')', '/']).unwrap_or(path.len());
        let (name, rest) = path.split_at(end);
        if name.is_empty() {
            return None;
        }
        let (inner, rest) = Self::inner(rest, depth)?;
        Some((Some(Self(vec![(name.to_owned(), inner)])), rest))
    }

    /// The wanted part.
    pub(super) fn of(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.of(item)).collect(),
            Value::Object(members) => {
                let mut kept = Map::new();
                for (name, inner) in &self.0 {
                    for (key, value) in members
                        .iter()
                        .filter(|(key, _)| name == "*" || name == *key)
                    {
                        let value = inner
                            .as_ref()
                            .map_or_else(|| value.clone(), |inner| inner.of(value));
                        let _ = kept.insert(key.clone(), value);
                    }
                }
                Value::Object(kept)
            }
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_named_is_answered() {
        let value = json!({ "kind": "k", "next": "n", "users": [{ "id": 1, "name": { "fullName": "A B", "familyName": "B" }, "x": 1 }] });

        let part = Wanted::read("next,users(id,name/fullName)")
            .unwrap()
            .of(&value);

        assert_eq!(
            part,
            json!({ "next": "n", "users": [{ "id": 1, "name": { "fullName": "A B" } }] })
        );
        assert_eq!(
            Wanted::read("kind").unwrap().of(&value),
            json!({ "kind": "k" })
        );
        assert_eq!(Wanted::read("*").unwrap().of(&value), value);
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "a,", "users(id", "users)", "a/", &"a(".repeat(20)] {
            assert!(Wanted::read(text).is_err(), "{text}");
        }
    }
}
