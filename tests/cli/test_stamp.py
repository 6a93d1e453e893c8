"""Time stamps, by a real authority: `openssl ts` on loopback."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetch.timestamps import ordered
from tests.cli.archives import films
from tests.cli.run import run

pytest.importorskip("rfc3161_client", reason="the extra `stamps` is not installed")
if shutil.which("openssl") is None:
    pytest.skip("openssl is not installed here", allow_module_level=True)

CONFIG = """
[ tsa ]
default_tsa = one
[ one ]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
certs = {folder}/ca.pem
signer_key = {folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[ ca ]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[ stamps ]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


@dataclass(frozen=True, slots=True)
class Authority:
    """A time-stamping authority with a root of its own; `url` where it listens."""

    folder: Path

    @property
    def root(self) -> Path:
        return self.folder / "ca.pem"

    def answer(self, request: bytes) -> bytes:
        (self.folder / "q.tsq").write_bytes(request)
        openssl(
            self.folder, "ts", "-reply", "-config", "tsa.cnf", "-section", "one", "-queryfile", "q.tsq", "-out", "a.tsr"
        )
        return (self.folder / "a.tsr").read_bytes()

    @contextmanager
    def listening(self, *, status: int = 200) -> Iterator[str]:
        authority = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                assert self.headers["Content-Type"] == "application/timestamp-query"
                body = authority.answer(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(status)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                return None

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
            server.server_close()


def openssl(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, check=True)


def made(folder: Path) -> Authority:
    folder.mkdir()
    (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder))
    (folder / "serial").write_text("01\n")
    new = ("req", "-newkey", "rsa:2048", "-nodes", "-subj")
    openssl(folder, *new, "/CN=Root", "-x509", "-days", "3650", "-keyout", "ca.key", "-out", "ca.pem",
            "-config", "/dev/null", "-extensions", "ca", "-config", str(_request_config(folder)))  # fmt: skip
    openssl(
        folder, *new, "/CN=Stamps", "-keyout", "tsa.key", "-out", "tsa.csr", "-config", str(_request_config(folder))
    )
    openssl(folder, "x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "3650",
            "-out", "tsa.pem", "-extfile", "tsa.cnf", "-extensions", "stamps")  # fmt: skip
    return Authority(folder)


def _request_config(folder: Path) -> Path:
    path = folder / "req.cnf"
    path.write_text("[ req ]\ndistinguished_name = dn\n[ dn ]\n" + CONFIG.format(folder=folder))
    return path


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return made(tmp_path_factory.mktemp("authority") / "tsa")


def test_an_authority_is_asked_and_its_answer_proved_by_us_and_by_openssl(tmp_path: Path, authority: Authority) -> None:
    db, file = films(tmp_path / "a.db"), tmp_path / "list.txt"
    with authority.listening() as url:
        ran = run("--db", db, "stamp", file, "--tsa", url, "--allow-private")
    assert ran.code == 0, ran.err
    head, *lines = file.read_text().splitlines()
    assert head.startswith("# Cuttings")
    assert {line.split("\t")[0] for line in lines} == {"capture", "revision"}
    proved = run("--db", db, "stamp", file, "--check", "--ca", authority.root)
    assert proved.code == 0, proved.err
    assert f"{len(lines)} of its lines are in the archive as they were" in proved.err
    verify = ("ts", "-verify", "-data", str(file), "-in", f"{file}.tsr", "-CAfile", str(authority.root))
    assert b"Verification: OK" in openssl(tmp_path, *verify).stdout


def test_the_answer_may_come_by_hand_and_the_list_stays_as_it_is(tmp_path: Path, authority: Authority) -> None:
    db, file = films(tmp_path / "a.db"), tmp_path / "list.txt"
    assert run("--db", db, "stamp", file).code == 0
    before = file.read_bytes()
    (tmp_path / "list.txt.tsr").write_bytes(authority.answer((tmp_path / "list.txt.tsq").read_bytes()))
    assert run("--db", db, "stamp", file).code == 0
    assert file.read_bytes() == before
    assert run("--db", db, "stamp", file, "--check", "--ca", authority.root).code == 0


@pytest.mark.parametrize("what", ["list", "answer", "root"])
def test_what_was_changed_proves_nothing(tmp_path: Path, authority: Authority, what: str) -> None:
    db, file = films(tmp_path / "a.db"), tmp_path / "list.txt"
    run("--db", db, "stamp", file)
    answer = authority.answer((tmp_path / "list.txt.tsq").read_bytes())
    root = authority.root
    if what == "list":
        file.write_bytes(file.read_bytes().replace(b"2026-03-01", b"2025-03-01", 1))
    elif what == "answer":
        answer = answer[:-30] + bytes(30)
    else:
        root = made(tmp_path / "other").root
    (tmp_path / "list.txt.tsr").write_bytes(answer)
    ran = run("--db", db, "stamp", file, "--check", "--ca", root)
    assert ran.code == 1
    assert "proves nothing" in ran.trouble()


def test_an_archive_that_says_something_else_now_is_told_and_what_is_gone_is_counted(
    tmp_path: Path, authority: Authority
) -> None:
    db, file = films(tmp_path / "a.db"), tmp_path / "list.txt"
    run("--db", db, "stamp", file)
    (tmp_path / "list.txt.tsr").write_bytes(authority.answer((tmp_path / "list.txt.tsq").read_bytes()))
    connection = sqlite3.connect(db)
    connection.execute("UPDATE captures SET fetched_at = '2020-01-01T00:00:00.000000Z' WHERE id = 1")
    connection.execute("UPDATE captures SET id = 99 WHERE id = 5")
    connection.commit()
    connection.close()
    ran = run("--db", db, "stamp", file, "--check", "--ca", authority.root)
    assert ran.code == 1
    assert "no longer so: capture 1 2026-03-01" in ran.err
    assert "1 are not in it any more" in ran.err


@given(st.binary(max_size=80) | st.binary(max_size=40).map(lambda rest: b"\x30\x82\x00\x28\x30\x03\x02\x01\x00" + rest))
def test_no_bytes_are_an_answer_that_proves_something(answer: bytes) -> None:
    with contextlib.suppress(ValueError, IndexError):
        assert sorted(ordered(answer)) == sorted(answer)


def test_an_authority_that_gives_none_is_named_and_may_be_asked_again(tmp_path: Path, authority: Authority) -> None:
    db, file = films(tmp_path / "a.db"), tmp_path / "list.txt"
    with authority.listening(status=503) as url:
        ran = run("--db", db, "stamp", file, "--tsa", url, "--allow-private")
        assert ran.code == 1
        assert "gave no time stamp: it answered 503" in ran.err
    assert not (tmp_path / "list.txt.tsr").exists()
    with authority.listening() as url:
        assert "private" in run("--db", db, "stamp", file, "--tsa", url).trouble()
        assert run("--db", db, "stamp", file, "--tsa", url, "--allow-private").code == 0
    assert run("--db", db, "stamp", file, "--check", "--ca", authority.root).code == 0
    assert run("--db", db, "stamp", file, "--check").code == 2
