// The link to the instrument: one WebSocket, opened again whenever it is lost.

import { Emitter } from "./emitter.js";

/**
 * @import { Argument, Frame } from "./frames.js"
 * @typedef {{ seconds: number, sent: number }} Answer to a ping that was sent at a moment, ms
 * @typedef {Required<Omit<Frame, "clock">> & { clock: Answer, open: undefined, lost: undefined }} News
 */

const FIRST_PAUSE = 250; // ms
const LONGEST_PAUSE = 2000;
const PING_EVERY = 1000;
const LONGEST_SILENCE = 2500; // every ping is answered, so one that hangs is noticed within 3 s

/**
 * Emits "open", "lost", and an event for each entry of a frame: "values", "music", "clock" …
 * @extends Emitter<News>
 */
export class Link extends Emitter {
  /** @type {WebSocket | null} */
  #socket = null;
  #pause = FIRST_PAUSE;
  /** @type {Map<string, Argument[]>} */
  #waiting = new Map();
  #pinged = 0;
  #heard = 0;

  constructor() {
    super();
    setInterval(() => this.#look(), PING_EVERY);
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  open() {
    const socket = new WebSocket(`ws://${location.host}/socket`);
    this.#socket = socket;
    this.#heard = performance.now();
    socket.onopen = () => {
      this.#pause = FIRST_PAUSE;
      this.emit("open");
      this.ping();
    };
    socket.onmessage = (message) => {
      this.#heard = performance.now();
      this.#receive(JSON.parse(message.data));
    };
    socket.onclose = () => this.#lost();
  }

  /**
   * Say something to the instrument at once: an OSC address and its arguments.
   * @param {string} address
   * @param {Argument[]} args
   */
  send(address, ...args) {
    if (this.isOpen) this.#socket?.send(JSON.stringify([address, ...args]));
  }

  /**
   * Set a control: of what is set within one picture of the screen, the last value goes out.
   * @param {string} address
   * @param {Argument[]} args
   */
  set(address, ...args) {
    if (this.#waiting.size === 0) setTimeout(() => this.#flush(), 16);
    this.#waiting.set(address, args);
  }

  ping() {
    this.#pinged = performance.now();
    this.send("/ping");
  }

  /** Ask for a sign of life; give up a socket that gives none, be it open or on its way. */
  #look() {
    const socket = this.#socket;
    if (!socket) return;
    if (performance.now() - this.#heard < LONGEST_SILENCE) this.ping();
    else {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      this.#lost();
    }
  }

  #flush() {
    for (const [address, args] of this.#waiting) this.send(address, ...args);
    this.#waiting.clear();
  }

  /** @param {Frame} frame */
  #receive({ clock, ...others }) {
    if (clock !== undefined) this.emit("clock", { seconds: clock, sent: this.#pinged });
    for (const [name, detail] of Object.entries(others)) this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #lost() {
    this.#socket = null;
    this.emit("lost");
    setTimeout(() => this.open(), this.#pause);
    this.#pause = Math.min(this.#pause * 1.6, LONGEST_PAUSE);
  }
}
