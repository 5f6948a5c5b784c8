// The piano: keys that light for whoever plays them, and that mouse, fingers and a screen reader play.

import { colourOf } from "./palette.js";
import { isBlack, nameOf } from "./pitches.js";

/**
 * @import { Play } from "./keyboard.js"
 * @import { Note } from "./notes.js"
 */

const LOWEST = 21;
const HIGHEST = 108;
const ALL_WHITE = 52;
const FINGER = 44; // pixels of a white key, at least, where fingers play
const POINTER = 27;
const LEAST = 8; // white keys: an octave, however narrow the screen
const VELOCITY = 90; // of a key that is pressed, not struck at a place
const PRESSED_MS = 400;
/** @type {Record<string, number | undefined>} */
const WAYS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

export class PianoKeys {
  #element;
  #play;
  #fingers = matchMedia("(pointer: coarse), (max-width: 1199px)"); // that the keys must be wide enough for
  /** @type {Map<number, { element: HTMLElement, lit: string }>} */
  #keys = new Map(); // by pitch
  /** @type {Map<number, number>} */
  #held = new Map(); // pointer → pitch
  /** @type {Map<number, string>} */
  #letters = new Map();
  #first = 48;

  /**
   * @param {HTMLElement} element
   * @param {Play} play is called for keys that are played here
   */
  constructor(element, play) {
    this.#element = element;
    this.#play = play;
    new ResizeObserver(() => this.#build()).observe(element);
    element.addEventListener("pointerdown", (event) => this.#touch(event));
    element.addEventListener("pointermove", (event) => this.#slide(event));
    for (const end of /** @type {const} */ (["pointerup", "pointercancel", "pointerleave"])) {
      element.addEventListener(end, (event) => this.#lift(event));
    }
    element.addEventListener("contextmenu", (event) => event.preventDefault());
    element.addEventListener("click", (event) => event.detail === 0 && this.#press(event.target)); // by no pointer
    element.addEventListener("keydown", (event) => this.#key(event));
  }

  /**
   * Show the octaves from a pitch, with the letters of the computer's keys that play them.
   * @param {number} pitch
   * @param {Map<number, string>} letters
   */
  show(pitch, letters) {
    this.#first = pitch;
    this.#letters = letters;
    this.#build();
    for (const [each, key] of this.#keys) {
      key.element.dataset.letter = letters.get(each) ?? "";
      key.element.tabIndex = each === pitch ? 0 : -1;
    }
  }

  /**
   * Light the keys of the notes that sound, in their players' colours.
   * @param {Note[]} notes
   */
  light(notes) {
    const lit = new Map(notes.map((note) => [note.pitch, colourOf(note.voice)]));
    for (const [pitch, key] of this.#keys) {
      const colour = lit.get(pitch) ?? "";
      if (key.lit === colour) continue;
      key.lit = colour;
      key.element.style.setProperty("--lit", colour || "transparent");
      key.element.classList.toggle("lit", colour !== "");
    }
  }

  #build() {
    const width = this.#element.clientWidth;
    const least = this.#fingers.matches ? FINGER : POINTER;
    const count = Math.min(Math.max(Math.floor(width / least), LEAST), ALL_WHITE);
    const first = this.#from(count);
    if (this.#keys.size && this.#element.dataset.range === `${first} ${count}`) return;
    this.#element.dataset.range = `${first} ${count}`;
    this.#keys.clear();
    let whites = 0;
    for (let pitch = first; whites < count && pitch <= HIGHEST; pitch++) {
      if (!isBlack(pitch)) whites++;
      this.#add(pitch, whites, count);
    }
    this.#element.replaceChildren(...[...this.#keys.values()].map((key) => key.element));
  }

  /**
   * The C (or A) to begin with, so that the wanted octave lies in the middle of what fits.
   * @param {number} count
   */
  #from(count) {
    const octaves = Math.floor(count / 7);
    const before = Math.max(0, Math.floor((octaves - 2) / 2));
    const wanted = this.#first - 12 * before;
    return count >= ALL_WHITE ? LOWEST : Math.min(Math.max(wanted, 24), HIGHEST - 12 * octaves);
  }

  /**
   * @param {number} pitch
   * @param {number} whites so many white keys are there, with this one
   * @param {number} count
   */
  #add(pitch, whites, count) {
    const element = document.createElement("div");
    const isWhite = !isBlack(pitch);
    element.className = isWhite ? "white" : "black";
    element.dataset.pitch = String(pitch);
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", nameOf(pitch).replace("♯", " sharp "));
    element.tabIndex = pitch === this.#first ? 0 : -1; // the arrows lead to the others
    element.style.left = `${((isWhite ? whites - 1 : whites - 0.31) / count) * 100}%`;
    element.style.width = `${((isWhite ? 1 : 0.62) / count) * 100}%`;
    if (pitch % 12 === 0) element.dataset.name = nameOf(pitch);
    element.dataset.letter = this.#letters.get(pitch) ?? "";
    this.#keys.set(pitch, { element, lit: "" });
  }

  /** @param {PointerEvent} event */
  #touch(event) {
    const key = this.#keyAt(event);
    if (!key || event.button > 0) return;
    event.preventDefault();
    if (this.#element.hasPointerCapture(event.pointerId)) this.#element.releasePointerCapture(event.pointerId);
    if (event.target instanceof Element) event.target.releasePointerCapture(event.pointerId);
    this.#strike(event, key);
  }

  /** @param {PointerEvent} event */
  #slide(event) {
    if (!this.#held.has(event.pointerId)) return;
    const key = this.#keyAt(event);
    if (!key || Number(key.dataset.pitch) === this.#held.get(event.pointerId)) return;
    this.#lift(event);
    this.#strike(event, key);
  }

  /**
   * @param {PointerEvent} event
   * @param {HTMLElement} key
   */
  #strike(event, key) {
    const pitch = Number(key.dataset.pitch);
    this.#held.set(event.pointerId, pitch);
    const box = key.getBoundingClientRect();
    const depth = (event.clientY - box.top) / box.height; // further down the key is louder
    this.#play.strike(pitch, Math.round(55 + 60 * Math.min(Math.max(depth, 0), 1)));
  }

  /** @param {PointerEvent} event */
  #lift(event) {
    const pitch = this.#held.get(event.pointerId);
    if (pitch === undefined) return;
    this.#held.delete(event.pointerId);
    this.#play.release(pitch);
  }

  /**
   * Play a key for a while: whoever presses it without a pointer does not say when it ends.
   * @param {EventTarget | null} key
   */
  #press(key) {
    if (!(key instanceof HTMLElement) || !key.dataset.pitch) return;
    const pitch = Number(key.dataset.pitch);
    this.#play.strike(pitch, VELOCITY);
    setTimeout(() => this.#play.release(pitch), PRESSED_MS);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const way = WAYS[event.key];
    if (event.key === "Enter" && !event.repeat) this.#press(event.target);
    if (!way || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const next = this.#keys.get(Number(event.target.dataset.pitch) + way)?.element;
    if (!next) return;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  /** @param {PointerEvent} event */
  #keyAt(event) {
    const key = document.elementFromPoint(event.clientX, event.clientY)?.closest("#piano > div");
    return key instanceof HTMLElement ? key : null;
  }
}
