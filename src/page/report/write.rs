//! Writing the report, and saving it, off the thread of the window.

use std::path::PathBuf;
use std::sync::Arc;

use crate::profile::Id;
use crate::text::Texts;
use crate::world::World;

use super::{Form, Written};

/// Where reports are saved.
pub(super) fn folder(world: &World) -> PathBuf {
    world.folders.data.join("reports")
}

pub(super) async fn write(_world: World, _texts: Arc<Texts>, _profile: Option<Id>) -> Written {
    Written::default()
}

pub(super) async fn save(_world: World, _text: String, _form: Form) -> Result<PathBuf, String> {
    Err(String::new())
}
