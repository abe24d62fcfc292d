//! Answers of AutoDiscover in plain XML.
#![no_main]

mod answer;

use libfuzzer_sys::fuzz_target;
use synchronizer_setup::exchange::autodiscover::pox;

fuzz_target!(|input: &[u8]| {
    match pox::read(input, answer::charset(input)) {
        Ok(reply) => answer::holds(&reply),
        Err(no) => answer::refused(&no),
    }
});
