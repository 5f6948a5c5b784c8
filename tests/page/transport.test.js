import "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { row, tableOf } from "./instrument.js";
import { standing } from "../../live/panel/page/js/transport.js";

describe("how it stands with the clock", () => {
  it("is a word and a shape while a clock is followed, and nothing else", async () => {
    const { table, link } = await tableOf([row("/transport/tempo", { default: 120 })]);
    const shown = standing(table);
    assert.equal(shown.hidden, true);
    for (const [state, tempo] of [["waiting", 120], ["locked", 131.4], ["lost", 131.4]]) {
      link.emit("values", { "/transport/state": [state, tempo] });
      assert.deepEqual([shown.hidden, shown.value, shown.dataset.state], [false, state, state]);
    }
    assert.match(shown.title, /131\.4 bpm/);
    link.emit("values", { "/transport/state": ["own", 0] });
    assert.equal(shown.hidden, true);
  });
});
