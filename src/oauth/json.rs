//! Reads JSON objects strictly: nothing twice, not too deep, nothing behind the end (S-OID-14).
//!
//! Two readers that pick a different one of two members of the same name can be played against each other (RFC 8725 section 2.4).

use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// How deep objects and lists may be nested.
pub(super) const DEPTH: usize = 8;

/// What is wrong with a JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is not JSON, or not an object.
    NotAnObject,
    /// It is nested too deeply.
    TooDeep,
    /// A member occurs twice.
    Duplicate,
}

impl Fault {
    /// A stable name.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::NotAnObject => "not a JSON object",
            Self::TooDeep => "nested too deeply",
            Self::Duplicate => "a member occurs twice",
        }
    }
}

/// Looks through an object without keeping anything of it.
pub(super) fn check(text: &[u8]) -> Result<(), Fault> {
    let fault = Cell::new(Fault::NotAnObject);
    let mut reader = serde_json::Deserializer::from_slice(text);
    let top = text.iter().find(|byte| !byte.is_ascii_whitespace());
    if top != Some(&b'{') {
        return Err(Fault::NotAnObject);
    }
    Look {
        left: DEPTH,
        fault: &fault,
    }
    .deserialize(&mut reader)
    .and_then(|()| reader.end())
    .map_err(|_| fault.get())
}

/// Reads an object.
pub(super) fn object(text: &[u8]) -> Result<Map<String, Value>, Fault> {
    check(text)?;
    serde_json::from_slice(text).map_err(|_| Fault::NotAnObject)
}

/// Looks at one value; `left` levels may still open.
#[derive(Clone, Copy)]
struct Look<'a> {
    left: usize,
    fault: &'a Cell<Fault>,
}

impl Look<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        match self.left.checked_sub(1) {
            Some(left) => Ok(Self { left, ..self }),
            None => Err(self.stop(Fault::TooDeep)),
        }
    }

    fn stop<E: serde::de::Error>(self, fault: Fault) -> E {
        self.fault.set(fault);
        E::custom(fault.code())
    }
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let inside = self.deeper()?;
        while items.next_element_seed(inside)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let inside = self.deeper::<A::Error>()?;
        let mut names = HashSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if !names.insert(name) {
                return Err(self.stop(Fault::Duplicate));
            }
            members.next_value_seed(inside)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(levels: usize) -> Vec<u8> {
        let inner = levels - 1;
        format!("{{\"a\":{}{}}}", "[".repeat(inner), "]".repeat(inner)).into_bytes()
    }

    #[test]
    fn a_member_that_occurs_twice_is_refused_at_any_level_and_in_any_spelling() {
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            r#"{"b":{"a":1,"a":2}}"#,
            r#"{"b":[{"a":1,"a":2}]}"#,
        ] {
            assert_eq!(check(text.as_bytes()), Err(Fault::Duplicate), "{text}");
        }
        assert_eq!(check(br#"{"a":{"a":1},"b":{"a":1}}"#), Ok(()));
    }

    #[test]
    fn eight_levels_are_read_and_nine_are_not() {
        assert_eq!(check(&nested(8)), Ok(()));
        assert_eq!(check(&nested(9)), Err(Fault::TooDeep));
        assert_eq!(check(&nested(5000)), Err(Fault::TooDeep));
    }

    #[test]
    fn only_one_whole_object_is_read() {
        for text in [
            "",
            "[]",
            "null",
            "1",
            "\"a\"",
            "{",
            "{}{}",
            "{} x",
            "{'a':1}",
            "{\"a\":NaN}",
            "\u{feff}{}",
        ] {
            assert_eq!(check(text.as_bytes()), Err(Fault::NotAnObject), "{text}");
        }
        assert_eq!(check(b" {\"a\":[1,-1,1.5,true,null,\"x\"]} \r\n"), Ok(()));
        assert_eq!(check(b"{\"a\":\"\xff\"}"), Err(Fault::NotAnObject));
    }
}
