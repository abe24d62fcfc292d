//! Pages beside the wizard: each is opened from a page and leads back to it, and nothing is lost there.

use crate::profile::{Id, Profile};
use crate::text::Texts;

use super::{comfort, documents, proxy, report, trouble};

/// What shall be opened.
#[derive(Debug, Clone)]
pub enum Wish {
    /// What happened.
    Trouble(Box<trouble::Page>),
    /// A report for support, with this profile if there is one.
    Report(Option<Id>),
    /// The sign-in to the proxy at this address, and what is done again after it.
    Proxy(String, proxy::After),
    /// Whether documents of this profile are ready.
    Documents(Box<Profile>),
    /// What is set to see and read well.
    Comfort,
}

/// What is open.
#[derive(Debug)]
pub enum Aside {
    /// What happened.
    Trouble(Box<trouble::Page>),
    /// A report for support.
    Report(Box<report::Page>),
    /// The sign-in to a proxy.
    Proxy(Box<proxy::Page>),
    /// Whether documents are ready.
    Documents(Box<documents::Page>),
    /// What is set to see and read well.
    Comfort,
}

/// What can happen on one of them.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the page of what happened.
    Trouble(trouble::Message),
    /// On the report.
    Report(report::Message),
    /// On the sign-in to a proxy.
    Proxy(proxy::Message),
    /// On the look at documents.
    Documents(documents::Message),
    /// On *View and language*.
    Comfort(comfort::Message),
}

impl Message {
    /// Whether it is of this page.
    #[must_use]
    pub fn is_for(&self, aside: &Aside) -> bool {
        match self {
            Self::Trouble(_) => matches!(aside, Aside::Trouble(_)),
            Self::Report(_) => matches!(aside, Aside::Report(_)),
            Self::Proxy(_) => matches!(aside, Aside::Proxy(_)),
            Self::Documents(_) => matches!(aside, Aside::Documents(_)),
            Self::Comfort(_) => matches!(aside, Aside::Comfort),
        }
    }
}

impl Aside {
    /// The text id of its title in the window's title.
    #[must_use]
    pub fn title(&self) -> &'static str {
        match self {
            Self::Trouble(_) => "window-title-trouble",
            Self::Report(_) => "window-title-report",
            Self::Proxy(_) => "window-title-proxy",
            Self::Documents(_) => "window-title-documents",
            Self::Comfort => "view-title",
        }
    }

    /// What it keeps in words is said in another language from now on.
    pub fn put_into_words(&mut self, texts: &Texts) {
        match self {
            Self::Report(page) => page.put_into_words(texts),
            Self::Trouble(_) | Self::Proxy(_) | Self::Documents(_) | Self::Comfort => {}
        }
    }

    /// The control that has the focus when it is opened.
    #[must_use]
    pub fn first(&self) -> &'static str {
        match self {
            Self::Trouble(_) => trouble::FIRST,
            Self::Report(_) => report::FIRST,
            Self::Proxy(_) => proxy::FIRST,
            Self::Documents(page) => page.first(),
            Self::Comfort => comfort::FIRST,
        }
    }
}
