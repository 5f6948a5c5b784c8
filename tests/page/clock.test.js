import { chance, stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { Clock } from "../../live/panel/page/js/clock.js";

const AHEAD = 5000; // s by which the instrument's clock is ahead of the page's

describe("the instrument's clock", () => {
  let clock, pass;

  beforeEach(() => {
    mock.restoreAll();
    pass = stopTime();
    clock = new Clock();
  });

  const truth = () => AHEAD + performance.now() / 1000;

  /** Ask for the time; question and answer take so long (ms). */
  function ping(there, back) {
    const sent = performance.now();
    pass(there);
    const seconds = truth();
    pass(back);
    clock.hear({ seconds, sent });
  }

  it("is exact when question and answer take equally long", () => {
    ping(7, 7);
    assert.ok(Math.abs(clock.now - truth()) < 1e-9);
    pass(12345);
    assert.ok(Math.abs(clock.now - truth()) < 1e-9);
  });

  it("is never further off than half of the quickest answer took", () => {
    const random = chance(1);
    for (let round = 0; round < 50; round++) {
      clock.reset();
      let quickest = Infinity;
      for (let i = 0; i < 12; i++) {
        const [there, back] = [80 * random(), 80 * random()];
        ping(there, back);
        quickest = Math.min(quickest, there + back);
        assert.ok(Math.abs(clock.now - truth()) <= quickest / 2000 + 1e-9);
      }
      assert.ok(Math.abs(clock.roundTrip - quickest) < 1e-6);
    }
  });

  it("forgets a quick answer in time, since clocks drift", () => {
    ping(1, 1);
    for (let i = 0; i < 11; i++) ping(20, 20);
    assert.equal(clock.roundTrip, 2);
    ping(20, 20);
    assert.equal(clock.roundTrip, 40);
  });

  it("takes a greeting, which answers no ping, until a better answer comes", () => {
    assert.equal(clock.isSet, false);
    clock.hear({ seconds: truth(), sent: 0 });
    assert.equal(clock.isSet, true);
    assert.ok(Math.abs(clock.now - truth()) < 0.05);
    ping(3, 3);
    assert.ok(Math.abs(clock.now - truth()) < 1e-9);
  });

  it("begins anew with another instrument", () => {
    ping(1, 1);
    clock.reset();
    assert.equal(clock.isSet, false);
    clock.hear({ seconds: 3, sent: performance.now() - 30 });
    assert.ok(Math.abs(clock.now - 3.015) < 1e-9);
  });
});
