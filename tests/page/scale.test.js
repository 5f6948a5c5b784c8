import "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { shown, stepped, travel, typed, valueAt } from "../../live/panel/page/js/scale.js";
import { row } from "./instrument.js";

const near = (a, b, room = 1e-4) => assert.ok(Math.abs(a - b) <= room, `${a} is not ${b}`);

const SCALES = [
  row("/density", { low: 0, high: 1 }),
  row("/shift", { low: -24, high: 24, type: "i", default: 0 }),
  row("/temperature", { low: 0.05, high: 4, curve: "exponential", default: 1 }),
  row("/tempo", { low: 20, high: 300, default: 120 }),
  row("/channel", { low: 1, high: 16, type: "i", default: 1 }),
];

describe("a scale", () => {
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

describe("a step", () => {
  it("is one where values are large, and a fiftieth of the way where they are not", () => {
    const [density, shift, temperature, tempo] = SCALES;
    assert.deepEqual([stepped(tempo, 120, 1), stepped(tempo, 120, -0.1), stepped(tempo, 299.5, 1)], [121, 119.9, 300]);
    assert.equal(stepped(density, 0.5, 1), 0.52);
    near(travel(temperature, stepped(temperature, 1, 1)) - travel(temperature, 1), 0.02);
    assert.deepEqual([stepped(shift, 0, 0.1), stepped(shift, 0, -10), stepped(shift, 24, 1)], [1, -10, 24]);
  });
});

describe("what is typed", () => {
  it("is the nearest value that there is", () => {
    const [density, shift, , tempo] = SCALES;
    assert.deepEqual([typed(tempo, "96.5 bpm"), typed(tempo, "96,5"), typed(tempo, "1000"), typed(density, "-3")], [96.5, 96.5, 300, 0]);
    assert.equal(typed(shift, "2.6"), 3);
  });

  it("is nothing where it is no number", () => {
    for (const text of ["", "fast", "."]) assert.equal(typed(SCALES[3], text), null);
  });
});
