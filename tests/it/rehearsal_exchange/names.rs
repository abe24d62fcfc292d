//! The name server of the rehearsal, over UDP and TCP.

use std::time::Duration;

use hickory_proto::op::{Message, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, RecordType};
use synchronizer_setup::rehearsal::Rehearsal;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

use super::{cloud, scenario};

const HAPPY: synchronizer_setup::rehearsal::Exchange =
    synchronizer_setup::rehearsal::Exchange::HAPPY;
const PATIENCE: Duration = Duration::from_secs(20);

fn question(name: &str, kind: RecordType) -> Vec<u8> {
    let mut message = Message::query();
    message.add_query(Query::query(Name::from_ascii(name).unwrap(), kind));
    message.to_vec().unwrap()
}

async fn over_udp(cloud: &Rehearsal, name: &str, kind: RecordType) -> Message {
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let question = question(name, kind);
    let mut packet = [0; 4096];
    socket.send_to(&question, cloud.dns_server).await.unwrap();
    let (length, _) = timeout(PATIENCE, socket.recv_from(&mut packet))
        .await
        .expect("an answer")
        .unwrap();
    let answer = Message::from_vec(&packet[..length]).unwrap();
    assert_eq!(answer.metadata.id.to_be_bytes(), question[..2]);
    answer
}

fn told(message: &Message) -> Vec<String> {
    let text = |data: &RData| match data {
        RData::SRV(record) => format!("{} {} {}", record.priority, record.port, record.target),
        RData::MX(record) => format!("{} {}", record.preference, record.exchange),
        RData::TXT(record) => record.to_string(),
        other => other.to_string(),
    };
    message
        .answers
        .iter()
        .map(|record| text(&record.data))
        .collect()
}

#[tokio::test]
async fn records_are_those_of_the_scenario() {
    let cloud = scenario("autodiscover-srv-only").await;

    let ask = |name: &'static str, kind| {
        let cloud = &cloud;
        async move { told(&over_udp(cloud, name, kind).await) }
    };

    let services = ask("_autodiscover._tcp.contoso.example.", RecordType::SRV).await;
    assert_eq!(
        services,
        ["20 443 old.contoso.example.", "5 443 mail.contoso.example."]
    );
    let mail = ask("Contoso.example.", RecordType::MX).await;
    assert_eq!(mail, ["10 mail.contoso.example."]);
    let address = ask("mail.contoso.example.", RecordType::A).await;
    assert_eq!(address, ["127.0.0.1"]);
    let alias = ask("autodiscover.nordfjell.example.", RecordType::A).await;
    assert_eq!(alias, ["autodiscover.outlook.com."]);
    let text = ask("nordfjell.example.", RecordType::TXT).await;
    assert_eq!(text, ["MS=ms48213675"]);
}

#[tokio::test]
async fn a_name_without_such_a_record_is_told_from_a_name_that_is_unknown() {
    let cloud = cloud(HAPPY).await;
    for (name, code) in [
        ("mail.contoso.example.", ResponseCode::NoError),
        ("example.", ResponseCode::NoError),
        (
            "_autodiscover._tcp.contoso.example.",
            ResponseCode::NXDomain,
        ),
        ("autodiscover.example.", ResponseCode::NXDomain),
        ("somewhere.else.", ResponseCode::NXDomain),
    ] {
        let answer = over_udp(&cloud, name, RecordType::AAAA).await;
        assert_eq!(answer.metadata.response_code, code, "{name}");
        assert!(answer.answers.is_empty(), "{name}");
    }
    let unknown = scenario("autodiscover-srv-only").await;
    let answer = over_udp(&unknown, "autodiscover.contoso.example.", RecordType::A).await;
    assert_eq!(answer.metadata.response_code, ResponseCode::NXDomain);
}

#[tokio::test]
async fn it_answers_over_tcp_one_question_after_the_other_and_survives_garbage() {
    let cloud = cloud(HAPPY).await;
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    socket.send_to(b"garbage", cloud.dns_server).await.unwrap();
    let mut stream = TcpStream::connect(cloud.dns_server).await.unwrap();
    for _ in 0..2 {
        let question = question("mail.contoso.example.", RecordType::A);
        let length = u16::try_from(question.len()).unwrap();
        stream.write_u16(length).await.unwrap();
        stream.write_all(&question).await.unwrap();
        let length = timeout(PATIENCE, stream.read_u16()).await.unwrap().unwrap();
        let mut answer = vec![0; usize::from(length)];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(told(&Message::from_vec(&answer).unwrap()), ["127.0.0.1"]);
    }
}
