// Of several pages in one browser the one that was touched last sounds; the others rest.

import { Emitter } from "../emitter.js";

/** @extends Emitter<{ change: undefined }> */
export class Turns extends Emitter {
  #channel;
  #isOurs = false; // no other page was touched since this one
  #isElsewhere = false;
  #isAlsoHere = false;

  /** @param {Pick<BroadcastChannel, "postMessage" | "onmessage">} channel to the other pages */
  constructor(channel) {
    super();
    this.#channel = channel;
    channel.onmessage = () => this.#give();
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => this.#take());
  }

  /** Whether this page is to be silent. */
  get rests() {
    return this.#isElsewhere && !this.#isAlsoHere;
  }

  /** Whether this page sounds whichever was touched last. */
  get isAlsoHere() {
    return this.#isAlsoHere;
  }

  set isAlsoHere(is) {
    this.#isAlsoHere = is;
    this.emit("change");
  }

  #take() {
    if (this.#isOurs) return;
    this.#isOurs = true;
    this.#isElsewhere = false;
    this.#channel.postMessage("touched");
    this.emit("change");
  }

  #give() {
    this.#isOurs = false;
    this.#isElsewhere = true;
    this.emit("change");
  }
}
