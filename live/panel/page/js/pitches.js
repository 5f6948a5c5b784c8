// Pitches as names, and as keys of a piano.

const NAMES = ["C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"];
const BLACK = new Set([1, 3, 6, 8, 10]);

/**
 * The name of a MIDI pitch: C4 is 60.
 * @param {number} pitch
 */
export function nameOf(pitch) {
  return `${NAMES[classOf(pitch)]}${Math.floor(pitch / 12) - 1}`;
}

/** @param {number} pitch */
export function isBlack(pitch) {
  return BLACK.has(classOf(pitch));
}

/** @param {number} pitch */
function classOf(pitch) {
  return ((pitch % 12) + 12) % 12;
}
