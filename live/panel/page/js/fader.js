// A fader: drag, tap, wheel, keys, typing, double-click for the default; any number of them at once.

import { make } from "./dom.js";
import { shown, stepped, travel, typed, valueAt } from "./scale.js";
import { wording } from "./words.js";

/**
 * @import { Scale } from "./scale.js"
 * @typedef {{ x: number, y: number, place: number, began: EventTarget | null, isTap: boolean }} Hold
 */

const FINE = 0.25; // of the travel, with Shift held
const FINE_STEP = 0.1;
const DOUBLE_MS = 300;
const STILL = 4; // pixels: a hand that goes no further has tapped
/** @type {Record<string, number | undefined>} */
const STEPS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 };

/** `change(value)` is called as the hand moves; `show(row, value, label)` draws what holds. */
export class Fader {
  element = make("div", "fader");
  #label = make("span", "label");
  #track = make("span", "track");
  #words = make("span", "value");
  #row;
  #value = 0;
  #change;
  /** @type {Hold | null} */
  #hold = null;
  #grasped = 0;

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
  show(row, value, label = wording(row)) {
    this.#row = row;
    this.#value = value;
    const place = travel(row, value);
    const zero = row.low < 0 ? travel({ ...row, curve: "linear" }, 0) : row.index ? 0.5 : 0;
    this.element.style.setProperty("--place", place.toFixed(4));
    this.element.style.setProperty("--from", Math.min(place, zero).toFixed(4));
    this.element.style.setProperty("--span", Math.abs(place - zero).toFixed(4));
    this.#label.textContent = label;
    this.#words.textContent = shown(row, value);
    const aria = { label: label.replaceAll("\u00AD", ""), valuemin: row.low, valuemax: row.high, valuenow: value, valuetext: shown(row, value) };
    for (const [name, text] of Object.entries(aria)) this.element.setAttribute(`aria-${name}`, String(text));
  }

  #listen() {
    const element = this.element;
    element.addEventListener("pointerdown", (event) => this.#grasp(event));
    element.addEventListener("pointermove", (event) => this.#drag(event));
    element.addEventListener("pointerup", (event) => this.#release(event));
    element.addEventListener("pointercancel", () => this.#letGo());
    element.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    element.addEventListener("keydown", (event) => this.#key(event));
    element.addEventListener("dblclick", () => this.#move(this.#row.default));
  }

  /** @param {PointerEvent} event */
  #grasp(event) {
    if (event.button !== 0) return;
    const isDouble = event.pointerType === "touch" && event.timeStamp - this.#grasped < DOUBLE_MS;
    if (isDouble) this.#move(this.#row.default);
    this.#grasped = event.timeStamp;
    this.element.setPointerCapture(event.pointerId);
    this.#hold = { x: event.clientX, y: event.clientY, place: travel(this.#row, this.#value), began: event.target, isTap: !isDouble };
    this.element.classList.add("held");
  }

  /**
   * Follow the hand by as much as it moves, wherever it took hold: nothing jumps.
   * @param {PointerEvent} event
   */
  #drag(event) {
    const hold = this.#hold;
    if (!hold) return;
    const [x, y] = [event.clientX - hold.x, hold.y - event.clientY];
    hold.isTap &&= Math.hypot(x, y) <= STILL;
    if (hold.isTap) return;
    const box = this.#track.getBoundingClientRect();
    const way = isUpright(box) ? y / box.height : x / box.width;
    Object.assign(hold, { x: event.clientX, y: event.clientY });
    hold.place = Math.min(Math.max(hold.place + way * (event.shiftKey ? FINE : 1), 0), 1);
    if (way !== 0) this.#move(valueAt(this.#row, hold.place));
  }

  /**
   * A tap on the track goes there; one on the value lets it be typed.
   * @param {PointerEvent} event
   */
  #release(event) {
    const hold = this.#hold;
    this.#letGo();
    if (!hold?.isTap) return;
    if (hold.began === this.#words) this.#type();
    else if (this.#track.contains(/** @type {Node | null} */ (hold.began))) this.#move(valueAt(this.#row, this.#placeOf(event)));
  }

  /** @param {PointerEvent} event */
  #placeOf({ clientX, clientY }) {
    const box = this.#track.getBoundingClientRect();
    return isUpright(box) ? (box.top + box.height - clientY) / box.height : (clientX - box.left) / box.width;
  }

  #letGo() {
    this.#hold = null;
    this.element.classList.remove("held");
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    event.preventDefault();
    this.#step(-Math.sign(event.deltaY || event.deltaX) * (event.shiftKey ? FINE_STEP : 1));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.target !== this.element) return; // it is typed
    const steps = STEPS[event.key];
    if (steps) this.#step(steps * (event.shiftKey ? FINE_STEP : 1));
    else if (event.key === "Home") this.#move(this.#row.low);
    else if (event.key === "End") this.#move(this.#row.high);
    else if (event.key === "Delete" || event.key === "Backspace") this.#move(this.#row.default);
    else if (event.key === "Enter") this.#type();
    else return;
    event.preventDefault();
  }

  /** Let the value be typed: Enter, or going elsewhere, takes it; Escape does not. */
  #type() {
    const input = make("input", "typed");
    input.inputMode = "decimal";
    input.value = shown({ ...this.#row, unit: "" }, this.#value);
    input.setAttribute("aria-label", this.#label.textContent ?? "");
    input.onpointerdown = (event) => event.stopPropagation();
    input.onkeydown = (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Escape") input.value = "";
      this.element.focus(); // and so it is left
    };
    input.onblur = () => {
      const value = typed(this.#row, input.value);
      input.remove();
      if (value !== null) this.#move(value);
    };
    this.element.append(input);
    input.select();
    input.focus();
  }

  /** @param {number} steps */
  #step(steps) {
    this.#move(stepped(this.#row, this.#value, steps));
  }

  /** @param {number} value */
  #move(value) {
    if (value !== this.#value) this.#change(value);
  }
}

/** @param {DOMRect} box */
function isUpright({ width, height }) {
  return height > width;
}
