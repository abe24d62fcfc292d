//! The parameters of an answer and what they mean (rows L9 … L14, S-LST-10, S-LST-11, RFC 9207, design 9.4).

use crate::secret::Secret;

use super::{Answer, IssuerRule};

/// More parameters than any provider sends.
const MOST: usize = 64;

/// The decoded parameters; values are secrets until they are known not to be.
pub(super) struct Parameters(Vec<(String, Secret)>);

/// What a set of parameters means for the attempt.
#[derive(Debug)]
pub(super) enum Meaning {
    /// A parameter occurs twice, or there are far too many.
    Repeated,
    /// Not ours.
    Foreign,
    /// Ours, but nothing usable is left.
    Incomplete,
    /// The answer.
    Answer(Answer),
}

impl Parameters {
    /// Decodes `application/x-www-form-urlencoded`.
    pub(super) fn parse(encoded: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(encoded).take(MOST + 1);
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), Secret::new(value.into_owned())))
                .collect(),
        )
    }

    /// `state` is looked at before anything else, so that nobody else can end the attempt.
    pub(super) fn meaning(&self, state: &Secret, issuer: &IssuerRule) -> Meaning {
        if self.occurrences("state") > 1 {
            return Meaning::Repeated;
        }
        if !self.carries(state) {
            return Meaning::Foreign;
        }
        if self.0.len() > MOST || self.0.iter().any(|(name, _)| self.occurrences(name) > 1) {
            return Meaning::Repeated;
        }
        self.answer(issuer)
            .map_or(Meaning::Incomplete, Meaning::Answer)
    }

    fn answer(&self, issuer: &IssuerRule) -> Option<Answer> {
        let found = self.get("iss");
        let wrong_issuer = || Answer::WrongIssuer {
            found: found.map(|found| clean(found, 300)),
        };
        if issuer.contradicts(found) {
            return Some(wrong_issuer());
        }
        if let Some(error) = self.filled("error") {
            return Some(self.refusal(error));
        }
        let success = self.success()?;
        let unproven = issuer.required() && found.is_none();
        Some(if unproven { wrong_issuer() } else { success })
    }

    fn refusal(&self, error: &str) -> Answer {
        let text = |name: &str, most| self.filled(name).map(|value| clean(value, most));
        Answer::Refused {
            error: clean(error, 200),
            subcode: text("error_subcode", 200)
                .or_else(|| text("suberror", 200))
                .or_else(|| text("error_subtype", 200)),
            description: text("error_description", 2000),
            error_uri: text("error_uri", 1000),
        }
    }

    fn success(&self) -> Option<Answer> {
        if let Some(code) = self.filled("code") {
            return Some(Answer::Code {
                code: Secret::new(code.to_owned()),
            });
        }
        let consented = self
            .get("admin_consent")
            .is_some_and(|value| value.eq_ignore_ascii_case("true"));
        consented.then(|| Answer::Consented {
            tenant: self.filled("tenant").map(|tenant| clean(tenant, 200)),
            scope: self.filled("scope").map(|scope| clean(scope, 4000)),
        })
    }

    /// Microsoft's admin consent was seen with a stray `#` at the end of `state`; one is taken off there.
    fn carries(&self, state: &Secret) -> bool {
        let Some(found) = self.get("state") else {
            return false;
        };
        let shortened = self
            .get("admin_consent")
            .and_then(|_| found.strip_suffix('#'));
        state.matches(found) || shortened.is_some_and(|found| state.matches(found))
    }

    fn occurrences(&self, wanted: &str) -> usize {
        self.0.iter().filter(|(name, _)| name == wanted).count()
    }

    fn get(&self, wanted: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.expose())
    }

    fn filled(&self, wanted: &str) -> Option<&str> {
        self.get(wanted).filter(|value| !value.is_empty())
    }
}

/// Words from outside: bounded, on one line.
fn clean(text: &str, most: usize) -> String {
    let printable = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    let line: String = text.chars().take(most).map(printable).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STATE: &str = "q0vNn4m3w2Zr-_yT";

    fn meaning(query: &str, issuer: &IssuerRule) -> Meaning {
        Parameters::parse(query.as_bytes()).meaning(&Secret::new(STATE.to_owned()), issuer)
    }

    fn kind(query: &str, issuer: &IssuerRule) -> &'static str {
        match meaning(&query.replace("STATE", STATE), issuer) {
            Meaning::Repeated => "repeated",
            Meaning::Foreign => "foreign",
            Meaning::Incomplete => "incomplete",
            Meaning::Answer(Answer::Code { .. }) => "code",
            Meaning::Answer(Answer::Refused { .. }) => "refused",
            Meaning::Answer(Answer::Consented { .. }) => "consented",
            Meaning::Answer(Answer::WrongIssuer { found: None }) => "issuer missing",
            Meaning::Answer(Answer::WrongIssuer { .. }) => "issuer different",
        }
    }

    #[test]
    fn each_combination_has_one_meaning() {
        let required = IssuerRule::Required("https://a.example".into());
        let if_present = IssuerRule::IfPresent("https://a.example".into());
        let rows: &[(&str, &IssuerRule, &str)] = &[
            (
                "code=c&state=STATE&iss=https://a.example",
                &required,
                "code",
            ),
            ("code=c&state=STATE", &required, "issuer missing"),
            ("error=e&state=STATE", &required, "refused"),
            (
                "admin_consent=True&state=STATE",
                &required,
                "issuer missing",
            ),
            ("state=STATE", &required, "incomplete"),
            (
                "code=c&state=STATE&iss=https://b.example",
                &required,
                "issuer different",
            ),
            (
                "error=e&state=STATE&iss=https://b.example",
                &required,
                "issuer different",
            ),
            (
                "state=STATE&iss=https://b.example",
                &if_present,
                "issuer different",
            ),
            (
                "code=c&state=STATE&iss=https://b.example",
                &IssuerRule::Ignored,
                "code",
            ),
            ("code=c&state=STATE", &if_present, "code"),
            ("code=c&state=STATE&iss=", &if_present, "issuer different"),
            ("code=c&error=e&state=STATE", &if_present, "refused"),
            ("code=&error=&state=STATE", &if_present, "incomplete"),
            (
                "admin_consent=True&tenant=t&state=STATE",
                &if_present,
                "consented",
            ),
            (
                "admin_consent=True&tenant=t&state=STATE%23",
                &if_present,
                "consented",
            ),
            (
                "admin_consent=True&error=access_denied&state=STATE%23",
                &if_present,
                "refused",
            ),
            (
                "admin_consent=True&tenant=t&state=STATE%23%23",
                &if_present,
                "foreign",
            ),
            ("admin_consent=False&state=STATE", &if_present, "incomplete"),
            ("code=c&state=STATE%23", &if_present, "foreign"),
            ("code=c&state=STATE+", &if_present, "foreign"),
            ("code=c&state=", &if_present, "foreign"),
            ("code=c", &if_present, "foreign"),
            ("error=e", &if_present, "foreign"),
            ("", &if_present, "foreign"),
            ("code=c&state=STATE&state=STATE", &if_present, "repeated"),
            ("code=c&code=d&state=STATE", &if_present, "repeated"),
            ("code=c&%63ode=d&state=STATE", &if_present, "repeated"),
            ("code=c&x=1&x=1&state=STATE", &if_present, "repeated"),
            ("code=c&code=d&state=other", &if_present, "foreign"),
        ];

        for (query, issuer, expected) in rows {
            assert_eq!(kind(query, issuer), *expected, "{query} {issuer:?}");
        }
    }

    #[test]
    fn words_from_outside_are_bounded_and_stay_on_one_line() {
        let long = "x".repeat(9000);
        let query = format!(
            "state={STATE}&error={long}&error_description=a%0D%0A%09b%1B&suberror=s&error_uri={long}"
        );

        let Meaning::Answer(Answer::Refused {
            error,
            subcode,
            description,
            error_uri,
        }) = meaning(&query, &IssuerRule::Ignored)
        else {
            panic!("a refusal");
        };

        assert_eq!((error.len(), error_uri.unwrap().len()), (200, 1000));
        assert_eq!(
            (subcode.as_deref(), description.as_deref()),
            (Some("s"), Some("a b"))
        );
    }

    #[test]
    fn too_many_parameters_are_refused_quickly() {
        let many = (0..5000).map(|number| format!("&p{number}=1"));
        let many = many.collect::<Vec<_>>().concat();

        assert_eq!(
            kind(&format!("state=STATE&code=c{many}"), &IssuerRule::Ignored),
            "repeated"
        );
    }

    proptest! {
        #[test]
        fn only_the_exact_bytes_of_the_state_are_ours(other in "\\PC{0,24}") {
            prop_assume!(other != STATE);
            let query: String = form_urlencoded::Serializer::new(String::new())
                .append_pair("code", "c").append_pair("state", &other).finish();

            prop_assert_eq!(kind(&query, &IssuerRule::Ignored), "foreign");
        }
    }
}
