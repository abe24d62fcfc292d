//! A list of hosts as settings write it: exact names, or `*.` and a domain.

use url::Url;

/// Whether an address is https and on one of the hosts (S-FLW-06, S-OID-16). Comparison is without case.
#[must_use]
pub fn serve(hosts: &[String], address: &Url) -> bool {
    address.scheme() == "https"
        && address
            .host_str()
            .is_some_and(|host| hosts.iter().any(|pattern| matches(pattern, host)))
}

fn matches(pattern: &str, host: &str) -> bool {
    let (pattern, host) = (pattern.to_ascii_lowercase(), host.to_ascii_lowercase());
    match pattern.strip_prefix('*') {
        Some(suffix) => {
            suffix.starts_with('.') && host.len() > suffix.len() && host.ends_with(suffix)
        }
        None => host == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_on_listed_hosts_is_served() {
        let hosts = ["*.superoffice.com".to_owned(), "127.0.0.1".to_owned()];
        let table = [
            ("https://online2.superoffice.com/x", true),
            ("https://ONLINE.SuperOffice.com", true),
            ("https://127.0.0.1:4000/", true),
            ("http://online.superoffice.com", false),
            ("https://superoffice.com", false),
            ("https://superoffice.com.evil.example", false),
            ("https://evilsuperoffice.com", false),
        ];
        for (address, served) in table {
            assert_eq!(
                serve(&hosts, &Url::parse(address).expect("valid")),
                served,
                "{address}"
            );
        }
    }
}
