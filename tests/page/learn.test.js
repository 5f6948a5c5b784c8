import { all, fire } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { ways } from "../../live/panel/page/js/learn.js";

describe("the ways of a knob", () => {
  const density = { type: "f", low: 0, high: 1, choices: [] };
  const mode = { type: "s", choices: ["answer", "duet", "solo"] };
  let told;

  beforeEach(() => (told = []));

  /** The fields of the ways of a row. */
  const fields = (row) => all(ways(row, (...how) => told.push(how)), (each) => ["input", "select"].includes(each.tag));

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
