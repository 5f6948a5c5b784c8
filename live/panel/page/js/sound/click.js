// A metronome's click, which ends by itself.

import { envelope, loudness, oscillator } from "./note.js";

const HIGH = 76; // of General MIDI's wood blocks the lower number is the higher

/**
 * @param {BaseAudioContext} context
 * @param {AudioNode} output
 * @param {{ pitch: number, velocity: number }} click
 * @param {number} at
 */
export function tick(context, output, { pitch, velocity }, at) {
  const source = oscillator(context, "sine", pitch === HIGH ? 1660 : 1240, at);
  const gain = envelope(context, at, { peak: 0.5 * loudness(velocity), attack: 0.0005, held: 0, decay: 0.012 });
  source.connect(gain).connect(output);
  source.stop(at + 0.1);
}
