"""TouchOSC: pages of controls that send to the instrument and follow it.

A control hears the address it sends to and does not send on what it hears. A script of the root
subscribes, says whether the instrument answers, and lights the chosen one of several buttons,
because the instrument names choices. A fader writes its value out by a script of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from live.arguments import Argument
from live.patches import (
    CONNECTED,
    NO_ANSWER,
    PING_SECONDS,
    RENEW_SECONDS,
    SILENT_SECONDS,
)
from live.patches.items import Instrument, Item, Kind
from live.patches.layout import Box, Page, Panel, Widget, choice_cells, text_size
from live.patches.tosc import Message, Node, Partial, pack, rgba

TAB_HEIGHT: Final = 40
_LETTER: Final = 0.62  # the width of one, of the size of the text
_LARGEST: Final = 18
_MOST_LINES: Final = 16  # of a fader's grid
_NIGHT: Final = "#16181c"
_DIM, _LIT, _PANEL = 0.45, 1.0, 0.16
_READOUT_SIZE: Final = 12
_CONVERSIONS: Final = {"i": "INTEGER", "f": "FLOAT", "s": "STRING"}

_SCRIPT: Final = """local CHOICES = {{{choices}}}
local DIM, LIT = {dim}, {lit}
local heard, subscribed, pinged = -1e9, -1e9, -1e9
local shown = {{}}

local function show(name, text)
  if shown[name] == text then return end
  shown[name] = text
  for _, label in ipairs(self:findAllByName(name, true)) do label.values.text = text end
end

function update()
  local now = getMillis()
  local answers = now - heard < {silent}
  if now - subscribed > (answers and {renew} or {ping}) then
    if subscribed < 0 then sendOSC('/unsubscribe', {port}) end  -- it knows nothing yet
    subscribed = now
    sendOSC('/subscribe', {port})
  elseif answers and now - pinged > {ping} then
    pinged = now
    sendOSC('/ping')
  end
  show('connection', answers and '{connected}' or '{no_answer}')
end

function onReceiveOSC(message)
  local address, arguments = message[1], message[2]
  heard = getMillis()
  if address == '/beat' then
    local bar, beat, tempo = arguments[1].value, arguments[2].value, arguments[3].value
    show('beat', string.format('%d . %d   %.1f bpm', bar, beat, tempo))
    return true
  end
  if address == '/error' then
    show('error', arguments[1].value .. ': ' .. arguments[3].value)
    return true
  end
  if address == '/prove' then
    sendOSC(message)
    subscribed = -1e9
    return true
  end
  if not CHOICES[address] then return false end
  for _, group in ipairs(self:findAllByName(address, true)) do
    for i = 1, #group.children do
      local button = group.children[i]
      if button.tag ~= '' then
        local shade = button.tag == arguments[1].value and LIT or DIM
        local colour = group.color
        button.color = Color(colour.r * shade, colour.g * shade, colour.b * shade, 1)
      end
    end
  end
  return true
end
"""

_FADER_SCRIPT: Final = """local function show()
  local value = {low} + self.values.x * ({high} - {low})
  self.parent:findByName('{label}').values.text = string.format('{pattern}', value)
end

function init() show() end

function onValueChanged(key)
  if key == 'x' then show() end
end
"""


def write(pages: Sequence[Page], made_for: Instrument) -> bytes:
    """Return a `.tosc` file."""
    width, height = pages[0].width, pages[0].height
    whole = Box(0, 0, width, height + TAB_HEIGHT)
    pager = Node(
        "PAGER", "pages",
        {
            **_look(whole, rgba(_NIGHT)), "tabLabels": True, "tabbar": True,
            "tabbarDoubleTap": False, "tabbarSize": TAB_HEIGHT, "textSizeOff": 16,
            "textSizeOn": 16,
        },
        {"page": 0.0}, children=[_page(page) for page in pages],
    )  # fmt: skip
    root = {**_look(whole, rgba(_NIGHT)), "script": _script(pages, made_for)}
    return pack(Node("GROUP", "antiphon", root, children=[pager]))


def _script(pages: Sequence[Page], made_for: Instrument) -> str:
    items = [widget.item for page in pages for widget in page.widgets]
    addresses = {item.address for item in items if item.kind is Kind.CHOICE}
    choices = ", ".join(f"['{address}'] = true" for address in sorted(addresses))
    return _SCRIPT.format(
        choices=choices, dim=_DIM, lit=_LIT, port=made_for.feedback_port,
        silent=SILENT_SECONDS * 1000, renew=RENEW_SECONDS * 1000, ping=PING_SECONDS * 1000,
        connected=CONNECTED, no_answer=NO_ANSWER,
    )  # fmt: skip


def _page(page: Page) -> Node:
    properties = {
        **_look(Box(0, TAB_HEIGHT, page.width, page.height), rgba(_NIGHT)),
        "tabLabel": page.title,
        "tabColorOff": rgba("#808080", 0.4),
        "tabColorOn": rgba("#808080", 0.8),
        "textColorOff": rgba("#ffffff"),
        "textColorOn": rgba("#ffffff"),
    }
    return Node("GROUP", page.title, properties, children=[_panel(each) for each in page.panels])


def _panel(panel: Panel) -> Node:
    children = [
        node for widget in panel.widgets for node in _nodes(widget, panel.box, panel.colour)
    ]
    if panel.heading.height:
        heading = _within(panel.heading, panel.box)
        children.insert(0, _label(panel.title, heading, panel.colour))
    properties = _look(panel.box, rgba(panel.colour, _PANEL))
    return Node("GROUP", panel.title, properties, children=children)


def _nodes(widget: Widget, inside: Box, colour: str) -> list[Node]:
    """Return a widget's control and, over it or upon it, its label."""
    box = _within(widget.box, inside)
    if widget.item.kind is Kind.READOUT:
        return [_readout(widget.item, box, colour)]
    caption = _within(widget.caption, inside) if widget.caption else box
    label = _label(widget.item.label, caption)
    if address := widget.item.label_address:
        label.messages.append(Message(address, (Partial("VALUE", "STRING", "text"),), ()))
    values = [_value(widget.item, _within(widget.value, inside), colour)] if widget.value else []
    return [_MAKERS[widget.item.kind](widget.item, box, colour), label, *values]


def _readout(item: Item, box: Box, colour: str) -> Node:
    """Return a text that the script of the root writes, found by its name."""
    node = _label(item.label, box, colour, _READOUT_SIZE)
    return replace(node, name=item.name)


def _value(item: Item, box: Box, colour: str) -> Node:
    """Return the text in which a fader's script writes its value out."""
    node = _label(item.pattern % item.default, box, colour)
    return replace(node, name=_value_name(item))


def _value_name(item: Item) -> str:
    return f"value of {item.address}"


def _fader(item: Item, box: Box, colour: str) -> Node:
    properties = {
        **_look(box, rgba(colour), touched=True), "orientation": int(box.width > box.height),
        "bar": True, "barDisplay": 0, "cursor": True, "cursorDisplay": 0,
        "grid": 0 < item.steps <= _MOST_LINES, "gridColor": rgba("#000000"),
        "gridSteps": item.steps or 13, "response": 0, "responseFactor": 100,
        "script": _FADER_SCRIPT.format(
            low=f"{item.argument.low:g}", high=f"{item.argument.high:g}", pattern=item.pattern,
            label=_value_name(item),
        ),
    }  # fmt: skip
    message = Message(item.address, (_value_of(item.argument, "x"),), (("x", "ANY"),))
    return Node("FADER", item.address, properties, {"x": round(item.start, 4)}, [message])


def _toggle(item: Item, box: Box, colour: str) -> Node:
    properties = {**_look(box, rgba(colour), touched=True), **_button(2)}
    message = Message(item.address, (_value_of(item.argument, "x"),), (("x", "ANY"),))
    return Node("BUTTON", item.address, properties, {"x": item.start}, [message])


def _press(
    name: str, address: str, arguments: tuple[Partial, ...], properties: dict[str, Any]
) -> Node:
    """Return a button that speaks when it is pressed, not when it is let go."""
    message = Message(address, arguments, (("x", "RISE"),), receives=False)
    return Node("BUTTON", name, {**properties, **_button(0)}, {"x": 0.0}, [message])


def _trigger(item: Item, box: Box, colour: str) -> Node:
    kinds = zip(item.arguments, item.constants, strict=False)
    arguments = tuple(
        Partial("CONSTANT", _CONVERSIONS[argument.tag], str(value)) for argument, value in kinds
    )
    return _press(item.label, item.address, arguments, _look(box, rgba(colour, 0.7), touched=True))


def _choice(item: Item, box: Box, colour: str) -> Node:
    """Return a group named by the address, of a button for each choice, tagged by its name."""
    choices = item.argument.choices
    cells = choice_cells(choices, Box(0, 0, box.width, box.height))
    children = []
    for choice, cell in zip(choices, cells, strict=True):
        shade = _LIT if choice == item.default else _DIM
        look = {**_look(cell, rgba(colour, shade), touched=True), "tag": choice}
        argument = Partial("CONSTANT", "STRING", choice)
        name = f"{item.address} {choice}"  # no readout's, which the script finds by name
        children += [_press(name, item.address, (argument,), look), _label(choice, cell)]
    look = {**_look(box, rgba(colour)), "background": False}
    return Node("GROUP", item.address, look, children=children)


def _pad(item: Item, box: Box, colour: str) -> Node:
    properties = {
        **_look(box, rgba(colour), touched=True), "cursor": True, "cursorDisplay": 0, "lines": True,
        "linesDisplay": 0, "gridX": True, "gridY": True, "gridStepsX": 4, "gridStepsY": 4,
        "gridColor": rgba("#000000"), "lockX": False, "lockY": False, "response": 0,
        "responseFactor": 100,
    }  # fmt: skip
    x, y = item.arguments
    # The first places lie at the top: y grows downwards for the instrument, upwards for the pad.
    arguments = (_value_of(x, "x"), Partial("VALUE", "FLOAT", "y", y.high, y.low))
    message = Message(item.address, arguments, (("x", "ANY"), ("y", "ANY")), receives=False)
    return Node("XY", item.address, properties, {"x": 0.0, "y": 1.0}, [message])


_MAKERS: Final = {
    Kind.FADER: _fader,
    Kind.TOGGLE: _toggle,
    Kind.CHOICE: _choice,
    Kind.BUTTON: _trigger,
    Kind.PAD: _pad,
}


def _value_of(argument: Argument, key: str) -> Partial:
    return Partial("VALUE", _CONVERSIONS[argument.tag], key, argument.low, argument.high)


def _label(text: str, box: Box, colour: str = "#ffffff", size: float = 0) -> Node:
    """Return a text as large as it fits, or of a size."""
    size = size or text_size(text, box, _LETTER, _LARGEST)
    properties = {
        **_look(box, rgba(colour)), "background": False, "outline": False, "font": 0,
        "textAlignH": 2, "textAlignV": 2, "textClip": True, "textColor": rgba(colour),
        "textLength": 0, "textSize": max(int(size), 7),
    }  # fmt: skip
    return Node("LABEL", f"label {text}", properties, {"text": text})


def _look(box: Box, colour: tuple[float, ...], touched: bool = False) -> dict[str, Any]:
    return {
        "background": True, "color": colour, "cornerRadius": 2.0, "frame": box,
        "grabFocus": touched, "interactive": touched, "locked": False, "orientation": 0,
        "outline": touched, "outlineStyle": 0, "pointerPriority": 0, "shape": 1, "visible": True,
    }  # fmt: skip


def _button(kind: int) -> dict[str, Any]:
    return {"buttonType": kind, "press": True, "release": True, "valuePosition": False}


def _within(box: Box, outer: Box) -> Box:
    """Return a box of the page as it lies in another, from whose corner its own place counts."""
    return Box(box.x - outer.x, box.y - outer.y, box.width, box.height)
