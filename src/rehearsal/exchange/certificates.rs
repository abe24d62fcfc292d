//! The certificates of the Exchange hosts, each in every variant that a host may show.

use std::io;
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use jiff::ToSpan as _;
use jiff::civil::Date;
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CustomExtension, ExtendedKeyUsagePurpose,
    IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::ntlm::keys::{Key, binding};
use super::place;
use super::switches::Shown;
use crate::rehearsal::authority::params;

/// Authority information access (RFC 5280 4.2.2.1).
const AUTHORITY_INFORMATION: [u64; 9] = [1, 3, 6, 1, 5, 5, 7, 1, 1];
/// Where the certificate between would be.
const INTERMEDIATE: &[u8] = b"http://pki.contoso.example/issuing.crt";

/// All certificates; the keys that signed them are gone.
pub(in crate::rehearsal) struct Certificates(Vec<Leaf>);

struct Leaf {
    host: &'static str,
    shown: Shown,
    config: Arc<ServerConfig>,
    binding: Key,
}

impl Certificates {
    /// Makes them, signed by the rehearsal's authority.
    pub(in crate::rehearsal) fn new(root: &Issuer<'_, KeyPair>) -> io::Result<Self> {
        let private = authority("Contoso Internal Authority", None)?;
        let between = authority("Rehearsal - issuing authority", Some(root))?;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let mut leaves = Vec::new();
        for host in place::NAMES {
            for shown in [
                Shown::Good,
                Shown::Proxy,
                Shown::Expired,
                Shown::NotYetValid,
                Shown::PrivateAuthority,
                Shown::MissingIntermediate,
            ] {
                let issuer = match shown {
                    Shown::PrivateAuthority => &private,
                    Shown::MissingIntermediate => &between,
                    _ => root,
                };
                let certificate = leaf(host, shown, &key, issuer)?;
                leaves.push(Leaf::new(host, shown, &certificate, &key)?);
            }
        }
        Ok(Self(leaves))
    }

    fn leaf(&self, host: &str, shown: Shown) -> Option<&Leaf> {
        let (host, shown) = match shown {
            Shown::WrongName => (place::UNRELATED, Shown::Good),
            _ => (host, shown),
        };
        self.0
            .iter()
            .find(|leaf| leaf.host == host && leaf.shown == shown)
    }

    /// What a host shows; none for TLS 1.0.
    pub(super) fn config(&self, host: &str, shown: Shown) -> Option<Arc<ServerConfig>> {
        self.leaf(host, shown).map(|leaf| Arc::clone(&leaf.config))
    }

    /// The channel binding that Exchange expects: that of its own certificate, whatever a proxy before it shows.
    pub(super) fn binding(&self, host: &str, shown: Shown) -> Option<Key> {
        let own = match shown {
            Shown::Proxy => Shown::Good,
            other => other,
        };
        self.leaf(host, own).map(|leaf| leaf.binding)
    }
}

impl Leaf {
    fn new(
        host: &'static str,
        shown: Shown,
        certificate: &Certificate,
        key: &KeyPair,
    ) -> io::Result<Self> {
        let der = certificate.der().clone();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let binding = binding(digest(&SHA256, &der).as_ref());
        let mut config = ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::aws_lc_rs::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![der], key)
        .map_err(io::Error::other)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            host,
            shown,
            config: Arc::new(config),
            binding,
        })
    }
}

fn authority(
    name: &str,
    root: Option<&Issuer<'_, KeyPair>>,
) -> io::Result<Issuer<'static, KeyPair>> {
    let mut params = params(name, Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let key = KeyPair::generate().map_err(io::Error::other)?;
    if root.is_some() {
        params.use_authority_key_identifier_extension = true;
    }
    Ok(Issuer::new(params, key))
}

fn leaf(
    host: &str,
    shown: Shown,
    key: &KeyPair,
    issuer: &Issuer<'_, KeyPair>,
) -> io::Result<Certificate> {
    let mut params = params(host, vec![host.to_owned()])?;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    let today = jiff::Zoned::now().date();
    match shown {
        Shown::Expired => valid(&mut params, today, -400, -30),
        Shown::NotYetValid => valid(&mut params, today, 30, 60),
        Shown::MissingIntermediate => params.custom_extensions.push(issuer_is_elsewhere()),
        _ => {}
    }
    params.signed_by(key, issuer).map_err(io::Error::other)
}

fn valid(params: &mut CertificateParams, today: Date, from: i32, until: i32) {
    let day = |days: i32| {
        let date = today.saturating_add(days.days());
        rcgen::date_time_ymd(
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        )
    };
    params.not_before = day(from);
    params.not_after = day(until);
}

/// `AuthorityInfoAccessSyntax` with one `caIssuers`.
fn issuer_is_elsewhere() -> CustomExtension {
    let element = |tag: u8, content: &[u8]| {
        let length = u8::try_from(content.len()).unwrap_or_default();
        [&[tag, length], content].concat()
    };
    let method = [6, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
    let description = [&method[..], &element(0x86, INTERMEDIATE)].concat();
    let content = element(0x30, &element(0x30, &description));
    CustomExtension::from_oid_content(&AUTHORITY_INFORMATION, content)
}
