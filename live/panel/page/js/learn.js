// Learning in place: press, touch a control of the page, say how far it is to go, move a knob.

import { make } from "./dom.js";
import { spelt } from "./words.js";

/**
 * @import { Control } from "./frames.js"
 * @import { Parts } from "./main.js"
 * @import { Table } from "./table.js"
 */

export const LEARN = "/learn";
const DONE = "/learn/done";

/**
 * From the touch on the knob moves the control; until it has been moved, how it does may be chosen.
 * @param {Table} table
 * @param {Parts["say"]} say
 */
export function learn(table, say) {
  const element = make("div", "learner");
  const button = make("button", "learn", "Learn a MIDI knob");
  const rest = () => element.replaceChildren(button);
  button.setAttribute("aria-pressed", "false");
  /** @param {boolean} on */
  const turn = (on) => {
    button.setAttribute("aria-pressed", String(on));
    document.body.classList.toggle("learning", on);
    rest();
  };
  const isOn = () => document.body.classList.contains("learning");
  button.onclick = () => {
    if (isOn()) table.act(LEARN);
    turn(!isOn());
    say(isOn() ? "Touch the control to be moved, or go there with Tab and press Enter" : "");
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
    const row = table.row(address);
    say(`Now move the knob for ${row ? spelt(row) : address}`);
    element.append(ways(row, (...how) => table.act(LEARN, address, ...how)));
  };
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    if (event.key === "Enter") choose(event);
    if (event.key !== "Escape" || !isOn()) return;
    event.preventDefault();
    button.click();
  };
  document.addEventListener("pointerdown", choose, { capture: true, signal: table.signal });
  document.addEventListener("keydown", press, { capture: true, signal: table.signal });
  table.watch(DONE, rest);
  rest();
  return element;
}

/**
 * How a knob is to move a control: from where to where, and whether beside what it moves already.
 * @param {Control | undefined} row of what holds a value
 * @param {(bottom: number, top: number, also: number) => void} change gets what `/learn` takes
 */
export function ways(row, change) {
  const element = make("div", "ways");
  const also = make("input");
  also.type = "checkbox";
  const ends = row && (row.type !== "s" || row.choices.length) ? [end(row, "from", 0), end(row, "to", 1)] : [];
  const whole = ends.map(({ value }) => value());
  const tell = () => {
    const [bottom = 0, top = 0] = ends.map(({ value }) => value());
    const isWhole = bottom === top || (bottom === whole[0] && top === whole[1]);
    change(isWhole ? 0 : bottom, isWhole ? 0 : top, also.checked ? 1 : 0);
  };
  const label = make("label", "", "also what it moves now");
  label.append(also);
  for (const each of [...ends.map(({ field }) => field), also]) each.onchange = tell;
  element.append(...ends.map(({ element: each }) => each), label);
  return element;
}

/**
 * Where the control is at one end of the knob's way: a number, or a choice by its number from 1.
 * @param {Control} row
 * @param {string} word
 * @param {0 | 1} which
 */
function end(row, word, which) {
  const element = make("label", "", word);
  if (row.type === "s") {
    const field = make("select");
    field.append(...row.choices.map((choice) => make("option", "", choice)));
    field.selectedIndex = which * (row.choices.length - 1);
    element.append(field);
    return { element, field, value: () => field.selectedIndex + 1 };
  }
  const field = make("input");
  Object.assign(field, { type: "number", min: row.low, max: row.high, step: row.type === "i" ? 1 : "any" });
  field.value = String(which ? row.high : row.low);
  element.append(field);
  return { element, field, value: () => Math.min(Math.max(Number(field.value), row.low), row.high) };
}
