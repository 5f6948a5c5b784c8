import { all, fire } from "./page.js";

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";

import { row, serve, tableOf } from "./instrument.js";
import { learn, ways } from "../../live/panel/page/js/learn.js";

describe("learning in place", () => {
  const DENSITY = "/jam/density";
  let body, control, element, link, said, table;

  beforeEach(async () => {
    body = document.body.classList;
    body.remove("learning");
    ({ table, link } = await tableOf([row(DENSITY)], { actions: [{ address: "/learn", key: "/learn", voice: 0 }] }));
    said = [];
    element = learn(table, (line) => said.push(line));
    control = document.createElement("div");
    control.setAttribute("data-address", DENSITY);
  });

  afterEach(() => {
    serve({ controls: [], actions: [], models: [] });
    return table.load(); // which leaves nobody to listen
  });

  const button = () => all(element, (each) => each.tag === "button")[0];
  const touch = (target) => fire(document, "pointerdown", { target });
  const passes = (event) => !event.defaultPrevented && !event.cancelBubble;

  it("sends what is touched to be learnt, and the touch moves nothing", () => {
    button().click();
    assert.equal(button().getAttribute("aria-pressed"), "true");
    const touched = touch(control);
    assert.deepEqual([touched.defaultPrevented, touched.cancelBubble], [true, true]);
    assert.deepEqual(link.said, [["/learn", DENSITY]]);
    assert.equal(said.at(-1), "Now move the knob for density");
    assert.ok(passes(touch(control)), "the next one moves it again");
  });

  it("is done with Enter too, which then types nothing", () => {
    button().click();
    const pressed = fire(document, "keydown", { key: "Enter", target: control });
    assert.deepEqual([pressed.defaultPrevented, pressed.cancelBubble], [true, true]);
    assert.deepEqual(link.said, [["/learn", DENSITY]]);
    assert.ok(passes(fire(document, "keydown", { key: "Enter", target: control })));
  });

  it("leaves touches alone until it is asked for, and those of what cannot be learnt", () => {
    assert.ok(passes(touch(control)));
    button().click();
    assert.ok(passes(touch(document.createElement("div"))));
    assert.ok(body.contains("learning"), "it still waits for one");
    assert.deepEqual(link.said, []);
  });

  it("is left with Escape, which the instrument is told", () => {
    button().click();
    fire(document, "keydown", { key: "a" });
    assert.ok(body.contains("learning"));
    assert.ok(fire(document, "keydown", { key: "Escape" }).defaultPrevented);
    assert.deepEqual([body.contains("learning"), button().getAttribute("aria-pressed")], [false, "false"]);
    assert.deepEqual(link.said, [["/learn"]]);
    assert.ok(passes(touch(control)));
    assert.ok(!fire(document, "keydown", { key: "Escape" }).defaultPrevented, "Escape is others' again");
  });

  it("says how far the knob is to go, until it has been moved", () => {
    button().click();
    touch(control);
    const to = all(element, (each) => each.tag === "input")[1];
    to.value = "0.25";
    fire(to, "change");
    assert.deepEqual(link.said.at(-1), ["/learn", DENSITY, 0, 0.25, 0]);
    link.emit("values", { "/learn/done": DENSITY });
    assert.deepEqual(all(element, (each) => each.tag === "input"), []);
  });
});

describe("the ways of a knob", () => {
  const density = { type: "f", low: 0, high: 1, choices: [] };
  const mode = { type: "s", choices: ["answer", "duet", "solo"] };
  let told;

  beforeEach(() => (told = []));

  /** The fields of the ways of a row. */
  const fields = (of) => all(ways(of, (...how) => told.push(how)), (each) => ["input", "select"].includes(each.tag));

  it("go from end to end, and turned round", () => {
    const [from, to] = fields(density);
    assert.deepEqual([from.value, to.value], ["0", "1"]);
    from.value = "0.8";
    to.value = "0.2";
    fire(to, "change");
    assert.deepEqual(told, [[0.8, 0.2, 0]]);
  });

  it("are the whole range where nothing else is said, or no way is left", () => {
    const [from, to, also] = fields(density);
    also.checked = true;
    fire(also, "change");
    from.value = to.value;
    fire(from, "change");
    assert.deepEqual(told, [[0, 0, 1], [0, 0, 1]]);
  });

  it("keep within the control's range", () => {
    const [from, to] = fields(density);
    to.value = "7";
    from.value = "0.5";
    fire(from, "change");
    assert.deepEqual(told, [[0.5, 1, 0]]);
  });

  it("name choices by their number", () => {
    const [from, to] = fields(mode);
    from.selectedIndex = 2;
    to.selectedIndex = 1;
    fire(to, "change");
    assert.deepEqual(told, [[3, 2, 0]]);
  });

  it("are none for what has no range", () => {
    assert.equal(fields(undefined).length, 1);
    assert.equal(fields({ type: "s", choices: [] }).length, 1);
  });
});
