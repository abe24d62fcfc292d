//! The certificates of the fronts: a good one, and what can be wrong with one.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ClientConfig, ServerConfig};

use super::fault::Fault;

/// What the fronts show.
pub struct Kit {
    /// The authority that the program trusts, as PEM.
    pub authority: String,
    /// How fronts connect to the servers behind them.
    pub behind: Arc<ClientConfig>,
    good: Arc<ServerConfig>,
    wrong_name: Arc<ServerConfig>,
    expired: Arc<ServerConfig>,
    unknown: Arc<ServerConfig>,
}

impl Kit {
    /// For these hosts.
    pub fn new(hosts: &[String], mut behind: ClientConfig) -> Self {
        behind.alpn_protocols = vec![b"http/1.1".to_vec()];
        let (pem, issuer) = authority("Nordfjell testing authority");
        let (_, other) = authority("Sydfjell testing authority");
        let elsewhere = ["elsewhere.example".to_owned()];
        Self {
            authority: pem,
            behind: Arc::new(behind),
            good: server(hosts, 2049, &issuer),
            wrong_name: server(&elsewhere, 2049, &issuer),
            expired: server(hosts, 2021, &issuer),
            unknown: server(hosts, 2049, &other),
        }
    }

    /// What is shown with this fault.
    pub fn config(&self, fault: Option<Fault>) -> Arc<ServerConfig> {
        let config = match fault {
            Some(Fault::WrongName) => &self.wrong_name,
            Some(Fault::Expired) => &self.expired,
            Some(Fault::UnknownAuthority) => &self.unknown,
            _ => &self.good,
        };
        Arc::clone(config)
    }
}

fn authority(name: &str) -> (String, Issuer<'static, KeyPair>) {
    let mut params = CertificateParams::new(Vec::<String>::new()).expect("names");
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let key = KeyPair::generate().expect("a key");
    let pem = params.self_signed(&key).expect("a root").pem();
    (pem, Issuer::new(params, key))
}

fn server(hosts: &[String], until: i32, issuer: &Issuer<'static, KeyPair>) -> Arc<ServerConfig> {
    let mut params = CertificateParams::new(hosts.to_vec()).expect("names");
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(until, 1, 1);
    let key = KeyPair::generate().expect("a key");
    let leaf = params.signed_by(&key, issuer).expect("a certificate");
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .expect("a server");
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Arc::new(config)
}
