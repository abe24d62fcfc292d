//! Answers of AutoDiscover in JSON.
#![no_main]

mod answer;

use libfuzzer_sys::fuzz_target;
use synchronizer_setup::exchange::autodiscover::json::{self, Lead};

fuzz_target!(|input: &[u8]| {
    match json::read(input, answer::charset(input)) {
        Ok(Lead::Address(url)) => {
            answer::is_encrypted(&url);
            assert!(input.len() <= json::LARGEST);
        }
        Ok(Lead::Unusable(_)) => {}
        Ok(Lead::Refused { code, message }) => {
            answer::is_short(&code, 80);
            answer::is_short(&message, 300);
        }
        Err(no) => answer::refused(&no),
    }
});
