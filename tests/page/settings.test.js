import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Settings } from "../../live/panel/page/js/sound/settings.js";

describe("how this browser sounds", () => {
  let store;

  beforeEach(() => {
    store = new Map();
    const storage = { getItem: (name) => store.get(name) ?? null, setItem: (name, text) => store.set(name, text) };
    Object.defineProperty(globalThis, "localStorage", { configurable: true, value: storage });
  });

  it("is the same after a reload", () => {
    const before = new Settings();
    before.volume = 0.3;
    before.room = 0.6;
    before.choose(0, "epiano");
    before.move(2, -0.5);
    const after = new Settings();
    assert.deepEqual([after.volume, after.room, after.kindOf(0), after.panOf(2)], [0.3, 0.6, "epiano", -0.5]);
    assert.equal(after.kindOf(1), new Settings().kindOf(1));
  });

  it("is as at first where what was kept is nothing that it could be", () => {
    const first = new Settings();
    const wrongs = ["not JSON", "7", "null", '{"volume":9,"room":"loud","kinds":{"0":"organ"},"pans":{"0":-3}}', '{"kinds":5,"pans":null}'];
    for (const text of wrongs) {
      store.set("antiphon sound", text);
      const read = new Settings();
      assert.deepEqual([read.volume, read.room, read.kindOf(0), read.panOf(0)], [first.volume, first.room, first.kindOf(0), first.panOf(0)]);
    }
  });

  it("holds for this visit where the browser keeps nothing", () => {
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get() { throw new Error("forbidden"); } });
    const settings = new Settings();
    settings.volume = 0.1;
    assert.equal(settings.volume, 0.1);
  });

  it("tells of changes", () => {
    const settings = new Settings();
    let changes = 0;
    settings.on("change", () => changes++);
    settings.room = 0;
    settings.choose(1, "bass");
    settings.move(1, 1);
    assert.equal(changes, 3);
  });

  it("has drums on the drum channel, and the performer in the middle", () => {
    const settings = new Settings();
    assert.equal(settings.kindOf(2, 10), "drums");
    assert.equal(settings.panOf(0), 0);
    const pans = [1, 2, 3, 4].map((voice) => settings.panOf(voice));
    assert.equal(new Set(pans).size, 4);
  });
});
