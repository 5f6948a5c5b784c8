// A row of the table as something to touch: which kind it is, and how it follows the table.

import { choice } from "./choice.js";
import { Fader } from "./fader.js";

/** The words for a row, where the table's name is not yet one. */
export function wording(row) {
  return row.name.replaceAll("_", " ");
}

/** The words of a row's address, where it stands apart from what it belongs to. */
export function spelt(row) {
  return row.key.replace(/^\/(jam\/|transport\/)?/, "").replaceAll(/[/_]/g, " ");
}

/**
 * A control that moves one row; with `aimed`, that row of whichever voice the hands are at. Choices
 * that are `folded` open at a touch, to save room.
 */
export function control(table, row, { aimed = false, label = null, folded = false } = {}) {
  const current = () => (aimed ? table.aimed(row) : row);
  const change = (value) => table.set(current().address, value);
  const words = () => (label ? label(current()) : wording(row));
  const made = build(row, change, words(), folded);
  const show = () => {
    made.element.dataset.address = current().address;
    made.show(table.value(current().address), current(), words());
  };
  follow(table, current, show, aimed);
  return made.element;
}

function build(row, change, words, folded) {
  const isScale = row.type !== "s" && !(row.type === "i" && row.low === 0 && row.high === 1);
  if (!isScale) {
    const made = choice(row, change, words, folded);
    made.element.title = row.says;
    return made;
  }
  const fader = new Fader(change);
  return { element: fader.element, show: (value, now, label) => fader.show(now, value, label) };
}

function follow(table, current, show, aimed) {
  let leave = table.watch(current().address, show);
  show();
  if (!aimed) return;
  table.addEventListener("target", () => {
    leave();
    leave = table.watch(current().address, show);
    show();
  });
}
