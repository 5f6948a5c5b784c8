"""SuperCollider: a window of controls, and functions to play the instrument from code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.events import Value
from live.patches import CONNECTED, NO_ANSWER, PING_SECONDS, RENEW_SECONDS, SILENT_SECONDS
from live.patches.items import BEAT, CONNECTION, ERROR, Instrument, Item, Kind
from live.patches.layout import Box, Page, Panel, Widget

_HEAD: Final = """// Antiphon from SuperCollider. Made by `antiphon patch supercollider`.
// Evaluate the block in brackets. Then, from code:
//   ~set.('/latent/1', 0.7);        set anything
//   ~values['/jam/mode'];           what the instrument says it is now
//   ~onBeat = {{ |bar, beat, tempo| [bar, beat, tempo].postln }};
//   ~onNote = {{ |channel, pitch, velocity| [channel, pitch, velocity].postln }};
(
~antiphon = NetAddr("{host}", {port});
~values = IdentityDictionary.new;  // by address
~texts = IdentityDictionary.new;   // by address, what writes the value there out
~moves = IdentityDictionary.new;   // by address, what moves the control there
~set = {{ |address ... arguments| ~antiphon.sendMsg(address, *arguments) }};

// The instrument answers to the port that this language listens on.
~subscribe = {{ ~set.('/subscribe', NetAddr.langPort) }};
~lease !? {{ ~lease.stop }};
~set.('/unsubscribe', NetAddr.langPort);  // evaluated again, it knows nothing yet
~lease = SkipJack(~subscribe, {renew}, name: "antiphon");
~heard = -1e9;
~show = {{ |readout, text| {{ ~texts[readout].value(text) }}.defer }};
~answers = {{ Main.elapsedTime - ~heard < {silent} }};
~pulse !? {{ ~pulse.stop }};
~pulse = SkipJack({{
    if(~answers.value) {{ ~set.('/ping') }} {{ ~subscribe.value }};
    ~show.('{connection}', if(~answers.value) {{ "{connected}" }} {{ "{no_answer}" }});
}}, {ping}, name: "antiphon pulse");

~hear = {{ |message|
    var address = message[0], value = message[1];
    ~heard = Main.elapsedTime;
    case
    {{ address == '/prove' }} {{ ~set.(*message); ~subscribe.value }}  // on another machine
    {{ address == '/beat' }} {{
        ~onBeat.value(*message[1..]);
        ~show.('{beat}', "% . %   % bpm".format(message[1], message[2], message[3].round(0.1)));
    }}
    {{ address == '/note' }} {{ ~onNote.value(*message[1..]) }}
    {{ address == '/error' }} {{
        "antiphon: % %: %".format(*message[1..]).warn;
        ~show.('{error}', "%: %".format(message[1], message[3]));
    }}
    {{ ~moves[address].notNil }} {{
        ~values[address] = value;
        {{ ~moves[address].value(value) }}.defer;
    }};
}};
~hearing !? {{ thisProcess.removeOSCRecvFunc(~hearing) }};
~hearing = {{ |message, time, from| if(from.port == ~antiphon.port) {{ ~hear.(message) }} }};
thisProcess.addOSCRecvFunc(~hearing);

// Each kind of control: how it is made, what it sends, and how it is moved without sending.
~window !? {{ ~window.close }};
~window = Window("Antiphon", Rect(80, 80, {width}, {height}), false)
    .background_(Color.fromHexString("{night}")).front;
~panel = {{ |title, colour, box, heading|
    CompositeView(~window, box).background_(Color.fromHexString(colour).alpha_(0.16));
    ~label.(title, heading, Color.fromHexString(colour));
}};
~label = {{ |text, box, colour = (Color.white)|
    StaticText(~window, box).string_(text).align_(\\center).stringColor_(colour)
        .font_(~font.(text, box));
}};
~font = {{ |text, box| Font.sansSerif((1.6 * box.width / text.size.max(1)).min(11)) }};
~named = {{ |address, text, box|  // a label that the instrument may change
    var label = ~label.(text, box);
    ~moves[address] = {{ |value|
        label.string_(value.asString).font_(~font.(value.asString, box))
    }};
    label
}};
~readout = {{ |name, colour, box, text|
    var label = ~label.(text, box, Color.fromHexString(colour));
    ~texts[name] = {{ |value| label.string_(value) }};
    label
}};
~written = {{ |address, colour, box, decimals, unit|  // a number, written out
    var label = ~label.("", box, Color.fromHexString(colour));
    ~texts[address] = {{ |value|
        var number = value.round(0.1 ** decimals);
        if(decimals == 0) {{ number = number.asInteger }};
        label.string_(if(unit == "") {{ number.asString }} {{ number.asString + unit }});
    }};
}};
~fader = {{ |address, colour, box, low, high, start, warp = \\lin, step = 0|
    var range = ControlSpec(low, high, warp, step);
    var view = Slider(~window, box).value_(range.unmap(start))
        .knobColor_(Color.fromHexString(colour)).background_(Color.gray(0.25))
        .action_({{ |each|
            ~set.(address, range.map(each.value));
            ~texts[address].value(range.map(each.value));
        }});
    ~moves[address] = {{ |value|
        view.value_(range.unmap(value));
        ~texts[address].value(value);
    }};
    ~texts[address].value(start);
    view
}};
~toggle = {{ |address, colour, box, label, start|
    var view = Button(~window, box)
        .states_([[label, Color.gray(0.7), Color.gray(0.2)],
            [label, Color.white, Color.fromHexString(colour)]])
        .value_(start).action_({{ |each| ~set.(address, each.value.asInteger) }});
    ~moves[address] = {{ |value| view.value_(value) }};
    view
}};
~choice = {{ |address, colour, box, choices, start|
    var view = PopUpMenu(~window, box).items_(choices)
        .value_(choices.indexOfEqual(start) ? 0)
        .background_(Color.fromHexString(colour)).stringColor_(Color.black)
        .action_({{ |each| ~set.(address, each.item.asString) }});
    ~moves[address] = {{ |value|
        choices.indexOfEqual(value.asString) !? {{ |place| view.value_(place) }}
    }};
    view
}};
~button = {{ |address, colour, box, label, arguments|
    Button(~window, box).states_([[label, Color.white, Color.fromHexString(colour).alpha_(0.6)]])
        .action_({{ ~set.(address, *arguments) }});
}};
~pad = {{ |address, colour, box|
    Slider2D(~window, box).x_(0).y_(1).knobColor_(Color.fromHexString(colour))
        .background_(Color.gray(0.25))
        .action_({{ |each| ~set.(address, each.x, 1 - each.y) }});
}};

~views = IdentityDictionary.new;
"""
_TAIL: Final = "~subscribe.value;\n)\n"


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.scd` file of a surface of one page."""
    (page,) = pages
    head = _HEAD.format(
        host=made_for.host, port=made_for.port, renew=RENEW_SECONDS, ping=PING_SECONDS,
        silent=SILENT_SECONDS, width=page.width, height=page.height, night="#16181c",
        connection=CONNECTION, beat=BEAT, error=ERROR, connected=CONNECTED, no_answer=NO_ANSWER,
    )  # fmt: skip
    lines = [line for panel in page.panels for line in _panel(panel)]
    return "\n".join([head.rstrip(), *lines, _TAIL]).encode()


def _panel(panel: Panel) -> list[str]:
    boxes = f"{_rect(panel.box)}, {_rect(panel.heading)}"
    title = panel.title if panel.heading.height else ""
    lines = [f'~panel.("{title}", "{panel.colour}", {boxes});']
    for widget in panel.widgets:
        if widget.caption:
            lines.append(_caption(widget.item, widget.caption))
        if widget.value:
            lines.append(_value(widget))
        lines.append(f"~views['{widget.item.name}'] = {_view(widget)};")
    return lines


def _caption(item: Item, box: Box) -> str:
    shown = f"{_string(item.label)}, {_rect(box)}"
    address = item.label_address
    return f"~named.('{address}', {shown});" if address else f"~label.({shown});"


def _value(widget: Widget) -> str:
    item = widget.item
    assert widget.value is not None
    rest = f'"{widget.colour}", {_rect(widget.value)}, {item.decimals}, {_string(item.unit)}'
    return f"~written.('{item.address}', {rest});"


def _view(widget: Widget) -> str:
    item = widget.item
    rest = ", ".join(_REST[item.kind](item))
    where = f"'{item.address}', \"{widget.colour}\", {_rect(widget.box)}"
    return f"~{item.kind.value}.({where}{', ' if rest else ''}{rest})"


def _fader(item: Item) -> list[str]:
    warp = ["\\exp"] if item.is_exponential else ["\\lin", "1"] if item.steps else []
    return [f"{item.argument.low:g}", f"{item.argument.high:g}", _literal(item.default), *warp]


def _toggle(item: Item) -> list[str]:
    return [_string(item.label), _literal(item.default)]


def _choice(item: Item) -> list[str]:
    return [f"[{', '.join(map(_string, item.argument.choices))}]", _literal(item.default)]


def _button(item: Item) -> list[str]:
    return [_string(item.label), f"[{', '.join(map(_literal, item.constants))}]"]


def _pad(item: Item) -> list[str]:
    return []


def _readout(item: Item) -> list[str]:
    return [_string(item.label)]


_REST: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _button,
    Kind.PAD: _pad,
    Kind.READOUT: _readout,
}


def _rect(box: Box) -> str:
    return f"Rect({box.x}, {box.y}, {box.width}, {box.height})"


def _literal(value: Value) -> str:
    return _string(value) if isinstance(value, str) else f"{value:g}"


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
