// The table of controls as the instrument tells it, and the values of its addresses.

import { Emitter } from "./emitter.js";

/**
 * @import { Action, Argument, Control, Directory, Model, Value } from "./frames.js"
 * @import { Link } from "./link.js"
 */

/**
 * Emits "target" when the hands turn to another voice, "moved" with the address of what this page sets; and
 * "value:ADDRESS" when a value changes, for `watch`.
 * @extends Emitter<{ target: undefined, moved: string }>
 */
export class Table extends Emitter {
  /** @type {Control[]} */
  rows = [];
  /** @type {Action[]} */
  actions = [];
  /** @type {Model[]} */
  models = [];
  /** @type {Map<string, Value>} */
  values = new Map();
  target = 0; // the voice that the hands move; 0: all of them
  #link;
  #text = "";
  #term = new AbortController();
  /** @type {Map<string, Control>} */
  #byAddress = new Map();

  /** @param {Link} link */
  constructor(link) {
    super();
    this.#link = link;
    link.on("values", (values) => {
      for (const [address, value] of Object.entries(values)) this.#take(address, value);
    });
  }

  /** Fetch the table; the values come over the link. Returns whether it is another one. */
  async load() {
    const answer = await fetch("controls.json");
    const text = await answer.text();
    if (text === this.#text) return false;
    this.#text = text;
    this.#term.abort();
    this.#term = new AbortController();
    /** @type {Directory} */
    const { controls, actions, models } = JSON.parse(text);
    Object.assign(this, { rows: controls, actions, models });
    this.#byAddress = new Map(controls.map((row) => [row.address, row]));
    return true;
  }

  /** Says when another table has come: what was made from this one listens no more. */
  get signal() {
    return this.#term.signal;
  }

  /** How many voices there are. */
  get voices() {
    return this.rows.reduce((most, row) => Math.max(most, row.voice), 1);
  }

  /** @param {string} address */
  row(address) {
    return this.#byAddress.get(address);
  }

  /**
   * The rows of one voice, or those for all (0).
   * @param {number} voice
   */
  of(voice) {
    return this.rows.filter((row) => row.voice === voice);
  }

  /**
   * The row that does for the present target what `row` does for all voices.
   * @param {Control} row
   */
  aimed(row) {
    if (!row.perVoice || this.target === 0) return row;
    return this.rows.find((r) => r.voice === this.target && r.key === row.key) ?? row;
  }

  /**
   * The action of a key for the present target.
   * @param {string} key
   * @returns {Action | undefined}
   */
  action(key) {
    const found = this.actions.filter((action) => action.key === key);
    return found.find((action) => action.voice === this.target) ?? found[0];
  }

  /** @param {number} voice */
  aim(voice) {
    this.target = voice;
    this.emit("target");
  }

  /**
   * @param {string} address
   * @returns {Value | undefined} nothing where nothing was told, and the table has no such row
   */
  value(address) {
    return this.values.get(address) ?? this.row(address)?.default;
  }

  /**
   * Set a control from the page.
   * @param {string} address
   * @param {Argument} value
   */
  set(address, value) {
    this.#take(address, value);
    this.#link.set(address, value);
    this.emit("moved", address);
  }

  /**
   * Do something that leaves no value behind.
   * @param {string} key
   * @param {Argument[]} args
   */
  act(key, ...args) {
    const action = this.action(key);
    if (action) this.#link.send(action.address, ...args);
  }

  /**
   * Call back whenever a value changes, as long as this table holds; returns what ends it before.
   * @param {string} address
   * @param {() => void} callback
   */
  watch(address, callback) {
    this.addEventListener(`value:${address}`, callback, { signal: this.signal });
    return () => this.removeEventListener(`value:${address}`, callback);
  }

  /**
   * @param {string} address
   * @param {Value} value
   */
  #take(address, value) {
    if (this.values.get(address) === value) return;
    this.values.set(address, value);
    this.dispatchEvent(new Event(`value:${address}`));
  }
}
