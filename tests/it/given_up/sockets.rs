//! The sockets of this process, by the operating system's own list.

use std::collections::BTreeSet;
use std::fs;

/// Those of TCP and UDP that this process holds: family and inode.
pub fn own() -> Vec<String> {
    let mut held = BTreeSet::new();
    for entry in fs::read_dir("/proc/self/fd")
        .expect("a list of handles")
        .flatten()
    {
        // It may be closed by now.
        let Ok(link) = fs::read_link(entry.path()) else {
            continue;
        };
        let link = link.to_string_lossy().into_owned();
        if let Some(inode) = link.strip_prefix("socket:[") {
            let _ = held.insert(inode.trim_end_matches(']').to_owned());
        }
    }
    let mut open = Vec::new();
    for family in ["tcp", "tcp6", "udp", "udp6"] {
        // A computer may lack a family.
        let table = fs::read_to_string(format!("/proc/self/net/{family}")).unwrap_or_default();
        for row in table.lines().skip(1) {
            let columns: Vec<_> = row.split_whitespace().collect();
            let inode = columns.get(9).copied().unwrap_or_default();
            if held.contains(inode) {
                let from = columns.get(1).copied().unwrap_or_default();
                let to = columns.get(2).copied().unwrap_or_default();
                open.push(format!("{family} {from} {to}"));
            }
        }
    }
    open
}

/// Whether the list is to be trusted; nothing else may open sockets meanwhile.
pub fn an_open_socket_is_in_the_list_and_a_closed_one_is_not() {
    let before = own().len();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let other = std::net::UdpSocket::bind("127.0.0.1:0").expect("a port");
    assert_eq!(own().len(), before + 2);
    drop((listener, other));
    assert_eq!(own().len(), before);
}
