//! The rehearsal's own certificate authority: made at start, its key gone as soon as the certificates of the servers are
//! signed.

use std::io;
use std::sync::Arc;

use jiff::ToSpan as _;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::TlsAcceptor;

use super::exchange::certificates::Certificates;
use super::superoffice::onsite;

/// What the authority leaves behind: its certificate, and servers that can prove themselves with it.
pub(super) struct Authority {
    /// The certificate that clients have to trust, as PEM.
    pub(super) certificate: String,
    /// The same as DER.
    pub(super) der: CertificateDer<'static>,
    /// Accepts TLS for 127.0.0.1, localhost and SuperOffice Onsite.
    pub(super) acceptor: TlsAcceptor,
    /// The certificates of the Exchange hosts.
    pub(super) exchange: Certificates,
}

impl Authority {
    /// Makes the authority, the one server certificate of loopback, and those of the Exchange hosts.
    pub(super) fn new() -> io::Result<Self> {
        let mut params = params("Rehearsal - made-up companies", Vec::new())?;
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(1));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let root = params.self_signed(&key).map_err(io::Error::other)?;
        let issuer = Issuer::new(params, key);

        let exchange = Certificates::new(&issuer)?;
        let names = ["127.0.0.1", "localhost", "::1", onsite::HOST]
            .map(str::to_owned)
            .to_vec();
        let mut params = self::params("127.0.0.1", names)?;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let leaf = params.signed_by(&key, &issuer).map_err(io::Error::other)?;

        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = rustls::ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::aws_lc_rs::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .map_err(io::Error::other)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            certificate: root.pem(),
            der: root.der().clone(),
            acceptor: TlsAcceptor::from(Arc::new(config)),
            exchange,
        })
    }
}

/// A TLS configuration for clients that trusts nothing but this authority.
pub(super) fn trust(der: &CertificateDer<'static>) -> rustls::ClientConfig {
    let mut roots = rustls::RootCertStore::empty();
    roots
        .add(der.clone())
        .expect("the authority's certificate was made a moment ago");
    rustls::ClientConfig::builder_with_provider(Arc::new(
        rustls::crypto::aws_lc_rs::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .expect("the provider speaks the default versions")
    .with_root_certificates(roots)
    .with_no_client_auth()
}

/// Parameters of a certificate that is valid from yesterday for a month.
pub(super) fn params(name: &str, alternatives: Vec<String>) -> io::Result<CertificateParams> {
    let mut params = CertificateParams::new(alternatives).map_err(io::Error::other)?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    let today = jiff::Zoned::now().date();
    let day = |date: jiff::civil::Date| {
        rcgen::date_time_ymd(
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        )
    };
    params.not_before = day(today.saturating_sub(1.day()));
    params.not_after = day(today.saturating_add(30.days()));
    Ok(params)
}
