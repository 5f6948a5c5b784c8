import { fire, openPage } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Turns } from "../../live/panel/page/js/sound/turns.js";

describe("pages that share a loudspeaker", () => {
  let channels;

  beforeEach(() => {
    openPage();
    channels = [];
  });

  /** A page's turns, and a touch of that page alone. */
  function open() {
    const page = new EventTarget();
    const others = () => channels.filter((each) => each !== channel);
    const channel = { said: 0, postMessage: (data) => { channel.said++; others().forEach((each) => each.onmessage({ data })); } };
    channels.push(channel);
    const window = globalThis.addEventListener;
    globalThis.addEventListener = (...args) => page.addEventListener(...args);
    const turns = new Turns(channel);
    globalThis.addEventListener = window;
    return { turns, channel, touch: () => fire(page, "pointerdown") };
  }

  it("sound when they are alone, touched or not", () => {
    const { turns, touch } = open();
    assert.equal(turns.rests, false);
    touch();
    assert.equal(turns.rests, false);
  });

  it("sound one at a time: the one that was touched last", () => {
    const [one, two] = [open(), open()];
    one.touch();
    assert.deepEqual([one.turns.rests, two.turns.rests], [false, true]);
    two.touch();
    assert.deepEqual([one.turns.rests, two.turns.rests], [true, false]);
    one.touch();
    assert.deepEqual([one.turns.rests, two.turns.rests], [false, true]);
  });

  it("sound together where that is asked for, and tell of each change", () => {
    const [one, two] = [open(), open()];
    let changes = 0;
    one.turns.on("change", () => changes++);
    one.turns.isAlsoHere = true;
    two.touch();
    assert.deepEqual([one.turns.rests, two.turns.rests], [false, false]);
    one.turns.isAlsoHere = false;
    assert.equal(one.turns.rests, true);
    assert.equal(changes, 3);
  });

  it("tell the others once, however often they are touched", () => {
    const one = open();
    for (let i = 0; i < 5; i++) one.touch();
    assert.equal(one.channel.said, 1);
  });
});
