// The voices as the strips of a mixer: mute and solo, what each plays and how, and how loud.

import { make } from "./dom.js";
import { control } from "./control.js";
import { colourName } from "./palette.js";
import { spelt } from "./words.js";

/**
 * @import { Control } from "./frames.js"
 * @import { Parts } from "./main.js"
 * @import { Notes } from "./notes.js"
 * @import { Table } from "./table.js"
 */

export const ON_STRIP = ["enable", "solo", "model", "mode", "level"]; // the rest opens under it

/**
 * Build a strip for every voice; `isElsewhere` says which rows have a place under the hands.
 * @param {HTMLElement} element
 * @param {Pick<Parts, "table" | "notes">} parts
 * @param {(row: Control) => boolean} isElsewhere
 */
export function buildVoices(element, { table, notes }, isElsewhere) {
  element.replaceChildren();
  for (let voice = 1; voice <= table.voices; voice++) element.append(strip(table, notes, voice, isElsewhere));
}

/**
 * @param {Table} table
 * @param {Notes} notes
 * @param {number} voice
 * @param {(row: Control) => boolean} isElsewhere
 */
function strip(table, notes, voice, isElsewhere) {
  const rows = table.of(voice);
  const element = make("article", "strip");
  element.style.setProperty("--colour", `var(--${colourName(voice)})`);
  element.setAttribute("aria-label", `Voice ${voice}`);
  const [enable, solo, ...others] = ON_STRIP.map((name) => rows.find((row) => row.name === name));
  const head = make("header", "");
  head.append(make("h2", "", `Voice ${voice}`), light(notes, voice, table.signal));
  if (enable) head.append(mixer(table, "Mute", enable, 0));
  if (solo && table.voices > 1) head.append(mixer(table, "Solo", solo, 1));
  element.append(head, ...others.filter((row) => row !== undefined).map((row) => control(table, row)));
  const rest = rows.filter((row) => !ON_STRIP.includes(row.name) && !isElsewhere(row));
  if (rest.length) element.append(more(table, rest));
  return element;
}

/**
 * A key of a mixer, by its letter; it is lit while its row has the value `lit`.
 * @param {Table} table
 * @param {string} name
 * @param {Control} row
 * @param {0 | 1} lit
 */
function mixer(table, name, row, lit) {
  const button = make("button", `mixer ${name.toLowerCase()}`, name[0]);
  button.dataset.address = row.address;
  button.title = `${name}. ${row.says}`;
  button.setAttribute("aria-label", name);
  const show = () => button.setAttribute("aria-pressed", String(table.value(row.address) === lit));
  button.onclick = () => table.set(row.address, 1 - Number(table.value(row.address)));
  table.watch(row.address, show);
  show();
  return button;
}

/**
 * @param {Table} table
 * @param {Control[]} rows
 */
function more(table, rows) {
  const details = make("details", "more");
  const content = make("div", "rows");
  content.append(...rows.map((row) => control(table, row, { label: spelt })));
  details.append(make("summary", "", "More"), content);
  return details;
}

/**
 * @param {Notes} notes
 * @param {number} voice
 * @param {AbortSignal} signal
 */
function light(notes, voice, signal) {
  const lamp = make("i", "lamp");
  lamp.setAttribute("aria-hidden", "true");
  let timer = 0;
  notes.on("note", (note) => {
    if (note.voice !== voice || !note.velocity) return;
    lamp.classList.add("on");
    clearTimeout(timer);
    timer = setTimeout(() => lamp.classList.remove("on"), 150);
  }, signal);
  return lamp;
}
