// Where the page's clock lies on the audio clock, which moves in blocks and stands still in an underrun.
//
// The most that it was ahead of late tells it: what was read late in a block is less. From where it
// was, the truth is followed at a pace that is not heard as a jump.

const WINDOW = 0.6; // s
const PACE = 0.08; // s per second: of two notes 125 ms apart, one moves by 10 ms at most
const FAR = 0.15; // s: beyond that there was a hole that everybody has heard, and it begins anew

export class LeadTime {
  /** @type {{ page: number, ahead: number }[]} */
  #readings = [];
  #isSet = false;
  #ahead = 0; // audio clock − page clock, as it is followed, s
  #page = 0; // when it was followed last

  /**
   * Read both clocks, in seconds: the more often the better.
   * @param {number} audio
   * @param {number} page
   */
  hear(audio, page) {
    this.#readings = this.#readings.filter((reading) => reading.page > page - WINDOW);
    this.#readings.push({ page, ahead: audio - page });
    const way = Math.max(...this.#readings.map(({ ahead }) => ahead)) - this.#ahead;
    const reach = PACE * (page - this.#page);
    this.#ahead += !this.#isSet || Math.abs(way) > FAR ? way : Math.min(Math.max(way, -reach), reach);
    this.#isSet = true;
    this.#page = page;
  }

  /**
   * The moment of the audio clock for one of the page's.
   * @param {number} page
   */
  at(page) {
    return page + this.#ahead;
  }

  /** Forget what was: the audio clock may have stood still on purpose. */
  reset() {
    this.#readings = [];
    this.#isSet = false;
  }
}
