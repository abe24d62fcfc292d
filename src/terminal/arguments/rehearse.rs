//! Options of the built-in cloud.

use clap::Args;

/// The built-in cloud alone.
#[derive(Debug, Clone, Args)]
pub struct Rehearse {
    /// What shall happen [default: happy, or what --rehearsal names].
    #[arg(long, value_name = "NAME")]
    pub scenario: Option<String>,
    /// First port; the following ones are used too. Without it the system chooses.
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1024..=65000))]
    pub port: Option<u16>,
    /// Print addresses, people and certificate authority as one JSON object.
    #[arg(long)]
    pub json: bool,
}
