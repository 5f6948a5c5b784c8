"""What is said to those who move through the latent space in vain: that nothing will be heard, why.

A voice whose model has no latents keeps what it is told for a model that has some; so it is no
error of the kind that is refused, and it is said once in a while only, be it of a fader that moves.
`/latent/encode` is answered by the engine and by a model, later; what went wrong there is said to
whoever asked for it last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from engine.events import ALL_VOICES, Failed
from engine.session import SessionState
from engine.turn import Turn
from live.control import Action, Control
from live.osc.dispatcher import Dispatcher, Request

AGAIN_SECONDS: Final = 10.0  # from one such remark to a host to the next
_SPACE: Final = ("/latent", "/z/", "/place/")
_ENCODE: Final = "encode"


class LatentRemarks:
    """Answers `/error` where latents are moved or asked for in vain. For the event loop's thread.

    `lack` says of a session and a voice (0: all) why nothing will be heard, if so.
    """

    def __init__(self, dispatcher: Dispatcher, clock: Callable[[], float]) -> None:
        self.lack: Callable[[SessionState, int], str] = lambda state, voice: ""
        self._dispatcher = dispatcher
        self._clock = clock
        self._said: dict[str, float] = {}
        self._asked: dict[int, Request] = {}  # by voice, who wanted a phrase to be the start
        dispatcher.remark(self._remark)

    @staticmethod
    def of_interest(turn: Turn) -> list[Failed]:
        """Return what failed in a turn that somebody may have asked for. For any thread."""
        failed = [event for event in turn.applied if isinstance(event, Failed) and event.gesture]
        return failed + turn.refused

    def fail(self, failed: Failed) -> None:
        """Say why a gesture of a voice came to nothing, to whoever made it last."""
        request = self._asked.get(failed.voice) or self._asked.get(ALL_VOICES)
        if request is not None:
            who = f"voice {failed.voice}: " if failed.voice else ""
            self._dispatcher.refuse(request, "failed", who + failed.text)

    def _remark(self, request: Request, row: Control | Action, voice: int) -> None:
        state = self._dispatcher.state
        if not row.address.startswith(_SPACE) or state is None:
            return
        if isinstance(row, Action) and row.gesture == _ENCODE:
            others = {} if voice == ALL_VOICES else self._asked
            self._asked = {**others, voice: request}
        if not self.lack(state, voice):
            return
        text = self.lack(self._dispatcher.state_to_come(), voice)  # a model may be on its way
        if text and self._may_say(request.source[0]):
            self._dispatcher.refuse(request, "no_latents", text)

    def _may_say(self, host: str) -> bool:
        now = self._clock()
        self._said = {each: said for each, said in self._said.items() if now - said < AGAIN_SECONDS}
        may = host not in self._said
        self._said.setdefault(host, now)
        return may
