// Segments: a few choices side by side, of which one holds.

import { make } from "./dom.js";

/** @type {Record<string, number | undefined>} */
const WAYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The element, and the function that shows which choice holds; `choose` is called with one that is pressed, or gone
 * to with the arrow keys. Tab reaches the one that holds alone.
 * @template {string | number} Value
 * @param {string} label
 * @param {[value: Value, words: string][]} choices
 * @param {(value: Value) => void} choose
 */
export function segments(label, choices, choose) {
  const element = make("div", "segments");
  element.setAttribute("role", "radiogroup");
  element.setAttribute("aria-label", label);
  const all = choices.map(([value, words]) => {
    const button = make("button", "", words);
    button.setAttribute("role", "radio");
    button.onclick = () => choose(value);
    return button;
  });
  element.append(...all);
  element.addEventListener("keydown", (event) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const present = all.findIndex((button) => button === document.activeElement);
    const next = all[(present + way + all.length) % all.length];
    next.focus();
    next.click();
  });
  /** @param {unknown} held */
  const show = (held) => choices.forEach(([value], i) => {
    all[i].setAttribute("aria-checked", String(value === held));
    all[i].tabIndex = value === held ? 0 : -1;
  });
  return { element, show };
}
