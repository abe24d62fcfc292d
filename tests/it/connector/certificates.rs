//! Certificates as servers really have them: from nobody, run out, of another site, without the one in between.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use synchronizer_setup::http::Authority;
use tokio_rustls::TlsAcceptor;

use super::HOST;

/// A server's certificate, its key, and the root above it.
pub struct Chain {
    pub served: Vec<CertificateDer<'static>>,
    key: KeyPair,
    root: String,
}

/// What is wrong with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    Nothing,
    RunOut,
    NotYet,
    OtherSite,
    LonelyWithAddress,
    SelfSigned,
    SelfSignedAuthority,
}

impl Chain {
    pub fn with(flaw: Flaw) -> Self {
        match flaw {
            Flaw::OtherSite => Self::of("www.hoster.example", flaw),
            _ => Self::of(HOST, flaw),
        }
    }

    /// A certificate of this host.
    pub fn of(host: &str, flaw: Flaw) -> Self {
        let mut own = CertificateParams::new(vec![host.to_owned()]).expect("names");
        own.distinguished_name = name("server");
        match flaw {
            Flaw::RunOut => {
                own.not_before = rcgen::date_time_ymd(2019, 1, 1);
                own.not_after = rcgen::date_time_ymd(2020, 1, 1);
            }
            Flaw::NotYet => own.not_before = rcgen::date_time_ymd(2090, 1, 1),
            Flaw::LonelyWithAddress => own.custom_extensions.push(issuer_address()),
            Flaw::SelfSignedAuthority => own.is_ca = IsCa::Ca(BasicConstraints::Unconstrained),
            Flaw::Nothing | Flaw::OtherSite | Flaw::SelfSigned => {}
        }
        let key = KeyPair::generate().expect("a key");
        if matches!(flaw, Flaw::SelfSigned | Flaw::SelfSignedAuthority) {
            let leaf = own.self_signed(&key).expect("a certificate");
            return Self {
                served: vec![leaf.der().clone()],
                key,
                root: leaf.pem(),
            };
        }
        let (root, between) = (
            KeyPair::generate().expect("a key"),
            KeyPair::generate().expect("a key"),
        );
        let above = authority("Nordfjell root")
            .self_signed(&root)
            .expect("a root");
        let root = Issuer::new(authority("Nordfjell root"), root);
        let middle = authority("Nordfjell issuing")
            .signed_by(&between, &root)
            .expect("one between");
        let issuer = Issuer::new(authority("Nordfjell issuing"), between);
        let leaf = own.signed_by(&key, &issuer).expect("a certificate");
        let mut served = vec![leaf.der().clone()];
        if flaw != Flaw::LonelyWithAddress {
            served.push(middle.der().clone());
        }
        Self {
            served,
            key,
            root: above.pem(),
        }
    }

    /// The root, as a file has it.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The root, for those who trust it.
    pub fn authorities(&self) -> Vec<Authority> {
        vec![Authority::from_pem(None, &self.root).expect("a root")]
    }

    /// A server with this certificate.
    pub fn acceptor(&self) -> TlsAcceptor {
        self.accept(&[&rustls::version::TLS13, &rustls::version::TLS12], false)
    }

    /// A server that shows a certificate whose key it does not have.
    pub fn acceptor_with(&self, served: Vec<CertificateDer<'static>>) -> TlsAcceptor {
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.key.serialize_der()));
        let key = provider.key_provider.load_private_key(key).expect("a key");
        let stolen = rustls::sign::CertifiedKey::new(served, key);
        let configuration = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(rustls::sign::SingleCertAndKey::from(stolen)));
        TlsAcceptor::from(Arc::new(configuration))
    }

    /// A server that speaks this version only and wants a certificate of its clients.
    pub fn acceptor_for_members(&self, version: &'static SupportedProtocolVersion) -> TlsAcceptor {
        self.accept(&[version], true)
    }

    fn accept(&self, versions: &[&'static SupportedProtocolVersion], members: bool) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider));
        let builder = builder.with_protocol_versions(versions).expect("versions");
        let builder = if members {
            let mut roots = RootCertStore::empty();
            roots.add(self.served[0].clone()).expect("a root");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(verifier.build().expect("a verifier"))
        } else {
            builder.with_no_client_auth()
        };
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.key.serialize_der()));
        let configuration = builder.with_single_cert(self.served.clone(), key);
        TlsAcceptor::from(Arc::new(configuration.expect("a configuration")))
    }
}

fn name(text: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, text);
    name
}

fn authority(text: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.distinguished_name = name(text);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

/// Where the issuer's certificate can be fetched: authority information access (RFC 5280 4.2.2.1).
fn issuer_address() -> CustomExtension {
    let uri = b"http://pki.corp.example/issuing.cer";
    let length = |bytes: &[u8]| u8::try_from(bytes.len()).expect("short");
    // caIssuers, 1.3.6.1.5.5.7.48.2
    let mut access = vec![0x06, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2, 0x86, length(uri)];
    access.extend(uri);
    let mut one = vec![0x30, length(&access)];
    one.extend(access);
    let mut all = vec![0x30, length(&one)];
    all.extend(one);
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], all)
}
