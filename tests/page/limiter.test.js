import { chance } from "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { CEILING, Limiter, LOOK_AHEAD } from "../../live/panel/page/js/sound/limiter.js";
import { roundedOff } from "../../live/panel/page/js/sound/mixer.js";

const RATE = 48000;
const WAIT = Math.round(LOOK_AHEAD * RATE);
const BLOCK = 128;

/** What comes out of a limiter for two channels, block by block as on the audio's thread. */
function limited(left, right = left) {
  const limiter = new Limiter(RATE);
  const out = [new Float32Array(left.length), new Float32Array(left.length)];
  for (let i = 0; i < left.length; i += BLOCK) {
    const part = (samples) => samples.subarray(i, i + BLOCK);
    limiter.process([part(left), part(right)], out.map(part));
  }
  return out;
}

const peak = (samples) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const sine = (length, hertz, level) => Float32Array.from({ length }, (_, i) => level * Math.sin((2 * Math.PI * hertz * i) / RATE));

describe("the limiter", () => {
  it("leaves alone what is below the ceiling, but for the look-ahead", () => {
    const input = sine(RATE / 4, 440, 0.9);
    const [out] = limited(input);
    assert.equal(peak(out.subarray(0, WAIT)), 0);
    assert.deepEqual(out.subarray(WAIT), input.subarray(0, input.length - WAIT));
  });

  it("lets nothing past the ceiling, whatever comes", () => {
    const random = chance(7);
    const noises = [1, 3, 50].map((level) => Float32Array.from({ length: RATE }, () => level * (2 * random() - 1)));
    const clicks = Float32Array.from({ length: RATE }, () => (random() < 0.001 ? 20 * (2 * random() - 1) : 0.3));
    for (const input of [...noises, clicks, sine(RATE, 60, 8), sine(RATE, 9000, 4)]) {
      for (const out of limited(input, input.map((value) => value / 2))) assert.ok(peak(out) <= CEILING + 1e-6, `${peak(out)}`);
    }
  });

  it("turns both channels down by the same, so that nothing moves in the stereo image", () => {
    const [left, right] = limited(sine(RATE, 300, 3), sine(RATE, 300, 0.75));
    right.forEach((value, i) => assert.ok(Math.abs(4 * value - left[i]) < 1e-5));
  });

  it("turns down without a jump, and comes back within half a second", () => {
    const level = Float32Array.from({ length: RATE }, (_, i) => (i === RATE / 4 ? 4 : 0.5));
    const [out] = limited(level);
    const steps = out.map((value, i) => (i > WAIT && Math.abs(i - RATE / 4 - WAIT) > 1 ? Math.abs(value - out[i - 1]) : 0));
    assert.ok(peak(steps) < 0.01, `${peak(steps)}`);
    assert.ok(Math.abs(out[RATE / 4 + WAIT] - CEILING) < 1e-3);
    assert.ok(out[(RATE * 3) / 4] > 0.499);
  });

  it("gives out what it holds back when nothing comes any more", () => {
    const limiter = new Limiter(RATE);
    const out = [new Float32Array(BLOCK), new Float32Array(BLOCK)];
    const ones = new Float32Array(BLOCK).fill(0.5);
    limiter.process([ones, ones], out);
    limiter.process([], out);
    assert.equal(out[0][WAIT - 1], 0.5);
    assert.equal(out[0][WAIT], 0);
  });
});

describe("the limiter of pages that may have no other", () => {
  it("ends at the ceiling, and is straight where it is not loud", () => {
    const curve = roundedOff();
    assert.ok(peak(curve) <= CEILING);
    const step = 8 / 4096;
    for (let i = 0; i < 0.7 / step; i++) assert.ok(Math.abs(curve[4096 + i] - i * step) < 1e-6);
    curve.forEach((value, i) => assert.ok(i === 0 || value >= curve[i - 1]));
  });
});
