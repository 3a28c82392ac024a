//! As much of HTTP as a preview needs, and no more: the head of one request comes in, one answer goes out, and the connection
//! ends. Every wait and every size has a limit.

use std::fmt::Write as _;
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// A browser sends about 1 KB.
const MAX_HEAD: usize = 16 * 1024;
/// A browser sends some 15 headers.
const MAX_HEADERS: usize = 64;
/// A head that comes in more pieces is not worth waiting for.
const MAX_PIECES: usize = 32;
/// How long a client may be silent, or refuse to take more.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is asked.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// The path, decoded, without the first `/`.
    pub(super) path: String,
    /// What stands behind the `?`, decoded, without its name.
    pub(super) query: String,
    /// Whether only the head of the answer is wanted.
    pub(super) head_only: bool,
    /// Whether a page of another site asks, as far as the browser tells.
    pub(super) foreign: bool,
}

/// How a request ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// Here it is.
    Found,
    /// This is no request.
    Malformed,
    /// Not by this name, or not for this site.
    Forbidden,
    /// There is nothing at this address.
    NotFound,
    /// Only reading is possible.
    NotAllowed,
    /// Too much was sent.
    TooLarge,
}

impl Status {
    /// The status line, as the standard has it.
    const fn line(self) -> &'static str {
        match self {
            Self::Found => "200 OK",
            Self::Malformed => "400 Bad Request",
            Self::Forbidden => "403 Forbidden",
            Self::NotFound => "404 Not Found",
            Self::NotAllowed => "405 Method Not Allowed",
            Self::TooLarge => "431 Request Header Fields Too Large",
        }
    }
}

/// What is answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: Status,
    pub(super) kind: &'static str,
    /// What the page may do, beyond what it says itself.
    pub(super) policy: String,
    pub(super) body: Arc<str>,
}

/// A connection to one client.
#[derive(Debug)]
pub(super) struct Connection {
    stream: TcpStream,
}

impl Connection {
    /// # Errors
    /// When the machine sets no limits to waiting.
    pub(super) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream })
    }

    /// Reads a request, or says why it gets none; `None` when the client has gone away or says nothing.
    pub(super) fn request(&mut self, port: u16) -> Option<Result<Request, Status>> {
        let mut head = Vec::with_capacity(2048);
        let mut piece = [0; 2048];
        for _ in 0..MAX_PIECES {
            let length = self.stream.read(&mut piece).ok().filter(|length| *length > 0)?;
            head.extend_from_slice(&piece[..length]);
            if let Some(done) = parse(&head, port) {
                return Some(done);
            }
            if head.len() > MAX_HEAD {
                return Some(Err(Status::TooLarge));
            }
        }
        Some(Err(Status::TooLarge))
    }

    /// Sends an answer and ends.
    pub(super) fn answer(mut self, answer: &Answer, head_only: bool) {
        let mut text = head(answer.status, answer.kind, &answer.policy);
        let _ = write!(text, "Content-Length: {}\r\n\r\n", answer.body.len());
        if !head_only {
            text.push_str(&answer.body);
        }
        if self.stream.write_all(text.as_bytes()).is_err() || self.stream.shutdown(Shutdown::Write).is_err() {
            return;
        }
        // What was sent and not read would make the machine take the answer back.
        let mut rest = [0; 2048];
        for _ in 0..MAX_PIECES {
            if !matches!(self.stream.read(&mut rest), Ok(length) if length > 0) {
                break;
            }
        }
    }

    /// Begins a stream of events, for as long as the client listens.
    pub(super) fn events(mut self) -> io::Result<Events> {
        let text = head(Status::Found, "text/event-stream", "default-src 'none'");
        self.stream.write_all(text.as_bytes())?;
        // A preview that was started anew is found again at once.
        self.stream.write_all(b"\r\nretry: 500\n\n")?;
        Ok(Events { stream: self.stream })
    }
}

/// A stream of events to one client.
#[derive(Debug)]
pub(super) struct Events {
    stream: TcpStream,
}

impl Events {
    /// Sends one event: a text on one line.
    pub(super) fn send(&mut self, line: &str) -> io::Result<()> {
        self.stream.write_all(format!("data: {line}\n\n").as_bytes())
    }

    /// Sends nothing, to see whether somebody is still there.
    pub(super) fn is_heard(&mut self) -> bool {
        self.stream.write_all(b":\n\n").is_ok()
    }
}

/// The head of an answer, but for what closes it.
fn head(status: Status, kind: &str, policy: &str) -> String {
    let mut text = format!(
        "HTTP/1.1 {}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Security-Policy: {policy}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\n\
         Connection: close\r\n",
        status.line()
    );
    if status == Status::NotAllowed {
        text.push_str("Allow: GET, HEAD\r\n");
    }
    text
}

/// The request in a head; `None` while there is more to come.
fn parse(head: &[u8], port: u16) -> Option<Result<Request, Status>> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(head) {
        Ok(httparse::Status::Partial) => None,
        Ok(httparse::Status::Complete(_)) => Some(accept(&request, port)),
        Err(httparse::Error::TooManyHeaders) => Some(Err(Status::TooLarge)),
        Err(_) => Some(Err(Status::Malformed)),
    }
}

fn accept(request: &httparse::Request<'_, '_>, port: u16) -> Result<Request, Status> {
    let values = |name: &str| {
        let named = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
        named.map(|header| header.value).collect::<Vec<_>>()
    };
    // A site whose name was made to lead here still calls it by that name.
    let [host] = values("host")[..] else { return Err(Status::Forbidden) };
    if !is_own(host, port) {
        return Err(Status::Forbidden);
    }
    let head_only = match request.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Status::NotAllowed),
    };
    let target = request.path.and_then(|path| path.strip_prefix('/')).ok_or(Status::Malformed)?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query = query.split_once('=').map_or("", |(_, value)| value);
    let decoded = |text: &str| {
        let bytes = percent_encoding::percent_decode_str(text);
        bytes.decode_utf8().map(std::borrow::Cow::into_owned).map_err(|_| Status::Malformed)
    };
    let foreign = values("sec-fetch-site").iter().any(|site| *site != b"same-origin");
    Ok(Request { path: decoded(path)?, query: decoded(query)?, head_only, foreign })
}

/// Whether this machine is called by a name of its own.
fn is_own(host: &[u8], port: u16) -> bool {
    let with_port = ["localhost", "127.0.0.1", "[::1]"].into_iter().map(|name| format!("{name}:{port}"));
    // Browsers leave the usual port out.
    let mut known = with_port.flat_map(|name| [name.strip_suffix(":80").map(str::to_owned), Some(name)]).flatten();
    known.any(|known| host.eq_ignore_ascii_case(known.as_bytes()))
}
