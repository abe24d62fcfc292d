//! A Rust file as words, signs and texts: enough to know what it names, without comments in the way.

use std::path::{Path, PathBuf};

use crate::documents::{files_below, package};

/// One piece of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A name or key word.
    Word(String),
    /// What stands between quotation marks.
    Text(String),
    /// Any other character.
    Sign(char),
}

impl Piece {
    /// Whether it is this name.
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(found) if found == word)
    }
}

/// A piece and the line it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The piece.
    pub piece: Piece,
    /// The line, from 1.
    pub line: usize,
}

/// A Rust file.
#[derive(Debug)]
pub struct Source {
    /// Its path in the package, with slashes.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Its pieces.
    pub tokens: Vec<Token>,
}

impl Source {
    /// A file of this text.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            tokens: Scanner::new(text).tokens(),
        }
    }

    /// The modules that lead to this file: `src/oauth/page.rs` is `oauth`, `page`.
    #[must_use]
    pub fn modules(&self) -> Vec<&str> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        if inner == "lib" {
            vec![]
        } else {
            inner.split('/').collect()
        }
    }

    /// The room it belongs to; `lib` is the map of all rooms.
    #[must_use]
    pub fn room(&self) -> &str {
        self.modules().first().copied().unwrap_or("lib")
    }

    /// Whether it belongs to the binary, which may reach everything.
    #[must_use]
    pub fn is_main(&self) -> bool {
        self.room() == "main"
    }

    /// Whether the whole file is a test.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.path.starts_with("tests/") || self.modules().last() == Some(&"tests")
    }
}

/// Every Rust file below a folder of the package.
#[must_use]
pub fn rust_files(folder: &str) -> Vec<Source> {
    let files = files_below(&package().join(folder));
    files
        .iter()
        .filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
        .map(|file| read(file))
        .collect()
}

/// One Rust file.
#[must_use]
pub fn read(file: &Path) -> Source {
    let text =
        std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    Source::new(&inner_path(file), &text)
}

/// The path in the package, with slashes on every system.
#[must_use]
pub fn inner_path(file: &Path) -> String {
    let inner: PathBuf = file
        .strip_prefix(package())
        .unwrap_or(file)
        .components()
        .collect();
    inner.to_string_lossy().replace('\\', "/")
}

struct Scanner {
    characters: Vec<char>,
    at: usize,
    line: usize,
}

impl Scanner {
    fn new(text: &str) -> Self {
        Self {
            characters: text.chars().collect(),
            at: 0,
            line: 1,
        }
    }

    fn peek(&self, ahead: usize) -> char {
        self.characters
            .get(self.at + ahead)
            .copied()
            .unwrap_or('\0')
    }

    fn next(&mut self) -> char {
        let character = self.peek(0);
        self.at += 1;
        self.line += usize::from(character == '\n');
        character
    }

    fn tokens(mut self) -> Vec<Token> {
        let mut tokens = Vec::new();
        while self.at < self.characters.len() {
            let line = self.line;
            if let Some(piece) = self.piece() {
                tokens.push(Token { piece, line });
            }
        }
        tokens
    }

    fn piece(&mut self) -> Option<Piece> {
        let character = self.peek(0);
        match (character, self.peek(1)) {
            ('/', '/') => {
                while !matches!(self.peek(0), '\n' | '\0') {
                    self.next();
                }
                None
            }
            ('/', '*') => self.block_comment(),
            ('"', _) => Some(self.text()),
            ('\'', _) => self.quote(),
            _ if character.is_alphanumeric() || character == '_' => Some(self.word()),
            _ => {
                self.next();
                (!character.is_whitespace()).then_some(Piece::Sign(character))
            }
        }
    }

    fn block_comment(&mut self) -> Option<Piece> {
        let mut depth = 0_usize;
        while self.at < self.characters.len() {
            let step = match (self.peek(0), self.peek(1)) {
                ('/', '*') => 1,
                ('*', '/') => -1,
                _ => 0,
            };
            depth = depth.saturating_add_signed(step);
            self.next();
            if step != 0 {
                self.next();
            }
            if depth == 0 {
                break;
            }
        }
        None
    }

    fn text(&mut self) -> Piece {
        self.next();
        let mut text = String::new();
        loop {
            match self.next() {
                '"' | '\0' => return Piece::Text(text),
                '\\' => {
                    text.push('\\');
                    text.push(self.next());
                }
                character => text.push(character),
            }
        }
    }

    fn raw_text(&mut self, hashes: usize) -> Piece {
        for _ in 0..=hashes {
            self.next();
        }
        let mut text = String::new();
        while self.at < self.characters.len() {
            if self.peek(0) == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#') {
                for _ in 0..=hashes {
                    self.next();
                }
                break;
            }
            text.push(self.next());
        }
        Piece::Text(text)
    }

    /// A character such as `'"'`, or a lifetime such as `'static`.
    fn quote(&mut self) -> Option<Piece> {
        let escaped = self.peek(1) == '\\';
        let character = escaped || self.peek(2) == '\'';
        self.next();
        if !character {
            let _lifetime = self.word();
            return None;
        }
        if escaped {
            self.next();
            self.next();
        }
        while !matches!(self.next(), '\'' | '\0') {}
        None
    }

    fn word(&mut self) -> Piece {
        let mut word = String::new();
        while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
            word.push(self.next());
        }
        let hashes = (0..255)
            .take_while(|ahead| self.peek(*ahead) == '#')
            .count();
        match word.as_str() {
            "r" | "br" | "cr" if self.peek(hashes) == '"' => self.raw_text(hashes),
            "b" | "c" if self.peek(0) == '"' => self.text(),
            _ => Piece::Word(word),
        }
    }
}

#[test]
fn comments_and_texts_are_told_from_names() {
    let text = r##"//! crate::app
/* crate::app /* "x" */ */ fn x<'a>(y: &'a str) { let q = ('"', '\'', r#"a "quoted" name"#, b"b\"c", "crate::app"); z }"##;

    let source = Source::new("src/x.rs", text);

    let words: Vec<_> = source
        .tokens
        .iter()
        .filter_map(|token| {
            if let Piece::Word(word) = &token.piece {
                Some(word.as_str())
            } else {
                None
            }
        })
        .collect();
    let texts: Vec<_> = source
        .tokens
        .iter()
        .filter_map(|token| {
            if let Piece::Text(text) = &token.piece {
                Some(text.as_str())
            } else {
                None
            }
        })
        .collect();
    assert_eq!(words, ["fn", "x", "y", "str", "let", "q", "z"]);
    assert_eq!(texts, [r#"a "quoted" name"#, r#"b\"c"#, "crate::app"]);
    assert!(source.tokens.iter().all(|token| token.line == 2));
}
