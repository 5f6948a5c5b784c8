// Controls that are not on a scale: switches, a few choices side by side, lists, texts.

const SIDE_BY_SIDE = 5; // as many choices fit as buttons; more become a list

/** The element for a row and the function that shows a value in it; `folded` choices are a list. */
export function choice(row, change, label, folded = false) {
  if (row.type === "i") return toggle(row, change, label);
  if (row.choices.length === 0) return text(row, change, label);
  return row.choices.length <= SIDE_BY_SIDE && !row.open && !folded ? buttons(row, change, label) : list(row, change, label);
}

function toggle(row, change, label) {
  const element = make("button", "switch");
  element.setAttribute("role", "switch");
  element.append(make("span", "label", label), make("i"));
  element.onclick = () => change(element.getAttribute("aria-checked") === "true" ? 0 : 1);
  return { element, show: (value) => element.setAttribute("aria-checked", String(value === 1)) };
}

function buttons(row, change, label) {
  const element = make("div", "choice");
  const group = make("div", "segments");
  group.setAttribute("role", "radiogroup");
  group.setAttribute("aria-label", label);
  element.append(make("span", "label", label), group);
  const all = row.choices.map((word) => {
    const button = make("button", "", word);
    button.setAttribute("role", "radio");
    button.onclick = () => change(word);
    return button;
  });
  group.append(...all);
  group.addEventListener("keydown", (event) => {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!way) return;
    event.preventDefault();
    const next = all[(all.indexOf(document.activeElement) + way + all.length) % all.length];
    next.focus();
    next.click();
  });
  return { element, show: (value) => all.forEach((button) => check(button, button.textContent === value)) };
}

function check(button, is) {
  button.setAttribute("aria-checked", String(is));
  button.tabIndex = is ? 0 : -1;
}

function list(row, change, label) {
  const select = make("select");
  select.append(...row.choices.map((word) => new Option(word, word)));
  select.onchange = () => change(select.value);
  const show = (value) => {
    if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value));
    select.value = value;
  };
  return { element: labelled(select, label), show };
}

function text(row, change, label) {
  const input = make("input");
  input.type = "text";
  input.spellcheck = false;
  input.autocomplete = "off";
  if (row.suggestions?.length) input.setAttribute("list", suggestions(row));
  input.onchange = () => change(input.value);
  input.onfocus = () => input.select();
  const show = (value) => {
    if (document.activeElement !== input || input.value === "") input.value = value;
  };
  return { element: labelled(input, label), show };
}

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

function labelled(field, label) {
  const element = make("label", "field");
  element.append(make("span", "label", label), field);
  return element;
}

/** A new element with a class and a text. */
export function make(tag, className = "", words = "") {
  const element = document.createElement(tag);
  if (tag === "button") element.type = "button";
  if (className) element.className = className;
  if (words) element.textContent = words;
  return element;
}
