// Sound: the notes of both players, put on the audio clock from the times at which they sound.
//
// The instrument's notes get a fixed delay, so that what comes unevenly over the network sounds
// evenly. What is played on this page sounds at once, and not again when the instrument tells it.

import { end, Piano, SoftSynth, tick } from "./instruments.js";
import { PERFORMER } from "./notes.js";

/**
 * @import { Clock } from "./clock.js"
 * @import { Note } from "./instruments.js"
 * @import { Click, NoteChange, Notes } from "./notes.js"
 * @typedef {"piano" | "soft"} Kind
 * @typedef {{ context: AudioContext, output: GainNode, kinds: { piano: Piano, soft: SoftSynth } }} Audio
 * @typedef {Pick<NoteChange, "voice" | "channel" | "pitch">} Which
 */

const DELAY = 0.04; // s
const ECHO_MS = 1500; // how long the instrument may take to tell a note of this page's
const PANIC_RELEASE = 0.01;

export class Sound {
  /** @type {AnalyserNode | null} */
  analyser = null;
  isOn = true;
  /** @type {Audio | null} */
  #audio = null; // until somebody has touched the page
  #clock;
  /** @type {Map<number, Kind>} */
  #kindOf = new Map(); // voice → the name of what it sounds like, where it is not the piano
  #volume = 0.8;
  /** @type {Map<string, Note>} */
  #sounding = new Map(); // "voice channel pitch" → note
  /** @type {Map<number, number[]>} */
  #echoes = new Map(); // pitch → times at which the instrument will tell our own strikes
  #offset = -Infinity; // audio clock − page clock, s

  /**
   * @param {Notes} notes
   * @param {Clock} clock
   */
  constructor(notes, clock) {
    this.#clock = clock;
    notes.on("note", (row) => this.#tell(row));
    notes.on("click", (click) => this.#click(click));
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => this.start());
  }

  /** Start the audio, which browsers allow only once somebody has touched the page. */
  start() {
    if (!this.isOn) return;
    const { context } = (this.#audio ??= this.#build());
    if (context.state === "suspended") context.resume();
  }

  /**
   * Turn all sound on or off.
   * @param {boolean} isOn
   */
  turn(isOn) {
    this.isOn = isOn;
    if (isOn) this.start();
    else this.silence();
  }

  /** The audio, if it is on and the browser lets it run. */
  get #running() {
    return this.isOn && this.#audio?.context.state === "running" ? this.#audio : null;
  }

  /** Resolves when the samples are there. */
  get loaded() {
    return this.#audio?.kinds.piano.ready;
  }

  /** Seconds from a note's time to the loudspeaker, as far as the browser knows. */
  get latency() {
    if (!this.#audio) return DELAY;
    const { baseLatency, outputLatency } = this.#audio.context;
    return DELAY + (baseLatency ?? 0) + (outputLatency ?? 0);
  }

  /**
   * What a player sounds like.
   * @param {number} voice
   */
  kindOf(voice) {
    return this.#kindOf.get(voice) ?? "piano";
  }

  /**
   * @param {number} voice
   * @param {Kind} kind
   */
  choose(voice, kind) {
    this.#kindOf.set(voice, kind);
  }

  /** How loud this browser is, 0 … 1; how loud a voice is, the instrument says by its velocities. */
  get volume() {
    return this.#volume;
  }

  set volume(value) {
    this.#volume = value;
    if (this.#audio) this.#audio.output.gain.value = value;
  }

  /**
   * Sound a note that is played on this page, at once.
   * @param {number} pitch
   * @param {number} velocity
   */
  strike(pitch, velocity) {
    this.start();
    this.#expect(pitch);
    const audio = this.#running;
    if (audio) this.#begin(audio, { voice: PERFORMER, channel: 1, pitch, velocity }, audio.context.currentTime);
  }

  /** @param {number} pitch */
  release(pitch) {
    this.#expect(pitch);
    const audio = this.#running;
    if (audio) this.#finish({ voice: PERFORMER, channel: 1, pitch }, audio.context.currentTime);
  }

  /** End all that sounds, now. */
  silence() {
    if (!this.#audio) return;
    for (const note of this.#sounding.values()) end(note, this.#audio.context.currentTime, PANIC_RELEASE);
    this.#sounding.clear();
  }

  /** @returns {Audio} */
  #build() {
    const context = new AudioContext({ latencyHint: "interactive" });
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -12;
    limiter.ratio.value = 6;
    this.analyser = context.createAnalyser();
    this.analyser.fftSize = 8192;
    const output = context.createGain();
    output.gain.value = this.#volume;
    output.connect(limiter).connect(this.analyser).connect(context.destination);
    context.onstatechange = () => (this.#offset = -Infinity); // it may have stood still
    return { context, output, kinds: { piano: new Piano(context), soft: new SoftSynth(context) } };
  }

  /** @param {number} pitch */
  #expect(pitch) {
    const times = this.#echoes.get(pitch) ?? [];
    this.#echoes.set(pitch, [...times, performance.now()]);
  }

  /**
   * Whether a row is what this page played itself.
   * @param {NoteChange} row
   */
  #isEcho({ voice, channel, pitch }) {
    if (voice !== PERFORMER || channel !== 1) return false;
    const times = (this.#echoes.get(pitch) ?? []).filter((at) => performance.now() - at < ECHO_MS);
    const is = times.shift() !== undefined;
    this.#echoes.set(pitch, times);
    return is;
  }

  /** @param {NoteChange} row */
  #tell(row) {
    if (this.#isEcho(row)) return;
    const audio = this.#running;
    if (!audio) return;
    if (this.#clock.now - row.seconds > 1) return; // the past, told to a page that has just opened
    const at = this.#audioTime(audio, row.seconds);
    if (row.pitch < 0) this.#finishAll(row.voice, at);
    else if (row.velocity > 0) this.#begin(audio, row, at);
    else this.#finish(row, at);
  }

  /** @param {Click} click */
  #click({ seconds, pitch, velocity }) {
    const audio = this.#running;
    if (audio && this.#clock.now - seconds < 1) tick(audio, pitch, velocity, this.#audioTime(audio, seconds));
  }

  /**
   * The moment of the audio clock for one of the instrument's; the audio clock moves in blocks.
   * @param {Audio} audio
   * @param {number} seconds
   */
  #audioTime({ context }, seconds) {
    const difference = context.currentTime - performance.now() / 1000;
    this.#offset = Math.max(difference, this.#offset - 1e-5);
    const page = performance.now() / 1000 + (seconds - this.#clock.now);
    return Math.max(page + this.#offset + DELAY, context.currentTime);
  }

  /**
   * @param {Audio} audio
   * @param {Which & { velocity: number }} row
   * @param {number} at
   */
  #begin({ kinds, output }, row, at) {
    this.#finish(row, at);
    const chosen = kinds[this.kindOf(row.voice)].start(row.pitch, row.velocity, at, output);
    const note = chosen ?? kinds.soft.start(row.pitch, row.velocity, at, output); // until samples are there
    this.#sounding.set(keyOf(row), note);
  }

  /**
   * @param {Which} row
   * @param {number} at
   */
  #finish(row, at) {
    const note = this.#sounding.get(keyOf(row));
    if (!note) return;
    this.#sounding.delete(keyOf(row));
    end(note, at);
  }

  /**
   * @param {number} voice
   * @param {number} at
   */
  #finishAll(voice, at) {
    for (const [key, note] of this.#sounding) {
      if (!key.startsWith(`${voice} `)) continue;
      this.#sounding.delete(key);
      end(note, at);
    }
  }
}

/** @param {Which} row */
function keyOf({ voice, channel, pitch }) {
  return `${voice} ${channel} ${pitch}`;
}
