// A brick wall: no sample gets past the ceiling, and what would is turned down before it comes.
//
// Every sample waits for the look-ahead. Meanwhile the gain that the loudest of those that wait can
// bear (a sliding minimum) is approached along a straight line (the mean of as many of them); after
// it the gain recovers exponentially. Every term of the mean is at most what the sample that leaves
// can bear, and so is the mean.

export const CEILING = 10 ** (-0.3 / 20); // of full scale
export const LOOK_AHEAD = 0.0015; // s
const RECOVERY = 0.08; // s, time constant

export class Limiter {
  #delayed;
  #least;
  #mean;
  #next = 0; // where in the delay the next sample goes
  #recovery;
  #gain = 1;

  /** @param {number} rate in Hz */
  constructor(rate, channels = 2) {
    const wait = Math.round(LOOK_AHEAD * rate);
    this.#delayed = Array.from({ length: channels }, () => new Float32Array(wait));
    this.#least = new Least(wait + 1);
    this.#mean = new Mean(wait + 1);
    this.#recovery = 1 - Math.exp(-1 / (RECOVERY * rate));
  }

  /**
   * Take the next samples of each channel, and give those that were taken one look-ahead before.
   * @param {Float32Array[]} input an empty list is silence
   * @param {Float32Array[]} output
   */
  process(input, output) {
    for (let i = 0; i < output[0].length; i++) {
      let peak = 0;
      for (const channel of input) peak = Math.max(peak, Math.abs(channel[i]));
      const gain = this.#follow(peak);
      for (let c = 0; c < output.length; c++) {
        const delayed = this.#delayed[c];
        output[c][i] = delayed[this.#next] * gain;
        delayed[this.#next] = input[c]?.[i] ?? 0;
      }
      this.#next = (this.#next + 1) % this.#delayed[0].length;
    }
  }

  /**
   * The gain for the sample that leaves, while one of this peak comes.
   * @param {number} peak
   */
  #follow(peak) {
    const bearable = this.#least.push(peak > CEILING ? CEILING / peak : 1);
    this.#gain = Math.min(bearable, this.#gain + (1 - this.#gain) * this.#recovery);
    return this.#mean.push(this.#gain);
  }
}

/** The least of the last values: those that later and smaller ones have not outdone, in a ring. */
class Least {
  #values;
  #ages;
  #first = 0;
  #count = 0;
  #now = 0;

  /** @param {number} length */
  constructor(length) {
    this.#values = new Float64Array(length);
    this.#ages = new Float64Array(length);
  }

  /** @param {number} value */
  push(value) {
    const { length } = this.#values;
    const aged = this.#count > 0 && this.#ages[this.#first] <= this.#now - length;
    if (aged) {
      this.#first = (this.#first + 1) % length;
      this.#count--;
    }
    while (this.#count > 0 && this.#values[(this.#first + this.#count - 1) % length] >= value) this.#count--;
    const place = (this.#first + this.#count++) % length;
    this.#values[place] = value;
    this.#ages[place] = this.#now++;
    return this.#values[this.#first];
  }
}

/** The mean of the last values; at first all are 1. */
class Mean {
  #values;
  #sum;
  #next = 0;

  /** @param {number} length */
  constructor(length) {
    this.#values = new Float64Array(length).fill(1);
    this.#sum = length;
  }

  /** @param {number} value */
  push(value) {
    this.#sum += value - this.#values[this.#next];
    this.#values[this.#next] = value;
    this.#next = (this.#next + 1) % this.#values.length;
    return this.#sum / this.#values.length;
  }
}
