// A sampled grand piano.

import { loudness, silent } from "./note.js";
import { hardness, layerOf, nearest } from "./samples.js";

/**
 * @import { Instrument, Note } from "./note.js"
 * @import { Samples } from "./samples.js"
 */

const DARKEST = 500; // Hz
const BRIGHTER = 17500; // Hz, of the hardest stroke of a layer
const RISE = 0.0003; // s, time constant of the beginning
const RELEASE = 0.12; // s, time constant of a damper
const UNDAMPED = 90; // from this pitch on a piano has no dampers
const RING = 0.6; // s

/** @implements {Instrument} */
export class Piano {
  /**
   * @param {BaseAudioContext} context
   * @param {Samples} samples
   */
  constructor(context, samples) {
    this.context = context;
    this.samples = samples;
  }

  /**
   * @param {number} pitch
   * @param {number} velocity
   * @param {number} at
   * @param {AudioNode} output
   * @returns {Note | null} null until the first samples are there
   */
  start(pitch, velocity, at, output) {
    const sample = nearest(this.samples.all, pitch, layerOf(velocity));
    if (!sample) return null;
    const source = this.context.createBufferSource();
    source.buffer = sample.buffer;
    source.playbackRate.value = 2 ** ((pitch - sample.pitch) / 12);
    const tone = this.context.createBiquadFilter(); // within a layer softer strokes are a little darker
    tone.type = "lowpass";
    tone.frequency.value = DARKEST + BRIGHTER * hardness(velocity) ** 2;
    const gain = silent(this.context);
    gain.gain.setTargetAtTime(sample.gain * loudness(velocity), at, RISE);
    source.connect(tone).connect(gain).connect(output);
    source.start(at, sample.skip);
    return { sources: [source], gain, release: pitch < UNDAMPED ? RELEASE : RING, detune: [source.detune], bright: [] };
  }
}
