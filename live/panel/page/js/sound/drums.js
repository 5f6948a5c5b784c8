// Drums by the keys of General MIDI: skins are sines that sink, metal and snares are filtered noise.

import { envelope, loudness, oscillator, silent } from "./note.js";
import { noise } from "./noise.js";

/**
 * @import { Instrument, Note } from "./note.js"
 * @typedef {{ from: number, to: number, seconds: number, level: number }} Skin Hz and time constant of the sound
 * @typedef {{ filter: BiquadFilterType, frequency: number, seconds: number, level: number }} Metal
 * @typedef {{ skin?: Skin, metal?: Metal }} Drum
 */

const RELEASE = 0.8; // s: a drum that is let go rings on
const SINK = 0.03; // s, time constant of a skin's pitch

/** @param {number} frequency @param {number} seconds @param {number} level @returns {Drum} */
const cymbal = (frequency, seconds, level) => ({ metal: { filter: "highpass", frequency, seconds, level } });
/** @param {number} from @param {number} seconds @param {number} level @returns {Drum} */
const tom = (from, seconds = 0.18, level = 0.9) => ({ skin: { from, to: from * 0.6, seconds, level } });
/** @param {number} level @returns {Drum} */
const snare = (level) => ({
  skin: { from: 240, to: 175, seconds: 0.06, level: 0.5 * level },
  metal: { filter: "highpass", frequency: 1800, seconds: 0.09, level },
});

/** @type {Record<number, Drum>} */
const DRUMS = {
  35: { skin: { from: 120, to: 42, seconds: 0.16, level: 1.3 } },
  36: { skin: { from: 150, to: 48, seconds: 0.13, level: 1.3 } },
  37: { metal: { filter: "bandpass", frequency: 1700, seconds: 0.02, level: 1.2 } },
  38: snare(0.6),
  39: { metal: { filter: "bandpass", frequency: 1200, seconds: 0.07, level: 1 } },
  40: snare(0.7),
  41: tom(110), 43: tom(130), 45: tom(160), 47: tom(190), 48: tom(220), 50: tom(260),
  42: cymbal(8000, 0.025, 0.4), 44: cymbal(7500, 0.03, 0.35), 46: cymbal(7500, 0.2, 0.4),
  49: cymbal(4500, 0.6, 0.45), 57: cymbal(4000, 0.6, 0.45),
  51: cymbal(6500, 0.35, 0.25), 53: cymbal(3500, 0.4, 0.25), 59: cymbal(6000, 0.35, 0.25),
  56: { skin: { from: 560, to: 560, seconds: 0.09, level: 0.4 } },
  76: { skin: { from: 1660, to: 1660, seconds: 0.012, level: 0.6 } },
  77: { skin: { from: 1240, to: 1240, seconds: 0.012, level: 0.6 } },
};
const OTHER = tom(400, 0.05, 0.5);

/** @implements {Instrument} */
export class Drums {
  #hiss;

  /** @param {BaseAudioContext} context */
  constructor(context) {
    this.context = context;
    const samples = noise(2 * context.sampleRate, 3);
    this.#hiss = context.createBuffer(1, samples.length, context.sampleRate);
    this.#hiss.copyToChannel(samples, 0);
  }

  /**
   * @param {number} pitch
   * @param {number} velocity
   * @param {number} at
   * @param {AudioNode} output
   * @returns {Note}
   */
  start(pitch, velocity, at, output) {
    const { skin, metal } = DRUMS[pitch] ?? OTHER;
    const gain = silent(this.context);
    gain.gain.setValueAtTime(loudness(velocity), at);
    gain.connect(output);
    const sources = [];
    if (skin) sources.push(this.#strike(skin, at, gain));
    if (metal) sources.push(this.#rattle(metal, at, gain));
    return { sources, gain, release: RELEASE, detune: [], bright: [] };
  }

  /**
   * @param {Skin} skin
   * @param {number} at
   * @param {AudioNode} output
   */
  #strike({ from, to, seconds, level }, at, output) {
    const source = oscillator(this.context, "sine", from, at);
    source.frequency.setTargetAtTime(to, at, SINK);
    source.connect(envelope(this.context, at, { peak: level, attack: 0.0005, held: 0, decay: seconds })).connect(output);
    source.stop(at + 0.01 + 8 * seconds);
    return source;
  }

  /**
   * @param {Metal} metal
   * @param {number} at
   * @param {AudioNode} output
   */
  #rattle({ filter, frequency, seconds, level }, at, output) {
    const source = this.context.createBufferSource();
    source.buffer = this.#hiss;
    source.loop = true;
    const tone = this.context.createBiquadFilter();
    tone.type = filter;
    tone.frequency.value = frequency;
    source.connect(tone).connect(envelope(this.context, at, { peak: level, attack: 0.0005, held: 0, decay: seconds })).connect(output);
    source.start(at);
    source.stop(at + 0.01 + 8 * seconds);
    return source;
  }
}
