//! The registry of Windows, where Group Policy and device management write what they decide for the whole computer.

use std::io;
use std::sync::Arc;

use windows_registry::{Key, LOCAL_MACHINE, Result, Type, Value};

use crate::platform;
use crate::settings::REGISTRY;
use crate::settings::managed::{Folder, Managed};

/// `KEY_WOW64_64KEY`: what a 64-bit program sees, whatever this one is.
const VIEW: u32 = 0x0100;
/// As deep as settings stand, lists included.
const DEEPEST: usize = 5;
/// How many names of one key are read.
const MOST: usize = 500;

/// What stands below [`REGISTRY`] for the whole computer, where nobody but an administrator can write.
pub(super) fn read() -> Option<std::result::Result<Folder, platform::Error>> {
    let key = LOCAL_MACHINE.options().read().access(VIEW).open(REGISTRY);
    let code = match key.and_then(|key| folder(&key, 1)) {
        Ok(folder) => return Some(Ok(folder)),
        Err(error) => error.code().0,
    };
    // The number of Windows within the result code.
    let source = io::Error::from_raw_os_error(code & 0xFFFF);
    (source.kind() != io::ErrorKind::NotFound).then(|| {
        Err(platform::Error::System {
            act: "read",
            path: REGISTRY.into(),
            source: Arc::new(source),
        })
    })
}

/// Names count without case in the registry, and those of settings are small.
fn folder(key: &Key, depth: usize) -> Result<Folder> {
    let mut folder = Folder::new();
    if depth < DEEPEST {
        for name in key.keys()?.take(MOST) {
            let below = key.options().read().access(VIEW).open(&name)?;
            let inner = Managed::Folder(self::folder(&below, depth + 1)?);
            drop(folder.insert(name.to_ascii_lowercase(), inner));
        }
    }
    for (name, value) in key.values()?.take(MOST) {
        drop(folder.insert(name.to_ascii_lowercase(), managed(value)));
    }
    Ok(folder)
}

fn managed(value: Value) -> Managed {
    match value.ty() {
        Type::String => String::try_from(value).map_or(Managed::Other, Managed::Text),
        Type::U32 | Type::U64 => u64::try_from(value)
            .ok()
            .and_then(|number| i64::try_from(number).ok())
            .map_or(Managed::Other, Managed::Number),
        Type::MultiString => Vec::<String>::try_from(value).map_or(Managed::Other, |mut items| {
            // A mark ends each text, and one more the list.
            while items.last().is_some_and(String::is_empty) {
                drop(items.pop());
            }
            Managed::List(items.into_iter().map(Managed::Text).collect())
        }),
        // `REG_EXPAND_SZ` among them: what it says depends on variables that anybody may set.
        _ => Managed::Other,
    }
}
