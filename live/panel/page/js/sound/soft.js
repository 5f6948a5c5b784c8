// A soft synth: two oscillators through a filter that opens with the velocity.

import { envelope, hertz, loudness, oscillator } from "./note.js";

/** @import { Instrument, Note } from "./note.js" */

const APART = 5.5; // cents off the pitch, to either side
const RELEASE = 0.22; // s

/** @implements {Instrument} */
export class Soft {
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
    const filter = this.context.createBiquadFilter();
    filter.type = "lowpass";
    filter.Q.value = 0.8;
    const bright = Math.min(hertz(pitch) * (2.5 + 5 * (velocity / 127)), 14000);
    filter.frequency.setValueAtTime(bright * 0.6, at);
    filter.frequency.setTargetAtTime(bright, at, 0.015);
    filter.frequency.setTargetAtTime(bright * 0.5, at + 0.08, 0.5);
    const gain = envelope(this.context, at, { peak: 0.35 * loud, attack: 0.006, held: 0.22 * loud, decay: 0.6 });
    const sources = [-APART, APART].map((cents) => oscillator(this.context, "triangle", hertz(pitch + cents / 100), at));
    for (const source of sources) source.connect(filter);
    filter.connect(gain).connect(output);
    return { sources, gain, release: RELEASE, detune: sources.map((source) => source.detune), bright: [filter.detune] };
  }
}
