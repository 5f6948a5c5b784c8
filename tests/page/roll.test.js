import "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Roll } from "../../live/panel/page/js/roll.js";

const NOW = 100;
const WIDTH = 1100; // 100 pixels to a second; the play head at 880
const HEIGHT = 520;
const HEAD = 880;

globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => ` ${name.slice(2)}` });
globalThis.requestAnimationFrame = (draw) => (globalThis.draw = draw);

/** A canvas that writes down what is painted: what, where, in which colour and how opaque. */
class Canvas {
  clientWidth = WIDTH;
  clientHeight = HEIGHT;
  painted = [];
  globalAlpha = 1;

  getContext() {
    return this;
  }

  #write(what, where, words) {
    this.painted.push({ what, where, words, colour: this.fillStyle, alpha: this.globalAlpha });
  }

  fillRect = (...where) => this.#write("box", where);
  fillText = (words, ...where) => this.#write("words", where, words);
  roundRect = (...where) => (this.path = where);
  fill = () => this.#write("note", this.path);
  rect = (...where) => this.#write("hatch", where);
  measureText = (words) => ({ width: 7 * words.length });
  moveTo = (x) => this.slants.push(x);
  setTransform = (ratio) => (this.ratio = ratio);
  beginPath = () => (this.slants = []);

  clip() {}
  lineTo() {}
  restore() {}
  save() {}
  stroke() {}
}

describe("the piano roll", () => {
  let canvas, notes, clock;

  beforeEach(() => {
    canvas = new Canvas();
    notes = { notes: [], ahead: [], answers: [], grid: null };
    clock = { now: NOW };
    globalThis.devicePixelRatio = 1;
    document.hidden = false;
    new Roll(canvas, notes, clock);
  });

  /** What one picture has of a kind, left, width and so on in whole pixels. */
  function see(what) {
    canvas.painted = [];
    globalThis.draw();
    return canvas.painted.filter((each) => each.what === what);
  }

  const note = (start, end, fields = {}) => ({ start: NOW + start, end: end === null ? null : NOW + end, pitch: 60, voice: 0, channel: 1, velocity: 127, ...fields });
  const across = ({ where: [x, , width] }) => [x, width].map(Math.round);

  it("has the past to the left of the play head, true to time", () => {
    notes.notes = [note(-3, -2), note(-1, -0.5)];
    assert.deepEqual(see("note").map(across), [[580, 99], [780, 49]]);
    clock.now += 1;
    assert.deepEqual(see("note").map(across), [[480, 99], [680, 49]]);
  });

  it("has what sounds up to the play head, and bright", () => {
    notes.notes = [note(-2, null), note(-2, 1), note(-2, -1)];
    const [held, known, over] = see("note");
    assert.deepEqual(across(held), [HEAD - 200, 199]);
    assert.deepEqual(across(known), [HEAD - 200, 299]);
    assert.deepEqual([held.alpha, known.alpha], [1, 1]);
    assert.ok(over.alpha < 1);
  });

  it("has what is decided to the right, pale, until it is told as played", () => {
    notes.ahead = [note(-0.1, 0.4), note(0.5, 1), note(2.3, 3)];
    const seen = see("note");
    assert.deepEqual(seen.map(across), [[HEAD + 50, 49]]);
    assert.ok(seen[0].alpha < 0.5);
  });

  it("has nothing that lies beyond its edges, and what reaches into them", () => {
    notes.notes = [note(-20, -8.9), note(-20, -8), note(-20, null)];
    assert.equal(see("note").length, 2);
  });

  it("has a mark for the shortest note", () => {
    notes.notes = [note(-1, -0.999)];
    assert.equal(see("note")[0].where[2], 4);
  });

  it("tells the players apart by their colours", () => {
    notes.notes = [0, 1, 2, 4, 5].map((voice) => note(-2, -1, { voice }));
    assert.deepEqual(see("note").map(({ colour }) => colour), ["you", "voice-1", "voice-2", "voice-4", "voice-1"]);
  });

  it("comes to show every pitch, without a jump", () => {
    notes.notes = [note(-2, -1, { pitch: 60 })];
    see("note");
    const before = see("note")[0].where[1];
    notes.notes.push(note(-1, -0.5, { pitch: 100 }), note(-1, -0.5, { pitch: 24 }));
    assert.ok(Math.abs(see("note")[0].where[1] - before) < HEIGHT / 10);
    for (let i = 0; i < 200; i++) see("note");
    const [middle, top, bottom] = see("note").map(({ where: [, y, , height] }) => [y, y + height]);
    assert.ok(0 < top[0] && top[1] < middle[0] && middle[1] < bottom[0] && bottom[1] < HEIGHT);
  });

  it("does not blow up a single pitch", () => {
    notes.notes = [note(-2, -1)];
    for (let i = 0; i < 200; i++) see("note");
    const [{ where: [, y, , height] }] = see("note");
    assert.ok(Math.abs(height - (HEIGHT / 26 - 1)) < 0.1);
    assert.ok(Math.abs(y - HEIGHT / 2) < 2 * height, "in the middle");
  });

  it("numbers its bars where they begin", () => {
    notes.grid = { seconds: NOW, ticks: 1920, secondsPerTick: 1 / 960, beatTicks: 480, barTicks: 1920, barsBefore: 0 };
    const numbers = see("words").filter(({ where }) => where[1] === 16);
    assert.deepEqual(numbers.map(({ words, where: [x] }) => [words, x - 6]), [["1", HEAD - 200], ["2", HEAD], ["3", HEAD + 200]]);
    const lines = see("box").filter(({ where: [, , width, height] }) => width === 1 && height === HEIGHT);
    assert.deepEqual(lines.filter(({ colour }) => colour === "bar-line").map(({ where: [x] }) => x), [80, 280, 480, 680, 880, 1080]);
    assert.equal(lines.length, 22, "a line for every half second, from edge to edge");
    notes.grid = { ...notes.grid, barsBefore: 1 };
    const songs = see("words").filter(({ where }) => where[1] === 16).map(({ words, where: [x] }) => [words, x - 6]);
    assert.deepEqual(songs, [["1", HEAD], ["2", HEAD + 200]], "as the song's master counts");
  });

  it("has no beats where they would be a grey haze", () => {
    notes.grid = { seconds: NOW, ticks: 0, secondsPerTick: 1 / 9600, beatTicks: 480, barTicks: 1920, barsBefore: 0 };
    assert.deepEqual(see("box").filter(({ colour }) => colour === "bar-line"), []);
  });

  it("hatches what is left of an answer's time, and says how long it is", () => {
    notes.answers = [{ start: NOW - 1, end: NOW + 1, voice: 1, bars: 1 }, { start: NOW + 2, end: NOW + 9, voice: 2, bars: 4 }];
    assert.deepEqual(see("hatch").map(across), [[HEAD, 100], [HEAD + 200, 20]]);
    const [one, two] = see("words").filter(({ words }) => words.startsWith("answer"));
    assert.deepEqual([one.words, two.words], ["answer · 1 bar", "answer · 4 bars"]);
    assert.ok(two.where[1] > one.where[1], "one below the other");
    for (const { words, where: [x] } of [one, two]) assert.ok(x + 7 * words.length < WIDTH);
  });

  it("hatches with the music, not with the play head", () => {
    notes.answers = [{ start: NOW - 0.2, end: NOW + 1, voice: 1, bars: 1 }];
    see("hatch");
    const [before] = canvas.slants;
    clock.now += 0.01;
    see("hatch");
    const steps = (before - canvas.slants[0] - 1) / 11;
    assert.ok(Math.abs(steps - Math.round(steps)) < 1e-6, "one pixel to the left, and whole lines");
  });

  it("forgets an answer that is over", () => {
    notes.answers = [{ start: NOW - 3, end: NOW - 0.1, voice: 1, bars: 1 }];
    assert.deepEqual(see("hatch"), []);
  });

  it("has the screen's own pixels, up to twice as many", () => {
    for (const [ratio, width] of [[1, WIDTH], [1.5, 1650], [3, 2200]]) {
      globalThis.devicePixelRatio = ratio;
      see("note");
      assert.equal(canvas.width, width);
      assert.equal(canvas.ratio, Math.min(ratio, 2));
    }
  });

  it("rests while nobody can see it", () => {
    document.hidden = true;
    assert.deepEqual(see("box"), []);
    document.hidden = false;
    assert.notDeepEqual(see("box"), []);
  });
});
