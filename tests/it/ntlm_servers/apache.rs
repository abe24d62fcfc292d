//! Apache with `mod_auth_gssapi` and `gss-ntlmssp`. There is no channel binding there.

use std::fmt::Write as _;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};

use synchronizer_setup::check::Outcome;
use synchronizer_setup::exchange::authenticate::Scheme;

use super::{DOMAIN, PASSWORD, USER, get, login, session};
use crate::process::{Running, until};
use crate::require;
use crate::site::{Identity, LIMIT};

const MODULES: &str = "/usr/lib/apache2/modules";

struct Apache {
    identity: Identity,
    port: u16,
    _running: Running,
    _folder: crate::kept::Folder,
}

impl Apache {
    fn start() -> Option<Self> {
        let there = require::find("apache2").is_some() || Path::new("/usr/sbin/apache2").is_file();
        let modules = ["mod_ssl.so", "mod_auth_gssapi.so"];
        let complete = modules
            .iter()
            .all(|name| Path::new(MODULES).join(name).is_file());
        let ntlm = Path::new("/etc/gss/mech.d/mech.ntlmssp.conf").is_file();
        let reason = "apache2 with mod_auth_gssapi and gss-ntlmssp not found on this computer";
        if !require::that(there && complete && ntlm, reason) {
            return None;
        }
        // Somebody else may take the port between looking for it and listening at it.
        (0..5).find_map(|_| Self::at_a_port())
    }

    fn at_a_port() -> Option<Self> {
        let identity = Identity::of(&["localhost", "127.0.0.1"]);
        let folder = crate::kept::folder();
        let at = folder.path();
        let port = {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            listener.local_addr().expect("an address").port()
        };
        write(at, &identity, port);
        let mut running = Running::start(
            Command::new("/usr/sbin/apache2")
                .args([
                    "-d",
                    &at.display().to_string(),
                    "-f",
                    "httpd.conf",
                    "-DFOREGROUND",
                ])
                .env("NTLM_USER_FILE", at.join("users"))
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        let ready = until(LIMIT, || {
            let ended = running.child().try_wait().expect("a child can be asked");
            let answers = TcpStream::connect(("127.0.0.1", port)).is_ok();
            (ended.is_some() || answers).then_some(answers && ended.is_none())
        });
        (ready == Some(true)).then_some(Self {
            identity,
            port,
            _running: running,
            _folder: folder,
        })
    }

    fn url(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.port)
    }
}

/// All files of the server; its workers may be of another user, so they may read them.
fn write(at: &Path, identity: &Identity, port: u16) {
    let mut configuration = format!(
        "ServerRoot {at}\nServerName localhost\nPidFile {at}/pid\nListen 127.0.0.1:{port}\nErrorLog {at}/errors\n",
        at = at.display()
    );
    for module in [
        "mpm_event",
        "authn_core",
        "authz_core",
        "authz_user",
        "ssl",
        "auth_gssapi",
    ] {
        writeln!(
            configuration,
            "LoadModule {module}_module {MODULES}/mod_{module}.so"
        )
        .expect("memory");
    }
    write!(
        configuration,
        "User www-data\nGroup www-data\nDocumentRoot {at}/www\nSSLEngine on\nSSLCertificateFile {at}/certificate.pem\n\
         SSLCertificateKeyFile {at}/key.pem\nKeepAlive On\n<Location />\n  AuthType GSSAPI\n  AuthName corp\n\
         GssapiAllowedMech ntlmssp\n  GssapiConnectionBound On\n  Require valid-user\n</Location>\n",
        at = at.display()
    )
    .expect("memory");
    fs::create_dir(at.join("www")).expect("a folder");
    for (name, text) in [
        ("httpd.conf", configuration.as_str()),
        ("certificate.pem", &identity.certificate),
        ("key.pem", &identity.key),
        ("users", &format!("{DOMAIN}:{USER}:{PASSWORD}\n")),
        ("www/inside.xml", "<inside/>\n"),
    ] {
        fs::write(at.join(name), text).expect("a file");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(at, fs::Permissions::from_mode(0o755)).expect("permissions");
    }
}

#[tokio::test]
async fn apache_lets_the_right_password_in_by_ntlm_and_keeps_the_connection_signed_in() {
    let Some(apache) = Apache::start() else {
        return;
    };
    let mut session = session(apache.identity.connector(), login(USER, DOMAIN, PASSWORD));

    let first = session.send(get(&apache.url("/inside.xml"))).await.unwrap();
    let second = session.send(get(&apache.url("/inside.xml"))).await.unwrap();

    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.body, b"<inside/>\n");
    assert_eq!(session.scheme, Some(Scheme::Ntlm));
}

#[tokio::test]
async fn apache_refuses_a_wrong_password_once() {
    let Some(apache) = Apache::start() else {
        return;
    };
    let mut session = session(apache.identity.connector(), login(USER, DOMAIN, "wrong"));

    let failure = session
        .send(get(&apache.url("/inside.xml")))
        .await
        .unwrap_err();
    let again = session
        .send(get(&apache.url("/inside.xml")))
        .await
        .unwrap_err();

    assert_eq!(failure.outcome, Outcome::CredentialsRefused, "{failure:?}");
    assert!(again.detail.starts_with("not sent"), "{again:?}");
}
