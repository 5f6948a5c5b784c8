// A bass: a saw through a filter that closes as a plucked string darkens, and a sine below for its weight.

import { envelope, hertz, loudness, oscillator } from "./note.js";

/** @import { Instrument, Note } from "./note.js" */

const RELEASE = 0.06; // s

/** @implements {Instrument} */
export class Bass {
  /** @param {BaseAudioContext} context */
  constructor(context) {
    this.context = context;
  }

  /**
   * @param {number} pitch
   * @param {number} velocity
   * @param {number} at
   * @param {AudioNode} output
   * @returns {Note}
   */
  start(pitch, velocity, at, output) {
    const loud = loudness(velocity);
    const frequency = hertz(pitch);
    const filter = this.context.createBiquadFilter();
    filter.type = "lowpass";
    filter.Q.value = 3;
    filter.frequency.setValueAtTime(Math.min(frequency * (4 + 8 * (velocity / 127)), 8000), at);
    filter.frequency.setTargetAtTime(frequency * 2, at, 0.18);
    const gain = envelope(this.context, at, { peak: 0.32 * loud, attack: 0.002, held: 0.14 * loud, decay: 0.7 });
    const string = oscillator(this.context, "sawtooth", frequency, at);
    const weight = oscillator(this.context, "sine", frequency, at);
    string.connect(filter).connect(gain);
    weight.connect(gain).connect(output);
    return { sources: [string, weight], gain, release: RELEASE, detune: [string.detune, weight.detune], bright: [filter.detune] };
  }
}
