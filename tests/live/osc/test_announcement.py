"""The instrument is found by zeroconf: browsed for over the loopback, by another of its kind."""

import asyncio
from contextlib import asynccontextmanager

from zeroconf import IPVersion, ServiceStateChange
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

from live.config import JamConfig
from live.osc import announcement
from live.osc.announcement import OSC, OSC_QUERY, Announcement
from live.player.controllers import Controllers

LOOPBACK = ["127.0.0.1"]
PATIENCE_SECONDS = 15.0


class Browser:
    """Who looks for both services: what is there now, by service and name."""

    def __init__(self, zeroconf):
        self.zeroconf = zeroconf
        self.there = set()
        self.browser = AsyncServiceBrowser(
            zeroconf.zeroconf, [OSC, OSC_QUERY], handlers=[self.changed]
        )

    def changed(self, zeroconf, service_type, name, state_change):
        if state_change is ServiceStateChange.Removed:
            self.there.discard((service_type, name))
        else:
            self.there.add((service_type, name))

    async def until(self, condition):
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition(self.there):
                await asyncio.sleep(0.05)

    async def info(self, service, name):
        info = AsyncServiceInfo(service, f"{name}.{service}")
        assert await info.async_request(self.zeroconf.zeroconf, 3000)
        return info.port, info.parsed_addresses(), info.properties


@asynccontextmanager
async def browser():
    zeroconf = AsyncZeroconf(interfaces=LOOPBACK, ip_version=IPVersion.V4Only)
    looking = Browser(zeroconf)
    try:
        yield looking
    finally:
        await looking.browser.async_cancel()
        await zeroconf.async_close()


def announced(name, lines, **ports):
    made = Announcement(name, lines.append)
    found = {OSC: ports.get("osc", 0), OSC_QUERY: ports.get("query", 0)}
    made.start(found, LOOPBACK, LOOPBACK)
    return made


def test_a_browser_finds_both_services_and_sees_them_go():
    async def play():
        lines = []
        async with browser() as looking:
            ours = announced("Antiphon test", lines, osc=9000, query=8765)
            both = {(service, f"Antiphon test.{service}") for service in (OSC, OSC_QUERY)}
            await looking.until(lambda there: both <= there and lines)
            assert await looking.info(OSC, "Antiphon test") == (9000, LOOPBACK, {b"txtvers": b"1"})
            assert (await looking.info(OSC_QUERY, "Antiphon test"))[0] == 8765
            await ours.close()
            await looking.until(lambda there: not both & there)
            await ours.close()
        assert lines == ["announced on the network as Antiphon test"]

    asyncio.run(play())


def test_two_instruments_of_one_name_are_both_found():
    async def play():
        lines = []
        async with browser() as looking:
            one = announced("Antiphon twice", lines, osc=9000)
            await looking.until(lambda there: (OSC, f"Antiphon twice.{OSC}") in there)
            two = announced("Antiphon twice", lines, osc=9002)
            await looking.until(lambda there: len({n for _, n in there if "twice" in n}) == 2)
            for each in (one, two):
                await each.close()

    asyncio.run(play())


def test_it_may_end_before_it_is_announced():
    async def play():
        ours = announced("Antiphon brief", [], osc=9000)
        await asyncio.sleep(0.01)
        await ours.close()

    asyncio.run(play())


def test_without_a_network_it_plays_all_the_same(monkeypatch):
    def fail(**options):
        raise OSError("the network is down")

    monkeypatch.setattr(announcement, "AsyncZeroconf", fail)

    async def play():
        lines = []
        ours = announced("Antiphon alone", lines, osc=9000)
        await ours._task
        assert lines == ["not announced on the network: the network is down"]
        await ours.close()

    asyncio.run(play())


def test_only_an_instrument_that_lets_others_in_is_announced(monkeypatch):
    started = []
    monkeypatch.setattr(Announcement, "start", lambda self, ports, at: started.append(ports))
    for host in ("127.0.0.1", "0.0.0.0"):
        controllers = Controllers(JamConfig(osc_host=host, osc_port=0), started.append, print)
        controllers.start()
        controllers.serve().result(10)
        port = controllers.osc.port
        controllers.close()
    assert started == [{OSC: port, OSC_QUERY: 0}]
