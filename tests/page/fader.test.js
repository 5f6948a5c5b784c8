import { fire } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Fader, shown, travel, valueAt } from "../../live/panel/page/js/fader.js";
import { row } from "./instrument.js";

const near = (a, b, room = 1e-4) => assert.ok(Math.abs(a - b) <= room, `${a} is not ${b}`);

const SCALES = [
  row("/density", { low: 0, high: 1 }),
  row("/shift", { low: -24, high: 24, type: "i", default: 0 }),
  row("/temperature", { low: 0.05, high: 4, curve: "exponential", default: 1 }),
  row("/tempo", { low: 20, high: 300, default: 120 }),
  row("/channel", { low: 1, high: 16, type: "i", default: 1 }),
];

describe("a fader's scale", () => {
  for (const scale of SCALES) {
    it(`goes from end to end and back again: ${scale.name}`, () => {
      near(valueAt(scale, 0), scale.low);
      near(valueAt(scale, 1), scale.high);
      let before = -Infinity;
      for (let place = 0; place <= 1; place += 1 / 64) {
        const value = valueAt(scale, place);
        assert.ok(value >= before, "further up is more");
        near(travel(scale, value), place, scale.type === "i" ? 0.5 / (scale.high - scale.low) + 1e-9 : 1e-5);
        before = value;
      }
    });

    it(`ends at its ends: ${scale.name}`, () => {
      assert.equal(valueAt(scale, -3), valueAt(scale, 0));
      assert.equal(valueAt(scale, 7), valueAt(scale, 1));
    });
  }

  it("gives equal ways to equal ratios where it is exponential", () => {
    const scale = { low: 0.25, high: 4, curve: "exponential", type: "f" };
    near(valueAt(scale, 0.5), 1);
    near(travel(scale, 2) - travel(scale, 1), travel(scale, 1) - travel(scale, 0.5), 1e-12);
  });

  it("knows only whole numbers where the row does", () => {
    for (let place = 0; place <= 1; place += 0.01) assert.ok(Number.isInteger(valueAt(SCALES[1], place)));
  });
});

describe("a value as it is read", () => {
  const pitch = row("/register", { type: "i", low: 0, high: 127, unit: "MIDI pitch" });

  it("is a note's name where it is a pitch", () => {
    const names = { 0: "C-1 (0)", 21: "A0 (21)", 60: "C4 (60)", 61: "C♯4 (61)", 127: "G9 (127)" };
    for (const [value, name] of Object.entries(names)) assert.equal(shown(pitch, Number(value)), name);
  });

  it("has its unit and as many digits as help", () => {
    assert.equal(shown(row("/x", { high: 300, unit: "bpm" }), 120), "120.0 bpm");
    assert.equal(shown(row("/x", { high: 1 }), 1 / 3), "0.33");
    assert.equal(shown(row("/x", { type: "i", high: 16 }), 3), "3");
    assert.equal(shown(row("/x", { type: "i", high: 8, unit: "bars" }), 3), "3 bars");
  });
});

describe("a fader under the hand", () => {
  let fader, changes, scale, track;

  /** A fader of a row that follows its own changes, as the table has it. */
  function build(fields, value) {
    scale = row("/x", fields);
    changes = [];
    fader = new Fader(scale, (next) => {
      changes.push(next);
      fader.show(scale, next);
    });
    fader.show(scale, value);
    track = fader.element.children[1];
  }

  const grasp = (fields = {}) => fire(fader.element, "pointerdown", { button: 0, pointerId: 1, clientX: 0, clientY: 0, timeStamp: 5000, ...fields });
  const drag = (fields) => fire(fader.element, "pointermove", { clientX: 0, clientY: 0, ...fields });
  const press = (key, fields = {}) => fire(fader.element, "keydown", { key, ...fields });

  beforeEach(() => build({ low: 0, high: 100 }, 50));

  it("follows it as far as the track is long", () => {
    grasp({ clientX: 30 });
    drag({ clientX: 40 });
    assert.deepEqual(changes, [60]);
    drag({ clientX: 20 });
    assert.deepEqual(changes, [60, 40]);
  });

  it("goes upwards where the track is upright", () => {
    track.box = { width: 10, height: 200 };
    grasp({ clientY: 100 });
    drag({ clientY: 80, clientX: 500 });
    assert.deepEqual(changes, [60]);
  });

  it("goes a quarter as far with Shift", () => {
    grasp();
    drag({ clientX: 20, shiftKey: true });
    assert.deepEqual(changes, [55]);
  });

  it("does not jump under a small hand's way: it is relative, wherever it is touched", () => {
    grasp({ clientX: 95 });
    assert.deepEqual(changes, []);
    drag({ clientX: 95 });
    assert.deepEqual(changes, []);
  });

  it("comes back at once from beyond its end", () => {
    grasp();
    drag({ clientX: 500 });
    drag({ clientX: 490 });
    assert.deepEqual(changes, [100, 90]);
  });

  it("adds up ways that are too small for a whole number", () => {
    build({ type: "i", low: 1, high: 5 }, 3);
    grasp();
    for (let x = 1; x <= 25; x++) drag({ clientX: x });
    assert.deepEqual(changes, [4]);
  });

  it("stays where it is when it is not held", () => {
    drag({ clientX: 40 });
    grasp({ button: 2 });
    drag({ clientX: 40 });
    grasp();
    fire(fader.element, "pointercancel");
    drag({ clientX: 40 });
    assert.deepEqual(changes, []);
    assert.equal(fader.element.classList.contains("held"), false);
  });

  it("returns to its default at a double click, and at two quick touches", () => {
    build({ default: 0.25 }, 1);
    fire(fader.element, "dblclick");
    assert.deepEqual(changes, [0.25]);
    fader.show(scale, 1);
    grasp({ pointerType: "touch", timeStamp: 5000 });
    grasp({ pointerType: "touch", timeStamp: 5400 });
    assert.deepEqual(changes, [0.25], "too slow");
    grasp({ pointerType: "touch", timeStamp: 5600 });
    assert.deepEqual(changes, [0.25, 0.25]);
  });

  it("moves by its keys", () => {
    for (const key of ["ArrowUp", "ArrowLeft", "PageUp", "End", "Home", "Delete"]) assert.ok(press(key).defaultPrevented);
    assert.deepEqual(changes, [52, 50, 70, 100, 0, 0.5]);
    press("ArrowRight", { shiftKey: true });
    assert.equal(changes.at(-1), 0.9);
  });

  it("moves whole numbers by one at least", () => {
    build({ type: "i", low: 1, high: 16 }, 8);
    press("ArrowUp");
    press("ArrowDown", { shiftKey: true });
    press("PageUp");
    assert.deepEqual(changes, [9, 8, 16]);
  });

  it("leaves other keys to the page", () => {
    for (const key of ["Tab", "a", " ", "Escape"]) assert.ok(!press(key).defaultPrevented);
    assert.deepEqual(changes, []);
  });

  it("goes up when the wheel is turned away, and down towards the hand", () => {
    fire(fader.element, "wheel", { deltaY: -120, deltaX: 0 });
    fire(fader.element, "wheel", { deltaY: 3, deltaX: 0 });
    fire(fader.element, "wheel", { deltaY: 0, deltaX: 9, shiftKey: true }); // how browsers turn it with Shift
    assert.deepEqual(changes, [52, 50, 49.6]);
  });

  it("says nothing when nothing changes", () => {
    press("End");
    press("End");
    press("ArrowUp");
    assert.deepEqual(changes, [100]);
  });

  it("tells those who do not see it what it shows", () => {
    build({ unit: "bpm", low: 20, high: 300 }, 120);
    const aria = (name) => fader.element.getAttribute(`aria-${name}`);
    assert.deepEqual(["label", "valuemin", "valuemax", "valuenow", "valuetext"].map(aria), ["x", "20", "300", "120", "120.0 bpm"]);
  });

  it("is filled from zero, where there is less than zero", () => {
    const filled = () => ["--from", "--span"].map((name) => Number(fader.element.style.get(name)));
    build({ low: -1, high: 1 }, -0.5);
    assert.deepEqual(filled(), [0.25, 0.25]);
    fader.show(scale, 1);
    assert.deepEqual(filled(), [0.5, 0.5]);
    build({ low: 0, high: 1 }, 0.75);
    assert.deepEqual(filled(), [0, 0.75]);
  });

  it("is filled from the middle, where latents have their mean", () => {
    build({ low: 0, high: 1, index: 3 }, 0.75);
    assert.equal(fader.element.style.get("--from"), "0.5000");
  });
});
