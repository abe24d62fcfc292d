//! Where companies keep their documents, and both readings of what nobody has verified (`superoffice.md` 12, 15); the
//! default is a good day.

/// Where a company keeps its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Documents {
    /// What was activated besides SuperOffice's own archive.
    pub plugin: Option<Plugin>,
    /// How the REST calls name it.
    pub naming: Naming,
    /// Whether it answers.
    pub answers: Answers,
    /// Which templates use it.
    pub templates: Templates,
    /// Whether it stores the lines of quotes.
    pub quotes: Quotes,
}

/// What stores documents (12.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plugin {
    /// SharePoint Documents.
    SharePoint,
    /// Google Workspace.
    Google,
    /// The integration with Microsoft 365 that ended on 1 September 2024.
    Legacy,
}

/// Number and name of a plug-in in REST answers, and what the preference says: not verified (15).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// As the user interface names them; the preference follows.
    AsShown,
    /// Otherwise; the preference stays with the archive.
    Otherwise,
}

/// Whether a plug-in answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// It does.
    Well,
    /// SuperOffice answers that it cannot be reached.
    Fails,
}

/// Which templates have documents stored by the plug-in (*Document stored in*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Templates {
    /// All.
    All,
    /// Some; the others are still with the archive.
    Some,
    /// None.
    None,
}

/// Where the template for the lines of quotes is, which Google Workspace does not support (12.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotes {
    /// The company has none.
    None,
    /// Its documents are stored by the plug-in.
    InPlugin,
}

impl Documents {
    /// A good day: documents are in SharePoint.
    pub const HAPPY: Self = Self {
        plugin: Some(Plugin::SharePoint),
        naming: Naming::AsShown,
        answers: Answers::Well,
        templates: Templates::All,
        quotes: Quotes::None,
    };
}

impl Default for Documents {
    fn default() -> Self {
        Self::HAPPY
    }
}
