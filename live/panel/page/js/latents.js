// The latent space under the hands: its faders with their names, its gestures, its places.

import { make } from "./choice.js";
import { control, wording } from "./control.js";
import { pad } from "./pad.js";
import { slots } from "./slots.js";

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

/** The part of the page for rows that are numbered: one fader to a dimension. */
export function latents({ table, notes, say }, rows) {
  const faders = make("div", "faders");
  const names = () => latentNames(table);
  for (const row of rows) {
    faders.append(control(table, row, { aimed: true, label: (now) => names()[now.index - 1] ?? `${wording(now)} ${now.index}` }));
  }
  const element = make("div", "latents");
  element.append(note(table), faders, gestures({ table, notes, say }));
  followModel(table, element, faders);
  return element;
}

/** What to do when no model at the target has a latent space: the models that have one. */
function note(table) {
  const element = make("div", "note");
  const buttons = make("div", "buttons");
  buttons.append(...table.models.filter((model) => model.latents.length).map((model) => {
    const button = make("button", "", model.name);
    button.title = model.title;
    button.onclick = () => table.set(table.aimed(table.row(MODEL)).address, model.name);
    return button;
  }));
  element.append(make("p", "", "The model that plays has no latent space. These have one:"), buttons);
  return element;
}

/** The rows of the models that play at the target: one voice's, or every voice's. */
function modelRows(table) {
  return table.rows.filter((row) => row.key === MODEL && row.voice > 0 && [0, row.voice].includes(table.target));
}

/** The names that the first model with a latent space gives to its latents; none without one. */
function latentNames(table) {
  const cards = modelRows(table).map((row) => table.models.find((model) => model.name === table.value(row.address)));
  return (cards.find((card) => card?.latents.length)?.latents ?? []).map((latent) => latent.name);
}

/** Dim the faders that no model listens to, and name the rest; with no such model, offer others. */
function followModel(table, element, faders) {
  const show = () => {
    const named = latentNames(table).length;
    element.classList.toggle("deaf", named === 0);
    [...faders.children].forEach((fader, i) => {
      fader.classList.toggle("idle", i >= named);
      table.dispatchEvent(new Event(`value:${table.aimed(table.row(fader.dataset.address)).address}`));
    });
  };
  for (const row of table.rows) if (row.key === MODEL) table.watch(row.address, show);
  table.addEventListener("target", show);
  show();
}

function gestures({ table, notes, say }) {
  const element = make("div", "gestures");
  const words = Object.entries(WORDS).filter(([key]) => table.action(key));
  const buttons = make("div", "buttons");
  buttons.append(...words.map(([key, name]) => {
    const button = make("button", "", name);
    button.title = table.action(key).says;
    button.onclick = () => table.act(key);
    return button;
  }));
  element.append(buttons);
  if (table.action(MORPH)) element.append(pad("Between four places", ["1", "2", "3", "4"], (x, y) => table.act(MORPH, x, y)));
  if (table.action(STORE)) element.append(places({ table, notes, say }));
  return element;
}

/** The places that are kept: a touch goes to one, a long touch keeps the present one. */
function places({ table, notes, say }) {
  const store = (number) => {
    table.act(STORE, number);
    say(`Place ${number} kept`);
  };
  const element = slots({ count: PLACES, label: "Place", recall: (number) => table.act(RECALL, number), store });
  const show = () => [...element.children].forEach((each, i) => each.classList.toggle("kept", Boolean(notes.grid?.places[i])));
  notes.addEventListener("grid", show);
  show();
  return element;
}
