//! Keeping secrets out of crash dumps (S-MEM-04).

use super::Error;

/// Switches core dumps off and closes the process's memory to other programs of the same user.
///
/// Core dumps have no switch on Windows; error reports there hold no heap unless an administrator asks for it.
///
/// # Errors
///
/// When the operating system refuses.
pub fn protect_memory() -> Result<(), Error> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};

        setrlimit(
            Resource::Core,
            Rlimit {
                current: Some(0),
                maximum: Some(0),
            },
        )
        .map_err(refused)?;
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};

        set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(refused)?;
    }
    Ok(())
}

#[cfg(unix)]
fn refused(errno: rustix::io::Errno) -> Error {
    Error::system(
        "switch off crash dumps of",
        std::path::Path::new("this program"),
        errno.into(),
    )
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    #[test]
    fn a_crash_leaves_no_dump() {
        super::protect_memory().unwrap();

        assert_eq!(getrlimit(Resource::Core).current, Some(0));
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
