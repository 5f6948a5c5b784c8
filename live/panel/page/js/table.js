// The table of controls as the instrument tells it, and the values of its addresses.

/** Emits "value:ADDRESS" when a value changes, "target" when the hands turn to another voice. */
export class Table extends EventTarget {
  rows = [];
  actions = [];
  models = [];
  values = new Map();
  target = 0; // the voice that the hands move; 0: all of them
  #link;
  #text = "";
  #byAddress = new Map();

  constructor(link) {
    super();
    this.#link = link;
    link.addEventListener("values", (event) => {
      for (const [address, value] of Object.entries(event.detail)) this.#take(address, value);
    });
  }

  /** Fetch the table; the values come over the link. Returns whether it is another one. */
  async load() {
    const answer = await fetch("controls.json");
    const text = await answer.text();
    if (text === this.#text) return false;
    this.#text = text;
    const { controls, actions, models } = JSON.parse(text);
    Object.assign(this, { rows: controls, actions, models });
    this.#byAddress = new Map(controls.map((row) => [row.address, row]));
    return true;
  }

  /** How many voices there are. */
  get voices() {
    return this.rows.reduce((most, row) => Math.max(most, row.voice), 1);
  }

  row(address) {
    return this.#byAddress.get(address);
  }

  /** The rows of one voice, or those for all (0). */
  of(voice) {
    return this.rows.filter((row) => row.voice === voice);
  }

  /** The row that does for the present target what `row` does for all voices. */
  aimed(row) {
    if (!row.perVoice || this.target === 0) return row;
    return this.rows.find((r) => r.voice === this.target && r.key === row.key) ?? row;
  }

  /** The address of an action for the present target. */
  action(key) {
    const found = this.actions.filter((action) => action.key === key);
    return found.find((action) => action.voice === this.target) ?? found[0];
  }

  aim(voice) {
    this.target = voice;
    this.dispatchEvent(new Event("target"));
  }

  value(address) {
    return this.values.get(address) ?? this.row(address)?.default;
  }

  /** Set a control from the page. */
  set(address, value) {
    this.#take(address, value);
    this.#link.set(address, value);
  }

  /** Do something that leaves no value behind. */
  act(key, ...args) {
    const action = this.action(key);
    if (action) this.#link.send(action.address, ...args);
  }

  watch(address, callback) {
    this.addEventListener(`value:${address}`, callback);
    return () => this.removeEventListener(`value:${address}`, callback);
  }

  #take(address, value) {
    if (this.values.get(address) === value) return;
    this.values.set(address, value);
    this.dispatchEvent(new Event(`value:${address}`));
  }
}
