//! What is read as XML, and what is refused.
