// What the browser keeps of the page from one visit to the next.

/**
 * @param {string} name
 * @returns {unknown} null if there is nothing, or the browser keeps nothing
 */
export function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(`antiphon ${name}`) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export function keep(name, value) {
  try {
    localStorage.setItem(`antiphon ${name}`, JSON.stringify(value));
  } catch {
    // then it is chosen anew at each visit
  }
}
