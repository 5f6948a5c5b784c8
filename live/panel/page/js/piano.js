// The piano: keys that light for whoever plays them, and that mouse and fingers play.

import { colourOf } from "./palette.js";

/**
 * @import { Play } from "./keyboard.js"
 * @import { Note } from "./notes.js"
 */

const WHITE = [0, 2, 4, 5, 7, 9, 11];
const NAMES = ["C", "C sharp", "D", "D sharp", "E", "F", "F sharp", "G", "G sharp", "A", "A sharp", "B"];
const LOWEST = 21;
const HIGHEST = 108;
const WIDE = 27; // pixels of a white key, at least

export class Piano {
  #element;
  #play;
  /** @type {Map<number, { element: HTMLElement, lit: string }>} */
  #keys = new Map(); // by pitch
  /** @type {Map<number, number>} */
  #fingers = new Map(); // pointer → pitch
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
    for (const [each, key] of this.#keys) key.element.dataset.letter = letters.get(each) ?? "";
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
    const count = Math.min(Math.max(Math.floor(width / WIDE), 8), 52);
    const first = this.#from(count);
    if (this.#keys.size && this.#element.dataset.range === `${first} ${count}`) return;
    this.#element.dataset.range = `${first} ${count}`;
    this.#keys.clear();
    const whites = [];
    for (let pitch = first; whites.length < count && pitch <= HIGHEST; pitch++) {
      if (WHITE.includes(pitch % 12)) whites.push(pitch);
      this.#add(pitch, whites.length, count);
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
    return count >= 52 ? LOWEST : Math.min(Math.max(wanted, 24), 108 - 12 * octaves);
  }

  /**
   * @param {number} pitch
   * @param {number} whites so many white keys are there, with this one
   * @param {number} count
   */
  #add(pitch, whites, count) {
    const element = document.createElement("div");
    const isWhite = WHITE.includes(pitch % 12);
    element.className = isWhite ? "white" : "black";
    element.dataset.pitch = String(pitch);
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", `${NAMES[pitch % 12]} ${Math.floor(pitch / 12) - 1}`);
    element.style.left = `${((isWhite ? whites - 1 : whites - 0.31) / count) * 100}%`;
    element.style.width = `${((isWhite ? 1 : 0.62) / count) * 100}%`;
    if (pitch % 12 === 0) element.dataset.name = `C${pitch / 12 - 1}`;
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
    if (!this.#fingers.has(event.pointerId)) return;
    const key = this.#keyAt(event);
    if (!key || Number(key.dataset.pitch) === this.#fingers.get(event.pointerId)) return;
    this.#lift(event);
    this.#strike(event, key);
  }

  /**
   * @param {PointerEvent} event
   * @param {HTMLElement} key
   */
  #strike(event, key) {
    const pitch = Number(key.dataset.pitch);
    this.#fingers.set(event.pointerId, pitch);
    const box = key.getBoundingClientRect();
    const depth = (event.clientY - box.top) / box.height; // further down the key is louder
    this.#play.strike(pitch, Math.round(55 + 60 * Math.min(Math.max(depth, 0), 1)));
  }

  /** @param {PointerEvent} event */
  #lift(event) {
    const pitch = this.#fingers.get(event.pointerId);
    if (pitch === undefined) return;
    this.#fingers.delete(event.pointerId);
    this.#play.release(pitch);
  }

  /** @param {PointerEvent} event */
  #keyAt(event) {
    const key = document.elementFromPoint(event.clientX, event.clientY)?.closest("#piano > div");
    return key instanceof HTMLElement ? key : null;
  }
}
