// The instrument's clock as the page knows it: seconds, good to a fraction of a millisecond.

const KEPT = 12; // answers to pings; the quickest of them tells the most

export class Clock {
  /** @type {{ trip: number, offset: number }[]} */
  #samples = [];
  #offset = 0;
  roundTrip = 0; // ms, of the best answer

  /**
   * Take the instrument's time in an answer to a ping that was sent at a moment (ms); 0: to none.
   * @param {{ seconds: number, sent: number }} answer
   */
  hear({ seconds, sent }) {
    const received = performance.now();
    const trip = sent ? received - sent : 50;
    this.#samples.push({ trip, offset: seconds - (received - trip / 2) / 1000 });
    if (this.#samples.length > KEPT) this.#samples.shift();
    const best = this.#samples.reduce((a, b) => (b.trip < a.trip ? b : a));
    this.roundTrip = best.trip;
    this.#offset = best.offset;
  }

  /** Forget what an earlier instrument said. */
  reset() {
    this.#samples = [];
  }

  get isSet() {
    return this.#samples.length > 0;
  }

  /** Seconds on the instrument's clock, now. */
  get now() {
    return this.#offset + performance.now() / 1000;
  }
}
