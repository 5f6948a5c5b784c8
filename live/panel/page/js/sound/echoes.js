// What this page played itself, and the instrument is going to tell it all the same.

const ECHO_MS = 1500; // how long the instrument may take for that

export class Echoes {
  /** @type {Map<number, number[]>} */
  #times = new Map(); // by pitch

  /** @param {number} pitch */
  expect(pitch) {
    this.#times.set(pitch, [...this.#recent(pitch), performance.now()]);
  }

  /**
   * Whether what is told of a pitch was expected; each is only once.
   * @param {number} pitch
   */
  take(pitch) {
    const times = this.#recent(pitch);
    const is = times.shift() !== undefined;
    this.#times.set(pitch, times);
    return is;
  }

  /** @param {number} pitch */
  #recent(pitch) {
    return (this.#times.get(pitch) ?? []).filter((at) => performance.now() - at < ECHO_MS);
  }
}
