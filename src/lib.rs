//! Synchronizer Setup: a wizard that connects SuperOffice CRM with a calendar system.
//!
//! The house, floor by floor; a room may use what stands below it, never what stands above.

// Faces: the window, the terminal, the words, the order of the steps.
#[cfg(feature = "window")]
pub mod app;
#[cfg(feature = "window")]
pub mod icon;
#[cfg(feature = "window")]
pub mod page;
#[cfg(feature = "window")]
pub mod reader;
pub mod report;
pub mod terminal;
pub mod text;
#[cfg(feature = "window")]
pub mod theme;
#[cfg(feature = "window")]
pub mod widget;
pub mod wizard;

// Subjects.
pub mod connect;
pub mod documents;
pub mod link;
pub mod remedy;

// Systems; they do not know each other.
pub mod exchange;
pub mod google;
pub mod microsoft365;
pub mod superoffice;

// Engines.
pub mod account;
pub mod check;
pub mod directory;
pub mod journal;
pub mod oauth;
pub mod profile;
pub mod update;

// Ground.
pub mod http;
pub mod platform;
pub mod secret;
pub mod settings;
pub mod world;

// Apart: the built-in cloud. Only `main` and tests reach it.
pub mod rehearsal;
