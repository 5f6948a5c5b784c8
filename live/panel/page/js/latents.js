// The latent space under the hands: its faders with their names, its gestures, its places.

import { make } from "./dom.js";
import { control } from "./control.js";
import { pad } from "./pad.js";
import { showKept, slots } from "./slots.js";
import { parted, wording } from "./words.js";

/**
 * @import { Control } from "./frames.js"
 * @import { Parts } from "./main.js"
 * @import { Table } from "./table.js"
 * @typedef {Pick<Parts, "table" | "notes" | "say">} Needed
 */

const PLACES = 8; // on the page; the instrument keeps more
const MODEL = "/model/select";
const STORE = "/place/store";
const RECALL = "/place/recall";
const MORPH = "/place/morph";

/** What the page calls the gestures of the latent space; others appear under their own names. */
const WORDS = {
  "/latent/reset": "Centre",
  "/latent/random": "Surprise",
  "/latent/encode": "From my phrase",
};

export const GESTURES = [...Object.keys(WORDS), "/latent", STORE, RECALL, MORPH];

/**
 * The part of the page for rows that are numbered: one fader to a dimension.
 * @param {Needed} parts
 * @param {Control[]} rows
 */
export function latents({ table, notes, say }, rows) {
  const faders = make("div", "faders");
  /** @param {Control} now */
  const label = (now) => parted(latentNames(table)[now.index - 1] ?? `${wording(now)} ${now.index}`);
  const each = rows.map((row) => ({ row, fader: control(table, row, { aimed: true, label }) }));
  faders.append(...each.map(({ fader }) => fader));
  const drawbars = make("div", "drawbars"); // by its width it is known how many fit
  drawbars.append(faders);
  const element = make("div", "latents");
  element.append(note(table), drawbars, gestures({ table, notes, say }));
  followModel(table, { element, faders }, each);
  return element;
}

/**
 * What to do when no model at the target has a latent space: the models that have one.
 * @param {Table} table
 */
function note(table) {
  const element = make("div", "note");
  const buttons = make("div", "buttons");
  buttons.append(...table.models.filter((model) => model.latents.length).map((model) => {
    const button = make("button", "", model.name);
    button.title = model.title;
    button.onclick = () => {
      const row = table.row(MODEL);
      if (row) table.set(table.aimed(row).address, model.name);
    };
    return button;
  }));
  element.append(make("p", "", "This model has no sliders. These have some:"), buttons);
  return element;
}

/**
 * The rows of the models that play at the target: one voice's, or every voice's.
 * @param {Table} table
 */
function modelRows(table) {
  return table.rows.filter((row) => row.key === MODEL && row.voice > 0 && [0, row.voice].includes(table.target));
}

/**
 * The names of the latents at the target, by the first model that gives each one; none without a latent space.
 * @param {Table} table
 */
function latentNames(table) {
  const cards = modelRows(table).map((row) => table.models.find((model) => model.name === table.value(row.address)));
  const names = cards.flatMap((card) => (card?.latents.length ? [card.latents.map((latent) => latent.name)] : []));
  const most = Math.max(0, ...names.map((each) => each.length));
  return Array.from({ length: most }, (_, i) => names.find((each) => i < each.length)?.[i] ?? "");
}

/**
 * Show the faders that a model listens to, with their names; with no such model, offer others.
 * @param {Table} table
 * @param {{ element: HTMLElement, faders: HTMLElement }} made
 * @param {{ row: Control, fader: HTMLElement }[]} each
 */
function followModel(table, { element, faders }, each) {
  const show = () => {
    const named = latentNames(table).length;
    element.classList.toggle("deaf", named === 0);
    faders.style.setProperty("--count", String(named));
    each.forEach(({ row, fader }, i) => {
      fader.classList.toggle("idle", i >= named);
      table.dispatchEvent(new Event(`value:${table.aimed(row).address}`));
    });
  };
  for (const row of table.rows) if (row.key === MODEL) table.watch(row.address, show);
  table.on("target", show, table.signal);
  show();
}

/** @param {Needed} parts */
function gestures({ table, notes, say }) {
  const element = make("div", "gestures");
  const buttons = make("div", "buttons");
  for (const [key, name] of Object.entries(WORDS)) {
    const action = table.action(key);
    if (!action) continue;
    const button = make("button", "", name);
    button.title = action.says;
    button.onclick = () => table.act(key);
    buttons.append(button);
  }
  element.append(buttons);
  if (table.action(MORPH)) element.append(pad("Between four places", ["1", "2", "3", "4"], (x, y) => table.act(MORPH, x, y)));
  if (table.action(STORE)) element.append(places({ table, notes, say }));
  return element;
}

/**
 * The places that are kept: a touch goes to one, a long touch keeps the present one.
 * @param {Needed} parts
 */
function places({ table, notes, say }) {
  /** @param {number} number */
  const store = (number) => {
    table.act(STORE, number);
    say(`Place ${number} kept`);
  };
  const element = slots({ count: PLACES, label: "Place", recall: (number) => table.act(RECALL, number), store });
  const show = () => showKept(element, "Place", (notes.grid?.places ?? []).map((place) => (place ? "" : undefined)));
  notes.on("grid", show, table.signal);
  show();
  return element;
}
