//! Requests to providers.

/// The HTTP client.
#[derive(Debug, Clone)]
pub struct Client;
