// Where every control of the table goes. What has no place of its own appears under "More".

import { make } from "./choice.js";
import { control, spelt } from "./control.js";
import { FEEL } from "./feel.js";
import { GESTURES, latents } from "./latents.js";
import { SETUPS, setups } from "./setups.js";
import { PLAY, RECORD, SOURCE, TAP, TEMPO } from "./transport.js";
import { buildVoices, ON_STRIP } from "./voices.js";

/**
 * @import { Action, Control } from "./frames.js"
 * @import { Parts } from "./main.js"
 * @import { Table } from "./table.js"
 */

const TRANSPORT = new Set([PLAY, TEMPO, SOURCE, RECORD, ...FEEL]);
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
  const element = make("div", "segments target");
  element.setAttribute("role", "radiogroup");
  element.setAttribute("aria-label", "The hands move");
  const all = Array.from({ length: table.voices + 1 }, (_, voice) => {
    const button = make("button", "", voice ? `Voice ${voice}` : "All voices");
    button.setAttribute("role", "radio");
    button.onclick = () => table.aim(voice);
    return button;
  });
  const show = () => all.forEach((button, voice) => button.setAttribute("aria-checked", String(table.target === voice)));
  table.on("target", show);
  element.append(...all);
  show();
  return [element];
}
