//! What stands in the file: two age files in one JSON document (age-encryption.org/v1).
//!
//! `key` opens with the passphrase (scrypt) and holds a random key pair; `secrets` opens with that key pair and holds
//! every secret. So the slow work of the passphrase is done once per run, and each change writes everything anew.

use std::collections::BTreeMap;

use age::DecryptError;
use age::secrecy::{ExposeSecret as _, SecretString};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::super::{Error, Secret};

/// Every secret by account.
pub(super) type Secrets = BTreeMap<String, Secret>;

/// The work that a new passphrase asks for: 2^17 rounds, 128 MiB.
pub(super) const WORK: u8 = 17;

/// The most work that a file may ask for; a hostile one would ask for hours.
const MOST_WORK: u8 = 18;

const SCHEMA: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Document {
    schema: u32,
    key: String,
    secrets: String,
}

/// The key pair, and how it stands in the file.
pub(super) struct Key {
    identity: age::x25519::Identity,
    sealed: String,
}

impl Key {
    /// A new key pair behind this passphrase.
    pub(super) fn new(passphrase: &Secret, work: u8) -> Result<Self, Error> {
        let identity = age::x25519::Identity::generate();
        let mut recipient = age::scrypt::Recipient::new(text(passphrase));
        recipient.set_work_factor(work);
        let sealed = age::encrypt(&recipient, identity.to_string().expose_secret().as_bytes())
            .map_err(|error| Error::NotKept(error.to_string()))?;
        Ok(Self {
            identity,
            sealed: STANDARD.encode(sealed),
        })
    }

    /// The key pair of a file.
    pub(super) fn unlock(file: &[u8], passphrase: &Secret) -> Result<Self, Error> {
        let document = parse(file)?;
        let mut opener = age::scrypt::Identity::new(text(passphrase));
        opener.set_max_work_factor(MOST_WORK);
        let content =
            age::decrypt(&opener, &decode(&document.key)?).map_err(|error| match error {
                DecryptError::DecryptionFailed
                | DecryptError::KeyDecryptionFailed
                | DecryptError::NoMatchingKeys => Error::PassphraseWrong,
                DecryptError::ExcessiveWork { required, .. } => Error::Damaged(format!(
                    "it asks for 2^{required} rounds of work, which none of ours does"
                )),
                DecryptError::InvalidHeader
                | DecryptError::InvalidMac
                | DecryptError::Io(_)
                | DecryptError::UnknownFormat => Error::Damaged(error.to_string()),
            })?;
        let content = Zeroizing::new(content);
        let identity = std::str::from_utf8(&content)
            .ok()
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| Error::Damaged("its key is none".to_owned()))?;
        Ok(Self {
            identity,
            sealed: document.key,
        })
    }

    /// The whole file for these secrets.
    pub(super) fn seal(&self, secrets: &Secrets) -> Result<Vec<u8>, Error> {
        let exposed: BTreeMap<&str, &str> = secrets
            .iter()
            .map(|(account, secret)| (account.as_str(), secret.expose()))
            .collect();
        let failed = |error: &dyn std::fmt::Display| Error::NotKept(error.to_string());
        let content = Zeroizing::new(serde_json::to_vec(&exposed).map_err(|error| failed(&error))?);
        let sealed =
            age::encrypt(&self.identity.to_public(), &content).map_err(|error| failed(&error))?;
        let document = Document {
            schema: SCHEMA,
            key: self.sealed.clone(),
            secrets: STANDARD.encode(sealed),
        };
        serde_json::to_vec_pretty(&document).map_err(|error| failed(&error))
    }

    /// The secrets of a file.
    ///
    /// # Errors
    ///
    /// [`Error::PassphraseNeeded`] when the file has another key by now; [`Error::Damaged`].
    pub(super) fn open(&self, file: &[u8]) -> Result<Secrets, Error> {
        let document = parse(file)?;
        if document.key != self.sealed {
            return Err(Error::PassphraseNeeded);
        }
        let content = age::decrypt(&self.identity, &decode(&document.secrets)?)
            .map_err(|error| Error::Damaged(error.to_string()))?;
        let content = Zeroizing::new(content);
        let exposed: BTreeMap<String, String> = serde_json::from_slice(&content)
            .map_err(|_| Error::Damaged("what is in it is no list of secrets".to_owned()))?;
        Ok(exposed
            .into_iter()
            .map(|(account, secret)| (account, Secret::new(secret)))
            .collect())
    }
}

fn text(passphrase: &Secret) -> SecretString {
    SecretString::from(passphrase.expose().to_owned())
}

fn parse(file: &[u8]) -> Result<Document, Error> {
    let document: Document = serde_json::from_slice(file)
        .map_err(|_| Error::Damaged("it is no file of this program".to_owned()))?;
    if document.schema == SCHEMA {
        Ok(document)
    } else {
        Err(Error::Damaged(format!(
            "its schema is {}, this program knows {SCHEMA}",
            document.schema
        )))
    }
}

fn decode(text: &str) -> Result<Vec<u8>, Error> {
    STANDARD
        .decode(text)
        .map_err(|_| Error::Damaged("a part of it is no base64".to_owned()))
}
