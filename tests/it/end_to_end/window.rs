//! The wall as a person meets it: the real window on a display of its own, driven by keys, the browser that it opens, and
//! the browser of an administrator who gets the mail (design 9.6).

use std::ops::Deref;
use std::os::unix::fs::PermissionsExt as _;
use std::thread::sleep;
use std::time::Duration;

use synchronizer_setup::theme::Look;
use url::Url;

use super::consent::{PROFILE, Scene};
use super::shown::{AGAIN, PATIENCE, Shown, pixels};
use super::{command, sign_in_to_superoffice};
use crate::display::{self, Display};
use crate::process::until;

/// So many pixels has the notice of what is not built in at least; icons and chips have fewer.
const NOTICE: usize = 20_000;
/// So many pixels have the small drawings of pages, which are asked about; lines elsewhere have half of them at most.
const PAGES: usize = 6_000;

/// How the title ends while an administrator is waited for.
const WAITING: &str = "Waiting for your administrator";

/// What a desktop opens addresses with: here it writes them down, and the test lets a browser open them.
const OPENER: &str = "#!/bin/sh\nprintf '%s' \"$1\" > \"$HOME/opened/$$.new\"\nmv \"$HOME/opened/$$.new\" \"$HOME/opened/$$\"\n";

/// The light look, so that colours are known; before the tables of the file.
const LIGHT: &str = "appearance = \"light\"\n";

/// The people at their computers, and the display on which the program shows its window.
struct Desk {
    display: Display,
    scene: Scene,
}

/// The program with its window.
struct Window<'a> {
    desk: &'a Desk,
    shown: Shown<'a>,
}

impl<'a> Deref for Window<'a> {
    type Target = Shown<'a>;

    fn deref(&self) -> &Shown<'a> {
        &self.shown
    }
}

impl Desk {
    /// `None` where this computer lacks a display, a key store or a browser.
    async fn begin() -> Option<Self> {
        let display = display::start()?;
        let scene = Scene::begin("need-admin-approval", 1).await?;
        let settings = std::fs::read_to_string(&scene.cloud.settings).expect("settings");
        std::fs::write(&scene.cloud.settings, LIGHT.to_owned() + &settings).expect("settings");
        let openers = scene.home.path().join("openers");
        for folder in [&openers, &scene.home.path().join("opened")] {
            std::fs::create_dir(folder).expect("a folder");
        }
        let opener = openers.join("xdg-open");
        std::fs::write(&opener, OPENER).expect("a script");
        std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).expect("rights");
        Some(Self { display, scene })
    }

    fn open(&self) -> Window<'_> {
        let Scene {
            home, cloud, ring, ..
        } = &self.scene;
        let mut command = command(home, cloud, ring, &[]);
        let openers = home.path().join("openers");
        let folders = std::env::join_paths([openers, "/usr/bin".into(), "/bin".into()]);
        let _ = command.env("PATH", folders.expect("folders"));
        Window {
            desk: self,
            shown: Shown::open(&self.display, &mut command),
        }
    }

    /// The address of this kind that the program has handed to the desktop, once. A button that was pressed twice hands
    /// over the same page twice: what is of another kind came late, and is dropped.
    fn opened(&self, wanted: fn(&Url) -> bool) -> Option<Url> {
        let folder = std::fs::read_dir(self.scene.home.path().join("opened")).expect("a folder");
        let files = folder.flatten().map(|file| file.path());
        let written = files.filter(|file| file.extension().is_none());
        let addresses = written.map(|file| {
            let address = std::fs::read_to_string(&file).expect("an address");
            std::fs::remove_file(&file).expect("it was there");
            address.parse::<Url>().expect("an address")
        });
        addresses.collect::<Vec<_>>().into_iter().find(wanted)
    }

    /// How many cards say in green that they are connected: at the right, where cards have their chips.
    fn green(&self) -> usize {
        let good = Look::Light.tokens().ok_soft.into_rgba8();
        let picture = self.display.picture();
        let is_good = |row| {
            let right = picture.width() * 2 / 3..picture.width();
            let pixels = right.map(|column| picture.get_pixel(column, row));
            pixels.filter(|pixel| pixel.0 == good).count() > 20
        };
        let rows: Vec<bool> = (0..picture.height()).map(is_good).collect();
        rows.windows(2)
            .filter(|pair| *pair == [false, true])
            .count()
    }
}

impl Window<'_> {
    /// From the list of profiles to the cards of a new one, with SuperOffice connected.
    async fn begin(&self) {
        self.press_until(&["Return"], "Before you start");
        self.press_until(&["Return"], "Select Systems");
        self.press(&["ctrl+a"], || {
            self.types(PROFILE);
            self.keys(&["Return"]);
            until(AGAIN / 4, || self.is("Configure Systems").then_some(()))
        });
        self.reads_the_notice();
        self.sign_in_to_superoffice().await;
    }

    /// What is not built in is read first: its notice has pushed the cards away, and the page begins with its button.
    fn reads_the_notice(&self) {
        let (desk, warns) = (self.desk, Look::Light.tokens().warn_soft);
        let drawn = until(PATIENCE, || {
            (pixels(&desk.display, warns) > NOTICE).then_some(())
        });
        drawn.unwrap_or_else(|| self.fail("nobody is told what is not built in"));
        self.press(&["Return"], || {
            (pixels(&desk.display, warns) < NOTICE).then_some(())
        });
    }

    async fn sign_in_to_superoffice(&self) {
        let desk = self.desk;
        let superoffice = |link: &Url| link.path().starts_with("/login/");
        let link = self.press(&["Return"], || desk.opened(superoffice));
        let Scene { user, cloud, .. } = &desk.scene;
        let before = desk.green();
        sign_in_to_superoffice(user, cloud, link.as_str()).await;
        self.turns_green(before);
    }

    /// As an ordinary user, until the page on which it does not go on, and what the window makes of that.
    async fn meets_the_wall(&self) {
        let (desk, user) = (self.desk, &self.desk.scene.user);
        let first = |link: &Url| link.path().starts_with("/organizations/");
        let link = self.press(&["Return"], || desk.opened(first));
        desk.scene.signs_in(user, "user", link.as_str()).await;
        user.click_label("Accept").await;
        // By now the organization is known.
        let second = |link: &Url| {
            let path = link.path();
            path.ends_with("/authorize") && !path.starts_with("/organizations/")
        };
        let link = until(PATIENCE, || desk.opened(second));
        let link = link.unwrap_or_else(|| self.fail("no second page"));
        user.goto(link.as_str()).await;
        user.wait_for_text("Need admin approval").await;
        // A question about the page before may still be there.
        sleep(Duration::from_secs(2));
        // Behind *Open browser again*, *Copy link*, *Cancel* and *I am still signing in*.
        let soft = Look::Light.tokens().fill;
        self.press(&["Tab", "Tab", "Tab", "Tab", "Return"], || {
            (pixels(&desk.display, soft) > PAGES).then_some(())
        });
        self.press_until(&["Return"], "Not connected");
        self.press_until(&["Return"], WAITING);
    }

    /// The link in the mail that the program has written.
    fn mail(&self) -> String {
        let is_mail = |address: &Url| address.scheme() == "mailto";
        let mail = self.press(&["Return"], || self.desk.opened(is_mail));
        let body = mail.query_pairs().find(|(name, _)| name == "body");
        let body = body.expect("a text").1.into_owned();
        let mut words = body.split_whitespace();
        let link = words.find(|word| word.contains("adminconsent"));
        link.expect("the link").to_owned()
    }

    /// Waits until one more card is green than were before.
    fn turns_green(&self, before: usize) {
        self.wait("Configure Systems");
        let more = until(PATIENCE, || (self.desk.green() > before).then_some(()));
        more.unwrap_or_else(|| self.fail("the window does not turn green"));
    }

    /// Goes on, and finds everything saved.
    fn goes_on(&self) {
        for title in [
            "Customize Systems",
            "Configure Profile",
            "Link Users",
            "Summary",
        ] {
            self.press_until(&["Return"], title);
        }
        let profile = self.desk.scene.profile();
        assert!(profile["waiting"].is_null(), "{profile:#}");
        let account = &profile["microsoft365"]["account"];
        assert_eq!(account["user"], "ola.normann@nordfjell.example");
        assert_eq!(account["consent"], "organization");
        assert!(account["tested"].is_string(), "{account:#}");
        let (exit, tested) = self.desk.scene.check();
        assert_eq!(exit, 0, "{tested:#}");
        let systems = tested["results"].as_array().map(Vec::len);
        assert_eq!(systems, Some(2), "{tested:#}");
    }
}

/// Whom the profile on the disk waits for.
fn waits_for(desk: &Desk) -> Option<String> {
    let profile = desk.scene.profile();
    profile["waiting"]["user"].as_str().map(str::to_owned)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_waiting_window_turns_green_when_an_administrator_approves_elsewhere() {
    let Some(desk) = Desk::begin().await else {
        return;
    };
    let window = desk.open();
    window.begin().await;
    window.meets_the_wall().await;
    let link = window.mail();
    let before = desk.green();

    desk.scene.administrator_approves(&link).await;

    window.turns_green(before);
    window.goes_on();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_was_killed_while_it_waited_waits_again_and_turns_green() {
    let Some(desk) = Desk::begin().await else {
        return;
    };
    let window = desk.open();
    window.begin().await;
    window.meets_the_wall().await;
    let link = window.mail();
    let kept = until(PATIENCE, || waits_for(&desk));
    assert_eq!(kept.as_deref(), Some("ola.normann@nordfjell.example"));
    window.shown.kill();

    let window = desk.open();
    window.press_until(&["Tab", "Tab", "Tab", "Return"], WAITING);
    window.reads_the_notice();
    let before = desk.green();

    desk.scene.administrator_approves(&link).await;

    // SuperOffice was connected in memory only: this one is green.
    window.turns_green(before);
}
