//! The page that the browser shows at the end (S-PAG-01 … S-PAG-07): neutral, because the verdict is shown in the program.
//!
//! Every page is made before the first request, from our own texts only, so nothing of a request can be in it.

mod markup;
mod style;

use bytes::Bytes;
use hyper::header::HeaderValue;

/// The words of the pages, in the language of the wizard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageTexts {
    /// The language code (`en`).
    pub language: String,
    /// How the language is written.
    pub direction: Direction,
    /// The program's name.
    pub product: String,
    /// Stands on top if there is one: the rehearsal says so.
    pub banner: Option<String>,
    /// The answer came.
    pub received: PageText,
    /// The request belongs to another attempt.
    pub another_attempt: PageText,
    /// The answer arrived without its parts.
    pub incomplete: PageText,
    /// The attempt is over.
    pub over: PageText,
    /// The answer came before.
    pub already: PageText,
    /// The answer came, and the program has something to say about it.
    pub problem: PageText,
    /// Asks not to share the address.
    pub keep_private: String,
}

/// The words of one page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageText {
    /// In the tab.
    pub title: String,
    /// What happened.
    pub heading: String,
    /// What to do now.
    pub lead: String,
}

/// How a language is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    #[default]
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Received,
    AnotherAttempt,
    Incomplete,
    Over,
    Already,
    Problem,
}

/// The finished pages and the policy they are sent with.
#[derive(Debug)]
pub(super) struct Pages {
    policy: HeaderValue,
    received: Bytes,
    another_attempt: Bytes,
    incomplete: Bytes,
    over: Bytes,
    already: Bytes,
    problem: Bytes,
}

impl Pages {
    pub(super) fn new(texts: &PageTexts) -> Self {
        let page = |text: &PageText| Bytes::from(markup::page(texts, text));
        Self {
            policy: HeaderValue::try_from(style::policy()).expect("hashes are base64"),
            received: page(&texts.received),
            another_attempt: page(&texts.another_attempt),
            incomplete: page(&texts.incomplete),
            over: page(&texts.over),
            already: page(&texts.already),
            problem: page(&texts.problem),
        }
    }

    pub(super) fn page(&self, kind: Kind) -> Bytes {
        match kind {
            Kind::Received => &self.received,
            Kind::AnotherAttempt => &self.another_attempt,
            Kind::Incomplete => &self.incomplete,
            Kind::Over => &self.over,
            Kind::Already => &self.already,
            Kind::Problem => &self.problem,
        }
        .clone()
    }

    /// The `Content-Security-Policy`.
    pub(super) fn policy(&self) -> HeaderValue {
        self.policy.clone()
    }
}
