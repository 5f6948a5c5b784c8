// How this browser sounds: what was chosen, kept from one visit to the next.

import { Emitter } from "../emitter.js";
import { keep, kept } from "../kept.js";

/**
 * @typedef {"piano" | "epiano" | "soft" | "bass" | "drums"} Kind
 */

/** @type {[Kind, string][]} */
export const KINDS = [["piano", "Piano"], ["epiano", "E-piano"], ["soft", "Soft"], ["bass", "Bass"], ["drums", "Drums"]];
const NAME = "sound";
const DRUM_CHANNEL = 10; // of General MIDI
/** @type {Kind[]} */
const FIRST_KINDS = ["piano", "piano", "epiano", "soft"]; // of the performer and the first voices
const FIRST_PANS = [0, 0.3, -0.3, 0.55, -0.55];

/** @extends Emitter<{ change: undefined }> */
export class Settings extends Emitter {
  #volume = 0.8;
  #room = 0.17;
  /** @type {Record<string, Kind>} */
  #kinds = {}; // by voice, where another was chosen
  /** @type {Record<string, number>} */
  #pans = {};

  constructor() {
    super();
    const { volume, room, kinds, pans } = /** @type {Record<string, unknown>} */ (Object(kept(NAME)));
    if (isShare(volume)) this.#volume = volume;
    if (isShare(room)) this.#room = room;
    this.#kinds = fitting(kinds, isKind);
    this.#pans = fitting(pans, isPan);
  }

  /** How loud, 0 … 1; how loud a voice is, the instrument says by its velocities. */
  get volume() {
    return this.#volume;
  }

  set volume(value) {
    this.#volume = value;
    this.#changed();
  }

  /** How much of the room is heard, 0 … 1. */
  get room() {
    return this.#room;
  }

  set room(value) {
    this.#room = value;
    this.#changed();
  }

  /**
   * What a player sounds like; on the drum channel, drums.
   * @param {number} voice
   */
  kindOf(voice, channel = 1) {
    if (channel === DRUM_CHANNEL) return "drums";
    return this.#kinds[voice] ?? FIRST_KINDS[voice] ?? "piano";
  }

  /**
   * @param {number} voice
   * @param {Kind} kind
   */
  choose(voice, kind) {
    this.#kinds[voice] = kind;
    this.#changed();
  }

  /**
   * Where a player stands, from -1, left, to 1.
   * @param {number} voice
   */
  panOf(voice) {
    return this.#pans[voice] ?? FIRST_PANS[voice] ?? 0;
  }

  /**
   * @param {number} voice
   * @param {number} pan
   */
  move(voice, pan) {
    this.#pans[voice] = pan;
    this.#changed();
  }

  #changed() {
    keep(NAME, { volume: this.#volume, room: this.#room, kinds: this.#kinds, pans: this.#pans });
    this.emit("change");
  }
}

/** @param {unknown} value @returns {value is number} */
const isPan = (value) => typeof value === "number" && Math.abs(value) <= 1;
/** @param {unknown} value @returns {value is number} */
const isShare = (value) => isPan(value) && value >= 0;
/** @param {unknown} value @returns {value is Kind} */
const isKind = (value) => KINDS.some(([kind]) => kind === value);

/**
 * The entries of what was kept that are still allowed.
 * @template Value
 * @param {unknown} entries
 * @param {(value: unknown) => value is Value} allows
 * @returns {Record<string, Value>}
 */
function fitting(entries, allows) {
  /** @type {Record<string, Value>} */
  const found = {};
  for (const [name, value] of Object.entries(Object(entries))) if (allows(value)) found[name] = value;
  return found;
}
