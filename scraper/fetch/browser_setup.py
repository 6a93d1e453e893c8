"""Which browser is driven, and with which of its own services switched off."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from scraper.errors import UsageError

CHROMIUM_VARIABLE = "CUTTINGS_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable")
MEMORY_MB = 512  # of one page's scripts; an honest page takes a tenth

_FEATURES_OFF = (
    "AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,InterestFeedContentSuggestions,"
    "MediaRouter,NetworkPrediction,OptimizationHints,Prerender2,SpeculationRulesPrefetchFuture,Translate"
)


def executable(chosen: Path | None, environ: Mapping[str, str]) -> Path:
    """The browser: the one that was chosen, the environment's, or the first that is installed. Raises UsageError."""
    named = chosen or (Path(environ[CHROMIUM_VARIABLE]) if environ.get(CHROMIUM_VARIABLE) else None)
    if named is not None:
        found = shutil.which(named)
        if found is None:
            raise UsageError(f"{named} is no program", cure=f"correct {CHROMIUM_VARIABLE}, or unset it")
        return Path(found)
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    raise UsageError(
        "no Chromium or Chrome is installed here",
        cure=f"install one (Debian: apt install chromium), or name it in {CHROMIUM_VARIABLE}",
    )


def require_playwright() -> None:
    """Raises UsageError where the extra is not installed."""
    if find_spec("playwright") is None:
        raise UsageError("the browser route needs Playwright", cure="install it: pip install 'cuttings[browser]'")


def switches() -> list[str]:
    """Switches of Chromium, beyond those Playwright gives: nothing of its own on the network, no way past us."""
    return [
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--disable-sync",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--dns-prefetch-disable",
        "--no-pings",
        f"--disable-features={_FEATURES_OFF}",
        f"--js-flags=--max-old-space-size={MEMORY_MB}",
    ]
