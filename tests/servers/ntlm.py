"""An https server whose visitors sign in by NTLM, checked by pyspnego, with Extended Protection as its option says.

ntlm.py CERTIFICATE KEY none|require: prints its port, then one JSON line per sign-in. /ntlm asks for NTLM,
/negotiate for Negotiate; both answer with the name of whoever has signed in on this connection.
"""

import base64
import http.server
import json
import ssl
import sys

import spnego
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from spnego._ntlm_raw.messages import Authenticate, AvId, NTClientChallengeV2
from spnego.channel_bindings import GssChannelBindings


def bindings_of(path):
    with open(path, "rb") as file:
        certificate = x509.load_pem_x509_certificate(file.read())
    algorithm = certificate.signature_hash_algorithm
    if algorithm.name in ("md5", "sha1"):
        algorithm = hashes.SHA256()
    return GssChannelBindings(application_data=b"tls-server-end-point:" + certificate.fingerprint(algorithm))


def binding_sent(token):
    """What the last message says about the channel: none, zero or something."""
    at = token.find(b"NTLMSSP\0\3")
    response = Authenticate.unpack(token[at:]).nt_challenge_response
    pairs = NTClientChallengeV2.unpack(response[16:]).av_pairs
    sent = pairs.get(AvId.channel_bindings)
    return "none" if sent is None else "zero" if not any(sent) else "some"


class Visitor(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    context = None

    def log_message(self, *_):
        pass

    def reply(self, status, header=None, body=b""):
        self.send_response(status)
        if header:
            self.send_header("WWW-Authenticate", header)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        scheme = "Negotiate" if self.path.startswith("/negotiate") else "NTLM"
        if self.context and self.context.complete:
            return self.reply(200, None, self.context.client_principal.encode() + b" " + body)
        word, _, token = self.headers.get("Authorization", "").partition(" ")
        if word != scheme:
            return self.reply(401, scheme)
        token = base64.b64decode(token)
        if not self.context:
            protocol = "ntlm" if scheme == "NTLM" or token.startswith(b"NTLMSSP\0") else "negotiate"
            self.context = spnego.server(
                hostname="localhost", service="HTTP", protocol=protocol, channel_bindings=self.server.bindings
            )
        last = b"NTLMSSP\0\3" in token
        binding = binding_sent(token) if last else None
        try:
            if last and self.server.bindings and binding != "some":
                raise ValueError("no binding")
            out = self.context.step(token)
            error = None
        except Exception as problem:
            error = type(problem).__name__
        if last:
            print(json.dumps({"binding": binding, "error": error}), flush=True)
        if error:
            self.context = None
            return self.reply(401, scheme)
        if not self.context.complete:
            return self.reply(401, scheme + " " + base64.b64encode(out).decode())
        header = scheme + " " + base64.b64encode(out).decode() if out else None
        return self.reply(200, header, self.context.client_principal.encode() + b" " + body)

    do_GET = do_POST = answer


def main():
    certificate, key, protection = sys.argv[1:]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Visitor)
    server.bindings = bindings_of(certificate) if protection == "require" else None
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    tls.set_alpn_protocols(["http/1.1"])
    server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(server.server_address[1], flush=True)
    server.serve_forever()


main()
