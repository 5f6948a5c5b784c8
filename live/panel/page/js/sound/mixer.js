// The way of all sound: a place for each player, the room, the volume, and the limiter at the end.

import { CEILING } from "./limiter.js";
import { room } from "./room.js";

/** @typedef {{ volume: number, room: number, panOf: (voice: number) => number }} Levels */

const WORKLET = new URL("./limiter.worklet.js", import.meta.url);
const SMOOTH = 0.015; // s, time constant of what a hand moves
const WORST = 8; // of full scale: as loud as the plain limiter's curve goes
const STRAIGHT = 0.7; // of full scale: up to there the curve leaves sound as it is

export class Mixer {
  #levels;
  #mix;
  #wet;
  #volume;
  /** @type {Map<number, StereoPannerNode>} */
  #places = new Map(); // by voice

  /**
   * @param {BaseAudioContext} context
   * @param {Levels} levels
   */
  constructor(context, levels) {
    this.context = context;
    this.#levels = levels;
    this.#mix = context.createGain();
    this.#wet = gain(context, levels.room);
    this.#volume = gain(context, levels.volume);
    this.output = context.createGain();
    this.#mix.connect(this.#volume);
    room(context, this.#mix).connect(this.#wet).connect(this.#volume);
    this.#limitPlainly();
    /** Resolves to whether there is the true limiter; until then, and without it, there is a plain one. */
    this.limited = this.#limit().catch(() => false);
  }

  /** Follow levels that have changed. */
  follow() {
    const now = this.context.currentTime;
    this.#volume.gain.setTargetAtTime(this.#levels.volume, now, SMOOTH);
    this.#wet.gain.setTargetAtTime(this.#levels.room, now, SMOOTH);
    for (const [voice, place] of this.#places) place.pan.setTargetAtTime(this.#levels.panOf(voice), now, SMOOTH);
  }

  /**
   * Where a player's notes go.
   * @param {number} voice
   */
  place(voice) {
    const known = this.#places.get(voice);
    if (known) return known;
    const place = this.context.createStereoPanner();
    place.pan.value = this.#levels.panOf(voice);
    place.connect(this.#mix);
    this.#places.set(voice, place);
    return place;
  }

  /** As far as one comes without the audio's own thread: a compressor, then a curve that ends at the ceiling. */
  #limitPlainly() {
    const compressor = this.context.createDynamicsCompressor();
    compressor.threshold.value = -12;
    compressor.ratio.value = 6;
    const shaper = this.context.createWaveShaper();
    shaper.curve = roundedOff();
    this.#volume.connect(compressor).connect(gain(this.context, 1 / WORST)).connect(shaper).connect(this.output);
  }

  async #limit() {
    const { audioWorklet } = this.context;
    if (!audioWorklet) return false; // the page is not a secure context
    await audioWorklet.addModule(WORKLET);
    const limiter = new AudioWorkletNode(this.context, "limiter", { channelCount: 2, channelCountMode: "explicit", outputChannelCount: [2] });
    this.#volume.disconnect();
    this.#volume.connect(limiter).connect(this.output);
    return true;
  }
}

/**
 * @param {BaseAudioContext} context
 * @param {number} value
 */
function gain(context, value) {
  const node = context.createGain();
  node.gain.value = value;
  return node;
}

/** From -WORST to WORST a straight line that bends towards the ceiling, and never gets past it. */
export function roundedOff() {
  const bend = CEILING - STRAIGHT;
  return Float32Array.from({ length: 8193 }, (_, i) => {
    const value = Math.abs(WORST * (i / 4096 - 1));
    const straight = Math.min(value, STRAIGHT);
    return Math.sign(i - 4096) * (straight + bend * Math.tanh((value - straight) / bend));
  });
}
