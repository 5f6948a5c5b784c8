import { all, Element, fire, stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { PianoKeys } from "../../live/panel/page/js/pianokeys.js";

const WHITE = new Set([0, 2, 4, 5, 7, 9, 11]);

describe("the piano", () => {
  let element, piano, played, resized, under, fingers, pass;

  beforeEach(() => {
    mock.restoreAll();
    globalThis.ResizeObserver = function (notice) {
      resized = notice;
      return { observe() {} };
    };
    globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => name });
    fingers = { matches: false };
    globalThis.matchMedia = () => fingers;
    pass = stopTime();
    document.elementFromPoint = () => under && { closest: () => under };
    element = Object.assign(new Element("div"), { clientWidth: 800 });
    played = [];
    under = null;
    const play = { strike: (pitch, velocity) => played.push([pitch, velocity]), release: (pitch) => played.push([pitch]) };
    piano = new PianoKeys(element, play);
    piano.show(48, new Map([[48, "Z"]]));
  });

  const keys = () => element.children;
  const pitches = () => keys().map((key) => Number(key.dataset.pitch));
  const key = (pitch) => keys().find((each) => each.dataset.pitch === String(pitch));
  const percent = (each, name) => Number(each.style[name].slice(0, -1));

  it("has every key once, without a gap, and at any width the octaves that the keyboard plays", () => {
    for (let width = 380; width < 2000; width += 37) {
      element.clientWidth = width;
      for (let lowest = 24; lowest <= 84; lowest += 12) {
        piano.show(lowest, new Map());
        const found = pitches();
        assert.deepEqual(found, found.map((_, i) => found[0] + i));
        assert.ok(found[0] >= 21 && found.at(-1) <= 108);
        assert.ok(found.includes(lowest) && found.includes(lowest + 23), `${lowest} at ${width} pixels`);
      }
    }
  });

  it("has white keys side by side, and black ones between their neighbours", () => {
    let edge = 0;
    for (const each of keys()) {
      if (!WHITE.has(each.dataset.pitch % 12)) continue;
      assert.ok(Math.abs(percent(each, "left") - edge) < 1e-9);
      edge += percent(each, "width");
    }
    assert.ok(Math.abs(edge - 100) < 1e-9);
    for (const each of keys().filter((one) => one.classList.contains("black"))) {
      const after = key(Number(each.dataset.pitch) + 1);
      if (!after) continue;
      assert.ok(Math.abs(percent(each, "left") + percent(each, "width") / 2 - percent(after, "left")) < 0.1);
    }
  });

  it("has keys for fingers where fingers play", () => {
    for (const [is, width, count] of [[false, 800, 29], [true, 800, 18], [true, 390, 8], [true, 300, 8], [false, 1600, 52]]) {
      fingers.matches = is;
      element.clientWidth = width;
      resized();
      assert.equal(keys().filter((each) => each.classList.contains("white")).length, count);
    }
  });

  it("is built again only where another piece of it is to be seen", () => {
    const before = key(48);
    resized();
    assert.equal(key(48), before);
    element.clientWidth = 400;
    resized();
    assert.notEqual(key(48), before);
  });

  it("wears the letters of the computer's keys where these play", () => {
    assert.equal(key(48).dataset.letter, "Z");
    piano.show(60, new Map([[60, "Z"]]));
    assert.deepEqual(all(element, (each) => each.dataset.letter).map((each) => each.dataset.pitch), ["60"]);
  });

  it("lights the keys that sound", () => {
    const lit = () => all(element, (each) => each.classList.contains("lit")).map((each) => [each.dataset.pitch, each.style.get("--lit")]);
    piano.light([{ pitch: 50, voice: 0 }, { pitch: 55, voice: 2 }, { pitch: 3, voice: 0 }]);
    assert.deepEqual(lit(), [["50", "--you"], ["55", "--voice-2"]]);
    piano.light([{ pitch: 55, voice: 1 }]);
    assert.deepEqual(lit(), [["55", "--voice-1"]]);
  });

  const touch = (type, pitch, fields = {}) => {
    under = pitch === null ? null : key(pitch);
    fire(element, type, { pointerId: 1, button: 0, clientX: 0, clientY: 5, ...fields });
  };

  it("is louder further down the key", () => {
    for (const clientY of [0, 5, 10, 99]) {
      touch("pointerdown", 60, { clientY });
      touch("pointerup", 60);
    }
    assert.deepEqual(played.filter((each) => each.length === 2), [[60, 55], [60, 85], [60, 115], [60, 115]]);
  });

  it("is played by sliding fingers, each for itself", () => {
    touch("pointerdown", 60);
    touch("pointerdown", 67, { pointerId: 2 });
    touch("pointermove", 60);
    touch("pointermove", 62);
    touch("pointermove", null);
    touch("pointerup", 62);
    touch("pointercancel", 67, { pointerId: 2 });
    assert.deepEqual(played.map(([pitch, velocity]) => (velocity ? pitch : -pitch)), [60, 67, -60, 62, -62, -67]);
  });

  it("is not played by a hand that only passes, or by another button", () => {
    touch("pointermove", 60);
    touch("pointerup", 60);
    touch("pointerdown", 60, { button: 2 });
    touch("pointerdown", null);
    assert.deepEqual(played, []);
  });

  it("is played by a screen reader's click and by Enter, for a while", () => {
    fire(element, "click", { detail: 0, target: key(62) });
    fire(element, "click", { detail: 1, target: key(64) });
    fire(element, "keydown", { key: "Enter", target: key(65) });
    fire(element, "keydown", { key: "Enter", repeat: true, target: key(65) });
    assert.deepEqual(played, [[62, 90], [65, 90]]);
    pass(1000);
    assert.deepEqual(played.slice(2), [[62], [65]]);
  });

  it("is reached once with Tab, and gone through with the arrows", () => {
    const reached = () => keys().filter((each) => each.tabIndex === 0).map((each) => Number(each.dataset.pitch));
    assert.deepEqual(reached(), [48]);
    for (const [name, from, to] of [["ArrowRight", 48, 49], ["ArrowLeft", 49, 48], ["ArrowLeft", pitches()[0], pitches()[0]]]) {
      assert.ok(fire(element, "keydown", { key: name, target: key(from) }).defaultPrevented);
      if (from !== to) assert.equal(document.activeElement, key(to));
    }
    assert.deepEqual(reached(), [48]);
  });
});
