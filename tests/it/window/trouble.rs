//! What happened, on a page of its own; the report; the sign-in to a proxy; the strip above the cards.

mod beside;
mod portal;
mod ready;
mod selected;
