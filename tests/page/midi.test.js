import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { listenToMidi } from "../../live/panel/page/js/midi.js";

describe("MIDI keyboards in the browser", () => {
  /** Listen; returns what is played, what says bytes, and the browser's access to MIDI. */
  async function listen(...inputs) {
    const played = [];
    const tell = (name) => (...args) => played.push([name, ...args]);
    const access = { inputs: new Map(inputs.map((input, i) => [i, input])) };
    Object.defineProperty(globalThis, "navigator", { configurable: true, value: { requestMIDIAccess: async () => access } });
    const count = await listenToMidi({ strike: tell("strike"), release: tell("release") }, { bend: tell("bend"), press: tell("press") });
    const say = (...messages) => messages.forEach((bytes) => inputs[0].onmidimessage({ data: Uint8Array.from(bytes) }));
    return { played, access, count, say };
  }

  it("play", async () => {
    const { played, count, say } = await listen({}, {});
    assert.equal(count, 2);
    say([0x90, 60, 100], [0x90, 60, 0], [0x9f, 64, 1], [0x8f, 64, 64]);
    assert.deepEqual(played, [["strike", 60, 100], ["release", 60], ["strike", 64, 1], ["release", 64]]);
  });

  it("hold what is let go while the pedal is down", async () => {
    const { played, say } = await listen({});
    say([0x90, 60, 100], [0xb0, 64, 127], [0x80, 60, 0], [0x90, 64, 90], [0x80, 64, 0], [0x90, 67, 80]);
    assert.deepEqual(played.filter(([name]) => name === "release"), []);
    say([0xb0, 64, 63]);
    assert.deepEqual(played.filter(([name]) => name === "release"), [["release", 60], ["release", 64]]);
    say([0x80, 67, 0]);
    assert.deepEqual(played.at(-1), ["release", 67]);
  });

  it("end a held key before it is struck again, and only once", async () => {
    const { played, say } = await listen({});
    say([0xb0, 64, 64], [0x90, 60, 100], [0x80, 60, 0], [0x90, 60, 50], [0xb0, 64, 0]);
    assert.deepEqual(played, [["strike", 60, 100], ["release", 60], ["strike", 60, 50]]);
  });

  it("bend by two semitones, and press", async () => {
    const { played, say } = await listen({});
    say([0xe0, 0, 64], [0xe0, 0, 0], [0xe0, 127, 127], [0xd0, 127]);
    assert.deepEqual(played.map(([name]) => name), ["bend", "bend", "bend", "press"]);
    assert.deepEqual(played.map(([, value]) => Math.round(value)), [0, -200, 200, 1]);
  });

  it("say more, which is left alone", async () => {
    const { played, say } = await listen({});
    say([0xb0, 1, 127], [0xa0, 60, 64], [0xc0, 5], [0xf8], [0xfe]);
    assert.deepEqual(played, []);
  });

  it("play too when they are plugged in later", async () => {
    const { played, access, count } = await listen();
    assert.equal(count, 0);
    const late = {};
    access.inputs.set("late", late);
    access.onstatechange();
    late.onmidimessage({ data: Uint8Array.of(0x90, 72, 9) });
    late.onmidimessage({ data: null });
    assert.deepEqual(played, [["strike", 72, 9]]);
  });
});
