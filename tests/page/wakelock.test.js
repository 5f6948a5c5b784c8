import "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { keepAwake } from "../../live/panel/page/js/wakelock.js";

describe("the screen", () => {
  let locks, plays, look, turned;

  /** The browser's answer comes later. */
  const later = () => new Promise(setImmediate);
  const held = () => locks.filter((lock) => !lock.released).length;

  beforeEach(() => {
    locks = [];
    plays = false;
    document.hidden = false;
    const request = async () => {
      const lock = { released: false, release: () => (lock.released = true) };
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(globalThis, "navigator", { value: { wakeLock: { request } }, configurable: true });
    document.addEventListener = (_, hear) => (turned = hear);
    look = keepAwake(() => plays);
  });

  /** The page goes out of sight, or comes back. */
  const turn = (hidden) => {
    Object.assign(document, { hidden });
    turned();
  };

  it("stays on while it plays, with one lock however often it is looked at", async () => {
    look();
    assert.equal(held(), 0);
    plays = true;
    look();
    look();
    await later();
    look();
    await later();
    assert.equal(held(), 1);
    plays = false;
    look();
    assert.equal(held(), 0);
  });

  it("stays on again when the page comes back into sight", async () => {
    plays = true;
    look();
    await later();
    locks.forEach((lock) => lock.release()); // as browsers do
    turn(true);
    await later();
    assert.equal(held(), 0);
    turn(false);
    await later();
    assert.equal(held(), 1);
  });

  it("is the browser's own affair where it gives no lock", async () => {
    navigator.wakeLock.request = () => Promise.reject(new Error("not allowed"));
    plays = true;
    look();
    await later();
    delete navigator.wakeLock;
    look();
  });
});
