//! The integration tests, in one binary so that linking stays cheap.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    unused_results,
    reason = "a test that stops with a message is a test that fails"
)]
#![allow(
    dead_code,
    reason = "the tools of the tests are complete in themselves"
)]
#![allow(
    clippy::large_types_passed_by_value,
    reason = "a rehearsal's behaviour is plain data, copied when a test begins"
)]

// What tests stand on: the real program, a browser, a display, a key store.
mod browser;
mod display;
mod key_ring_session;
mod loot;
mod outside;
mod process;
mod program;
mod raw;
mod require;
mod site;
mod stage;

// The house and its papers.
mod architecture;
mod dependencies;
mod documents;
mod documents_sign_in;
mod failures;
mod lines;
mod made;
mod packages;
mod policies;
mod requirements;

// The whole program.
mod bad_input;
mod end_to_end;
mod scenarios;
mod several_programs;
mod systems;

// What is kept.
mod forget;
mod kept;
mod key_store;
mod profile_commands;
mod profiles;
mod settings;

// Signing in.
mod admin_consent;
mod approval;
mod autodiscover_cancelled;
#[cfg(target_os = "linux")]
mod compose;
mod connector;
mod device_code;
mod ews_ending;
mod exchange_answers;
mod exchange_catalogue;
mod exchange_program;
mod exchange_proof;
mod exchange_sign_in;
mod exchange_traffic;
mod exchange_words;
mod fault_matrix;
mod given_up;
mod google;
mod id_token;
mod journal;
mod listener;
mod network;
mod no_display;
mod ntlm_servers;
mod onsite;
mod people;
mod played;
mod preflight;
mod proxy_sign_in;
mod readiness;
mod scp;
mod secrecy;
mod setup;
mod sign_in;
mod sign_in_again;
mod sign_out;
mod token_answers;
mod update;

// The built-in cloud.
mod rehearsal_exchange;
mod rehearsal_google;
mod rehearsal_microsoft;
mod rehearsal_superoffice;

// Words, advice, the window.
mod languages;
mod look;
mod reader;
mod remedies;
mod texts;
mod troubleshooting;
mod widgets;
mod window;
