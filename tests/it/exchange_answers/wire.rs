//! An answer as it comes over a connection (V46).

use std::net::SocketAddr;
use std::time::Duration;

use hyper::header::HeaderValue;
use synchronizer_setup::exchange::autodiscover::location;
use synchronizer_setup::http::{Answer, Client, Proxy};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use url::Url;

async fn served(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let read = stream.read(&mut request).await.unwrap();
        assert!(request[..read].ends_with(b"\r\n\r\n"));
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.flush().await.unwrap();
        // Held until the other side has read it.
        let _ = stream.read(&mut request).await;
    });
    place
}

async fn asked(place: SocketAddr) -> Answer {
    let client = Client::new(Proxy::Direct, Vec::new(), Duration::from_secs(30)).unwrap();
    let url = Url::parse(&format!("http://{place}/autodiscover/autodiscover.xml")).unwrap();
    let mut connection = client.connector().connect(&url).await.unwrap();
    let request = hyper::Request::get(url.as_str()).body(Vec::new()).unwrap();
    connection.send(request, 64 * 1024).await.unwrap()
}

#[tokio::test]
async fn names_of_headers_are_read_in_any_case() {
    let place = served(
        "HTTP/1.1 302 Found\r\nlOCATION: https://cas2.corp.example/x\r\nCONTENT-TYPE: Text/XML; Charset=utf-8\r\ncontent-LENGTH: 7\r\n\r\n<a></a>",
    )
    .await;

    let answer = asked(place).await;

    let values = answer
        .headers
        .get_all("Location")
        .iter()
        .map(HeaderValue::as_bytes);
    let base = Url::parse("https://autodiscover.corp.example/").unwrap();
    let target = location::judge(&base, values).map(String::from);
    assert_eq!(target.as_deref(), Ok("https://cas2.corp.example/x"));
    assert_eq!(
        (answer.status, answer.media_type.as_str()),
        (302, "text/xml")
    );
    assert_eq!(answer.body, b"<a></a>");
}
