import { all, stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { FakeLink, row, tableOf } from "./instrument.js";
import { Clock } from "../../live/panel/page/js/clock.js";
import { Notes } from "../../live/panel/page/js/notes.js";
import { position, standing } from "../../live/panel/page/js/transport.js";

const GRID = { seconds: 50, ticks: 0, secondsPerTick: 0.001, beatTicks: 480, barTicks: 1920, barsBefore: 0, playing: true, places: [] };

describe("the bar and the beat", () => {
  let clock, link, pass, shown;

  beforeEach(() => {
    mock.restoreAll();
    pass = stopTime();
    link = new FakeLink();
    clock = new Clock();
    clock.hear({ seconds: 50, sent: performance.now() });
    shown = position(new Notes(link), clock);
  });

  const bar = () => all(shown, (each) => each.tag === "output")[0].value;
  const lamps = () => all(shown, (each) => each.tag === "i").map((lamp) => lamp.classList.contains("on"));
  const tell = (grid, ...beats) => link.emit("music", { grid: { ...GRID, ...grid }, beats });
  const off = [false, false, false, false];

  it("are those that the instrument tells, once they sound", () => {
    tell({}, [clock.now + 0.2, 17, 3]);
    pass(199);
    assert.deepEqual([bar(), lamps()], ["", off]);
    pass(2);
    assert.deepEqual([bar(), lamps()], ["17", [false, false, true, false]]);
    tell({}, [clock.now + 0.1, 17, 4], [clock.now + 0.6, 18, 1]);
    pass(101);
    assert.deepEqual([bar(), lamps()], ["17", [false, false, false, true]]);
    pass(500);
    assert.deepEqual([bar(), lamps()], ["18", [true, false, false, false]]);
  });

  it("have as many lamps as the bar has beats, and keep the lit one while these are the same", () => {
    assert.equal(lamps().length, 4);
    for (const [beatTicks, barTicks, beats] of [[480, 1440, 3], [720, 1440, 2], [240, 1680, 7]]) {
      tell({ beatTicks, barTicks });
      assert.equal(lamps().length, beats);
    }
    tell({ beatTicks: 240, barTicks: 1680 }, [clock.now, 2, 6]);
    pass(0);
    tell({ beatTicks: 240, barTicks: 1680, seconds: 51 });
    assert.deepEqual(lamps(), [false, false, false, false, false, true, false]);
  });

  it("stand still without a lamp on when it has stopped, at the bar that it had come to", () => {
    tell({}, [clock.now, 17, 3]);
    pass(0);
    tell({ playing: false });
    assert.deepEqual([bar(), lamps()], ["17", off]);
  });
});

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
