//! A small name server on loopback, over UDP and TCP: it answers for its own names, and knows no other.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hickory_proto::op::{Message, MessageType, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::{A, CNAME, MX, SRV, TXT};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinSet;

use super::exchange;
use super::exchange::switches::ServiceRecord;
use super::server;
use super::stage::Stage;
use super::superoffice::switches::Plugin;

/// More connections than this are never served at once.
const CONNECTIONS: usize = 64;
/// How long a connection may say nothing.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long answers may be remembered: not at all, because tests change them.
const TTL: u32 = 0;

/// What a record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Data {
    Address(Ipv4Addr),
    Alias(&'static str),
    Mail(u16, &'static str),
    Text(&'static str),
    Service(ServiceRecord),
}

impl Data {
    fn kind(self) -> RecordType {
        match self {
            Self::Address(_) => RecordType::A,
            Self::Alias(_) => RecordType::CNAME,
            Self::Mail(..) => RecordType::MX,
            Self::Text(_) => RecordType::TXT,
            Self::Service(_) => RecordType::SRV,
        }
    }

    fn written(self) -> Option<RData> {
        let name = |text: &str| Name::from_ascii(format!("{}.", text.trim_end_matches('.'))).ok();
        Some(match self {
            Self::Address(address) => RData::A(A(address)),
            Self::Alias(target) => RData::CNAME(CNAME(name(target)?)),
            Self::Mail(preference, host) => RData::MX(MX::new(preference, name(host)?)),
            Self::Text(text) => RData::TXT(TXT::new(vec![text.to_owned()])),
            Self::Service(service) => RData::SRV(SRV::new(
                service.priority,
                service.weight,
                service.port,
                name(service.target)?,
            )),
        })
    }
}

/// Both sockets, at the same port.
pub(super) struct Sockets {
    udp: UdpSocket,
    tcp: TcpListener,
}

impl Sockets {
    /// Opens a port of 127.0.0.1 for both; `None` leaves the choice to the operating system.
    pub(super) async fn bind(port: Option<u16>) -> io::Result<Self> {
        let mut left = 20;
        loop {
            let tcp = server::bind(port).await?;
            let address = tcp.local_addr()?;
            match UdpSocket::bind(address).await {
                Ok(udp) => return Ok(Self { udp, tcp }),
                Err(error) if port.is_some() || left == 0 => return Err(error),
                // Another program has this port for UDP.
                Err(_) => left -= 1,
            }
        }
    }

    /// Where they are.
    pub(super) fn address(&self) -> io::Result<SocketAddr> {
        self.tcp.local_addr()
    }
}

/// Answers until dropped.
pub(super) async fn serve(sockets: Sockets, stage: Arc<Stage>) {
    let Sockets { udp, tcp } = sockets;
    let mut connections = JoinSet::new();
    let mut packet = vec![0; 4096];
    loop {
        tokio::select! {
            Some(_) = connections.join_next() => {}
            received = udp.recv_from(&mut packet) => {
                if let Ok((length, from)) = received
                    && let Some(answer) = packet.get(..length).and_then(|query| answer(query, &stage))
                {
                    let _ = udp.send_to(&answer, from).await;
                }
            }
            accepted = tcp.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    let _ = connections.spawn(converse(stream, Arc::clone(&stage)));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

/// Queries over one TCP connection, each after its length.
async fn converse(mut stream: TcpStream, stage: Arc<Stage>) {
    loop {
        let query = async {
            let length = stream.read_u16().await?;
            let mut query = vec![0; usize::from(length)];
            let _ = stream.read_exact(&mut query).await?;
            io::Result::Ok(query)
        };
        let Ok(Ok(query)) = tokio::time::timeout(PATIENCE, query).await else {
            return;
        };
        let Some(answer) = answer(&query, &stage) else {
            return;
        };
        let length = u16::try_from(answer.len()).unwrap_or_default();
        let framed = [&length.to_be_bytes(), &answer[..]].concat();
        if stream.write_all(&framed).await.is_err() {
            return;
        }
    }
}

fn answer(query: &[u8], stage: &Stage) -> Option<Vec<u8>> {
    let query = Message::from_vec(query).ok()?;
    if query.metadata.message_type != MessageType::Query {
        return None;
    }
    let (id, code) = (query.metadata.id, query.metadata.op_code);
    let question = query.queries.first();
    let (Some(question), OpCode::Query) = (question, code) else {
        return Message::error_msg(id, code, ResponseCode::NotImp)
            .to_vec()
            .ok();
    };
    let mut reply = Message::response(id, code);
    reply.metadata.authoritative = true;
    reply.metadata.recursion_desired = query.metadata.recursion_desired;
    reply.metadata.recursion_available = true;
    let _ = reply.add_query(question.clone());
    if query.edns.is_some() {
        let _ = reply.set_edns(hickory_proto::op::Edns::new());
    }
    fill(&mut reply, question, stage);
    reply.to_vec().ok()
}

fn fill(reply: &mut Message, question: &Query, stage: &Stage) {
    let behaviour = stage.behaviour();
    let google = behaviour.superoffice.documents.plugin == Some(Plugin::Google);
    let records = exchange::records(&behaviour.exchange, google);
    let asked = question.name().to_ascii().to_ascii_lowercase();
    let asked = asked.trim_end_matches('.');
    let below = format!(".{asked}");
    let of_name = || records.iter().filter(|(name, _)| name == asked);
    for (_, data) in of_name() {
        let wanted = question.query_type() == data.kind() || data.kind() == RecordType::CNAME;
        if wanted && let Some(written) = data.written() {
            let record = Record::from_rdata(question.name().clone(), TTL, written);
            let _ = reply.add_answer(record);
        }
    }
    // A name above others exists, although it has no record.
    let exists =
        of_name().next().is_some() || records.iter().any(|(name, _)| name.ends_with(&below));
    if !exists {
        reply.metadata.response_code = ResponseCode::NXDomain;
    }
}
