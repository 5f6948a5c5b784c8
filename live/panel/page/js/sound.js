// Sound: the notes of both players, put on the audio clock from the times at which they sound.
//
// The instrument's notes get a fixed delay, so that what comes unevenly over the network sounds
// evenly. What is played on this page sounds at once, and not again when the instrument tells it.

import { PERFORMER } from "./notes.js";
import { Band } from "./sound/band.js";
import { Echoes } from "./sound/echoes.js";
import { LeadTime } from "./sound/leadtime.js";
import { LOOK_AHEAD } from "./sound/limiter.js";
import { end } from "./sound/note.js";
import { Samples } from "./sound/samples.js";
import { Settings } from "./sound/settings.js";

/**
 * @import { Clock } from "./clock.js"
 * @import { Click, NoteChange, Notes } from "./notes.js"
 * @import { Stroke } from "./sound/band.js"
 * @import { Note } from "./sound/note.js"
 * @typedef {{ context: AudioContext, band: Band, samples: Samples }} Audio
 * @typedef {Omit<Stroke, "velocity">} Which
 */

const DELAY = 0.04; // s, to which the limiter adds its look-ahead
const PAST = 1; // s
const LOOK_MS = 50; // between looks at both clocks
const PANIC_RELEASE = 0.01;
const BRIGHTER = 1800; // cents, at full pressure on the keys
const BEND_SMOOTH = 0.005; // s

export class Sound {
  /** @type {AnalyserNode | null} */
  analyser = null;
  isOn = true;
  settings = new Settings();
  /** @type {Audio | null} */
  #audio = null; // until somebody has touched the page
  #clock;
  #rests = false;
  #echoes = new Echoes();
  #lead = new LeadTime();
  /** @type {Map<string, Note>} */
  #sounding = new Map(); // "voice channel pitch" → note
  #cents = 0; // by which the performer's notes are bent
  #pressure = 0;

  /**
   * @param {Notes} notes
   * @param {Clock} clock
   */
  constructor(notes, clock) {
    this.#clock = clock;
    notes.on("note", (row) => this.#tell(row));
    notes.on("click", (click) => this.#click(click));
    this.settings.on("change", () => this.#audio?.band.mixer.follow());
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => this.start());
    setInterval(() => this.#look(), LOOK_MS);
  }

  /** Start the audio, which browsers allow only once somebody has touched the page. */
  start() {
    if (!this.isOn) return;
    const { context } = (this.#audio ??= this.#build());
    if (context.state !== "running") context.resume();
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

  /**
   * Rest while another page sounds, or no longer.
   * @param {boolean} is
   */
  rest(is) {
    this.#rests = is;
    if (is) this.silence();
  }

  /** The audio, if it is on and it is this page's turn; it may be waking still. */
  get #ours() {
    return this.isOn && !this.#rests ? this.#audio : null;
  }

  /** The same, if the browser lets it run. */
  get #running() {
    return this.#ours?.context.state === "running" ? this.#ours : null;
  }

  /** The piano's samples, which come with the audio. */
  get samples() {
    return (this.#audio ??= this.#build()).samples;
  }

  /** Resolves when all samples are there. */
  get loaded() {
    return this.#audio?.samples.ready;
  }

  /** Resolves to whether the limiter is the true one. */
  get limited() {
    return this.#audio?.band.mixer.limited;
  }

  /** Seconds from a note's time to the loudspeaker, as far as the browser knows. */
  get latency() {
    if (!this.#audio) return DELAY;
    const { baseLatency, outputLatency } = this.#audio.context;
    return DELAY + LOOK_AHEAD + (baseLatency ?? 0) + (outputLatency ?? 0);
  }

  /**
   * Sound a note that is played on this page, at once; the first touch of all, as soon as the audio wakes.
   * @param {number} pitch
   * @param {number} velocity
   */
  strike(pitch, velocity) {
    this.start();
    this.#echoes.expect(pitch);
    const audio = this.#ours;
    if (audio) this.#begin(audio, { voice: PERFORMER, channel: 1, pitch, velocity }, audio.context.currentTime);
  }

  /** @param {number} pitch */
  release(pitch) {
    this.#echoes.expect(pitch);
    const audio = this.#ours;
    if (audio) this.#finish({ voice: PERFORMER, channel: 1, pitch }, audio.context.currentTime);
  }

  /**
   * Bend the performer's notes, those to come too.
   * @param {number} cents
   */
  bend(cents) {
    this.#cents = cents;
    this.#moveNotes(({ detune }) => detune, cents);
  }

  /**
   * Press on the keys: what can becomes brighter.
   * @param {number} amount 0 … 1
   */
  press(amount) {
    this.#pressure = amount;
    this.#moveNotes(({ bright }) => bright, BRIGHTER * amount);
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
    const samples = new Samples(context);
    const band = new Band(context, samples, this.settings);
    this.analyser = context.createAnalyser();
    this.analyser.fftSize = 8192;
    band.mixer.output.connect(this.analyser).connect(context.destination);
    context.onstatechange = () => this.#lead.reset(); // it may have stood still
    return { context, band, samples };
  }

  #look() {
    const audio = this.#running;
    if (audio) this.#lead.hear(audio.context.currentTime, performance.now() / 1000);
  }

  /** @param {NoteChange} row */
  #tell(row) {
    const isOwn = row.voice === PERFORMER && row.channel === 1;
    if (isOwn && this.#echoes.take(row.pitch)) return;
    const audio = this.#running;
    if (!audio || this.#clock.now - row.seconds > PAST) return; // told to a page that has just opened
    const at = this.#audioTime(audio, row.seconds);
    if (row.pitch < 0) this.#finishAll(row.voice, at);
    else if (row.velocity > 0) this.#begin(audio, row, at);
    else this.#finish(row, at);
  }

  /** @param {Click} click */
  #click(click) {
    const audio = this.#running;
    if (audio && this.#clock.now - click.seconds < PAST) audio.band.click(click, this.#audioTime(audio, click.seconds));
  }

  /**
   * The moment of the audio clock for one of the instrument's.
   * @param {Audio} audio
   * @param {number} seconds
   */
  #audioTime({ context }, seconds) {
    this.#look();
    const page = performance.now() / 1000 + (seconds - this.#clock.now);
    return Math.max(this.#lead.at(page) + DELAY, context.currentTime);
  }

  /**
   * @param {Audio} audio
   * @param {Stroke} stroke
   * @param {number} at
   */
  #begin({ band }, stroke, at) {
    this.#finish(stroke, at);
    const note = band.start(stroke, at);
    this.#sounding.set(keyOf(stroke), note);
    if (stroke.voice !== PERFORMER) return;
    for (const param of note.detune) param.value = this.#cents;
    for (const param of note.bright) param.value = BRIGHTER * this.#pressure;
  }

  /**
   * @param {Which} which
   * @param {number} at
   */
  #finish(which, at) {
    const note = this.#sounding.get(keyOf(which));
    if (!note) return;
    this.#sounding.delete(keyOf(which));
    end(note, at);
  }

  /**
   * @param {number} voice
   * @param {number} at
   */
  #finishAll(voice, at) {
    for (const [key, note] of this.#notesOf(voice)) {
      this.#sounding.delete(key);
      end(note, at);
    }
  }

  /**
   * Move what a hand moves of the performer's notes.
   * @param {(note: Note) => AudioParam[]} paramsOf
   * @param {number} value
   */
  #moveNotes(paramsOf, value) {
    if (!this.#audio) return;
    const now = this.#audio.context.currentTime;
    for (const [, note] of this.#notesOf(PERFORMER)) {
      for (const param of paramsOf(note)) param.setTargetAtTime(value, now, BEND_SMOOTH);
    }
  }

  /** @param {number} voice */
  #notesOf(voice) {
    return [...this.#sounding].filter(([key]) => key.startsWith(`${voice} `));
  }
}

/** @param {Which} which */
function keyOf({ voice, channel, pitch }) {
  return `${voice} ${channel} ${pitch}`;
}
