"""The files of Max, walked through: every patcher of them, at whatever depth, with its cords."""

import json

from live.patches.amxd import unpack


def patcher(name, data):
    """The outermost patcher of the file of a format."""
    return json.loads(unpack(data) if name == "m4l" else data)["patcher"]


def patchers(outer):
    """All patchers, the outermost first."""
    yield outer
    for each in boxes(outer).values():
        if "patcher" in each:
            yield from patchers(each["patcher"])


def boxes(of):
    return {each["box"]["id"]: each["box"] for each in of["boxes"]}


def cords(of):
    """(source, outlet, target, inlet) of each."""
    for each in of["lines"]:
        line = each["patchline"]
        yield (*line["source"], *line["destination"])


def sections(outer):
    """Every patcher in which controls are."""
    return [each for each in patchers(outer) if any(map(is_control, boxes(each).values()))]


def is_control(box):
    """Whether it is one that speaks to the instrument: it has a patcher beside it."""
    is_of_hand = box["maxclass"].startswith("live.") or box["maxclass"] == "pictslider"
    return is_of_hand and "patcher" not in box


def wire(outer):
    """The box of the patcher that speaks to the instrument and hears it."""
    (found,) = (box for box in boxes(outer).values() if box.get("text") == "p wire")
    return found


def named_cords(of):
    """The cords, each end by the text of its box, or by its class."""
    texts = {
        name: box.get("varname") or box.get("text", box["maxclass"])
        for name, box in boxes(of).items()
    }
    return [(texts[a], b, texts[c], d) for a, b, c, d in cords(of)]


def hearing(of, source, outlet=0):
    """The boxes that hear an outlet, each with its patcher; a window is looked through."""
    found = boxes(of)
    for box in [found[c] for a, b, c, _ in cords(of) if (a, b) == (source, outlet)]:
        if box["maxclass"] != "bpatcher":
            yield of, box
            continue
        inlet, *_ = (n for n, each in boxes(box["patcher"]).items() if each["maxclass"] == "inlet")
        yield from hearing(box["patcher"], inlet)


def beside(section, control):
    """The patcher beside a control, the outlet it is led from, and the box that holds it."""
    found = boxes(section)
    for source, outlet, target, _ in cords(section):
        if source == control["id"] and found[target].get("text", "").startswith("p "):
            return found[target]["patcher"], outlet, found[target]
    return None


def reached(inner, number):
    """The outlets that are reached from an inlet of a patcher beside a control, by their number."""
    found = boxes(inner)
    of = {name: [each for each, box in found.items() if box["maxclass"] == name]
          for name in ("inlet", "outlet")}  # fmt: skip
    seen, waiting = set(), [of["inlet"][number]]
    while waiting:
        here = waiting.pop()
        seen.add(here)
        waiting += [t for s, _, t, _ in cords(inner) if s == here and t not in seen]
    return {n for n, name in enumerate(of["outlet"]) if name in seen}


def says(inner):
    """What a patcher beside a control puts before what it sends, or sends as it is."""
    found = boxes(inner)
    outlets = [name for name, box in found.items() if box["maxclass"] == "outlet"]
    (last,) = {source for source, _, target, _ in cords(inner) if target == outlets[1]}
    return found[last]


def sent(outer):
    """Addresses with arguments that all controls of a file send."""
    for section in sections(outer):
        for control in filter(is_control, boxes(section).values()):
            if (found := beside(section, control)) is None:
                continue
            inner, outlet, _ = found
            last = says(inner)
            words = last["text"].split()
            if last["maxclass"] == "message":
                yield words[0], [int(word) for word in words[1:]]
                continue
            assert words[0] == "prepend"
            for arguments in _arguments(control, outlet):
                yield words[1], arguments


def _arguments(control, outlet):
    if control["maxclass"] == "pictslider":
        return [[0.0, 0.0], [1.0, 1.0]]
    value = control["saved_attribute_attributes"]["valueof"]
    if control["maxclass"] == "live.tab":
        assert outlet == 1  # names, not numbers
        return [[name] for name in value["parameter_enum"]]
    return [[value.get("parameter_mmin", 0)], [value["parameter_mmax"]]]
