//! The terminal: the same work as the window, as commands with fixed names, exit codes and JSON.

pub mod arguments;
