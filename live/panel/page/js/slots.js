// Slots: numbered keys that keep something and give it back.

import { make } from "./dom.js";

/** @typedef {(number: number) => void} Act */

const HOLD_MS = 550;
const HOW = "Press: go there. Hold, or with Shift: keep the present one here.";

/**
 * Show which slots hold something, and what that is called.
 * @param {HTMLElement} row of slots
 * @param {string} label
 * @param {(string | undefined)[]} names in their order; undefined: nothing is kept there
 */
export function showKept(row, label, names) {
  for (const [i, button] of [...row.children].entries()) {
    const name = names[i];
    const called = `${label} ${i + 1}${name ? `, ${name}` : ""}${name === undefined ? "" : ", kept"}`;
    button.classList.toggle("kept", name !== undefined);
    button.setAttribute("aria-label", called);
    button.setAttribute("title", `${called}. ${HOW}`);
  }
}

/**
 * A row of slots. A touch gives back (`recall(number)`); a long one, or Shift, keeps (`store`).
 * @param {{ count: number, label: string, recall: Act, store: Act }} options
 */
export function slots({ count, label, recall, store }) {
  const element = make("div", "slots");
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", `${label}. Press to go there; hold, or press with Shift, to keep the present one.`);
  for (let number = 1; number <= count; number++) element.append(slot(number, label, recall, store));
  return element;
}

/**
 * @param {number} number
 * @param {string} label
 * @param {Act} recall
 * @param {Act} store
 */
function slot(number, label, recall, store) {
  const button = make("button", "slot", String(number));
  button.title = `${label} ${number}. ${HOW}`;
  button.setAttribute("aria-label", `${label} ${number}`);
  let timer = 0;
  let kept = false;
  const keep = () => {
    kept = true;
    store(number);
  };
  button.onpointerdown = () => {
    kept = false;
    timer = setTimeout(keep, HOLD_MS);
  };
  button.onpointerup = button.onpointerleave = () => clearTimeout(timer);
  button.oncontextmenu = (event) => event.preventDefault();
  button.onclick = (event) => {
    if (event.shiftKey && !kept) keep();
    else if (!kept) recall(number);
    kept = false;
  };
  return button;
}
