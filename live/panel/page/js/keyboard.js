// Playing on the computer keyboard: two rows of keys as two octaves of a piano.

/**
 * @typedef {object} Play
 * @property {(pitch: number, velocity: number) => void} strike
 * @property {(pitch: number) => void} release
 */

const LOWER = ["KeyZ", "KeyS", "KeyX", "KeyD", "KeyC", "KeyV", "KeyG", "KeyB", "KeyH", "KeyN", "KeyJ", "KeyM", "Comma"];
const UPPER = ["KeyQ", "Digit2", "KeyW", "Digit3", "KeyE", "KeyR", "Digit5", "KeyT", "Digit6", "KeyY", "Digit7", "KeyU", "KeyI"];
const VELOCITY = 90;
const LOWEST = 24;
const HIGHEST = 84;

export class Keyboard {
  lowest = 48; // the pitch of the lower row's first key
  /** @type {Map<string, number>} */
  #held = new Map(); // code → pitch
  #play;
  #moved;

  /**
   * @param {Play} play
   * @param {(pitch: number) => void} moved tells the octave, by its first pitch
   */
  constructor(play, moved) {
    this.#play = play;
    this.#moved = moved;
    addEventListener("keydown", (event) => this.#down(event));
    addEventListener("keyup", (event) => this.#up(event.code));
    addEventListener("blur", () => [...this.#held.keys()].forEach((code) => this.#up(code)));
  }

  /**
   * Move both rows by octaves.
   * @param {number} octaves
   */
  shift(octaves) {
    this.lowest = Math.min(Math.max(this.lowest + 12 * octaves, LOWEST), HIGHEST);
    this.#moved(this.lowest);
  }

  /** The letters on the computer's keys, by the pitches that they play. */
  get letters() {
    const letters = new Map(LOWER.map((code, i) => [this.lowest + i, letter(code)]));
    UPPER.forEach((code, i) => letters.set(this.lowest + 12 + i, letter(code)));
    return letters;
  }

  /** @param {KeyboardEvent} event */
  #down(event) {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.code === "Minus") this.shift(-1);
    else if (event.code === "Equal") this.shift(1);
    else this.#strike(event);
  }

  /** @param {KeyboardEvent} event */
  #strike(event) {
    const pitch = this.#pitch(event.code);
    if (pitch === null || this.#held.has(event.code)) return;
    event.preventDefault();
    this.#held.set(event.code, pitch);
    this.#play.strike(pitch, VELOCITY);
  }

  /** @param {string} code */
  #up(code) {
    const pitch = this.#held.get(code);
    if (pitch === undefined) return;
    this.#held.delete(code);
    this.#play.release(pitch);
  }

  /** @param {string} code */
  #pitch(code) {
    const low = LOWER.indexOf(code);
    if (low >= 0) return this.lowest + low;
    const high = UPPER.indexOf(code);
    return high >= 0 ? this.lowest + 12 + high : null;
  }
}

/** @param {string} code */
function letter(code) {
  return code === "Comma" ? "," : code.replace(/^Key|^Digit/, "");
}

const SWITCHES = ["checkbox", "radio", "range", "button"]; // inputs into which nothing is typed

/**
 * Whether what is typed belongs to a text field: everywhere else letters play, and Space starts.
 * @param {EventTarget | null} target
 */
export function isTyping(target) {
  if (!(target instanceof HTMLElement) || !target.matches("input, textarea")) return false;
  return !SWITCHES.includes(target.getAttribute("type") ?? "");
}
