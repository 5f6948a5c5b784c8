// Sound: the notes of both players, put on the audio clock from the times at which they sound.
//
// The instrument's notes get a fixed delay, so that what comes unevenly over the network sounds
// evenly. What is played on this page sounds at once, and not again when the instrument tells it.

import { end, Piano, SoftSynth } from "./instruments.js";
import { PERFORMER } from "./notes.js";

const DELAY = 0.04; // s
const ECHO_MS = 1500; // how long the instrument may take to tell a note of this page's
const PANIC_RELEASE = 0.01;

export class Sound {
  analyser = null;
  isOn = true;
  #context = null;
  #clock;
  #kinds = {};
  #kindOf = new Map(); // voice → the name of what it sounds like, where it is not the piano
  #volume = 0.8;
  #output = null;
  #sounding = new Map(); // "voice channel pitch" → note
  #echoes = new Map(); // pitch → times at which the instrument will tell our own strikes
  #offset = -Infinity; // audio clock − page clock, s

  constructor(notes, clock) {
    this.#clock = clock;
    notes.addEventListener("note", (event) => this.#tell(event.detail));
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => this.start());
  }

  /** Start the audio, which browsers allow only once somebody has touched the page. */
  start() {
    if (!this.isOn) return;
    if (!this.#context) this.#build();
    if (this.#context.state === "suspended") this.#context.resume();
  }

  /** Turn all sound on or off. */
  turn(isOn) {
    this.isOn = isOn;
    if (isOn) this.start();
    else this.silence();
  }

  get isRunning() {
    return this.isOn && this.#context?.state === "running";
  }

  /** Resolves when the samples are there. */
  get loaded() {
    return this.#kinds.piano?.ready;
  }

  /** Seconds from a note's time to the loudspeaker, as far as the browser knows. */
  get latency() {
    if (!this.#context) return DELAY;
    return DELAY + (this.#context.baseLatency ?? 0) + (this.#context.outputLatency ?? 0);
  }

  /** What a player sounds like: "piano" or "soft". */
  kindOf(voice) {
    return this.#kindOf.get(voice) ?? "piano";
  }

  choose(voice, kind) {
    this.#kindOf.set(voice, kind);
  }

  /** How loud this browser is, 0 … 1; how loud a voice is, the instrument says by its velocities. */
  get volume() {
    return this.#volume;
  }

  set volume(value) {
    this.#volume = value;
    if (this.#output) this.#output.gain.value = value;
  }

  /** Sound a note that is played on this page, at once. */
  strike(pitch, velocity) {
    this.start();
    this.#expect(pitch);
    if (this.isRunning) this.#begin({ voice: PERFORMER, channel: 1, pitch, velocity }, this.#context.currentTime);
  }

  release(pitch) {
    this.#expect(pitch);
    if (this.isRunning) this.#finish({ voice: PERFORMER, channel: 1, pitch }, this.#context.currentTime);
  }

  /** End all that sounds, now. */
  silence() {
    if (!this.#context) return;
    for (const note of this.#sounding.values()) end(note, this.#context.currentTime, PANIC_RELEASE);
    this.#sounding.clear();
  }

  #build() {
    const context = new AudioContext({ latencyHint: "interactive" });
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -12;
    limiter.ratio.value = 6;
    this.analyser = context.createAnalyser();
    this.analyser.fftSize = 8192;
    this.#output = context.createGain();
    this.#output.gain.value = this.#volume;
    this.#output.connect(limiter).connect(this.analyser).connect(context.destination);
    context.onstatechange = () => (this.#offset = -Infinity); // it may have stood still
    this.#context = context;
    this.#kinds = { piano: new Piano(context), soft: new SoftSynth(context) };
  }

  #expect(pitch) {
    const times = this.#echoes.get(pitch) ?? [];
    this.#echoes.set(pitch, [...times, performance.now()]);
  }

  /** Whether a row is what this page played itself. */
  #isEcho({ voice, channel, pitch }) {
    if (voice !== PERFORMER || channel !== 1) return false;
    const times = (this.#echoes.get(pitch) ?? []).filter((at) => performance.now() - at < ECHO_MS);
    const is = times.shift() !== undefined;
    this.#echoes.set(pitch, times);
    return is;
  }

  #tell(row) {
    if (this.#isEcho(row) || !this.isRunning) return;
    if (this.#clock.now - row.seconds > 1) return; // the past, told to a page that has just opened
    const at = this.#audioTime(row.seconds);
    if (row.pitch < 0) this.#finishAll(row.voice, at);
    else if (row.velocity > 0) this.#begin(row, at);
    else this.#finish(row, at);
  }

  /** The moment of the audio clock for one of the instrument's; the audio clock moves in blocks. */
  #audioTime(seconds) {
    const difference = this.#context.currentTime - performance.now() / 1000;
    this.#offset = Math.max(difference, this.#offset - 1e-5);
    const page = performance.now() / 1000 + (seconds - this.#clock.now);
    return Math.max(page + this.#offset + DELAY, this.#context.currentTime);
  }

  #begin(row, at) {
    this.#finish(row, at);
    const begin = (kind) => this.#kinds[kind].start(row.pitch, row.velocity, at, this.#output);
    this.#sounding.set(keyOf(row), begin(this.kindOf(row.voice)) ?? begin("soft")); // until samples are there
  }

  #finish(row, at) {
    const note = this.#sounding.get(keyOf(row));
    if (!note) return;
    this.#sounding.delete(keyOf(row));
    end(note, at);
  }

  #finishAll(voice, at) {
    for (const [key, note] of this.#sounding) {
      if (!key.startsWith(`${voice} `)) continue;
      this.#sounding.delete(key);
      end(note, at);
    }
  }
}

function keyOf({ voice, channel, pitch }) {
  return `${voice} ${channel} ${pitch}`;
}
