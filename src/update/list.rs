//! The list of versions: signed with Ed25519 as minisign does it. The signature is proven first, then the list is read.

use minisign_verify::{PublicKey, Signature};
use semver::Version;
use serde::{Deserialize, Serialize};
use url::Url;

use super::Newer;

/// What this system is called in the list.
pub const PLATFORM: &str = std::env::consts::OS;

/// The program that the list has to be of.
const PRODUCT: &str = env!("CARGO_PKG_NAME");

/// The form that is understood.
const SCHEMA: u32 = 1;

/// How many versions are looked at.
const MOST: usize = 256;

/// The publisher's public key.
#[derive(Debug)]
pub struct Key(PublicKey);

impl Key {
    /// The key of the line that minisign prints; `None` for anything else.
    #[must_use]
    pub fn of(line: &str) -> Option<Self> {
        PublicKey::from_base64(line.trim()).ok().map(Self)
    }
}

/// A list as it came, nothing of it believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The list.
    pub list: String,
    /// What minisign has written beside it.
    pub signature: String,
}

/// A list that the publisher has signed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct List {
    schema: u32,
    product: String,
    /// Grows with every list, so that an older one is known.
    pub serial: u64,
    releases: Vec<Release>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Release {
    version: String,
    platforms: Vec<String>,
    page: String,
}

impl List {
    /// The list, if this key has signed it and it is one of this program's.
    #[must_use]
    pub fn of(signed: &Signed, key: &Key) -> Option<Self> {
        let signature = Signature::decode(&signed.signature).ok()?;
        let proven = key.0.verify(signed.list.as_bytes(), &signature, false);
        proven.ok()?;
        let list: Self = serde_json::from_str(&signed.list).ok()?;
        (list.schema == SCHEMA && list.product == PRODUCT).then_some(list)
    }

    /// The newest version for a platform that is newer than `own`. A version before its release is only for whoever has
    /// such a one already.
    #[must_use]
    pub fn newer_than(&self, own: &Version, platform: &str) -> Option<Newer> {
        let releases = self.releases.iter().take(MOST);
        let suits = |release: &&Release| release.platforms.iter().any(|it| it == platform);
        let known = releases.filter(suits).filter_map(Release::offered);
        let newer = known.filter(|it| {
            it.version.cmp_precedence(own).is_gt()
                && (it.version.pre.is_empty() || !own.pre.is_empty())
        });
        newer.max_by(|one, other| one.version.cmp_precedence(&other.version))
    }
}

impl Release {
    /// What can be offered of it: a page that is encrypted, and names nobody.
    fn offered(&self) -> Option<Newer> {
        let page = Url::parse(&self.page).ok()?;
        let nobody = page.username().is_empty() && page.password().is_none();
        let sound = page.scheme() == "https" && page.has_host() && nobody;
        let version = Version::parse(&self.version).ok()?;
        sound.then_some(Newer { version, page })
    }
}
