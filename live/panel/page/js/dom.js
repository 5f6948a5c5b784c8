// Elements, made and found.

/**
 * A new element with a class and a text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 */
export function make(tag, className = "", words = "") {
  const element = document.createElement(tag);
  if (tag === "button") element.setAttribute("type", "button");
  if (className) element.className = className;
  if (words) element.textContent = words;
  return element;
}

/**
 * The page's element with an id, of a class.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @returns {Kind}
 */
export function at(id, kind = /** @type {new () => Kind} */ (HTMLElement)) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${kind.name} "${id}"`);
}
