// Something that tells its news to whoever listens: an EventTarget whose events' details have types.

/**
 * `News` are the details of its events by their names; `undefined` is none.
 * @template {object} News
 */
export class Emitter extends EventTarget {
  /**
   * Call `hear` with the detail of every event of a name, until a signal says that it is over.
   * @template {keyof News & string} Name
   * @param {Name} name
   * @param {(detail: News[Name]) => void} hear
   * @param {AbortSignal} [signal]
   */
  on(name, hear, signal) {
    this.addEventListener(name, (event) => hear(/** @type {CustomEvent<News[Name]>} */ (event).detail), { signal });
  }

  /**
   * @template {keyof News & string} Name
   * @param {Name} name
   * @param {News[Name] extends undefined ? [] : [News[Name]]} detail
   */
  emit(name, ...[detail]) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
