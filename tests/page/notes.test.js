import { chance } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Notes, secondsAt, ticksAt } from "../../live/panel/page/js/notes.js";
import { FakeLink } from "./instrument.js";

const GRID = { seconds: 10, ticks: 960, secondsPerTick: 0.001, beatTicks: 480, barTicks: 1920, barsBefore: 0, playing: true, places: [] };

describe("the notes of both players", () => {
  let link, notes;

  beforeEach(() => {
    link = new FakeLink();
    notes = new Notes(link);
  });

  const hear = (...rows) => link.emit("music", { notes: rows });
  const spans = () => notes.notes.map(({ pitch, start, end }) => [pitch, start, end]);

  it("last from their start to their end", () => {
    hear([1, 0, 1, 60, 90]);
    assert.deepEqual(notes.notes, [{ start: 1, end: null, voice: 0, channel: 1, pitch: 60, velocity: 90 }]);
    hear([2, 0, 1, 60, 0]);
    assert.deepEqual(spans(), [[60, 1, 2]]);
  });

  it("are told one by one, ends too", () => {
    const told = [];
    notes.on("note", (row) => told.push(row));
    hear([1, 2, 3, 60, 90], [1.5, 2, 3, 60, 0]);
    assert.deepEqual(told, [
      { seconds: 1, voice: 2, channel: 3, pitch: 60, velocity: 90 },
      { seconds: 1.5, voice: 2, channel: 3, pitch: 60, velocity: 0 },
    ]);
  });

  it("end when their key is struck again", () => {
    hear([1, 0, 1, 60, 90], [2, 0, 1, 60, 50], [3, 0, 1, 60, 0]);
    assert.deepEqual(spans(), [[60, 1, 2], [60, 2, 3]]);
  });

  it("are another's on another channel or by another voice", () => {
    hear([1, 1, 1, 60, 90], [1, 2, 1, 60, 90], [1, 1, 2, 60, 90], [2, 1, 1, 60, 0]);
    assert.deepEqual(notes.notes.map((note) => note.end), [2, null, null]);
  });

  it("can be seen, however short they are", () => {
    hear([1, 0, 1, 60, 90], [1, 0, 1, 60, 0]);
    assert.deepEqual(spans(), [[60, 1, 1.02]]);
  });

  it("all end, of one voice, when it is said so", () => {
    hear([1, 1, 1, 60, 90], [1, 1, 2, 64, 90], [1, 2, 1, 67, 90], [2, 1, 1, -1, 0]);
    assert.deepEqual(spans(), [[60, 1, 2], [64, 1, 2], [67, 1, null]]);
  });

  it("of which nobody knows the start end unseen", () => {
    hear([1, 0, 1, 60, 0], [1, 0, 1, -1, 0]);
    assert.deepEqual(notes.notes, []);
  });

  it("are in order whatever order they come in, and sound once a key", () => {
    const random = chance(2);
    for (let i = 0; i < 500; i++) {
      const pitch = random() < 0.05 ? -1 : 60 + Math.floor(5 * random());
      const velocity = pitch > 0 && random() < 0.5 ? 90 : 0;
      hear([i / 100 + random(), Math.floor(3 * random()), 1 + Math.floor(2 * random()), pitch, velocity]);
      const starts = notes.notes.map((note) => note.start);
      assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
      const sounding = notes.notes.filter((note) => note.end === null).map((note) => `${note.voice} ${note.channel} ${note.pitch}`);
      assert.equal(new Set(sounding).size, sounding.length);
      assert.ok(notes.notes.every((note) => note.end === null || note.end > note.start));
    }
  });

  it("sound at a moment from their start on, and not at their end", () => {
    hear([1, 0, 1, 60, 90], [2, 0, 1, 60, 0], [1.5, 0, 1, 64, 90]);
    const at = (seconds) => notes.at(seconds).map((note) => note.pitch).sort();
    assert.deepEqual([0.9, 1, 1.5, 2, 20].map(at), [[], [60], [60, 64], [64], [64]]);
  });

  it("are kept for five minutes", () => {
    for (let i = 0; i <= 800; i++) hear([i, 0, 1, 60, 90], [i + 0.5, 0, 1, 60, 0]);
    const kept = notes.notes.filter((note) => note.start >= 500);
    assert.equal(kept.length, 301);
    assert.ok(notes.notes.length < 450);
  });

  it("are gone when the instrument is", () => {
    link.emit("music", { notes: [[1, 0, 1, 60, 90]], beats: [[1, 1, 1]], ahead: [[2, 3, 1, 1, 60]], answers: [[2, 4, 1, 1]] });
    notes.reset();
    assert.deepEqual([notes.notes, notes.beats, notes.ahead, notes.answers], [[], [], [], []]);
    hear([0.2, 0, 1, 60, 0]); // another instrument's clock
    assert.deepEqual(notes.notes, []);
  });
});

describe("what is to come", () => {
  let link, notes;

  const expect = (frame = {}) => link.emit("music", { ahead: [[2, 3, 1, 4, 60]], answers: [[2, 10, 1, 4]], ...frame });

  beforeEach(() => {
    link = new FakeLink();
    notes = new Notes(link);
    expect();
  });

  it("is what was told last", () => {
    assert.deepEqual(notes.ahead, [{ start: 2, end: 3, voice: 1, channel: 4, pitch: 60, velocity: 64 }]);
    assert.deepEqual(notes.answers, [{ start: 2, end: 10, voice: 1, bars: 4 }]);
    link.emit("music", { notes: [[1, 1, 1, 60, 90]] });
    assert.equal(notes.ahead.length, 1);
    link.emit("music", { ahead: [], answers: [] });
    assert.deepEqual([notes.ahead, notes.answers], [[], []]);
  });

  it("gives way to the performer, as far as it answers", () => {
    link.emit("music", { notes: [[1, 0, 1, 60, 0], [1, 1, 1, 60, 90]] });
    assert.equal(notes.answers.length, 1, "by an end, or a voice");
    link.emit("music", { notes: [[1, 0, 1, 60, 90]] });
    assert.deepEqual([notes.answers.length, notes.ahead.length], [0, 1]);
  });

  it("is nothing after a panic, or when the instrument stops", () => {
    link.emit("music", { notes: [[1, 0, 1, -1, 0]] });
    assert.deepEqual([notes.ahead, notes.answers], [[], []]);
    expect({ grid: GRID });
    assert.equal(notes.ahead.length, 1);
    link.emit("music", { grid: { ...GRID, playing: false } });
    assert.deepEqual([notes.ahead, notes.answers], [[], []]);
  });
});

describe("beats and bars", () => {
  it("are told as they come, the newest of them kept", () => {
    const link = new FakeLink();
    const notes = new Notes(link);
    const told = [];
    notes.on("beat", (beat) => told.push(beat));
    for (let i = 0; i < 9000; i++) link.emit("music", { beats: [[i / 2, 1 + Math.floor(i / 4), 1 + (i % 4)]] });
    assert.deepEqual(told.at(-1), { seconds: 4499.5, bar: 2250, beat: 4 });
    assert.equal(told.length, 9000);
    assert.deepEqual(notes.beats.at(-1), told.at(-1));
    assert.ok(notes.beats.length <= 4000);
  });

  it("lie on the grid, forwards and back", () => {
    assert.equal(secondsAt(GRID, 1920), 10.96);
    assert.equal(Math.round(ticksAt(GRID, 9.05)), 10);
    for (let ticks = -5000; ticks < 5000; ticks += 77) {
      assert.ok(Math.abs(ticksAt(GRID, secondsAt(GRID, ticks)) - ticks) < 1e-6);
    }
  });

  it("are told with the grid", () => {
    const link = new FakeLink();
    const notes = new Notes(link);
    let told = null;
    notes.on("grid", (grid) => (told = [grid, notes.grid]));
    link.emit("music", { grid: GRID });
    assert.deepEqual(told, [GRID, GRID]);
  });
});
