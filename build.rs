//! Tells cargo that the texts are read at compile time, and gives the executable of Windows its icon, version and manifest.

const LICENCE: &str = "LICENSE-MIT";
const ICON: &str = "assets/icon/synchronizer-setup.ico";
const MANIFEST: &str = "packaging/windows/resource.manifest";

fn main() {
    println!("cargo::rerun-if-changed=i18n");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("windows") {
        resource();
    }
}

/// What Explorer, Task Manager and the loader of Windows read; the version is that of `Cargo.toml`.
fn resource() {
    for file in [LICENCE, ICON, MANIFEST] {
        println!("cargo::rerun-if-changed={file}");
    }
    let licence = std::fs::read_to_string(LICENCE).expect("the licence");
    let copyright = licence.lines().find(|line| line.starts_with("Copyright"));
    winresource::WindowsResource::new()
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set("ProductName", "Synchronizer Setup")
        .set("FileDescription", "Synchronizer Setup")
        .set("InternalName", "synchronizer-setup")
        .set("OriginalFilename", "synchronizer-setup.exe")
        .set("LegalCopyright", copyright.expect("whose it is"))
        .compile_for("synchronizer-setup")
        .expect("the resource compiler of the target runs");
}
