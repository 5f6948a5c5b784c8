"""What the files of templates send: each walked in its own format, as addresses with arguments."""

import json
import re
import shlex
import xml.etree.ElementTree as ET
import zlib

from tests.live.patches import max_files

HALF = 0.5


def touchosc(file):
    """Both ends of what each control sends."""
    root = ET.fromstring(zlib.decompress(file))
    return [
        ("".join(_constants(message.find("path"))), _partials(message.find("arguments"), at))
        for message in root.iter("osc")
        if message.findtext("send") == "1"
        for at in (0, 1)
    ]


def touchosc_hears(file):
    """Every address that a control, a label or the script hears, by what hears it."""
    root = ET.fromstring(zlib.decompress(file))
    heard = {
        _constants(message.find("path"))[0]: node.get("type")
        for node in root.iter("node")
        for message in node.findall("messages/osc")
        if message.findtext("receive") == "1"
    }
    words = re.findall(r"\['(/[\w/]+)'\]", touchosc_script(root))
    return heard | dict.fromkeys(words, "SCRIPT")


def touchosc_script(root):
    """The script of the surface as a whole."""
    return touchosc_property(root.find("node"), "script")


def touchosc_property(node, key):
    """One of the properties of a node."""
    return next(
        each.findtext("value") for each in node.find("properties") if each.findtext("key") == key
    )


def max_patch(file):
    return list(max_files.sent(max_files.patcher("max", file)))


def amxd(file):
    return list(max_files.sent(max_files.patcher("m4l", file)))


def stage_control(file):
    return [
        (widget["address"], arguments)
        for widget in _widgets(json.loads(file)["content"])
        if "address" in widget and not widget.get("bypass")
        for arguments in _STAGE_CONTROL[widget["type"]](widget)
    ]


def puredata(file):
    """Every address, without arguments: what is sent is heard in the test with Pure Data."""
    found = re.findall(r"oscformat ([\w ]+);", file.decode())
    return ["/" + words.replace(" ", "/") for words in found]


def supercollider(file):
    text = file.decode()
    controls = re.findall(r"= ~(\w+)\.\('(/[\w/]+)', (.*)\);", text)
    return [
        (address, arguments)
        for kind, address, rest in controls
        for arguments in _SUPERCOLLIDER[kind](rest)
    ]


def sonic_pi(file):
    lines = re.findall(r'^# antiphon "(/[\w/]+)"(?:, (.*?))?  #', file.decode(), re.MULTILINE)
    return [(address, _literals(rest)) for address, rest in lines]


def tidal(file):
    text = file.decode()
    kinds = dict(re.findall(r'^(\w+) = (p[FIS]) "\1"$', text, re.MULTILINE))
    shapes = re.findall(r'OSC "(/[\w/]+)" \$ ArgList \[\("(\w+)", Nothing\)\]', text)
    return [(address, kinds[name]) for address, name in shapes]


def _constants(path):
    assert {partial.findtext("type") for partial in path} == {"CONSTANT"}
    return [partial.findtext("value") for partial in path]


def _partials(arguments, at):
    kinds = {"INTEGER": lambda text: int(float(text)), "FLOAT": float, "STRING": str}
    values = []
    for partial in arguments:
        low, high = float(partial.findtext("scaleMin")), float(partial.findtext("scaleMax"))
        is_constant = partial.findtext("type") == "CONSTANT"
        value = partial.findtext("value") if is_constant else low + at * (high - low)
        values.append(kinds[partial.findtext("conversion")](value))
    return values


def _widgets(widget):
    yield widget
    for child in widget.get("widgets", []):
        yield from _widgets(child)


_STAGE_CONTROL = {
    "fader": lambda widget: [[end] for end in widget["range"].values()],
    "switch": lambda widget: [[value] for value in widget["values"]],
    "xy": lambda widget: [[widget["rangeX"][end], widget["rangeY"][end]] for end in ("min", "max")],
    "button": lambda widget: (
        [[]]
        if widget["mode"] == "momentary"
        else [[widget[key]] for key in ("on", "off") if key in widget]
    ),
}

_RECT = r'"#\w+", Rect\([^)]*\)(?:, )?'


def _fader(rest):
    low, high, start, *_ = re.sub(_RECT, "", rest).split(", ")
    return [[float(low)], [float(high)], [float(start)]]


def _choice(rest):
    return [[name] for name in json.loads(re.search(r"\[.*\]", rest)[0])]


def _button(rest):
    return [json.loads(re.search(r"\[.*\]", rest)[0])]


_SUPERCOLLIDER = {
    "fader": _fader,
    "toggle": lambda rest: [[0], [1]],
    "choice": _choice,
    "button": _button,
    "pad": lambda rest: [[0.0, 1.0], [1.0, 0.0]],
}


def _literals(text):
    return [
        word if re.search(r"[a-z/]", word) else float(word)
        for word in shlex.split(text.replace(",", " "))
    ]
