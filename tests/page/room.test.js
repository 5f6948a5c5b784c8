import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { impulse } from "../../live/panel/page/js/sound/room.js";

const RATE = 16000;
const energy = (samples) => samples.reduce((sum, value) => sum + value * value, 0);
/** How much of a sound's energy is in its steps from sample to sample: little where it is dark. */
const brightness = (samples) => energy(samples.slice(1).map((value, i) => value - samples[i])) / energy(samples);

describe("the room", () => {
  const [left, right] = impulse(RATE);
  const part = (from, to) => left.subarray(from * RATE, to * RATE);

  it("is the same at each start, as strong on both sides, and never stronger than what it answers", () => {
    assert.deepEqual(impulse(RATE), [left, right]);
    const [one, other] = [left, right].map(energy);
    assert.ok(Math.max(one, other) <= 1 && Math.min(one, other) > 0.5 && Math.abs(one - other) < 0.1);
  });

  it("has died away at its end", () => {
    assert.ok(10 * Math.log10(energy(part(0.9, 1.2))) < -50, `${10 * Math.log10(energy(part(0.9, 1.2)))}`);
  });

  it("has all frequencies alike where the walls are not dull, so that no key is louder for it", () => {
    const power = (hertz) => {
      const sums = left.reduce(([re, im], value, i) => {
        const turn = (2 * Math.PI * hertz * i) / RATE;
        return [re + value * Math.cos(turn), im + value * Math.sin(turn)];
      }, [0, 0]);
      return 10 * Math.log10(energy(sums));
    };
    const levels = Array.from({ length: 60 }, (_, i) => power(100 * 2 ** (i / 20)));
    assert.ok(Math.max(...levels) - Math.min(...levels) < 3, `${Math.min(...levels)} to ${Math.max(...levels)} dB`);
  });

  it("darkens as it dies away", () => {
    assert.ok(brightness(part(0.4, 0.6)) < 0.8 * brightness(part(0.02, 0.1)));
  });

  it("is wide, and not hollow in mono", () => {
    const both = left.map((value, i) => (value + right[i]) / 2);
    const lost = 10 * Math.log10(energy(left) / energy(both));
    assert.ok(lost > 1.5 && lost < 4.5, `${lost} dB`); // 3 where the sides have nothing in common
  });
});
