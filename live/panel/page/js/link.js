// The link to the instrument: one WebSocket, opened again whenever it is lost.

const FIRST_PAUSE = 250; // ms
const LONGEST_PAUSE = 2000;
const PING_EVERY = 2000;

/** Emits "open", "lost", and an event for each entry of a frame: "values", "music", "clock" … */
export class Link extends EventTarget {
  #socket = null;
  #pause = FIRST_PAUSE;
  #waiting = new Map();
  #pinged = 0;

  constructor() {
    super();
    setInterval(() => this.ping(), PING_EVERY);
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  open() {
    const socket = new WebSocket(`ws://${location.host}/socket`);
    this.#socket = socket;
    socket.onopen = () => {
      this.#pause = FIRST_PAUSE;
      this.#emit("open");
      this.ping();
    };
    socket.onmessage = (message) => this.#receive(JSON.parse(message.data));
    socket.onclose = () => this.#lost();
  }

  /** Say something to the instrument at once: an OSC address and its arguments. */
  send(address, ...args) {
    if (this.isOpen) this.#socket.send(JSON.stringify([address, ...args]));
  }

  /** Set a control: of what is set within one picture of the screen, the last value goes out. */
  set(address, ...args) {
    if (this.#waiting.size === 0) setTimeout(() => this.#flush(), 16);
    this.#waiting.set(address, args);
  }

  ping() {
    this.#pinged = performance.now();
    this.send("/ping");
  }

  #flush() {
    for (const [address, args] of this.#waiting) this.send(address, ...args);
    this.#waiting.clear();
  }

  #receive(frame) {
    for (const [name, detail] of Object.entries(frame)) {
      if (name === "clock") this.#emit("clock", { seconds: detail, sent: this.#pinged });
      else this.#emit(name, detail);
    }
  }

  #lost() {
    this.#emit("lost");
    setTimeout(() => this.open(), this.#pause);
    this.#pause = Math.min(this.#pause * 1.6, LONGEST_PAUSE);
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
