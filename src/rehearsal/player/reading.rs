//! Reads our own pages: kind, title, words and forms. No general HTML parser; our pages have no comments and quote every value.

/// A page as a person sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// `data-page` of the main part.
    pub(super) kind: String,
    /// The heading, or the title where there is none.
    pub(super) title: String,
    /// The words of the page, one space between them.
    pub(super) words: String,
    /// Its forms.
    pub(super) forms: Vec<Form>,
}

/// A form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// Where it is posted to.
    pub(super) action: String,
    /// Its fields.
    pub(super) inputs: Vec<Input>,
    /// Name and value of its buttons.
    pub(super) buttons: Vec<(String, String)>,
}

/// A field of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Input {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) value: String,
}

impl Reading {
    /// Reads a page.
    pub(super) fn of(html: &str) -> Self {
        let mut page = Self::default();
        let (mut heading, mut title) = (String::new(), String::new());
        let mut inside = String::new();
        let mut rest = html;
        while let Some((before, after)) = rest.split_once('<') {
            page.word(before, &inside, &mut heading, &mut title);
            let Some((tag, after)) = after.split_once('>') else {
                break;
            };
            rest = after;
            let name = tag
                .split_ascii_whitespace()
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase();
            page.tag(&name, tag);
            inside = name;
        }
        page.title = if heading.is_empty() { title } else { heading };
        page
    }

    fn word(&mut self, words: &str, inside: &str, heading: &mut String, title: &mut String) {
        let words = unescape(words.trim());
        if words.is_empty() || inside == "style" || inside == "script" {
            return;
        }
        match inside {
            "h1" => heading.push_str(&words),
            "title" => return title.push_str(&words),
            _ => {}
        }
        if !self.words.is_empty() {
            self.words.push(' ');
        }
        self.words.push_str(&words);
    }

    fn tag(&mut self, name: &str, tag: &str) {
        let value = |name| attribute(tag, name).unwrap_or_default();
        match (name, self.forms.last_mut()) {
            ("main", _) => self.kind = value("data-page"),
            ("form", _) => self.forms.push(Form {
                action: value("action"),
                ..Form::default()
            }),
            ("input", Some(form)) => {
                form.inputs.push(Input {
                    kind: value("type"),
                    name: value("name"),
                    value: value("value"),
                });
            }
            ("button", Some(form)) => form.buttons.push((value("name"), value("value"))),
            _ => {}
        }
    }
}

/// The value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = format!(" {name}=\"");
    let (_, value) = tag.split_once(&start)?;
    value.split_once('"').map(|(value, _)| unescape(value))
}

fn unescape(text: &str) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    entities
        .into_iter()
        .fold(text.to_owned(), |text, (entity, letter)| {
            text.replace(entity, letter)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kind_title_words_and_forms_are_read() {
        let page = Reading::of(
            "<title>T</title><style>a{}</style><main data-page=\"login\"><h1>Sign &amp; in</h1><p>Hello</p>\
             <form method=\"post\" action=\"/a?b=1&amp;c=2\"><input type=\"hidden\" name=\"v\" value=\"&quot;\">\
             <button name=\"act\" value=\"go\">Go</button></form></main>",
        );

        assert_eq!(
            (page.kind.as_str(), page.title.as_str(), page.words.as_str()),
            ("login", "Sign & in", "Sign & in Hello Go")
        );
        assert_eq!(page.forms[0].action, "/a?b=1&c=2");
        assert_eq!(page.forms[0].inputs[0].value, "\"");
        assert_eq!(page.forms[0].buttons, [("act".to_owned(), "go".to_owned())]);
    }

    #[test]
    fn a_page_without_heading_has_its_title() {
        assert_eq!(
            Reading::of("<title>Connected</title><p>x</p>").title,
            "Connected"
        );
    }
}
