//! The commands `users` and `link` by the real program.
