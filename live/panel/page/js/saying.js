// What is said in passing, where it covers no control: over the roll, or in the sheet that is open.

const SAID_MS = 4000;

export class Saying {
  #element;
  #home;
  #quiet = 0;
  #holds = ""; // is said whenever nothing else is

  /**
   * @param {HTMLElement} element
   * @param {HTMLElement} home where it is while no sheet is open
   */
  constructor(element, home) {
    this.#element = element;
    this.#home = home;
  }

  /** @param {string} text */
  say(text) {
    this.settle();
    this.#element.textContent = text || this.#holds;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => (this.#element.textContent = this.#holds), SAID_MS);
  }

  /**
   * Say something for as long as it holds; nothing: no longer.
   * @param {string} text
   */
  hold(text) {
    if (text === this.#holds) return;
    this.#holds = text;
    this.say("");
  }

  /** Be where it can be seen: whenever a sheet opens or closes, too. */
  settle() {
    (document.querySelector("dialog[open]") ?? this.#home).append(this.#element);
  }
}
