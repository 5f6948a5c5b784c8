// Whole set-ups: scenes that are kept and recalled, and learning which knob moves what.

import { make } from "./choice.js";
import { slots } from "./slots.js";

/**
 * @import { Parts } from "./main.js"
 * @import { Table } from "./table.js"
 */

const SCENES = 8; // on the page; the instrument keeps more
const STORE = "/scene/store";
const RECALL = "/scene/recall";
const LEARN = "/learn";

export const SETUPS = [STORE, RECALL, LEARN];

/**
 * Scenes and learning, as far as the instrument has them.
 * @param {Pick<Parts, "table" | "say">} parts
 */
export function setups({ table, say }) {
  const element = make("div", "setups");
  if (table.action(STORE)) element.append(make("span", "label", "Scenes"), scenes(table, say));
  if (table.action(LEARN)) element.append(learn(table, say));
  return element;
}

/**
 * @param {Table} table
 * @param {Parts["say"]} say
 */
function scenes(table, say) {
  /** @param {number} number */
  const store = (number) => {
    table.act(STORE, number);
    say(`Scene ${number} kept`);
  };
  return slots({ count: SCENES, label: "Scene", recall: (number) => table.act(RECALL, number), store });
}

/**
 * Press, touch a control of the page, move a knob: from then on the knob moves the control.
 * @param {Table} table
 * @param {Parts["say"]} say
 */
function learn(table, say) {
  const button = make("button", "learn", "Learn a MIDI knob");
  button.setAttribute("aria-pressed", "false");
  /** @param {boolean} on */
  const turn = (on) => {
    button.setAttribute("aria-pressed", String(on));
    document.body.classList.toggle("learning", on);
  };
  const isOn = () => document.body.classList.contains("learning");
  button.onclick = () => {
    if (isOn()) table.act(LEARN);
    turn(!isOn());
    say(isOn() ? "Touch the control to be moved" : "");
  };
  /** @param {Event} event */
  const choose = (event) => {
    const touched = event.target instanceof Element ? event.target.closest("[data-address]") : null;
    const address = touched?.getAttribute("data-address");
    if (!isOn() || !address) return;
    event.preventDefault();
    event.stopPropagation();
    turn(false);
    table.act(LEARN, address);
    say(`Now move the knob for ${address}`);
  };
  document.addEventListener("pointerdown", choose, true);
  return button;
}
