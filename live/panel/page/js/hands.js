// Where every control of the table goes. What has no place of its own appears under "More".

import { make } from "./dom.js";
import { control } from "./control.js";
import { FEEL } from "./feel.js";
import { GESTURES, latents } from "./latents.js";
import { segments } from "./segments.js";
import { SETUPS, setups } from "./setups.js";
import { PLAY, RECORD, TAP, TEMPO } from "./transport.js";
import { buildVoices, ON_STRIP } from "./voices.js";
import { spelt } from "./words.js";

/**
 * @import { Action, Control } from "./frames.js"
 * @import { Parts } from "./main.js"
 * @import { Table } from "./table.js"
 */

const TRANSPORT = new Set([PLAY, TEMPO, RECORD, ...FEEL]);
const MAIN = ["temperature", "density", "register", "scale"]; // in this order
const PLACED = new Set([...GESTURES, ...SETUPS, TAP, "/record/start", "/record/stop", "/panic", "/ping", "/query", "/subscribe", "/unsubscribe"]);

/**
 * Build voices and hands from the table.
 * @param {{ voices: HTMLElement, hands: HTMLElement }} elements
 * @param {Parts} parts
 */
export function buildHands(elements, parts) {
  const { table } = parts;
  const rows = table.of(0).filter((row) => !TRANSPORT.has(row.address) && row.told);
  /** @param {Control} row */
  const isLatent = (row) => row.index > 0 && row.perVoice;
  const numbered = rows.filter(isLatent);
  /** @param {Control} row */
  const isMain = (row) => MAIN.includes(row.name);
  buildVoices(elements.voices, parts, (row) => isMain(row) || isLatent(row) || !row.told);
  const main = MAIN.map((name) => rows.find((row) => row.name === name)).filter((row) => row !== undefined);
  const rest = rows.filter((row) => !isMain(row) && !ON_STRIP.includes(row.name) && !isLatent(row));
  const manner = section("manner", "Play", main.map((row) => control(table, row, { aimed: true })));
  if (rest.length) manner.append(more(table, rest));
  const sections = [manner];
  if (numbered.length) sections.push(section("space", "Latent space", [latents(parts, numbered)]));
  const top = make("div", "top");
  top.append(...target(table), setups(parts));
  elements.hands.replaceChildren(top, ...sections);
}

/**
 * @param {string} name
 * @param {string} title
 * @param {HTMLElement[]} children
 */
function section(name, title, children) {
  const element = make("section", `group ${name}`);
  element.setAttribute("aria-label", title);
  element.append(...children);
  return element;
}

/**
 * What has no place of its own: values, and actions that need no more than a press.
 * @param {Table} table
 * @param {Control[]} rows
 */
function more(table, rows) {
  const details = make("details", "more");
  /** @param {Action} action */
  const isPlain = (action) => !PLACED.has(action.key) && action.arguments.every((each) => each.optional);
  const actions = table.actions.filter((action) => action.voice === 0 && isPlain(action));
  const content = make("div", "rows");
  content.append(...rows.map((row) => control(table, row, { aimed: row.perVoice, label: spelt })));
  content.append(...actions.map((action) => {
    const button = make("button", "", action.key.slice(1).replaceAll("/", " "));
    button.title = action.says;
    button.onclick = () => table.act(action.key);
    return button;
  }));
  details.append(make("summary", "", "More"), content);
  return details;
}

/**
 * Whose controls the hands move: with one voice there is nothing to choose.
 * @param {Table} table
 */
function target(table) {
  if (table.voices < 2) return [];
  /** @type {[number, string][]} */
  const voices = Array.from({ length: table.voices }, (_, i) => [i + 1, `Voice ${i + 1}`]);
  const { element, show } = segments("The hands move", [[0, "All voices"], ...voices], (voice) => table.aim(voice));
  element.classList.add("target");
  table.on("target", () => show(table.target), table.signal);
  show(table.target);
  return [element];
}
