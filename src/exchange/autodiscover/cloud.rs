//! The names of Microsoft's own cloud. Here they are never asked for a mailbox: they mean "use Microsoft 365" (R5).

/// What hosts of Microsoft 365 end with, in all its national clouds.
const SUFFIXES: [&str; 11] = [
    "outlook.com",
    "outlook.cn",
    "outlook.de",
    "office365.com",
    "office365.us",
    "office.com",
    "onmicrosoft.com",
    "onmicrosoft.us",
    "onmicrosoft.cn",
    "cloud.microsoft",
    "microsoftonline.com",
];

/// Whether a host belongs to Microsoft's cloud.
#[must_use]
pub fn is_microsoft365(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    SUFFIXES.iter().any(|suffix| {
        let rest = host.strip_suffix(suffix);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_labels_make_a_host_of_the_cloud() {
        let table = [
            ("autodiscover-s.outlook.com", true),
            ("Autodiscover.Outlook.com.", true),
            ("outlook.office365.com", true),
            ("corp.mail.onmicrosoft.com", true),
            ("myoutlook.com", false),
            ("outlook.com.corp.example", false),
        ];
        for (host, expected) in table {
            assert_eq!(is_microsoft365(host), expected, "{host}");
        }
    }
}
