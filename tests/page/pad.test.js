import { fire } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { pad } from "../../live/panel/page/js/pad.js";

describe("the pad", () => {
  let element, moves;

  beforeEach(() => {
    moves = [];
    element = pad("Between", ["1", "2", "3", "4"], (x, y) => moves.push([x, y]));
    element.box = { left: 100, top: 50, width: 200, height: 100 };
  });

  const at = (type, clientX, clientY) => fire(element, type, { clientX, clientY, pointerId: 1 });

  it("moves its point to the hand, in its own measure", () => {
    at("pointerdown", 150, 125);
    at("pointermove", 300, 50);
    assert.deepEqual(moves, [[0.25, 0.75], [1, 0]]);
    assert.equal(element.getAttribute("aria-valuetext"), "100 by 0 percent");
  });

  it("keeps its point inside", () => {
    at("pointerdown", 0, 0);
    at("pointermove", 999, 999);
    assert.deepEqual(moves, [[0, 0], [1, 1]]);
  });

  it("moves only while it is held", () => {
    at("pointermove", 150, 75);
    at("pointerdown", 200, 100);
    at("pointerup", 200, 100);
    at("pointermove", 150, 75);
    at("pointerdown", 200, 100);
    at("pointercancel", 200, 100);
    at("pointermove", 150, 75);
    assert.deepEqual(moves, [[0.5, 0.5], [0.5, 0.5]]);
  });

  it("moves with the arrows from the middle, as far as it goes", () => {
    const press = (key) => fire(element, "keydown", { key });
    assert.ok(press("ArrowLeft").defaultPrevented);
    press("ArrowUp");
    assert.deepEqual(moves, [[0.48, 0.5], [0.48, 0.48]]);
    for (let i = 0; i < 60; i++) press("ArrowRight");
    assert.deepEqual(moves.at(-1), [1, 0.48]);
    assert.ok(!press("Tab").defaultPrevented);
  });
});
