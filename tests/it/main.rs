//! Integration tests, one module per subject.

mod id_token;
mod token_answers;
