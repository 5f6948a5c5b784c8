// A scene and a phrase as text for the end of an address: base64url of JSON. What comes in may be from anybody.

/**
 * @import { Control, Value } from "./frames.js"
 * @import { Note } from "./notes.js"
 * @typedef {[beat: number, pitch: number, velocity: number, beats: number]} PhraseNote
 * @typedef {{ values: [address: string, value: number | string][], phrase: PhraseNote[] }} Shared
 */

const VERSION = 1;
const LONGEST = 20000; // characters
const MOST_NOTES = 64;
const PAUSE = 2; // s of silence before a phrase
const WORD = /^[\w#♯♭ ]{1,40}$/u; // where a row has no choices: no way to a file
const OF_ALL = new Set(["/transport/tempo", "/transport/meter", "/transport/swing", "/transport/swing/grid"]);

/**
 * Whether a row is part of a scene: what each voice does, and the time that they share.
 * @param {Control} row
 */
export function isShared(row) {
  const isVoices = row.voice > 0 && !row.key.startsWith("/z/"); // the latents once more
  return row.told && (isVoices || OF_ALL.has(row.address));
}

/**
 * Whether a value need not be told, as whoever loads the scene begins with it.
 * @param {Control} row
 * @param {Value | undefined} value
 */
export function isDefault(row, value) {
  if (typeof value !== "number" || row.type === "s") return value === row.default;
  return rounded(value) === rounded(row.default);
}

/**
 * The performer's last phrase, in beats from its first note.
 * @param {Note[]} notes
 * @param {number} tempo
 * @returns {PhraseNote[]}
 */
export function lastPhrase(notes, tempo) {
  const own = notes.filter((note) => note.voice === 0).slice(-MOST_NOTES);
  let first = own.length - 1;
  while (first > 0 && own[first].start - (own[first - 1].end ?? own[first].start) < PAUSE) first--;
  /** @param {number} seconds */
  const beats = (seconds) => rounded((seconds * tempo) / 60);
  return own.slice(Math.max(first, 0)).map(({ start, end, pitch, velocity }) => {
    const length = beats((end ?? start + 0.5) - start);
    return [beats(start - own[first].start), pitch, velocity, Math.max(length, 0.05)];
  });
}

/** @param {Shared} shared */
export function encode({ values, phrase }) {
  const rows = values.map(([address, value]) => [address, typeof value === "number" ? rounded(value) : value]);
  const bytes = new TextEncoder().encode(JSON.stringify({ v: VERSION, c: Object.fromEntries(rows), p: phrase }));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * What a text says, as far as this instrument has it and allows it; null if it says nothing.
 * @param {string} text
 * @param {(address: string) => Control | undefined} rowOf
 * @returns {Shared | null}
 */
export function decode(text, rowOf) {
  const read = parse(text);
  if (read?.v !== VERSION) return null;
  const values = Object.entries(Object(read.c)).filter(([address, value]) => fits(rowOf(address), value));
  const phrase = Array.isArray(read.p) ? read.p.filter(isNote).slice(0, MOST_NOTES) : [];
  return values.length || phrase.length ? { values, phrase } : null;
}

/**
 * @param {string} text
 * @returns {Record<string, any> | null}
 */
function parse(text) {
  if (text.length > LONGEST) return null;
  try {
    const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Object(JSON.parse(new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))));
  } catch {
    return null;
  }
}

/**
 * @param {Control | undefined} row
 * @param {unknown} value
 */
function fits(row, value) {
  if (!row || !isShared(row)) return false;
  if (row.type !== "s") return isWithin(value, row.low, row.high);
  if (typeof value !== "string") return false;
  return row.choices.length ? row.choices.includes(value) : WORD.test(value);
}

/** @param {unknown} note */
function isNote(note) {
  if (!Array.isArray(note) || note.length !== 4) return false;
  const [beat, pitch, velocity, beats] = note;
  const isKey = Number.isInteger(pitch) && Number.isInteger(velocity) && isWithin(pitch, 0, 127) && isWithin(velocity, 1, 127);
  return isKey && isWithin(beat, 0, 64) && isWithin(beats, 0.01, 64);
}

/**
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 */
function isWithin(value, low, high) {
  return typeof value === "number" && value >= low && value <= high;
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 1000) / 1000;
}
