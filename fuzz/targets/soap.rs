//! Answers of AutoDiscover in SOAP.
#![no_main]

mod answer;

use libfuzzer_sys::fuzz_target;
use synchronizer_setup::exchange::autodiscover::soap;

fuzz_target!(|input: &[u8]| {
    match soap::read(input, answer::charset(input)) {
        Ok(reply) => answer::holds(&reply),
        Err(no) => answer::refused(&no),
    }
});
