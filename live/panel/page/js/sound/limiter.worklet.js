// The limiter on the audio's own thread; `mixer.js` loads this file there.

import { Limiter } from "./limiter.js";

const scope = /** @type {any} */ (globalThis); // an AudioWorkletGlobalScope, of which tsc knows nothing

class LimiterProcessor extends scope.AudioWorkletProcessor {
  #limiter = new Limiter(scope.sampleRate);

  /**
   * @param {Float32Array[][]} inputs
   * @param {Float32Array[][]} outputs
   */
  process([input], [output]) {
    this.#limiter.process(input, output);
    return true; // what it holds back is still to come
  }
}

scope.registerProcessor("limiter", LimiterProcessor);
