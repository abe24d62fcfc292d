//! Parameters of queries and forms, read as RFC 6749 3.1 demands: none twice, and one without a value is as good as absent.

use std::collections::BTreeMap;

/// Parameters by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields(BTreeMap<String, String>);

/// A parameter that came twice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the parameter {0} came twice")]
pub(super) struct Twice(pub(super) String);

impl Fields {
    /// Reads all parts (a query, a form body) as one.
    pub(super) fn read(parts: &[&[u8]]) -> Result<Self, Twice> {
        let mut fields = BTreeMap::new();
        for (name, value) in parts.iter().flat_map(|part| form_urlencoded::parse(part)) {
            if fields.insert(name.to_string(), value.to_string()).is_some() {
                return Err(Twice(name.into_owned()));
            }
        }
        Ok(Self(fields))
    }

    /// The query of an address.
    pub(super) fn of_query(query: Option<&str>) -> Result<Self, Twice> {
        Self::read(&[query.unwrap_or_default().as_bytes()])
    }

    /// The value, if there is one that is not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_that_comes_twice_is_refused() {
        assert_eq!(
            Fields::of_query(Some("a=1&b=2&a=1")),
            Err(Twice("a".to_owned()))
        );
        assert_eq!(Fields::read(&[b"a=1", b"a=2"]), Err(Twice("a".to_owned())));
    }

    #[test]
    fn a_parameter_without_value_is_absent() {
        let fields = Fields::of_query(Some("a=&b=x%20y")).unwrap();

        assert_eq!(fields.get("a"), None);
        assert_eq!(fields.get("b"), Some("x y"));
        assert_eq!(fields.get("c"), None);
    }
}
