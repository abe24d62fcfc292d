//! Service connection points as a real directory tells them: Debian's `OpenLDAP` with such entries, on loopback. The question
//! is the one that Windows asks; only the sign-in before it differs.

#[path = "../../src/exchange/scp/ask.rs"]
mod ask;

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};

use ldap3::LdapConnAsync;
use synchronizer_setup::exchange::autodiscover::Origin;
use synchronizer_setup::exchange::scp::{ATTRIBUTES, Entry, FILTER, Told, search};

use crate::process::{Running, until};
use crate::require;
use crate::site::LIMIT;

const SLAPD: &str = "/usr/sbin/slapd";
const ENTRIES: &str = include_str!("../fixtures/directory/entries.ldif");
const SCHEMA: &str = include_str!("../fixtures/directory/active-directory.schema");

struct Directory {
    port: u16,
    _running: Running,
    _folder: crate::kept::Folder,
}

impl Directory {
    fn start() -> Option<Self> {
        let there =
            Path::new(SLAPD).is_file() && Path::new("/etc/ldap/schema/core.schema").is_file();
        if !require::that(there, "slapd not found on this computer") {
            return None;
        }
        // Somebody else may take the port between looking for it and listening at it.
        (0..5).find_map(|_| Self::at_a_port())
    }

    fn at_a_port() -> Option<Self> {
        let folder = crate::kept::folder();
        let at = folder.path();
        write(at);
        let port = {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            listener.local_addr().expect("an address").port()
        };
        let address = format!("ldap://127.0.0.1:{port}/");
        let mut running = Running::start(
            Command::new(SLAPD)
                .args(["-h", &address, "-d", "0", "-f"])
                .arg(at.join("slapd.conf"))
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let ready = until(LIMIT, || {
            let ended = running.child().try_wait().expect("a child can be asked");
            let answers = TcpStream::connect(("127.0.0.1", port)).is_ok();
            (ended.is_some() || answers).then_some(answers && ended.is_none())
        });
        (ready == Some(true)).then_some(Self {
            port,
            _running: running,
            _folder: folder,
        })
    }
}

/// Configuration, what Active Directory's own root says, and the entries.
fn write(at: &Path) {
    let place = at.display();
    let configuration = format!(
        "include /etc/ldap/schema/core.schema\ninclude {place}/active-directory.schema\n\
         pidfile {place}/pid\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\nrootDSE {place}/root.ldif\n\
         database mdb\nsuffix \"dc=corp,dc=example\"\ndirectory {place}/data\n"
    );
    let root = "dn:\nconfigurationNamingContext: cn=Configuration,dc=corp,dc=example\n\
                serverName: CN=DC1,CN=Servers,CN=Oslo,CN=Sites,CN=Configuration,DC=corp,DC=example\n";
    fs::create_dir(at.join("data")).expect("a folder");
    for (name, text) in [
        ("slapd.conf", configuration.as_str()),
        ("active-directory.schema", SCHEMA),
        ("root.ldif", root),
        ("entries.ldif", ENTRIES),
    ] {
        fs::write(at.join(name), text).expect("a file");
    }
    let filled = Command::new("/usr/sbin/slapadd")
        .arg("-f")
        .arg(at.join("slapd.conf"))
        .arg("-l")
        .arg(at.join("entries.ldif"))
        .output()
        .expect("slapadd");
    let words = String::from_utf8_lossy(&filled.stderr);
    assert!(filled.status.success(), "{words}");
}

async fn told(port: u16) -> Told {
    let (connection, mut ldap) = LdapConnAsync::new(&format!("ldap://127.0.0.1:{port}"))
        .await
        .expect("a connection");
    ldap3::drive!(connection);
    ask::ask(&mut ldap).await.expect("entries")
}

#[tokio::test]
async fn the_entries_of_a_real_directory_become_ranked_candidates() {
    let Some(directory) = Directory::start() else {
        return;
    };

    let told = told(directory.port).await;
    let found = search("corp.example", |place| {
        let told = place.is_none().then(|| told.clone());
        async move { told }
    })
    .await;

    assert_eq!(told.site.as_deref(), Some("Oslo"));
    // The printer's entry is another service's, the filter leaves it out.
    assert_eq!(told.entries.len(), 5, "{told:?}");
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.origin, one.address.as_str()))
        .collect();
    let expected = [
        (
            Origin::DirectorySite,
            "https://oslo.corp.example/autodiscover/autodiscover.xml",
        ),
        (
            Origin::Directory,
            "https://mail.corp.example/autodiscover/autodiscover.xml",
        ),
        (
            Origin::Directory,
            "https://bergen.corp.example/autodiscover/autodiscover.xml",
        ),
    ];
    assert_eq!(found, expected);
}
