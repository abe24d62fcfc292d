//! Profile documents: what is read, written and read again is the same, and nothing in the document is lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use synchronizer_setup::profile::{Profile, check_name};

fuzz_target!(|document: &[u8]| {
    let profile = match Profile::from_json(document) {
        Ok(profile) => profile,
        Err(reason) => {
            assert!(reason.chars().count() <= 250, "a long reason: {reason}");
            assert!(
                !reason.chars().any(char::is_control),
                "a reason of several lines: {reason:?}"
            );
            return;
        }
    };

    let written = profile.to_json();
    let again =
        Profile::from_json(written.to_string().as_bytes()).expect("what is written can be read");

    assert_eq!(again, profile);
    assert_eq!(again.to_json(), written);
    check_name(&profile.name).expect("a name that may be used");
    let raw: Value = serde_json::from_slice(document).expect("what is read is JSON");
    nothing_is_lost(&raw, &written);
});

/// Every member of the document is there, and what holds no value of ours has kept its own.
fn nothing_is_lost(before: &Value, after: &Value) {
    if let (Value::Object(before), Value::Object(after)) = (before, after) {
        for (name, value) in before {
            let kept = after.get(name).unwrap_or_else(|| panic!("{name} is lost"));
            if value.is_object() && kept.is_object() {
                nothing_is_lost(value, kept);
            }
        }
    }
}
