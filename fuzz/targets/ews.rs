//! Answers of Exchange Web Services: what is said to be opened is said so by the server.
#![no_main]

mod answer;

use libfuzzer_sys::fuzz_target;
use synchronizer_setup::exchange::ews::{self, Ews};
use synchronizer_setup::exchange::reading::mailbox;

fuzz_target!(|input: &[u8]| {
    match ews::read(input, answer::charset(input)) {
        Ok(Ews::Opened { remarks, .. }) => {
            answer::remarked(&remarks);
            says_so(input);
        }
        Ok(Ews::Error {
            code,
            text,
            back_off,
            primary,
            ..
        }) => {
            answer::is_short(&code, 80);
            answer::is_short(&text, 300);
            assert!(back_off.is_none_or(|wait| wait.as_secs() <= 24 * 60 * 60));
            assert!(
                primary
                    .as_ref()
                    .is_none_or(|address| mailbox(address).as_ref() == Some(address))
            );
        }
        Err(no) => answer::refused(&no),
    }
});

/// One of the two words stands in the bytes, plain, wide or written by number.
fn says_so(input: &[u8]) {
    let letters: Vec<u8> = input
        .iter()
        .filter(|byte| **byte != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let has = |word: &[u8]| letters.windows(word.len()).any(|part| part == word);
    assert!(has(b"noerror") || has(b"success") || has(b"warning") || has(b"&#") || has(b"<!"));
}
