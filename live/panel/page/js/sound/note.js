// What instruments have in common: a note that sounds, how it begins, is bent, and ends.

/**
 * @typedef {object} Note
 * @property {AudioScheduledSourceNode[]} sources what ends
 * @property {GainNode} gain what fades before
 * @property {number} release the time constant of that, s
 * @property {AudioParam[]} detune what a pitch bend moves, cents
 * @property {AudioParam[]} bright what pressure on the keys moves: cutoffs, cents
 *
 * @typedef {object} Instrument
 * @property {(pitch: number, velocity: number, at: number, output: AudioNode) => Note | null} start
 *   begin a note at a moment of the audio clock; null where it cannot yet
 */

/** @param {number} pitch */
export const hertz = (pitch) => 440 * 2 ** ((pitch - 69) / 12);

/**
 * How loud a velocity is, of 1: what all instruments follow.
 * @param {number} velocity
 */
export const loudness = (velocity) => (velocity / 127) ** 1.6;

/**
 * An oscillator that begins at a moment.
 * @param {BaseAudioContext} context
 * @param {OscillatorType} type
 * @param {number} frequency
 * @param {number} at
 */
export function oscillator(context, type, frequency, at) {
  const source = context.createOscillator();
  source.type = type;
  source.frequency.value = frequency;
  source.start(at);
  return source;
}

/**
 * A gain that is not open yet, nor ever if its note ends when it begins.
 * @param {BaseAudioContext} context
 */
export function silent(context) {
  const node = context.createGain();
  node.gain.value = 0;
  return node;
}

/**
 * A gain that rises at a moment and then sinks; only such curves can be cut short anywhere by `end`.
 * @param {BaseAudioContext} context
 * @param {number} at
 * @param {{ peak: number, attack: number, held: number, decay: number }} shape time constants in s
 */
export function envelope(context, at, { peak, attack, held, decay }) {
  const node = silent(context);
  node.gain.setTargetAtTime(peak, at, attack);
  node.gain.setTargetAtTime(held, at + 4 * attack, decay);
  return node;
}

/**
 * End a note at a moment: it dies away as its instrument does, then its nodes are let go.
 * @param {Note} note
 * @param {number} at
 */
export function end(note, at, release = note.release) {
  note.gain.gain.cancelScheduledValues(at);
  note.gain.gain.setTargetAtTime(0, at, release);
  for (const source of note.sources) source.stop(at + 8 * release);
}
