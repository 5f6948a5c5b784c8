// A fader: drag, wheel, arrow keys, double-click for the default; any number of them at once.

import { make } from "./choice.js";

/**
 * @import { NumberControl } from "./frames.js"
 * @typedef {"name" | "type" | "low" | "high" | "default" | "curve" | "unit" | "says"} Needed
 * @typedef {Pick<NumberControl, Needed> & { index?: number }} Scale what a fader needs to know of a row
 * @typedef {Pick<Scale, "low" | "high" | "curve">} Travel
 */

const FINE = 0.25; // of the travel, with Shift held
const TAP_MS = 300;
export const PITCHES = ["C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"];
/** @type {Record<string, number | undefined>} */
const STEPS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 };

/**
 * Where a value lies on a fader's travel, 0 … 1.
 * @param {Travel} row
 * @param {number} value
 */
export function travel({ low, high, curve }, value) {
  if (curve === "exponential") return Math.log(value / low) / Math.log(high / low);
  return (value - low) / (high - low);
}

/**
 * The value at a place of the travel, in the row's type.
 * @param {Travel & Pick<Scale, "type">} row
 * @param {number} place
 */
export function valueAt(row, place) {
  const at = Math.min(Math.max(place, 0), 1);
  const value =
    row.curve === "exponential" ? row.low * (row.high / row.low) ** at : row.low + at * (row.high - row.low);
  return row.type === "i" ? Math.round(value) : Number(value.toPrecision(6));
}

/**
 * A value as it is read, with its unit.
 * @param {Pick<Scale, "type" | "high" | "unit">} row
 * @param {number} value
 */
export function shown(row, value) {
  if (row.unit === "MIDI pitch") return `${PITCHES[value % 12]}${Math.floor(value / 12) - 1} (${value})`;
  if (row.type === "i") return withUnit(String(value), row.unit);
  const digits = Math.abs(row.high) >= 20 ? 1 : 2;
  return withUnit(value.toFixed(digits), row.unit);
}

/**
 * @param {string} text
 * @param {string} unit
 */
function withUnit(text, unit) {
  return unit ? `${text} ${unit}` : text;
}

/** `change(value)` is called as the hand moves; `show(row, value, label)` draws what holds. */
export class Fader {
  element = make("div", "fader");
  #label = make("span", "label");
  #track = make("span", "track");
  #words = make("span", "value");
  #row;
  #value = 0;
  #change;
  /** @type {{ x: number, y: number, place: number } | null} */
  #pointer = null;
  #tapped = 0;

  /**
   * @param {Scale} row
   * @param {(value: number) => void} change
   */
  constructor(row, change) {
    this.#row = row;
    this.#change = change;
    this.#track.append(make("i"));
    this.element.append(this.#label, this.#track, this.#words);
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "slider");
    this.#listen();
  }

  /**
   * @param {Scale} row
   * @param {number} value
   */
  show(row, value, label = row.name.replaceAll("_", " ")) {
    this.#row = row;
    this.#value = value;
    const place = travel(row, value);
    const zero = row.low < 0 ? travel({ ...row, curve: "linear" }, 0) : row.index ? 0.5 : 0;
    this.element.style.setProperty("--place", place.toFixed(4));
    this.element.style.setProperty("--from", Math.min(place, zero).toFixed(4));
    this.element.style.setProperty("--span", Math.abs(place - zero).toFixed(4));
    this.element.title = row.says;
    this.#label.textContent = label;
    this.#words.textContent = shown(row, value);
    const aria = { label, valuemin: row.low, valuemax: row.high, valuenow: value, valuetext: shown(row, value) };
    for (const [name, text] of Object.entries(aria)) this.element.setAttribute(`aria-${name}`, String(text));
  }

  #listen() {
    const element = this.element;
    element.addEventListener("pointerdown", (event) => this.#grasp(event));
    element.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"]) element.addEventListener(end, () => this.#release());
    element.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    element.addEventListener("keydown", (event) => this.#key(event));
    element.addEventListener("dblclick", () => this.#move(this.#row.default));
  }

  /** @param {PointerEvent} event */
  #grasp(event) {
    if (event.button !== 0) return;
    const now = event.timeStamp;
    if (event.pointerType === "touch" && now - this.#tapped < TAP_MS) this.#move(this.#row.default);
    this.#tapped = now;
    this.element.setPointerCapture(event.pointerId);
    this.#pointer = { x: event.clientX, y: event.clientY, place: travel(this.#row, this.#value) };
    this.element.classList.add("held");
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    if (!this.#pointer) return;
    const box = this.#track.getBoundingClientRect();
    const upright = box.height > box.width;
    const way = upright
      ? (this.#pointer.y - event.clientY) / box.height
      : (event.clientX - this.#pointer.x) / box.width;
    this.#pointer.x = event.clientX;
    this.#pointer.y = event.clientY;
    this.#pointer.place = Math.min(Math.max(this.#pointer.place + way * (event.shiftKey ? FINE : 1), 0), 1);
    if (way !== 0) this.#move(valueAt(this.#row, this.#pointer.place));
  }

  #release() {
    this.#pointer = null;
    this.element.classList.remove("held");
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    event.preventDefault();
    const way = -Math.sign(event.deltaY || event.deltaX);
    this.#step(way * (event.shiftKey ? 0.2 : 1));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const steps = STEPS[event.key];
    if (steps) this.#step(steps * (event.shiftKey ? 0.2 : 1));
    else if (event.key === "Home") this.#move(this.#row.low);
    else if (event.key === "End") this.#move(this.#row.high);
    else if (event.key === "Delete" || event.key === "Backspace") this.#move(this.#row.default);
    else return;
    event.preventDefault();
  }

  /** @param {number} steps */
  #step(steps) {
    const whole = this.#row.type === "i";
    if (whole) this.#move(valueAt(this.#row, travel(this.#row, this.#value + Math.sign(steps) * Math.max(1, Math.abs(steps)))));
    else this.#move(valueAt(this.#row, travel(this.#row, this.#value) + steps / 50));
  }

  /** @param {number} value */
  #move(value) {
    if (value !== this.#value) this.#change(value);
  }
}
