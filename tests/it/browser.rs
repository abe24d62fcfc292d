//! A real Chromium without a window, with an empty profile, driven as a person would drive it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::process::Running;
use crate::program::Home;
use crate::require;

/// How long a page may take.
pub const PATIENCE: Duration = Duration::from_secs(30);

const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Starts a browser; `None` where this computer has none and the test may be skipped.
///
/// # Panics
///
/// When the browser is there and does not start.
pub async fn start() -> Option<Browser> {
    if !require::programs(&["chromium", "chromedriver"]) {
        return None;
    }
    let home = Home::new();
    let (driver, port) = driver(&home);
    let mut arguments: Vec<String> = FLAGS.iter().map(ToString::to_string).collect();
    arguments.push(format!(
        "--user-data-dir={}",
        home.path().join("browser").display()
    ));
    let wishes =
        json!({ "goog:chromeOptions": { "binary": require::find("chromium"), "args": arguments } });
    let serde_json::Value::Object(wishes) = wishes else {
        unreachable!("an object, as written above")
    };
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(wishes)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .expect("Chromium starts");
    let session = client
        .session_id()
        .await
        .expect("the driver answers")
        .expect("a session");
    Some(Browser {
        client,
        session,
        port,
        driver,
        _home: home,
    })
}

/// The driver on a free port of its own choice. The port that it chooses on one family of addresses may be taken on the
/// other by a test beside this one: then it gives up at once, and is started again.
fn driver(home: &Home) -> (Running, u16) {
    let mut starts = (0..5).filter_map(|_| start_driver(home));
    starts.next().expect("chromedriver tells its port")
}

/// The driver and its port; nothing when it has given up.
fn start_driver(home: &Home) -> Option<(Running, u16)> {
    let mut command = Command::new("chromedriver");
    home.dress(&mut command)
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut driver = Running::start(&mut command);
    let output = driver.child().stdout.take().expect("a piped stream");
    let (send, port) = channel();
    std::thread::spawn(move || {
        // The stream is read to its end, so that the driver never waits for room in it.
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let Some((_, rest)) = line.split_once("started successfully on port ") else {
                continue;
            };
            if let Ok(port) = rest.trim_end_matches('.').parse::<u16>() {
                // Nobody waits for it any more when the test has given up.
                let _ = send.send(port);
            }
        }
    });
    let port = port.recv_timeout(PATIENCE).ok()?;
    Some((driver, port))
}

/// A browser with one window; dropping it closes both.
#[derive(Debug)]
pub struct Browser {
    /// For what is not here: scripts, pictures, other windows.
    pub client: Client,
    session: String,
    port: u16,
    driver: Running,
    _home: Home,
}

impl Browser {
    /// Opens an address.
    pub async fn goto(&self, address: &str) {
        self.client
            .goto(address)
            .await
            .unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// What stands in the address bar.
    pub async fn address(&self) -> String {
        self.client
            .current_url()
            .await
            .expect("the browser answers")
            .to_string()
    }

    /// The title of the page.
    pub async fn title(&self) -> String {
        self.client.title().await.expect("the browser answers")
    }

    /// What can be read on the page.
    pub async fn text(&self) -> String {
        let text = self
            .client
            .execute(
                "return document.body ? document.body.innerText : ''",
                vec![],
            )
            .await;
        text.expect("the browser answers")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// How many pages the Back button knows, this one included.
    pub async fn history(&self) -> u64 {
        let length = self
            .client
            .execute("return window.history.length", vec![])
            .await;
        length
            .expect("the browser answers")
            .as_u64()
            .expect("a number")
    }

    /// Presses Back.
    pub async fn back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    /// The addresses of everything the page loaded beside itself (S-PAG-06).
    pub async fn loaded(&self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource').map(entry => entry.name)";
        let names = self
            .client
            .execute(script, vec![])
            .await
            .expect("the browser answers");
        serde_json::from_value(names).expect("a list of addresses")
    }

    /// Opens a link of the rehearsal and signs in there with this user name and password.
    pub async fn sign_in(&self, link: &str, (user, password): &(String, String)) {
        self.goto(link).await;
        self.wait_for_text("Rehearsal").await;
        self.fill("[name=user]", user).await;
        self.click_label("Next").await;
        self.fill("[name=password]", password).await;
        self.click_label("Sign in").await;
    }

    /// Types into a field, over what stood there.
    pub async fn fill(&self, css: &str, value: &str) {
        let field = self.wait_for(Locator::Css(css)).await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(value).await.expect("the field takes text");
    }

    /// Clicks what a selector names.
    pub async fn click(&self, css: &str) {
        self.wait_for(Locator::Css(css))
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// Clicks the button, link or box with this label.
    pub async fn click_label(&self, label: &str) {
        assert!(!label.contains('"'), "a label without quotation marks");
        let path = format!(
            "//*[self::button or self::a or self::label or self::summary or @role='button'][normalize-space()=\"{label}\"] \
             | //input[@value=\"{label}\" and (@type='submit' or @type='button')] | //*[@aria-label=\"{label}\"]"
        );
        self.wait_for(Locator::XPath(&path))
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("{label}: {error}"));
    }

    /// Waits until this stands in the address bar.
    pub async fn wait_for_address(&self, part: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while !self.address().await.contains(part) {
            assert!(
                tokio::time::Instant::now() < end,
                "no {part:?} in {}",
                self.address().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until this text can be read on the page.
    pub async fn wait_for_text(&self, text: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while !self.text().await.contains(text) {
            assert!(
                tokio::time::Instant::now() < end,
                "no {text:?} at {}: {}",
                self.address().await,
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn wait_for(&self, what: Locator<'_>) -> fantoccini::elements::Element {
        match self.client.wait().at_most(PATIENCE).for_element(what).await {
            Ok(element) => element,
            Err(error) => panic!(
                "no {what:?} at {} ({error}): {}",
                self.address().await,
                self.text().await
            ),
        }
    }
}

impl Drop for Browser {
    /// The driver closes its browser only when it is asked to, and must be asked before it is ended.
    fn drop(&mut self) {
        let request = format!(
            "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
            self.session
        );
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
            // A browser that does not close in time is left to the end of the driver.
            let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.read(&mut [0; 512]);
        }
        let _ = self.driver.child().kill();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><title>A small page</title><form method=get action=/answer>\
        <input name=word value=old><label><input type=checkbox name=box> Tick me</label><button>Send it</button></form>";
    const ANSWER: &str = "<!doctype html><title>The answer</title><p>It was sent.";

    /// Serves the same page for every address and tells which were asked for.
    async fn serve(
        listener: tokio::net::TcpListener,
        asked: tokio::sync::mpsc::UnboundedSender<String>,
    ) {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 16 * 1024];
            let length = stream.read(&mut request).await.unwrap_or(0);
            let target = String::from_utf8_lossy(&request[..length])
                .split(' ')
                .nth(1)
                .unwrap_or_default()
                .to_owned();
            let body = if target.starts_with("/answer") {
                ANSWER
            } else {
                PAGE
            };
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\n"
            );
            // The browser may hang up early, and the test may have heard enough.
            let _ = stream
                .write_all(format!("{head}Connection: close\r\n\r\n{body}").as_bytes())
                .await;
            let _ = asked.send(target);
        }
    }

    #[tokio::test]
    async fn the_browser_reads_fills_and_clicks_a_page() {
        let Some(browser) = start().await else { return };
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let (send, mut asked) = tokio::sync::mpsc::unbounded_channel();
        tokio::spawn(serve(listener, send));

        browser.goto(&format!("{origin}/start?code=1")).await;
        let title = browser.title().await;
        browser.fill("input[name=word]", "new").await;
        browser.click_label("Tick me").await;
        browser.click_label("Send it").await;
        browser.wait_for_text("It was sent.").await;

        assert_eq!(title, "A small page");
        assert_eq!(
            browser.address().await,
            format!("{origin}/answer?word=new&box=on")
        );
        // Its icon is all that a page without one asks for.
        let loaded = browser.loaded().await;
        assert!(
            loaded
                .iter()
                .all(|address| *address == format!("{origin}/favicon.ico")),
            "{loaded:?}"
        );
        let mut targets = vec![];
        while let Ok(target) = asked.try_recv() {
            targets.push(target);
        }
        assert!(
            targets.contains(&"/start?code=1".to_owned())
                && targets.contains(&"/answer?word=new&box=on".to_owned())
        );
    }
}
