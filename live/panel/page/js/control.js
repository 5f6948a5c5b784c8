// A row of the table as something to touch: which kind it is, and how it follows the table.

import { choice } from "./choice.js";
import { Fader } from "./fader.js";
import { wording } from "./words.js";

/**
 * @import { Change } from "./choice.js"
 * @import { Control, NumberControl, Value } from "./frames.js"
 * @import { Table } from "./table.js"
 * @typedef {{ aimed?: boolean, label?: ((row: Control) => string) | null, folded?: boolean }} Options
 */

/**
 * A control that moves one row; with `aimed`, that row of whichever voice the hands are at. Choices
 * that are `folded` open at a touch, to save room.
 * @param {Table} table
 * @param {Control} row
 * @param {Options} options
 */
export function control(table, row, { aimed = false, label = null, folded = false } = {}) {
  const current = () => (aimed ? table.aimed(row) : row);
  /** @type {Change} */
  const change = (value) => table.set(current().address, value);
  const words = () => (label ? label(current()) : wording(row));
  const made = build(row, change, words(), folded);
  const show = () => {
    made.element.dataset.address = current().address;
    made.element.title = tip(current());
    made.element.setAttribute("aria-description", current().says);
    made.show(table.value(current().address), current(), words());
  };
  follow(table, current, show, aimed);
  return made.element;
}

/**
 * @param {Control} row
 * @param {Change} change
 * @param {string} words
 * @param {boolean} folded
 * @returns {{ element: HTMLElement, show: (value: Value | undefined, now: Control, label: string) => void }}
 */
function build(row, change, words, folded) {
  if (!isScale(row)) return choice(row, change, words, folded);
  const fader = new Fader(row, change);
  return { element: fader.element, show: (value, now, label) => isScale(now) && fader.show(now, Number(value), label) };
}

/**
 * What a control does, in the table's sentence, and the address by which others move it.
 * @param {Pick<Control, "says" | "address">} row
 */
function tip({ says, address }) {
  return `${says}\n${address}`;
}

/**
 * Whether a row is for a fader: switches are numbers too.
 * @param {Control} row
 * @returns {row is NumberControl}
 */
function isScale(row) {
  return row.type !== "s" && !(row.type === "i" && row.low === 0 && row.high === 1);
}

/**
 * @param {Table} table
 * @param {() => Control} current
 * @param {() => void} show
 * @param {boolean} aimed
 */
function follow(table, current, show, aimed) {
  let leave = table.watch(current().address, show);
  show();
  if (!aimed) return;
  table.on("target", () => {
    leave();
    leave = table.watch(current().address, show);
    show();
  }, table.signal);
}
