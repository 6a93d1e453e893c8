"""No page leads us to a private address, and no name changes its mind between check and use."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import struct
import subprocess
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import AddressRefused, FetchError, HostUnreachable, UrlRefused
from scraper.fetch.addresses import is_public
from scraper.fetch.guard import GuardedNetwork, resolve
from scraper.fetch.http import HttpFetcher
from scraper.fetch.settings import FetchSettings
from scraper.records import Capture
from tests.fetch.servers import Torture, response, serving
from tests.shared import PATIENCE_S

PUBLIC = "93.184.216.34"
GUARDED = FetchSettings(deadline_s=30, min_delay_s=0, backoff_s=0.01, retries=0, respect_robots=False)


class Rerouted(httpcore.AsyncNetworkBackend):
    """A network where the public test address is this machine; remembers where connections went."""

    def __init__(self) -> None:
        self.went_to: list[str] = []
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        self.went_to.append(host)
        assert is_public(host), f"the guard let {host} through"
        return await self._network.connect_tcp("127.0.0.1", port, timeout, local_address, socket_options)


async def resolve_test_names(host: str, port: int) -> list[str]:
    if host in ("public.test", "shop.test", "other.test"):
        return [PUBLIC]
    if host != "localhost" and any(letter.isalpha() for letter in host.removeprefix("0x")) and ":" not in host:
        raise socket.gaierror(f"no such name: {host}")
    return await resolve(host, port)


def fetch(url: str, *, network: GuardedNetwork, settings: FetchSettings = GUARDED) -> Capture:
    async def one() -> Capture:
        async with HttpFetcher(settings, network=network) as fetcher:
            return await fetcher.fetch(url)

    return asyncio.run(one())


def test_no_redirect_reaches_a_private_target(hostile_server: Torture) -> None:
    hostile_server.reset()
    targets = hostile_server.get("/spec")["ssrf_targets"]
    rerouted = Rerouted()
    network = GuardedNetwork(resolve=resolve_test_names, network=rerouted)
    came = {}
    for number, target in enumerate(targets):
        try:
            fetch(hostile_server.url(f"/redirect-ssrf/{number}", host="public.test"), network=network)
        except FetchError as error:
            came[target] = type(error)
    hits = hostile_server.hits()
    assert hits["/redirect-ssrf/"] >= len(targets)
    assert "/canary" not in hits
    assert set(rerouted.went_to) == {PUBLIC}
    fetched = set(targets) - set(came)
    assert {target.rpartition(":")[0] for target in fetched} == {
        "http:127.0.0.1"
    }  # a path on the same host, to browsers
    odd = {target for target, kind in came.items() if kind not in (AddressRefused, UrlRefused)}
    assert odd == {"http://metadata.google.internal/"}  # a name that is not resolved here


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "0.0.0.0",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "[::ffff:127.0.0.1]",
        "10.1.2.3",
    ],
)
def test_a_private_address_asked_for_is_refused_with_the_cure(host: str) -> None:
    with pytest.raises(AddressRefused, match="--allow-private"):
        fetch(f"http://{host}:8080/", network=GuardedNetwork())


def test_the_refusal_names_the_address_behind_a_name_and_an_address_once() -> None:
    with pytest.raises(AddressRefused, match=r"^127\.0\.0\.1 is a private address"):
        fetch("http://127.0.0.1:8080/", network=GuardedNetwork())
    with pytest.raises(AddressRefused, match=r"^localhost is at \S+, a private address"):
        fetch("http://localhost:8080/", network=GuardedNetwork())


def test_ports_of_other_protocols_are_refused() -> None:
    with pytest.raises(AddressRefused, match="not a port of web servers"):
        fetch("http://public.test:25/", network=GuardedNetwork(resolve=resolve_test_names))


def test_a_name_is_resolved_once_and_the_checked_address_is_used(hostile_server: Torture) -> None:
    answers = [[PUBLIC], ["127.0.0.1"]]
    rerouted = Rerouted()

    async def changing(host: str, port: int) -> list[str]:
        return answers.pop(0)

    capture = fetch(
        hostile_server.url("/ok", host="rebind.test"), network=GuardedNetwork(resolve=changing, network=rerouted)
    )
    assert capture.status == 200
    assert rerouted.went_to == [PUBLIC]
    assert len(answers) == 1


@pytest.mark.parametrize("name", ["rebind.test", "private.test", "mixed.test"])
def test_names_with_a_private_address_among_theirs_are_refused(name: str, hostile_server: Torture) -> None:
    hostile_server.reset()

    async def ask(host: str, port: int) -> list[str]:
        return [
            PUBLIC if address == "192.0.2.1" else address  # the server's stand-in for a public address
            for address in await asyncio.to_thread(_ask_dns, host, hostile_server.ports["dns_udp"])
        ]

    network = GuardedNetwork(resolve=ask, network=Rerouted())
    url = hostile_server.url("/canary", host=name)
    if name == "rebind.test":
        fetch(url, network=network)  # public the first time it is asked
        hostile_server_hits = hostile_server.hits()["/canary"]
        assert hostile_server_hits == 1
    with pytest.raises(AddressRefused):
        fetch(url, network=network)


def test_tls_verifies_the_name_though_the_address_is_pinned(tmp_path: Path) -> None:
    certificate, key = _certificate(tmp_path, "shop.test")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    settings = FetchSettings(deadline_s=30, min_delay_s=0, retries=0, respect_robots=False, ca_file=certificate)

    async def both() -> tuple[Capture, str]:
        network = GuardedNetwork(resolve=resolve_test_names, network=Rerouted())
        async with (
            serving(lambda path, headers: response(b"safe"), ssl=context) as port,
            HttpFetcher(settings, network=network) as fetcher,
        ):
            good = await fetcher.fetch(f"https://shop.test:{port}/")
            with pytest.raises(HostUnreachable) as caught:
                await fetcher.fetch(f"https://other.test:{port}/")
            return good, str(caught.value)

    good, refusal = asyncio.run(both())
    assert good.body == b"safe"
    assert "certificate" in refusal


def test_a_name_that_nobody_has_is_an_error_at_once() -> None:
    with pytest.raises(HostUnreachable, match=r"no such host: nowhere\.test"):
        fetch("http://nowhere.test/", network=GuardedNetwork(resolve=resolve_test_names))


def test_nobody_is_asked_for_a_name_that_no_host_can_have(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object, **__: object) -> list[object]:
        raise AssertionError("the resolver was asked")

    monkeypatch.setattr(socket, "getaddrinfo", asked)
    for host in ("nowhere.invalid", "NOWHERE.INVALID"):
        with pytest.raises(HostUnreachable, match="no such host"):
            fetch(f"http://{host}/", network=GuardedNetwork())


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
        ),
        *(
            "224.0.0.1",
            "240.0.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "192.88.99.1",
            "192.0.0.8",
            "::",
            "::1",
            "fe80::1",
            "fe80::1%eth0",
        ),
        *(
            "fc00::1",
            "fd00:ec2::254",
            "fec0::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:7f00:1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
        ),
        *(
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "2001:0:7f00:1::",
            "2001:db8::1",
            "3fff::1",
            "",
            "example.org",
        ),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", [PUBLIC, "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::"]
)
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_public_or_not_in_every_dress(address: ipaddress.IPv4Address) -> None:
    groups = f"{int(address) >> 16:x}:{int(address) & 0xFFFF:x}"
    dressed = (f"::ffff:{address}", f"64:ff9b::{groups}", f"2002:{groups}::1")
    assert {is_public(form) for form in dressed} == {is_public(str(address))}


def _ask_dns(name: str, port: int) -> list[str]:
    """The A records a DNS server on this machine gives for a name."""
    question = b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0\0\1\0\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.settimeout(5)
        udp.sendto(struct.pack(">6H", 1, 0x100, 1, 0, 0, 0) + question, ("127.0.0.1", port))
        reply = udp.recv(512)
    records = reply[12 + len(question) :]
    return [socket.inet_ntoa(records[at + 12 : at + 16]) for at in range(0, len(records), 16)]


def _certificate(folder: Path, name: str) -> tuple[Path, Path]:
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", f"/CN={name}"]
    command += ["-addext", f"subjectAltName=DNS:{name}"]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"openssl makes no certificate here: {error}")
    return certificate, key


def test_names_that_nobody_answers_for_keep_no_other_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()

    def lookup(host: str, port: int, **_: Any) -> list[Any]:
        if host.startswith("dead"):
            answered.wait()
            raise socket.gaierror(socket.EAI_AGAIN, "no answer")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", port))]

    async def look() -> list[str]:
        dead = [asyncio.create_task(resolve(f"dead{number}.example", 443)) for number in range(MANY)]
        try:
            await asyncio.sleep(0)  # they are asked for first
            return await asyncio.wait_for(resolve("good.example", 443), 60)
        finally:
            answered.set()
            await asyncio.gather(*dead, return_exceptions=True)

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    assert asyncio.run(look()) == ["192.0.2.1"]


MANY = 64  # more hosts at once than asyncio has threads for, on any machine
