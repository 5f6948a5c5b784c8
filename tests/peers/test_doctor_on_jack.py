"""What the doctor says beside a real JACK server."""

import json
import subprocess
import sys

import pytest


@pytest.mark.peer
@pytest.mark.usefixtures("_jack")
def test_the_doctor_says_what_jack_makes_possible():
    command = [sys.executable, "-m", "live", "doctor", "--json", "--osc-port", "0"]
    told = subprocess.run(command, capture_output=True, check=False, timeout=60).stdout
    found = {finding["name"]: finding["says"] for finding in json.loads(told)["findings"]}
    assert found["connections"].startswith("remembered on JACK")
    assert found["JACK timing"].startswith("frame-exact: what is sent goes out 2.7 ms")
