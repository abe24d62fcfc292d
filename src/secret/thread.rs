//! Calls of a store on threads of their own: they block, and may wait for somebody who never comes.

use std::sync::Arc;
use std::time::Duration;

use super::{Error, Store};

/// Does work with a store, at most `limit` long (S-KEY-05, F-86).
///
/// # Errors
///
/// What the store says; [`Error::Slow`] when it does not answer in time.
pub async fn on_a_thread<T: Send + 'static>(
    store: Arc<dyn Store>,
    limit: Duration,
    call: impl FnOnce(&dyn Store) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let (done, answer) = tokio::sync::oneshot::channel();
    let work = move || {
        // Nobody waits any more when the limit has passed.
        let _ = done.send(call(store.as_ref()));
    };
    let started = std::thread::Builder::new()
        .name("key-store".to_owned())
        .spawn(work);
    drop(started.map_err(|error| Error::Denied(error.to_string()))?);
    match tokio::time::timeout(limit, answer).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(Error::Denied("the call did not end well".to_owned())),
        Err(_) => Err(Error::Slow(limit.as_secs())),
    }
}
