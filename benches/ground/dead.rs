//! A host with two dead addresses: ports that swallow every attempt to connect, and a name server that names them.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::A;
use hickory_proto::rr::{RData, Record, RecordType};
use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Where the dead addresses are; they need no setting up on Linux.
const ADDRESSES: [Ipv4Addr; 2] = [Ipv4Addr::new(127, 0, 0, 2), Ipv4Addr::new(127, 0, 0, 3)];

/// How long an attempt must hang until the port counts as dead.
const HANGS: Duration = Duration::from_millis(300);

/// The dead addresses, as long as this is kept.
pub struct Dead {
    /// The name server; what it does not know it asks of another.
    pub name_server: SocketAddr,
    _ports: Vec<(TcpListener, Vec<TcpStream>)>,
    work: JoinHandle<()>,
}

impl Drop for Dead {
    fn drop(&mut self) {
        self.work.abort();
    }
}

impl Dead {
    /// Puts a host on two dead addresses; `others` is the name server for all else. It needs the right to open port 443.
    pub async fn of(host: &'static str, others: SocketAddr) -> io::Result<Self> {
        let mut ports = Vec::new();
        for address in ADDRESSES {
            ports.push(swallow(address).await?);
        }
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let name_server = socket.local_addr()?;
        let work = tokio::spawn(async move {
            let mut packet = vec![0; 4096];
            while let Ok((length, from)) = socket.recv_from(&mut packet).await {
                let answer = match own(&packet[..length], host) {
                    Some(answer) => answer,
                    None => match relayed(&packet[..length], others).await {
                        Ok(answer) => answer,
                        Err(_) => continue,
                    },
                };
                let _ = socket.send_to(&answer, from).await;
            }
        });
        Ok(Self {
            name_server,
            _ports: ports,
            work,
        })
    }
}

/// A port whose queue is full: the operating system drops what comes then.
async fn swallow(address: Ipv4Addr) -> io::Result<(TcpListener, Vec<TcpStream>)> {
    let place = SocketAddr::from((address, 443));
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(place)?;
    let listener = socket.listen(1)?;
    let mut waiting = Vec::new();
    for _ in 0..16 {
        match timeout(HANGS, TcpStream::connect(place)).await {
            Ok(stream) => waiting.push(stream?),
            Err(_) => return Ok((listener, waiting)),
        }
    }
    Err(io::Error::other("the port goes on accepting"))
}

/// The answer about the host itself; none for other questions.
fn own(packet: &[u8], host: &str) -> Option<Vec<u8>> {
    let query = Message::from_vec(packet).ok()?;
    let question = query.queries.first()?;
    let name = question.name().to_ascii().to_ascii_lowercase();
    let kind = question.query_type();
    let address = matches!(kind, RecordType::A | RecordType::AAAA);
    if name.trim_end_matches('.') != host || !address {
        return None;
    }
    let mut reply = Message::response(query.metadata.id, query.metadata.op_code);
    reply.metadata.response_code = ResponseCode::NoError;
    let _ = reply.add_query(question.clone());
    if kind == RecordType::A {
        for address in ADDRESSES {
            let data = RData::A(A(address));
            let record = Record::from_rdata(question.name().clone(), 0, data);
            let _ = reply.add_answer(record);
        }
    }
    reply.to_vec().ok()
}

async fn relayed(packet: &[u8], to: SocketAddr) -> io::Result<Vec<u8>> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    socket.connect(to).await?;
    let _ = socket.send(packet).await?;
    let mut answer = vec![0; 4096];
    let length = timeout(Duration::from_secs(2), socket.recv(&mut answer)).await??;
    answer.truncate(length);
    Ok(answer)
}
