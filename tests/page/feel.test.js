import "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { buildFeel } from "../../live/panel/page/js/feel.js";
import { Notes } from "../../live/panel/page/js/notes.js";
import { FakeLink, row, tableOf } from "./instrument.js";

const METER = "/transport/meter";
const NUDGE = "/transport/nudge";

describe("the sheet of the feel", () => {
  let table, link, sheet;

  beforeEach(async () => {
    const rows = [row(METER, { type: "s", choices: ["4/4", "7/8"], open: true, default: "4/4" }), row("/transport/swing", { low: 50, high: 75, default: 50 })];
    ({ table, link } = await tableOf(rows, { actions: [{ key: NUDGE, address: NUDGE, voice: 0 }] }));
    sheet = document.createElement("dialog");
    buildFeel(sheet, { table })();
  });

  it("has what the instrument has, and no more", () => {
    const [meter, swing, nudges, ...more] = sheet.children[0].children;
    assert.deepEqual([meter, swing].map((each) => each.dataset.address), [METER, "/transport/swing"]);
    assert.equal(nudges.children[1].children.length, 4);
    assert.deepEqual(more, []);
  });

  it("nudges the beat earlier and later", () => {
    const [first, , , last] = sheet.children[0].children[2].children[1].children;
    first.onclick();
    last.onclick();
    assert.deepEqual(link.said, [[NUDGE, -10], [NUDGE, 10]]);
  });
});

describe("the click", () => {
  it("is told by itself and is no note", () => {
    const link = new FakeLink();
    const notes = new Notes(link);
    const told = [];
    notes.on("click", (click) => told.push(click));
    link.emit("music", { clicks: [[1, 76, 112], [1.5, 77, 80]] });
    assert.deepEqual(told, [{ seconds: 1, pitch: 76, velocity: 112 }, { seconds: 1.5, pitch: 77, velocity: 80 }]);
    assert.deepEqual(notes.notes, []);
  });
});
