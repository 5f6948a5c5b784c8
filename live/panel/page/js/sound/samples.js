// The piano's samples: some layers, from soft to hard strokes, each a sample every three semitones.
//
// They come in packs, which `python -m live.panel.vendor` makes: first the octaves of the middle layer,
// with which one can play, then the rest. The table of levels says where each lies, and how loud.

/**
 * A sample as the table has it: its place in a pack in bytes, the gain that levels it, and how loud
 * it is by itself in LUFS, over its first second, in stereo and in mono.
 * @typedef {object} Row
 * @property {string} pack
 * @property {number} start
 * @property {number} size
 * @property {number} pitch
 * @property {number} layer
 * @property {number} gain
 * @property {number} stereo
 * @property {number} mono
 *
 * @typedef {Pick<Row, "pitch" | "layer" | "gain"> & { buffer: AudioBuffer, skip: number }} Sample
 */

const FOLDER = new URL("../../vendor/piano/", import.meta.url);
const PACKS = ["octaves", "middle", "soft", "hard"]; // in this order
const HIGHEST = [50, 92]; // velocities of all layers but the hardest
const OTHER_LAYER = 12; // semitones that a sample of the wanted layer may be farther off
const ONSET = 0.05; // of the peak: where a note is heard to begin
const BEFORE = 0.0005; // s, in which it is faded in
const ATTACK = 0.2; // s, in which the peak comes

/**
 * The layer of a velocity, from 0.
 * @param {number} velocity
 */
export function layerOf(velocity) {
  const layer = HIGHEST.findIndex((highest) => velocity <= highest);
  return layer < 0 ? HIGHEST.length : layer;
}

/**
 * Where a velocity lies among those of its layer: 1 is the hardest stroke.
 * @param {number} velocity
 */
export function hardness(velocity) {
  return velocity / (HIGHEST[layerOf(velocity)] ?? 127);
}

/**
 * Of what there is, what sounds most like a key that is struck.
 * @template {Pick<Row, "pitch" | "layer">} Kind
 * @param {Kind[]} samples
 * @param {number} pitch
 * @param {number} layer
 * @returns {Kind | undefined}
 */
export function nearest(samples, pitch, layer) {
  /** @param {Kind} sample */
  const off = (sample) => Math.abs(sample.pitch - pitch) + OTHER_LAYER * Math.abs(sample.layer - layer);
  return samples.reduce((/** @type {Kind | undefined} */ best, each) => (best && off(best) <= off(each) ? best : each), undefined);
}

export class Samples {
  /** @type {Sample[]} */
  all = [];

  /** @param {BaseAudioContext} context */
  constructor(context) {
    this.context = context;
    /** Resolves when all are there, or no more come: then the soft synth plays on. */
    this.ready = this.#load().catch(() => {});
  }

  async #load() {
    const answer = await fetch(new URL("levels.json", FOLDER));
    /** @type {Row[]} */
    const rows = await answer.json();
    for (const pack of PACKS) await this.#unpack(pack, rows.filter((row) => row.pack === pack));
  }

  /**
   * @param {string} pack
   * @param {Row[]} rows
   */
  async #unpack(pack, rows) {
    const answer = await fetch(new URL(`${pack}.pack`, FOLDER));
    const bytes = await answer.arrayBuffer();
    await Promise.all(rows.map(async ({ start, size, pitch, layer, gain }) => {
      const buffer = await this.context.decodeAudioData(bytes.slice(start, start + size));
      this.all.push({ pitch, layer, gain, buffer, skip: onset(buffer) });
    }));
  }
}

/**
 * Seconds before a sample is heard to begin: encoders put some there, and low strings come slowly.
 * @param {AudioBuffer} buffer
 */
function onset(buffer) {
  const samples = buffer.getChannelData(0).subarray(0, ATTACK * buffer.sampleRate);
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const first = samples.findIndex((value) => Math.abs(value) > ONSET * peak);
  return Math.max(0, first / buffer.sampleRate - BEFORE);
}
