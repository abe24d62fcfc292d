//! Whether something on the way shows certificates of its own in place of the providers' (S-TLS-03, F-68, F-70).
//!
//! Public authorities enter what they issue into public logs, and prove it in the certificate (RFC 6962 3.3), because
//! browsers ask for it. What a company or an antivirus program makes on the way has no such proof.

use x509_parser::oid_registry::{Oid, asn1_rs::oid};

use super::Certificate;

/// The list of proofs that a certificate was logged (RFC 6962 3.3).
const LOGGED: Oid<'static> = oid!(1.3.6.1.4.1.11129.2.4.2);

/// Words in the issuer's name by which products are known that open connections. No public authority has one of them.
const PRODUCTS: [&str; 38] = [
    "zscaler",
    "fortinet",
    "fortigate",
    "palo alto",
    "globalprotect",
    "blue coat",
    "bluecoat",
    "mcafee web gateway",
    "skyhigh",
    "netskope",
    "cisco umbrella",
    "check point",
    "forcepoint",
    "websense",
    "barracuda",
    "watchguard",
    "sonicwall",
    "sophos",
    "kaspersky",
    "eset ssl",
    "avast",
    "avg web",
    "bitdefender",
    "dr.web",
    "f-secure",
    "trend micro",
    "mitmproxy",
    "do_not_trust_fiddler",
    "charles proxy",
    "portswigger",
    "squid",
    "smoothwall",
    "lightspeed",
    "iboss",
    "cato networks",
    "menlo security",
    "cloudflare gateway",
    "stormshield",
];

impl Certificate {
    /// Whether it proves that it was entered in public logs, as those of public servers do.
    #[must_use]
    pub fn is_logged(&self) -> bool {
        let parsed = x509_parser::parse_x509_certificate(&self.der);
        parsed.is_ok_and(|(_, parsed)| {
            let mut extensions = parsed.extensions().iter();
            extensions.any(|extension| extension.oid == LOGGED)
        })
    }

    /// Whether its issuer is known to open connections on the way.
    #[must_use]
    pub fn is_of_inspection(&self) -> bool {
        let issuer = self.issuer.to_ascii_lowercase();
        PRODUCTS.iter().any(|product| issuer.contains(product))
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, CustomExtension, DistinguishedName, DnType, Issuer, KeyPair};

    use super::*;

    fn certificate(issuer: &str, logged: bool) -> Certificate {
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.distinguished_name = DistinguishedName::new();
        authority
            .distinguished_name
            .push(DnType::CommonName, issuer);
        let issuer = Issuer::new(authority, KeyPair::generate().unwrap());
        let mut own = CertificateParams::new(vec!["login.example".to_owned()]).unwrap();
        if logged {
            let list = [1, 3, 6, 1, 4, 1, 11129, 2, 4, 2];
            let proof = CustomExtension::from_oid_content(&list, vec![4, 2, 0, 0]);
            own.custom_extensions.push(proof);
        }
        let key = KeyPair::generate().unwrap();
        Certificate::of(own.signed_by(&key, &issuer).unwrap().der()).expect("a certificate")
    }

    #[test]
    fn a_certificate_made_on_the_way_has_no_proof_of_a_log_or_a_known_issuer() {
        let table = [
            ("DigiCert Global G2 TLS RSA", true, (true, false)),
            ("Nordfjell Proxy Authority", false, (false, false)),
            ("Zscaler Intermediate Root CA", false, (false, true)),
            ("Kaspersky Anti-Virus Personal Root", true, (true, true)),
        ];
        for (issuer, logged, expected) in table {
            let seen = certificate(issuer, logged);
            let told = (seen.is_logged(), seen.is_of_inspection());
            assert_eq!(told, expected, "{issuer}");
        }
    }
}
