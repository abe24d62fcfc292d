//! The built-in cloud as the faces see it: something that can be started. `main` puts it there, nobody else knows it.

use std::any::Any;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::settings::Settings;

use super::Browser;

/// A running rehearsal.
pub struct Stage {
    /// Points the settings at the rehearsal.
    pub apply: Box<dyn Fn(&mut Settings) + Send + Sync>,
    /// Its certificate authority (PEM).
    pub authority: String,
    /// The hosts that it plays; the authority is trusted for no others.
    pub hosts: Vec<String>,
    /// The browser, with somebody who can play people.
    pub browser: Arc<dyn Browser>,
    /// Addresses, people, authority as JSON.
    pub description: serde_json::Value,
    /// The servers end when this is dropped.
    pub guard: Box<dyn Any + Send + Sync>,
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Stage")
            .field("browser", &self.browser)
            .finish_non_exhaustive()
    }
}

/// A start under way.
pub type Starting = Pin<Box<dyn Future<Output = std::io::Result<Stage>> + Send>>;

/// Starts rehearsals.
pub trait Theatre: Send + Sync + std::fmt::Debug {
    /// Starts the built-in cloud with a scenario of [`Theatre::scenarios`], on ports from `port` on or on free ones.
    fn start(&self, scenario: &str, port: Option<u16>) -> Starting;

    /// Scenarios by name, with what happens in each.
    fn scenarios(&self) -> Vec<(&'static str, &'static str)>;
}
