//! Query options of `OData` as Graph understands them: `$select`, `$top`, `$count`, paging.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::answer::Error;
use crate::rehearsal::crowd::Crowd;

/// The largest page that Graph gives.
const LARGEST_PAGE: usize = 999;

/// What a request asks for beyond its path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Options {
    parameters: BTreeMap<String, String>,
    /// `ConsistencyLevel: eventual` was sent.
    pub(crate) eventual: bool,
    /// The time zone of `Prefer: outlook.timezone="…"`.
    pub(crate) time_zone: Option<String>,
}

impl Options {
    /// Reads a query; a parameter that occurs twice is refused.
    pub(crate) fn parse(query: &str) -> Result<Self, Error> {
        let mut options = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let name = name.to_ascii_lowercase();
            if options
                .parameters
                .insert(name.clone(), value.into_owned())
                .is_some()
            {
                let message = format!(
                    "Query option '{name}' was specified more than once, but it must be specified at most once."
                );
                return Err(Error::bad("BadRequest", message));
            }
        }
        Ok(options)
    }

    /// A parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str)
    }

    /// The size of a page.
    pub(crate) fn top(&self, usual: usize) -> Result<usize, Error> {
        let Some(text) = self.get("$top") else {
            return Ok(usual);
        };
        match text.parse() {
            Ok(top @ 1..=LARGEST_PAGE) => Ok(top),
            _ => Err(Error::bad(
                "Request_BadRequest",
                format!(
                    "Invalid page size specified: '{text}'. Must be between 1 and {LARGEST_PAGE} inclusive."
                ),
            )),
        }
    }

    /// Cuts an object down to what `$select` names, or to `usual`.
    pub(crate) fn select(
        &self,
        object: &Value,
        kind: &str,
        usual: &[&str],
    ) -> Result<Value, Error> {
        let Value::Object(object) = object else {
            return Ok(object.clone());
        };
        let names: Vec<&str> = match self.get("$select") {
            Some(list) => list
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect(),
            None if usual.is_empty() => return Ok(Value::Object(object.clone())),
            None => usual.to_vec(),
        };
        let mut selected = Map::new();
        for name in names {
            let Some((name, value)) = object
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
            else {
                let message = format!(
                    "Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.{kind}'."
                );
                return Err(Error::bad("BadRequest", message));
            };
            let _ = selected.insert(name.clone(), value.clone());
        }
        Ok(Value::Object(selected))
    }

    /// One page of a list, with the address of the next one.
    pub(crate) fn page(
        &self,
        all: &[Value],
        usual: usize,
        address: &str,
        crowd: &Crowd,
    ) -> Result<Value, Error> {
        let top = crowd.page(self.top(usual)?);
        let start = self.start()?;
        let end = start.saturating_add(top).min(all.len());
        let mut body = json!({"value": all.get(start..end).unwrap_or_default()});
        if end < all.len() {
            body["@odata.nextLink"] = json!(format!("{address}?{}", self.next_query(end)));
        }
        Ok(body)
    }

    /// Which page of a list is asked for, the first one being 1.
    pub(crate) fn number(&self, usual: usize, crowd: &Crowd) -> usize {
        let top = self.top(usual).map_or(usual, |top| crowd.page(top));
        self.start().unwrap_or_default() / top.max(1) + 1
    }

    fn start(&self) -> Result<usize, Error> {
        match self.get("$skiptoken").or_else(|| self.get("$skip")) {
            None => Ok(0),
            Some(token) => {
                let place = token.trim_start_matches(TOKEN).parse();
                place.map_err(|_| Error::forgotten())
            }
        }
    }

    fn next_query(&self, start: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.parameters {
            if name != "$skiptoken" && name != "$skip" {
                let _ = query.append_pair(name, value);
            }
        }
        let _ = query.append_pair("$skiptoken", &format!("{TOKEN}{start:06}"));
        query.finish()
    }
}

/// What page tokens begin with; nobody is to count on the rest.
const TOKEN: &str = "RFNwdAIAAQAAACM6";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lead_to_each_other_until_the_end() {
        let all: Vec<Value> = (0..5).map(|number| json!({"id": number})).collect();

        let first = Options::parse("$top=3&$select=id")
            .unwrap()
            .page(&all, 100, "https://g/v1.0/users", &Crowd::HAPPY)
            .unwrap();
        let next = first["@odata.nextLink"]
            .as_str()
            .unwrap()
            .split_once('?')
            .unwrap()
            .1
            .to_owned();
        let second = Options::parse(&next)
            .unwrap()
            .page(&all, 100, "https://g/v1.0/users", &Crowd::HAPPY)
            .unwrap();

        assert_eq!(first["value"].as_array().unwrap().len(), 3);
        assert_eq!(second["value"], json!([{"id": 3}, {"id": 4}]));
        assert!(second.get("@odata.nextLink").is_none());
        assert!(next.contains("%24select=id"), "{next}");
    }

    #[test]
    fn an_unknown_property_is_refused() {
        let options = Options::parse("$select=id,shoeSize").unwrap();

        let refused = options.select(&json!({"id": 1}), "user", &[]).unwrap_err();

        assert_eq!(refused.code, "BadRequest");
        assert!(refused.message.contains("'shoeSize'"));
    }

    #[test]
    fn a_repeated_option_or_an_odd_page_size_is_refused() {
        assert!(Options::parse("$top=1&$top=2").is_err());
        assert!(Options::parse("$top=1000").unwrap().top(100).is_err());
    }
}
