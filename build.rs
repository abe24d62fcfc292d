//! Tells cargo that the texts are read at compile time.

fn main() {
    println!("cargo::rerun-if-changed=i18n");
}
