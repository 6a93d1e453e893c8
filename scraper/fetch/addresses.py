"""Which addresses may be asked: nothing on this machine or its private networks, in whatever form it is written.

A page can link or redirect to anything. What is checked is the resolved address, after every odd spelling of it
(0x7f.1, [::ffff:127.0.0.1], 64:ff9b::7f00:1) has become plain.
"""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Address, IPv6Address, IPv6Network

# Networks that carry an IPv4 address inside: (network, bits to the right of it).
_CARRIERS = (
    (IPv6Network("::ffff:0:0/96"), 0),  # mapped
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64, RFC 6052
    (IPv6Network("2002::/16"), 80),  # 6to4, RFC 3056
)
# Never public, and not all known as such to every Python we run on.
_REFUSED_V6 = (
    IPv6Network("::/96"),  # IPv4-compatible, deprecated, RFC 4291
    IPv6Network("64:ff9b:1::/48"),  # local NAT64, RFC 8215
    IPv6Network("2001::/32"),  # Teredo: tunnels to wherever its server likes
    IPv6Network("fec0::/10"),  # site-local, deprecated, RFC 3879
    IPv6Network("3fff::/20"),  # documentation, RFC 9637
    IPv6Network("5f00::/16"),  # segment routing, RFC 9602
)
_REFUSED_V4 = (
    ipaddress.IPv4Network("192.88.99.0/24"),  # 6to4 relays, RFC 7526
    ipaddress.IPv4Network("192.0.0.0/24"),  # protocol assignments, RFC 6890
)
# The Fetch Standard's bad ports that other protocols listen on: a link must not make us talk to a mail server.
# fmt: off
BAD_PORTS = frozenset((
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
    110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
    531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
    5060, 5061, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080, 11211,
))
# fmt: on


def is_public(address: str) -> bool:
    """True for an address that anyone on the internet may ask.

    >>> is_public("93.184.216.34"), is_public("::ffff:10.0.0.1"), is_public("fe80::1%eth0"), is_public("nonsense")
    (True, False, False, False)
    """
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return _public_v4(ip) if isinstance(ip, IPv4Address) else _public_v6(ip)


def _public_v4(ip: IPv4Address) -> bool:
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not any(ip in net for net in _REFUSED_V4)


def _public_v6(ip: IPv6Address) -> bool:
    for network, shift in _CARRIERS:
        if ip in network:
            return _public_v4(IPv4Address(int(ip) >> shift & 0xFFFFFFFF))
    if any(ip in network for network in _REFUSED_V6):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not ip.is_site_local
