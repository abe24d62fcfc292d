//! A script (PAC) that chooses the proxy: named, never fetched, because nothing here runs scripts (F-66).

/// The longest address that is told.
const LONGEST: usize = 300;

/// Environment variables that name a proxy.
const PROXIES: [&str; 6] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
];

/// Environment variables that name a script.
const SCRIPTS: [&str; 2] = ["auto_proxy", "AUTO_PROXY"];

/// Whether the environment decides about proxies at all.
pub(super) fn environment_names_a_proxy() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    PROXIES.iter().any(|name| set(name))
}

/// The script that this computer is told to use, without what its address may carry.
#[must_use]
pub fn named() -> Option<String> {
    let value = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let found = SCRIPTS.iter().find_map(|name| value(name));
    found.or_else(of_the_system).map(|text| plain(&text))
}

/// An address without user information and parameters.
fn plain(text: &str) -> String {
    let Ok(mut address) = url::Url::parse(text) else {
        return "?".to_owned();
    };
    // An address that can have neither has neither.
    let _ = address.set_username("");
    let _ = address.set_password(None);
    address.set_query(None);
    address.set_fragment(None);
    address.as_str().chars().take(LONGEST).collect()
}

#[cfg(windows)]
fn of_the_system() -> Option<String> {
    const KEY: &str = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings";
    let key = windows_registry::CURRENT_USER.open(KEY).ok()?;
    let text = key.get_string("AutoConfigURL").ok()?;
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(target_os = "macos")]
fn of_the_system() -> Option<String> {
    use system_configuration::core_foundation::number::CFNumber;
    use system_configuration::core_foundation::string::CFString;
    use system_configuration::dynamic_store::SCDynamicStoreBuilder;

    let store = SCDynamicStoreBuilder::new("synchronizer-setup").build()?;
    let proxies = store.get_proxies()?;
    let on = proxies.find(CFString::new("ProxyAutoConfigEnable"))?;
    let on = on.downcast::<CFNumber>().and_then(|on| on.to_i32());
    if on != Some(1) {
        return None;
    }
    let text = proxies.find(CFString::new("ProxyAutoConfigURLString"))?;
    text.downcast::<CFString>().map(|text| text.to_string())
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_the_system() -> Option<String> {
    // The desktop's own resolver runs it.
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_script_tells_no_secret() {
        let table = [
            (
                "http://kari:secret@wpad.corp.example/proxy.pac?key=secret#x",
                "http://wpad.corp.example/proxy.pac",
            ),
            ("file:///etc/proxy.pac", "file:///etc/proxy.pac"),
            ("not an address", "?"),
        ];
        for (text, expected) in table {
            assert_eq!(plain(text), expected);
        }
    }
}
