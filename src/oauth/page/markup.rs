//! The HTML of one page.

use super::style::{ICON, MARK, SCRIPT, STYLE};
use super::{Direction, PageText, PageTexts};

/// Makes a page of our own texts.
pub(super) fn page(texts: &PageTexts, page: &PageText) -> String {
    let direction = match texts.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let banner = texts.banner.as_deref().map_or(String::new(), |banner| {
        format!("<p class=\"banner\">{}</p>\n", escape(banner))
    });
    format!(
        "<!doctype html>\n\
         <html lang=\"{language}\" dir=\"{direction}\">\n\
         <head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title><link rel=\"icon\" href=\"{ICON}\">\n\
         <style>{STYLE}</style></head>\n\
         <body>\n{banner}\
         <main><div class=\"mark\">{MARK}<span>{product}</span></div>\n\
         <h1>{heading}</h1>\n<p class=\"lead\">{lead}</p>\n\
         <p class=\"hint\">{keep_private}</p></main>\n\
         <script>{SCRIPT}</script></body></html>\n",
        language = escape(&texts.language),
        title = escape(&page.title),
        product = escape(&texts.product),
        heading = escape(&page.heading),
        lead = escape(&page.lead),
        keep_private = escape(&texts.keep_private),
    )
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> PageTexts {
        let text = |name: &str| PageText {
            title: format!("{name} title"),
            heading: format!("{name} <heading>"),
            lead: format!("{name} lead & more"),
        };
        PageTexts {
            language: "ar".into(),
            direction: Direction::RightToLeft,
            product: "Product".into(),
            banner: None,
            received: text("received"),
            another_attempt: text("another"),
            incomplete: text("incomplete"),
            over: text("over"),
            already: text("already"),
            problem: text("problem"),
            keep_private: "\"private\"".into(),
        }
    }

    #[test]
    fn language_direction_and_escaped_words_are_in_the_page() {
        let page = page(&texts(), &texts().received);

        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(page.contains("<h1>received &lt;heading&gt;</h1>"));
        assert!(page.contains("received lead &amp; more"));
        assert!(page.contains(">&quot;private&quot;</p>"));
        assert!(!page.contains("banner\""));
    }

    #[test]
    fn a_banner_stands_on_top() {
        let texts = PageTexts {
            banner: Some("Rehearsal".into()),
            ..texts()
        };

        let page = page(&texts, &texts.over);

        assert!(page.contains("<body>\n<p class=\"banner\">Rehearsal</p>\n<main>"));
    }

    #[test]
    fn nothing_is_loaded_from_outside_and_no_text_depends_on_the_script() {
        let page = page(&texts(), &texts().received);
        let without_names = page.replace("http://www.w3.org/2000/svg", "");

        assert!(!without_names.contains("://"));
        assert_eq!(page.matches("src=").count(), 0);
        assert_eq!(page.matches("href=").count(), 1);
        assert!(page.contains("href=\"data:image/svg+xml,"));
        assert!(!page.contains(" hidden"));
    }
}
