// Controls that are not on a scale: switches, a few choices side by side, lists, texts.

import { make } from "./dom.js";
import { segments } from "./segments.js";
import { chosen } from "./words.js";

/**
 * @import { Control, Value } from "./frames.js"
 * @typedef {(value: number | string) => void} Change is called as the hand moves
 * @typedef {{ element: HTMLElement, show: (value: Value | undefined) => void }} Choice
 */

const SIDE_BY_SIDE = 5; // as many choices fit as buttons; more become a list

/**
 * The element for a row and the function that shows a value in it; `folded` choices are a list.
 * @param {Control} row
 * @param {Change} change
 * @param {string} label
 * @returns {Choice}
 */
export function choice(row, change, label, folded = false) {
  if (row.type === "i") return toggle(change, label);
  if (row.choices.length === 0) return text(row, change, label);
  return row.choices.length <= SIDE_BY_SIDE && !row.open && !folded ? buttons(row, change, label) : list(row, change, label);
}

/**
 * @param {Change} change
 * @param {string} label
 * @returns {Choice}
 */
function toggle(change, label) {
  const element = make("button", "switch");
  element.setAttribute("role", "switch");
  element.append(make("span", "label", label), make("i"));
  element.onclick = () => change(element.getAttribute("aria-checked") === "true" ? 0 : 1);
  return { element, show: (value) => element.setAttribute("aria-checked", String(value === 1)) };
}

/**
 * @param {Control} row
 * @param {Change} change
 * @param {string} label
 * @returns {Choice}
 */
function buttons(row, change, label) {
  const element = make("div", "choice");
  const group = segments(label, row.choices.map((word) => [word, chosen(word)]), change);
  element.append(make("span", "label", label), group.element);
  return { element, show: group.show };
}

/**
 * @param {Control} row
 * @param {Change} change
 * @param {string} label
 * @returns {Choice}
 */
function list(row, change, label) {
  const select = make("select");
  select.append(...row.choices.map((word) => new Option(chosen(word), word)));
  select.onchange = () => change(select.value);
  /** @type {Choice["show"]} */
  const show = (value) => {
    const word = String(value);
    if (![...select.options].some((option) => option.value === word)) select.append(new Option(word, word));
    select.value = word;
  };
  return { element: labelled(select, label), show };
}

/**
 * @param {Control} row
 * @param {Change} change
 * @param {string} label
 * @returns {Choice}
 */
function text(row, change, label) {
  const input = make("input");
  input.type = "text";
  input.spellcheck = false;
  input.autocomplete = "off";
  if (row.suggestions.length) input.setAttribute("list", suggestions(row));
  let held = "";
  input.onchange = () => change(input.value);
  input.onfocus = () => input.select();
  input.oninput = (event) => {
    if (event instanceof InputEvent && event.inputType === "insertReplacementText") input.blur(); // a suggestion
  };
  input.onkeydown = (event) => {
    if (event.key === "Escape") input.value = held;
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault();
    input.blur(); // letters play again
  };
  /** @type {Choice["show"]} */
  const show = (value) => {
    held = String(value);
    if (document.activeElement !== input || input.value === "") input.value = held;
  };
  return { element: labelled(input, label), show };
}

/**
 * @param {Control} row
 * @returns {string} the id of their list
 */
function suggestions(row) {
  const id = `suggestions-${row.name}`;
  if (!document.getElementById(id)) {
    const found = make("datalist");
    found.id = id;
    found.append(...row.suggestions.map((word) => new Option(word)));
    document.body.append(found);
  }
  return id;
}

/**
 * @param {HTMLElement} field
 * @param {string} label
 */
function labelled(field, label) {
  const element = make("label", "field");
  element.append(make("span", "label", label), field);
  return element;
}
