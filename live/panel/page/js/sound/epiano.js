// An electric piano: a tine that bends a bar's vibration (frequency modulation), softer as it dies away.

import { envelope, hertz, loudness, oscillator } from "./note.js";

/** @import { Instrument, Note } from "./note.js" */

const RELEASE = 0.09; // s
const LOWEST = 25; // Hz
const TINE = 14; // times the pitch: the ring of the hammer

/** @implements {Instrument} */
export class ElectricPiano {
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
    const { context } = this;
    const frequency = hertz(pitch);
    const hard = velocity / 127;
    const lasting = 2.2 * 2 ** ((60 - pitch) / 24); // low notes last longer
    const gain = envelope(context, at, { peak: 0.43 * loudness(velocity), attack: 0.0015, held: 0, decay: lasting });
    const carrier = oscillator(context, "sine", frequency, at);
    const bell = this.#modulate(carrier, { frequency, index: 1.6 * hard ** 1.4, decay: lasting / 3, at });
    const tine = this.#modulate(carrier, { frequency: Math.min(TINE * frequency, 9000), index: 0.35 * hard, decay: 0.07, at });
    carrier.connect(this.#highpass()).connect(gain).connect(output);
    const sources = [carrier, bell, tine];
    return { sources, gain, release: RELEASE, detune: sources.map((source) => source.detune), bright: [] };
  }

  /** What such vibrations have at 0 Hz moves the loudspeaker and is not heard. */
  #highpass() {
    const filter = this.context.createBiquadFilter();
    filter.type = "highpass";
    filter.frequency.value = LOWEST;
    return filter;
  }

  /**
   * Let one oscillator move another's frequency, by `index` times its own.
   * @param {OscillatorNode} carrier
   * @param {{ frequency: number, index: number, decay: number, at: number }} shape
   */
  #modulate(carrier, { frequency, index, decay, at }) {
    const source = oscillator(this.context, "sine", frequency, at);
    const depth = this.context.createGain();
    depth.gain.setValueAtTime(index * frequency, at);
    depth.gain.setTargetAtTime(0.1 * index * frequency, at, decay);
    source.connect(depth).connect(carrier.frequency);
    return source;
  }
}
