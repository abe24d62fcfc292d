//! The offline address book, read as far as its table of contents (MS-OXWOAB, exchange.md 5).

pub mod manifest;
