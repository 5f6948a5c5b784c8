// Whole set-ups: scenes that are kept and recalled, and learning which knob moves what.

import { make } from "./dom.js";
import { LEARN, learn } from "./learn.js";
import { showKept, slots } from "./slots.js";

/**
 * @import { Parts } from "./main.js"
 * @import { Value } from "./frames.js"
 * @import { Table } from "./table.js"
 */

const SCENES = 8; // on the page; the instrument keeps more
const STORE = "/scene/store";
const RECALL = "/scene/recall";

export const SETUPS = [STORE, RECALL, LEARN, "/learn/touch"];

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
  const element = slots({ count: SCENES, label: "Scene", recall: (number) => table.act(RECALL, number), store });
  const addresses = Array.from({ length: SCENES }, (_, i) => `/scene/name/${i + 1}`);
  const show = () => showKept(element, "Scene", addresses.map((each) => told(table.value(each))));
  for (const each of addresses) table.watch(each, show);
  show();
  return element;
}

/**
 * @param {Value | undefined} value
 */
function told(value) {
  return value === undefined ? undefined : String(value);
}
