//! Tables of contents of offline address books.
#![no_main]

mod answer;

use libfuzzer_sys::fuzz_target;
use synchronizer_setup::exchange::oab::manifest;

fuzz_target!(|input: &[u8]| {
    match manifest::read(input, answer::charset(input)) {
        Ok(manifest) => {
            answer::remarked(&manifest.remarks);
            for list in &manifest.lists {
                answer::is_short(&list.name, 120);
                let file = list.full.as_ref().and_then(|full| full.file.as_ref());
                // It is put behind the address of the folder.
                assert!(file.is_none_or(|name| !name.contains(['/', '\\', ':', '%', '?', '#'])));
                assert!(file.is_none_or(|name| !name.starts_with('.')));
            }
        }
        Err(no) => answer::refused(&no),
    }
});
