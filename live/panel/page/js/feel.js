// Feel: whose clock, the metre, swing, and the click, and the beat nudged by hand.

import { make } from "./dom.js";
import { control } from "./control.js";

/**
 * @import { Parts } from "./main.js"
 * @import { Table } from "./table.js"
 */

const SOURCE = "/transport/source";
const NUDGE = "/transport/nudge";
const NUDGES = [-10, -2, 2, 10]; // ms
/** @type {[string, string][]} */
const ROWS = [
  [SOURCE, "clock"],
  ["/transport/meter", "metre"],
  ["/transport/swing/grid", "swing of"],
  ["/transport/swing", "swing"],
  ["/transport/click", "click"],
  ["/transport/click/channel", "click's channel"],
  ["/transport/count_in", "count-in"],
];

/** What is on the sheet, and need not be anywhere else. */
export const FEEL = ROWS.map(([address]) => address);

/**
 * Build the sheet; returns what builds its controls, whenever the table may be another.
 * @param {HTMLElement} sheet
 * @param {Pick<Parts, "table">} parts
 */
export function buildFeel(sheet, { table }) {
  const controls = make("div", "players");
  sheet.append(controls);
  return () => {
    const rows = ROWS.flatMap(([address, words]) => {
      const row = table.row(address);
      return row ? [control(table, row, { label: () => words, folded: true })] : [];
    });
    controls.replaceChildren(...rows, ...(table.action(NUDGE) ? [nudges(table)] : []));
  };
}

/** @param {Table} table */
function nudges(table) {
  const element = make("section", "group");
  const buttons = make("div", "buttons");
  buttons.append(...NUDGES.map((ms) => {
    const button = make("button", "", `${Math.abs(ms)} ms ${ms < 0 ? "earlier" : "later"}`);
    button.onclick = () => table.act(NUDGE, ms);
    return button;
  }));
  element.append(make("h3", "", "Nudge the beat"), buttons);
  return element;
}
