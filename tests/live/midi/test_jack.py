import socket
import sys

import pytest

from live.midi.jack import server_identity

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's table of sockets")


def listening(path):
    sock = socket.socket(socket.AF_UNIX)
    sock.bind(str(path))
    sock.listen()
    return sock


def test_a_server_is_known_by_the_socket_it_listens_on(tmp_path, monkeypatch):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "toy")
    path = tmp_path / "jack_toy_0_0"
    assert server_identity() is None
    with listening(path):
        first = server_identity()
        assert first is not None
        with socket.socket(socket.AF_UNIX) as client:  # connections bear the same name
            client.connect(str(path))
            assert server_identity() == first
    assert server_identity() is None
    path.unlink()
    with listening(path):
        assert server_identity() not in (None, first)
