//! What stands behind a library's error.

/// The TLS library's error, also when it is wrapped in input/output errors, which hide it from `source`.
pub(in crate::http) fn tls_error<'a>(
    cause: &'a (dyn std::error::Error + 'static),
) -> Option<&'a rustls::Error> {
    let mut inner = cause;
    while let Some(wrapped) = inner.downcast_ref::<std::io::Error>() {
        inner = wrapped.get_ref()?;
    }
    inner.downcast_ref::<rustls::Error>()
}

/// The kind of an input/output error, if the cause is one.
pub(in crate::http) fn input_output(
    cause: &(dyn std::error::Error + 'static),
) -> Option<std::io::ErrorKind> {
    cause
        .downcast_ref::<std::io::Error>()
        .map(std::io::Error::kind)
}

/// The causes of an error without the address it concerned.
pub(in crate::http) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words = Vec::new();
    let mut source = error.source();
    while let Some(cause) = source {
        words.push(cause.to_string());
        source = cause.source();
    }
    words.dedup();
    if words.is_empty() {
        "the connection broke".to_owned()
    } else {
        words.join(": ")
    }
}
