//! The hosts where a provider may be.

use std::fmt;

use url::{Host, Url};

/// The hosts of a provider: that of its configured address, and further ones by exact name or as `*.` and a domain (S-OPN-01).
#[derive(Debug, Clone)]
pub struct Hosts {
    address: Url,
    patterns: Vec<String>,
}

impl Hosts {
    /// The host of the configured address and these further ones.
    #[must_use]
    pub fn new(address: &Url, more: &[impl AsRef<str>]) -> Self {
        let patterns = more
            .iter()
            .map(|pattern| pattern.as_ref().to_ascii_lowercase())
            .collect();
        Self {
            address: address.clone(),
            patterns,
        }
    }

    /// Whether the program may send a request with secrets there: https, an expected host and port, nothing odd (S-FLW-06).
    #[must_use]
    pub fn allows(&self, url: &Url) -> bool {
        url.scheme() == "https" && self.is_expected(url)
    }

    /// Whether the browser may be sent there: the same, and plain http where the configured address and this one are
    /// loopback literals, as in a rehearsal (design 9.10).
    #[must_use]
    pub fn allows_page(&self, url: &Url) -> bool {
        self.allows(url) || (url.scheme() == "http" && self.is_local(url) && self.is_expected(url))
    }

    fn is_expected(&self, url: &Url) -> bool {
        let plain =
            url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        plain && (self.is_local(url) || self.is_named(url))
    }

    fn is_local(&self, url: &Url) -> bool {
        is_loopback(&self.address) && is_loopback(url)
    }

    fn is_named(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else {
            return false;
        };
        if self.address.host_str() == Some(host) {
            return self.address.port_or_known_default() == url.port_or_known_default();
        }
        url.port().is_none() && self.patterns.iter().any(|pattern| matches(pattern, host))
    }
}

impl fmt::Display for Hosts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.address.host_str().unwrap_or_default())?;
        self.patterns
            .iter()
            .try_for_each(|pattern| write!(formatter, ", {pattern}"))
    }
}

fn matches(pattern: &str, host: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(domain) => host
            .strip_suffix(domain)
            .is_some_and(|below| below.len() > 1 && below.ends_with('.')),
        None => pattern == host,
    }
}

/// Whether the host is a loopback address in digits; a name does not count, it can be answered by others.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn only_https_on_expected_hosts_is_allowed() {
        let hosts = Hosts::new(
            &url("https://online.superoffice.com"),
            &["*.superoffice.com", "Login.Other.example"],
        );

        for good in [
            "https://online.superoffice.com/login",
            "https://ONLINE.superoffice.com/login",
            "https://online3.superoffice.com/Cust1/api/",
            "https://a.b.superoffice.com",
            "https://login.other.example/x?y=z",
        ] {
            assert!(hosts.allows(&url(good)), "{good}");
            assert!(hosts.allows_page(&url(good)), "{good}");
        }
        for bad in [
            "http://online.superoffice.com/login",
            "https://superoffice.com/",
            "https://.superoffice.com/",
            "https://evilsuperoffice.com/",
            "https://online.superoffice.com.evil.example/",
            "https://online.superoffice.com:8443/",
            "https://online2.superoffice.com:8443/",
            "https://user@online.superoffice.com/",
            "https://:word@online.superoffice.com/",
            "https://online.superoffice.com/#fragment",
            "https://online.superoffice.com./",
            "https://127.0.0.1/",
            "http://127.0.0.1:8080/",
            "ftp://online.superoffice.com/",
            "data:text/html,x",
        ] {
            assert!(!hosts.allows(&url(bad)), "{bad}");
            assert!(!hosts.allows_page(&url(bad)), "{bad}");
        }
    }

    #[test]
    fn plain_http_is_for_pages_of_a_rehearsal_only() {
        let hosts = Hosts::new(&url("https://127.0.0.1:4431"), &["127.0.0.1"]);

        assert!(hosts.allows_page(&url("http://127.0.0.1:8080/login")));
        assert!(hosts.allows_page(&url("http://[::1]:8080/login")));
        assert!(hosts.allows(&url("https://127.0.0.1:4432/api")));
        assert!(!hosts.allows(&url("http://127.0.0.1:8080/login")));
        assert!(!hosts.allows_page(&url("http://localhost:8080/login")));
        assert!(!hosts.allows_page(&url("http://127.0.0.1.evil.example/")));
        assert!(!hosts.allows_page(&url("http://10.0.0.1/")));
    }

    #[test]
    fn a_test_server_keeps_its_port() {
        let hosts = Hosts::new(&url("https://crm.test.example:8443"), &[] as &[&str]);

        assert!(hosts.allows(&url("https://crm.test.example:8443/token")));
        assert!(!hosts.allows(&url("https://crm.test.example/token")));
    }
}
