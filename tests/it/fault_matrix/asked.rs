//! What a request to a front asks for.

/// What a request asks for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    path: String,
    query: String,
    /// Whether it carries a sign-in.
    pub signs_in: bool,
    /// Whether it is about another mailbox than the one that signs in.
    pub acts: bool,
}

impl Asked {
    /// What the head of a request says.
    pub fn of(head: &str) -> Self {
        let line = head.lines().next().unwrap_or_default();
        let target = line.split(' ').nth(1).unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let head = head.to_ascii_lowercase();
        Self {
            path: path.to_owned(),
            query: query.to_owned(),
            signs_in: head.contains("\nauthorization:"),
            acts: head.contains("\nx-anchormailbox:"),
        }
    }

    pub fn begins(&self, start: &str) -> bool {
        self.path.starts_with(start)
    }

    pub fn ends(&self, end: &str) -> bool {
        let path = self.path.to_ascii_lowercase();
        path.ends_with(&end.to_ascii_lowercase())
    }

    pub fn has(&self, part: &str) -> bool {
        format!("{}?{}&", self.path, self.query).contains(part)
    }
}
