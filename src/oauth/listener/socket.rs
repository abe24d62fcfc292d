//! The sockets: port 0, exclusive, loopback only, kept from bind to close (S-LST-01 … S-LST-03, design 9.3).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream};

use super::{Error, Redirect};

const V4: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const V6: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);
/// How many ports are tried until one is free in both families.
const TRIES: usize = 10;
const BACKLOG: i32 = 64;

/// One port, on one or both loopback addresses.
#[derive(Debug)]
pub(super) struct Sockets {
    v4: TcpListener,
    v6: Option<TcpListener>,
}

impl Sockets {
    pub(super) fn open(redirect: Redirect) -> Result<Self, Error> {
        let first = || exclusive(SocketAddr::new(V4, 0));
        match redirect {
            Redirect::Ipv4 => first()
                .map(|v4| Self { v4, v6: None })
                .map_err(|error| blocked(V4, &error)),
            Redirect::Localhost => common(first, |port| exclusive(SocketAddr::new(V6, port))),
        }
    }

    /// The addresses that are bound.
    pub(super) fn addresses(&self) -> Result<Vec<SocketAddr>, Error> {
        [Some(&self.v4), self.v6.as_ref()]
            .into_iter()
            .flatten()
            .map(|socket| socket.local_addr().map_err(|error| blocked(V4, &error)))
            .collect()
    }

    pub(super) async fn accept(&self) -> io::Result<TcpStream> {
        let (stream, _) = match &self.v6 {
            None => self.v4.accept().await?,
            Some(v6) => tokio::select! {
                accepted = self.v4.accept() => accepted?,
                accepted = v6.accept() => accepted?,
            },
        };
        Ok(stream)
    }
}

/// Binds both families on one port. Only a missing address family is tolerated: a port that another program holds
/// in one family would hand it our answer (F-12, F-13).
fn common(
    first: impl Fn() -> io::Result<TcpListener>,
    second: impl Fn(u16) -> io::Result<TcpListener>,
) -> Result<Sockets, Error> {
    // Kept until the end, so that each try gets another port.
    let mut rejected = Vec::new();
    for _ in 0..TRIES {
        let v4 = first().map_err(|error| blocked(V4, &error))?;
        let port = v4.local_addr().map_err(|error| blocked(V4, &error))?.port();
        match second(port) {
            Ok(v6) => return Ok(Sockets { v4, v6: Some(v6) }),
            Err(error) if family_is_missing(&error) => return Ok(Sockets { v4, v6: None }),
            Err(error) if is_taken(&error) => rejected.push(v4),
            Err(error) => return Err(blocked(V6, &error)),
        }
    }
    Err(Error::NoCommonPort {
        tries: rejected.len(),
    })
}

/// Binds without any option that would let a second program bind the same port.
///
/// The standard library cannot be used: on Unix it sets `SO_REUSEADDR`.
fn exclusive(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(
        Domain::for_address(address),
        Type::STREAM,
        Some(Protocol::TCP),
    )?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

fn blocked(address: IpAddr, error: &io::Error) -> Error {
    Error::Bind {
        address,
        kind: error.kind(),
    }
}

/// "Access denied" is how Windows names a port inside a reserved block (F-01).
fn is_taken(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
    )
}

fn family_is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::AddrNotAvailable
        || error.raw_os_error() == Some(FAMILY_NOT_SUPPORTED)
}

#[cfg(unix)]
const FAMILY_NOT_SUPPORTED: i32 = rustix::io::Errno::AFNOSUPPORT.raw_os_error();
/// `WSAEAFNOSUPPORT`
#[cfg(windows)]
const FAMILY_NOT_SUPPORTED: i32 = 10047;

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    fn v4() -> io::Result<TcpListener> {
        exclusive(SocketAddr::new(V4, 0))
    }

    #[tokio::test]
    async fn a_port_that_is_taken_in_one_family_is_given_up_for_another() {
        if let Err(error) = exclusive(SocketAddr::new(V6, 0)) {
            println!(
                "skipped: this computer has no IPv6 loopback address ({})",
                error.kind()
            );
            assert!(
                std::env::var("SYNCHRONIZER_SETUP_REQUIRE").as_deref() != Ok("all"),
                "IPv6 is required"
            );
            return;
        }
        let strangers = RefCell::new(Vec::new());
        let second = |port| {
            if strangers.borrow().len() < 3 {
                let stranger = exclusive(SocketAddr::new(V6, port))?;
                strangers.borrow_mut().push(stranger);
            }
            exclusive(SocketAddr::new(V6, port))
        };

        let sockets = common(v4, second).unwrap();

        let addresses = sockets.addresses().unwrap();
        assert_eq!(addresses.len(), 2);
        assert_eq!(addresses[0].port(), addresses[1].port());
        for stranger in strangers.borrow().iter() {
            assert_ne!(stranger.local_addr().unwrap().port(), addresses[0].port());
        }
    }

    #[tokio::test]
    async fn a_missing_address_family_is_tolerated() {
        let missing = |_| Err(io::Error::from_raw_os_error(FAMILY_NOT_SUPPORTED));
        let unassigned = |_| Err(io::Error::from(io::ErrorKind::AddrNotAvailable));

        assert_eq!(common(v4, missing).unwrap().addresses().unwrap().len(), 1);
        assert_eq!(
            common(v4, unassigned).unwrap().addresses().unwrap().len(),
            1
        );
    }

    #[tokio::test]
    async fn ten_taken_ports_and_any_other_trouble_are_errors() {
        let taken = |_| Err(io::Error::from(io::ErrorKind::AddrInUse));
        let reserved = |_| Err(io::Error::from(io::ErrorKind::PermissionDenied));
        let broken = |_| Err(io::Error::from(io::ErrorKind::OutOfMemory));

        assert_eq!(
            common(v4, taken).unwrap_err(),
            Error::NoCommonPort { tries: 10 }
        );
        assert_eq!(
            common(v4, reserved).unwrap_err(),
            Error::NoCommonPort { tries: 10 }
        );
        assert_eq!(
            common(v4, broken).unwrap_err(),
            Error::Bind {
                address: V6,
                kind: io::ErrorKind::OutOfMemory
            }
        );
    }
}
