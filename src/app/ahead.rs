//! What the first picture needs and what takes long to read, beside the start of the toolkit.

use std::borrow::Cow;
use std::sync::Arc;
use std::thread::{self, Thread};
use std::time::Duration;

use crate::text::Texts;
use crate::theme;

/// How long the toolkit is left alone: it begins with libraries and tables of keys, and is slower there beside somebody who
/// reads files, too.
const ALONE: Duration = Duration::from_millis(4);

/// Reads fonts and texts on a thread of its own. Nobody has to wait for it: who needs one of them first reads it.
pub(super) struct Ahead(Option<Thread>);

impl Ahead {
    /// Begins in a moment.
    pub(super) fn begin(texts: Arc<Texts>) -> Self {
        let reader = thread::Builder::new().name("ahead".to_owned());
        let reader = reader.spawn(move || {
            thread::park_timeout(ALONE);
            fonts();
            texts.read();
        });
        Self(reader.ok().map(|reader| reader.thread().clone()))
    }

    /// The toolkit is there sooner than thought: begins at once.
    pub(super) fn hurry(&self) {
        if let Some(reader) = &self.0 {
            reader.unpark();
        }
    }
}

/// The fonts of the computer, and our own.
fn fonts() {
    let fonts = iced::advanced::graphics::text::font_system();
    if let Ok(mut fonts) = fonts.write() {
        for font in theme::fonts() {
            fonts.load_font(Cow::Borrowed(font));
        }
    }
}
