//! Where templates store what is made from them.

use std::collections::BTreeMap;

use crate::check::{Failure, Found, Outcome};
use crate::superoffice::documents::{Plugin, Template};

use super::found::listed;

/// Whether the templates store their documents with this plug-in: all, some or none of them.
///
/// # Errors
///
/// `templates-elsewhere` when none of them does.
pub(super) fn stored(templates: &[Template], plugin: &Plugin) -> Result<Found, Failure> {
    let here = |template: &&Template| template.stored_in == plugin.id;
    let elsewhere = templates.iter().filter(|template| !here(template));
    let names = listed(elsewhere.map(|template| template.name.clone()));
    let stored = templates.iter().filter(here).count();
    let mut facts = vec![
        ("count", stored.to_string()),
        ("of", templates.len().to_string()),
    ];
    facts.extend(names.map(|names| ("list", names)));
    if stored == 0 {
        let failure = Failure::new(Outcome::TemplatesElsewhere, "no template stores there");
        return Err(Failure { facts, ..failure });
    }
    let warning = (stored < templates.len()).then_some(Outcome::TemplatesElsewhere);
    Ok(Found { facts, warning })
}

/// Where the files of the templates themselves are, which is for information alone.
pub(super) fn files(templates: &[Template], plugins: &[Plugin]) -> Found {
    let mut places: BTreeMap<i64, usize> = BTreeMap::new();
    for template in templates {
        *places.entry(template.kept_in).or_default() += 1;
    }
    let name = |id: i64| {
        let known = plugins.iter().find(|plugin| plugin.id == id);
        known.map_or_else(|| id.to_string(), |plugin| plugin.name.clone())
    };
    let each = places
        .into_iter()
        .map(|(id, count)| format!("{} ({count})", name(id)));
    let facts = listed(each).map(|list| ("list", list));
    Found {
        facts: facts.into_iter().collect(),
        warning: None,
    }
}

/// Whether templates of quote lines store their documents with Google, which does not work (superoffice.md 12.4).
pub(super) fn quotes(templates: &[Template], google: &Plugin) -> Found {
    let quotes = templates
        .iter()
        .filter(|template| template.is_of_quote_lines && template.stored_in == google.id);
    match listed(quotes.map(|template| template.name.clone())) {
        Some(list) => Found::fact("list", list).warn(Outcome::QuoteTemplatesUnsupported),
        None => Found::nothing(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(name: &str, stored_in: i64, kept_in: i64) -> Template {
        Template {
            name: name.to_owned(),
            stored_in,
            kept_in,
            is_of_quote_lines: name.starts_with("Quote"),
        }
    }

    fn plugin(id: i64, name: &str) -> Plugin {
        let name = name.to_owned();
        Plugin { id, name }
    }

    fn fact<'a>(found: &'a Found, name: &str) -> Option<&'a str> {
        let mut facts = found.facts.iter();
        let (_, value) = facts.find(|(known, _)| *known == name)?;
        Some(value)
    }

    #[test]
    fn all_some_and_none_are_told_apart() {
        let cloud = plugin(5, "Microsoft SharePoint Online");
        let (letter, fax) = (template("Letter", 5, 0), template("Fax", 0, 0));

        let all = stored(&[letter.clone(), letter.clone()], &cloud).expect("all");
        assert_eq!((all.warning, fact(&all, "list")), (None, None));
        assert_eq!(
            (fact(&all, "count"), fact(&all, "of")),
            (Some("2"), Some("2"))
        );

        let some = stored(&[letter, fax.clone()], &cloud).expect("some");
        assert_eq!(some.warning, Some(Outcome::TemplatesElsewhere));
        assert_eq!(
            (fact(&some, "count"), fact(&some, "list")),
            (Some("1"), Some("Fax"))
        );

        let none = stored(&[fax], &cloud).expect_err("none");
        assert_eq!(none.outcome, Outcome::TemplatesElsewhere);
        assert_eq!(none.get("list"), Some("Fax"));
        assert!(stored(&[], &cloud).is_err());
    }

    #[test]
    fn the_files_of_templates_are_counted_by_place() {
        let templates = [
            template("A", 5, 0),
            template("B", 5, 5),
            template("C", 5, 9),
        ];
        let plugins = [plugin(0, "SO Archive"), plugin(5, "Google")];

        let found = files(&templates, &plugins);

        assert_eq!(
            fact(&found, "list"),
            Some("SO Archive (1), Google (1), 9 (1)")
        );
        assert_eq!(files(&[], &plugins), Found::nothing());
    }

    #[test]
    fn only_quotes_that_lie_with_google_are_a_warning() {
        let google = plugin(12, "Google");
        let found = quotes(
            &[
                template("Quote A", 12, 0),
                template("Quote B", 0, 0),
                template("Letter", 12, 0),
            ],
            &google,
        );

        assert_eq!(found.warning, Some(Outcome::QuoteTemplatesUnsupported));
        assert_eq!(fact(&found, "list"), Some("Quote A"));
        assert_eq!(quotes(&[template("Letter", 12, 0)], &google).warning, None);
    }
}
