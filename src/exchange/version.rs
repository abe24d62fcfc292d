//! Which Exchange it is, from the numbers in which servers name themselves (exchange.md 4.3).

use std::fmt;

use super::xml::Element;

/// A server's version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Version {
    /// `15` from 2013 on.
    pub major: u32,
    /// Tells 2013, 2016, 2019 and Exchange Online apart.
    pub minor: u32,
    /// The build, when it is named.
    pub build: Option<u32>,
    /// The part after the build, when it is named.
    pub revision: Option<u32>,
}

impl Version {
    /// From `ServerVersionInfo`: attributes in EWS, child elements in AutoDiscover (V26).
    pub(super) fn of(info: &Element) -> Option<Self> {
        let number = |name: &str| -> Option<u32> {
            let text = info.attribute(name).or_else(|| info.text_of(name))?;
            text.trim().parse().ok()
        };
        Some(Self {
            major: number("MajorVersion")?,
            minor: number("MinorVersion")?,
            build: number("MajorBuildNumber"),
            revision: number("MinorBuildNumber"),
        })
    }

    /// From `15.2.1544.4` as headers and profiles write it.
    #[must_use]
    pub fn from_dotted(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('.');
        let mut number = || -> Option<Option<u32>> {
            parts
                .next()
                .map_or(Some(None), |part| part.parse().ok().map(Some))
        };
        let version = Self {
            major: number()??,
            minor: number()??,
            build: number()?,
            revision: number()?,
        };
        parts.next().is_none().then_some(version)
    }

    /// The product's name; `None` for numbers that no product has.
    #[must_use]
    pub fn product(self) -> Option<&'static str> {
        match (self.major, self.minor) {
            (8, _) => Some("Exchange Server 2007"),
            (14, _) => Some("Exchange Server 2010"),
            (15, 0) => Some("Exchange Server 2013"),
            (15, 1) => Some("Exchange Server 2016"),
            (15, 2) => Some("Exchange Server 2019 or Subscription Edition"),
            (15, 20..) => Some("Exchange Online"),
            _ => None,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        for part in [self.build, self.revision] {
            let Some(number) = part else { break };
            write!(f, ".{number}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_name_the_product() {
        for (text, product) in [
            ("8.3.83.6", Some("Exchange Server 2007")),
            ("14.3.123.4", Some("Exchange Server 2010")),
            ("15.0.847.4040", Some("Exchange Server 2013")),
            ("15.1.2507.39", Some("Exchange Server 2016")),
            (
                "15.2.1544.4",
                Some("Exchange Server 2019 or Subscription Edition"),
            ),
            ("15.20.9343.11", Some("Exchange Online")),
            ("15.3.1", None),
            ("99.1", None),
        ] {
            let version = Version::from_dotted(text).unwrap();

            assert_eq!(
                (version.product(), version.to_string()),
                (product, text.to_owned())
            );
        }
        for text in [
            "",
            "15",
            "15.",
            "15.x",
            "15.2.1.1.1",
            "-1.2",
            "15.2.99999999999",
        ] {
            assert_eq!(Version::from_dotted(text), None, "{text}");
        }
    }
}
