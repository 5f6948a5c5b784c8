"""Zeroconf: others on the network find the instrument by itself, as OSC and as OSCQuery.

`_osc._udp` is what controllers such as TouchOSC look for, `_oscjson._tcp` what OSCQuery clients do.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from zeroconf import Error, InterfaceChoice, IPVersion
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

OSC: Final = "_osc._udp.local."
OSC_QUERY: Final = "_oscjson._tcp.local."


class Announcement:
    """What is said of the instrument on the network while it plays. For the event loop's thread.

    `name` is how it appears in lists; if another has the name, a number is put after it. `log`
    takes a line when it is announced, or one that says why it could not be: it plays all the same.
    """

    def __init__(self, name: str, log: Callable[[str], None]) -> None:
        self._name = name
        self._log = log
        self._zeroconf: AsyncZeroconf | None = None
        self._task: asyncio.Task[None] | None = None

    def start(
        self,
        ports: Mapping[str, int],
        addresses: Sequence[str],
        interfaces: Sequence[str] | InterfaceChoice = InterfaceChoice.Default,
    ) -> None:
        """Begin to announce each service at its port, which takes a second or two.

        Port 0 stands for a service that is not there.
        """
        there = {service: port for service, port in ports.items() if port}
        self._task = asyncio.create_task(self._announce(there, addresses, interfaces))

    async def close(self) -> None:
        """Take everything back. May be called twice."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        zeroconf, self._zeroconf = self._zeroconf, None
        if zeroconf is not None:
            await zeroconf.async_unregister_all_services()
            await zeroconf.async_close()

    async def _announce(
        self,
        ports: Mapping[str, int],
        addresses: Sequence[str],
        interfaces: Sequence[str] | InterfaceChoice,
    ) -> None:
        try:
            self._zeroconf = AsyncZeroconf(interfaces=interfaces, ip_version=IPVersion.V4Only)
            for service, port in ports.items():
                info = self._info(service, port, addresses)
                await (await self._zeroconf.async_register_service(info, allow_name_change=True))
        except (OSError, Error) as error:
            self._log(f"not announced on the network: {error or type(error).__name__}")
        else:
            self._log(f"announced on the network as {self._name}")

    def _info(self, service: str, port: int, addresses: Sequence[str]) -> AsyncServiceInfo:
        return AsyncServiceInfo(
            service,
            f"{self._name}.{service}",
            port=port,
            parsed_addresses=list(addresses),
            properties={"txtvers": "1"},
            server=f"{socket.gethostname().partition('.')[0]}-antiphon.local.",
        )
