// Something that tells its news to whoever listens: an EventTarget whose events' details have types.

/**
 * `News` are the details of its events by their names; `undefined` is none.
 * @template {object} News
 */
export class Emitter extends EventTarget {
  /**
   * Call `hear` with the detail of every event of a name.
   * @template {keyof News & string} Name
   * @param {Name} name
   * @param {(detail: News[Name]) => void} hear
   */
  on(name, hear) {
    this.addEventListener(name, (event) => hear(/** @type {CustomEvent<News[Name]>} */ (event).detail));
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
