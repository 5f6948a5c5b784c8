import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { wav } from "../../live/panel/page/js/sound/wav.js";

const text = (view, at, length) => String.fromCharCode(...new Uint8Array(view.buffer, at, length));

describe("a WAV file", () => {
  const view = new DataView(wav([Float32Array.of(0, 1, -1, 2), Float32Array.of(0.5, -0.5, 0, -2)], 44100));

  it("says what it holds", () => {
    assert.equal(text(view, 0, 4), "RIFF");
    assert.equal(view.getUint32(4, true), view.byteLength - 8);
    assert.equal(text(view, 8, 8), "WAVEfmt ");
    const format = [view.getUint32(16, true), view.getUint16(20, true), view.getUint16(22, true), view.getUint32(24, true)];
    assert.deepEqual(format, [16, 1, 2, 44100]);
    assert.deepEqual([view.getUint32(28, true), view.getUint16(32, true), view.getUint16(34, true)], [176400, 4, 16]);
    assert.equal(text(view, 36, 4), "data");
    assert.equal(view.getUint32(40, true), 16);
    assert.equal(view.byteLength, 44 + 16);
  });

  it("has the channels by turns, and nothing beyond full scale", () => {
    const samples = [...new Int16Array(view.buffer, 44)];
    assert.deepEqual(samples, [0, 16384, 32767, -16383, -32767, 0, 32767, -32767]);
  });
});
