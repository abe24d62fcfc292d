//! Licence expressions (SPDX specification, annex D): may the program be shipped under one of the choices?

/// Licences that ask for no more than to be named.
const ALLOWED: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates with another licence, and why that is in order.
const EXCEPTIONS: [(&str, &str, &str); 2] = [
    (
        "option-ext",
        "MPL-2.0",
        "used unchanged through `directories`; the licence covers its own files only",
    ),
    ("webdriver", "MPL-2.0", "used in tests only"),
];

/// Whether a crate's licence expression has a choice made of allowed licences only.
///
/// # Errors
///
/// Says what is not allowed, or what is not understood.
pub fn allowed(name: &str, expression: &str) -> Result<(), String> {
    if EXCEPTIONS
        .iter()
        .any(|(crate_name, licence, _)| *crate_name == name && *licence == expression)
    {
        return Ok(());
    }
    // Crates of the first years wrote the slash.
    let words = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut reader = Reader { words: &words };
    match (reader.any(), reader.words) {
        (Some(true), []) => Ok(()),
        (Some(false), []) => Err(format!("the licence `{expression}` is not on the list")),
        _ => Err(format!("the licence `{expression}` is not understood")),
    }
}

struct Reader<'a> {
    words: &'a [&'a str],
}

impl Reader<'_> {
    fn take(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.words = &self.words[1..];
        }
        found
    }

    fn any(&mut self) -> Option<bool> {
        let mut good = self.all()?;
        while self.take("OR") {
            good |= self.all()?;
        }
        Some(good)
    }

    fn all(&mut self) -> Option<bool> {
        let mut good = self.one()?;
        while self.take("AND") {
            good &= self.one()?;
        }
        Some(good)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let good = self.any()?;
            return self.take(")").then_some(good);
        }
        let (name, rest) = self.words.split_first()?;
        self.words = rest;
        if !self.take("WITH") {
            return (!matches!(*name, "OR" | "AND" | ")")).then(|| ALLOWED.contains(name));
        }
        let (exception, rest) = self.words.split_first()?;
        self.words = rest;
        Some(ALLOWED.contains(&format!("{name} WITH {exception}").as_str()))
    }
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    for good in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-2.0-only OR MIT",
        "(MIT OR GPL-3.0) AND ISC",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
    ] {
        assert_eq!(allowed("some", good), Ok(()), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "MPL-2.0",
        "(MIT",
        "MIT OR",
        "MIT ISC",
        "MIT WITH Some-exception",
        "AND MIT",
    ] {
        assert!(allowed("some", bad).is_err(), "{bad}");
    }
}

#[test]
fn an_exception_is_for_one_crate_and_one_licence() {
    assert_eq!(allowed("webdriver", "MPL-2.0"), Ok(()));

    assert!(allowed("webdriver", "GPL-3.0").is_err() && allowed("another", "MPL-2.0").is_err());
}
