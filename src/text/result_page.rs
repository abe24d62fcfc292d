//! The words of the page that the browser shows at the end of a sign-in.

use crate::oauth::page::{Direction, PageText, PageTexts};

use super::{Language, Texts};

impl Texts {
    /// The words of the result page. Nothing stands on top of it unless the caller adds a banner.
    #[must_use]
    pub fn result_page(&self) -> PageTexts {
        let page = |id: &str| PageText {
            title: self.attribute(id, "title", &[]),
            heading: self.get(id),
            lead: self.attribute(id, "lead", &[]),
        };
        PageTexts {
            language: self.language().code().to_owned(),
            direction: direction(self.language()),
            product: self.get("result-page-product"),
            banner: None,
            received: page("result-page-received"),
            another_attempt: page("result-page-another-attempt"),
            incomplete: page("result-page-incomplete"),
            over: page("result-page-over"),
            already: page("result-page-already"),
            problem: page("result-page-problem"),
            keep_private: self.get("result-page-keep-private"),
        }
    }
}

fn direction(language: Language) -> Direction {
    match language {
        Language::English
        | Language::Norwegian
        | Language::Swedish
        | Language::Danish
        | Language::German
        | Language::Dutch => Direction::LeftToRight,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_all_words_of_the_result_page() {
        for language in Language::ALL {
            let page = Texts::new(language).result_page();
            let kinds = [
                &page.received,
                &page.another_attempt,
                &page.incomplete,
                &page.over,
                &page.already,
                &page.problem,
            ];
            let words = kinds
                .iter()
                .flat_map(|text| [&text.title, &text.heading, &text.lead])
                .chain([&page.product, &page.keep_private]);

            for word in words {
                assert!(
                    !word.is_empty() && !word.contains("No localization"),
                    "{language:?}: {word:?}"
                );
            }
        }
    }

    #[test]
    fn a_received_answer_is_not_called_a_success() {
        let page = Texts::new(Language::English).result_page();

        assert_eq!(
            page.received.heading,
            "Received. Return to Synchronizer Setup."
        );
        for text in [&page.received, &page.problem, &page.already] {
            let words = format!("{} {} {}", text.title, text.heading, text.lead).to_lowercase();
            assert!(
                !words.contains("success") && !words.contains("failed"),
                "{words}"
            );
        }
    }
}
