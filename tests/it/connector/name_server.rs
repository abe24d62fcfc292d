//! A name server on loopback, for UDP and TCP (RFC 1035), with the faults of real ones.

use std::net::SocketAddr;
use std::str::FromStr as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use hickory_proto::op::{Message, MessageType, OpCode, ResponseCode};
use hickory_proto::rr::rdata::{A, AAAA, CNAME, MX, SRV};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, UdpSocket};

/// What a server is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// It answers.
    Good,
    /// It answers over TCP only; over UDP it says so.
    Short,
    /// It does not know EDNS (RFC 6891) and refuses what has it.
    Old,
    /// It says nothing about IPv6.
    NoSix,
    /// It cannot look anything up.
    Failing,
    /// It never answers.
    Dead,
}

/// A running server.
pub struct NameServer {
    pub address: SocketAddr,
    pub over_tcp: Arc<AtomicUsize>,
}

/// Starts a server.
pub async fn start(manner: Manner) -> NameServer {
    let (udp, tcp) = sockets().await;
    let address = udp.local_addr().expect("an address");
    let over_tcp = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&over_tcp);
    drop(tokio::spawn(async move {
        let mut buffer = [0; 4096];
        while let Ok((length, from)) = udp.recv_from(&mut buffer).await {
            if let Some(answer) = answer(&buffer[..length], manner, true) {
                let _ = udp.send_to(&answer, from).await;
            }
        }
    }));
    drop(tokio::spawn(async move {
        while let Ok((mut stream, _)) = tcp.accept().await {
            let _ = count.fetch_add(1, Ordering::SeqCst);
            let Ok(length) = stream.read_u16().await else {
                continue;
            };
            let mut question = vec![0; usize::from(length)];
            let read = stream.read_exact(&mut question).await;
            if let (Ok(_), Some(answer)) = (read, answer(&question, manner, false)) {
                let length = u16::try_from(answer.len()).expect("short").to_be_bytes();
                let _ = stream.write_all(&[&length[..], &answer].concat()).await;
            }
        }
    }));
    NameServer { address, over_tcp }
}

/// The same port for UDP and TCP.
async fn sockets() -> (UdpSocket, TcpListener) {
    for _ in 0..50 {
        let udp = UdpSocket::bind("127.0.0.1:0").await.expect("a port");
        if let Ok(tcp) = TcpListener::bind(udp.local_addr().expect("an address")).await {
            return (udp, tcp);
        }
    }
    panic!("no port that is free for both");
}

fn answer(question: &[u8], manner: Manner, udp: bool) -> Option<Vec<u8>> {
    let question = Message::from_vec(question).ok()?;
    let query = question.queries.first()?.clone();
    let mut answer = Message::new(question.metadata.id, MessageType::Response, OpCode::Query);
    answer.metadata.recursion_desired = true;
    answer.metadata.recursion_available = true;
    answer.add_query(query.clone());
    match manner {
        Manner::Dead => return None,
        Manner::NoSix if query.query_type() == RecordType::AAAA => return None,
        Manner::Failing => answer.metadata.response_code = ResponseCode::ServFail,
        Manner::Old if question.edns.is_some() => {
            answer.metadata.response_code = ResponseCode::FormErr;
        }
        Manner::Short if udp => answer.metadata.truncation = true,
        _ => match records(&query.name().to_ascii(), query.query_type()) {
            None => answer.metadata.response_code = ResponseCode::NXDomain,
            Some(found) => {
                for (owner, data) in found {
                    answer.add_answer(Record::from_rdata(name(owner), 60, data));
                }
            }
        },
    }
    let bytes = answer.to_vec().ok()?;
    if udp && bytes.len() > 512 {
        // What does not fit is asked for again over TCP.
        answer.answers.clear();
        answer.metadata.truncation = true;
        return answer.to_vec().ok();
    }
    Some(bytes)
}

fn name(text: &str) -> Name {
    Name::from_str(text).expect("a name")
}

/// The zone; none for names that do not exist.
fn records(owner: &str, kind: RecordType) -> Option<Vec<(&'static str, RData)>> {
    const MAIL: &str = "mail.corp.example.";
    const SERVICE: &str = "_autodiscover._tcp.corp.example.";
    const CORP: &str = "corp.example.";
    const ALIAS: &str = "autodiscover.corp.example.";
    const MANY: &str = "many.corp.example.";
    const CRM: &str = "online.superoffice.com.";
    let a = |text: &str| RData::A(A(text.parse().expect("an address")));
    Some(match (owner.to_lowercase().as_str(), kind) {
        (MAIL, RecordType::A) => vec![(MAIL, a("127.0.0.1"))],
        ("both.corp.example.", RecordType::A) => vec![("both.corp.example.", a("127.0.0.1"))],
        ("both.corp.example.", RecordType::AAAA) => vec![(
            "both.corp.example.",
            RData::AAAA(AAAA("::1".parse().expect("an address"))),
        )],
        ("two.corp.example.", RecordType::A) => vec![
            ("two.corp.example.", a("127.0.0.3")),
            ("two.corp.example.", a("127.0.0.2")),
        ],
        (ALIAS, RecordType::A) => vec![
            (ALIAS, RData::CNAME(CNAME(name(MAIL)))),
            (MAIL, a("127.0.0.1")),
        ],
        (ALIAS, RecordType::CNAME) => {
            vec![(ALIAS, RData::CNAME(CNAME(name("Mail.Corp.Example."))))]
        }
        (SERVICE, RecordType::SRV) => vec![
            (
                SERVICE,
                RData::SRV(SRV::new(20, 1, 443, name("old.corp.example."))),
            ),
            (
                SERVICE,
                RData::SRV(SRV::new(5, 7, 8443, name("Mail.Corp.example."))),
            ),
            (SERVICE, RData::SRV(SRV::new(0, 0, 0, Name::root()))),
        ],
        // An address of the outside that is no computer's: whoever tries it gets no connection, and sends nothing.
        (CRM, RecordType::A) => vec![(CRM, a("224.0.0.1"))],
        (CORP, RecordType::MX) => vec![
            (CORP, RData::MX(MX::new(20, name("second.corp.example.")))),
            (CORP, RData::MX(MX::new(10, name("first.corp.example.")))),
        ],
        (MANY, RecordType::A) => (0..40)
            .map(|number| (MANY, a(&format!("127.0.1.{number}"))))
            .collect(),
        (
            MAIL | "both.corp.example." | "two.corp.example." | ALIAS | SERVICE | CORP | MANY | CRM,
            _,
        ) => Vec::new(),
        _ => return None,
    })
}
