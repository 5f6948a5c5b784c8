// The notes of both players as they sound: what the roll, the piano and the sound show and play.

import { Emitter } from "./emitter.js";

/**
 * `end` is null while it sounds.
 * @typedef {{ start: number, end: number | null, voice: number, channel: number, pitch: number, velocity: number }} Note
 * @typedef {{ seconds: number, voice: number, channel: number, pitch: number, velocity: number }} NoteChange
 * @typedef {{ seconds: number, bar: number, beat: number }} Beat
 * @typedef {{ seconds: number, pitch: number, velocity: number }} Click
 * @typedef {{ start: number, end: number, voice: number, bars: number }} Answer
 *
 * @import { Grid, Music } from "./frames.js"
 * @import { Link } from "./link.js"
 */

const KEPT_SECONDS = 330; // five minutes and some
export const PERFORMER = 0;

/** @extends Emitter<{ note: NoteChange, beat: Beat, click: Click, grid: Grid }> */
export class Notes extends Emitter {
  /** @type {Note[]} */
  notes = []; // by start
  /** @type {Note[]} */
  ahead = []; // what is decided of the bar that follows
  /** @type {Answer[]} */
  answers = []; // given now, or to come unless the performer plays
  /** @type {Beat[]} */
  beats = [];
  /** @type {Grid | null} */
  grid = null;
  /** @type {Map<string, Note>} */
  #sounding = new Map();

  /** @param {Link} link */
  constructor(link) {
    super();
    link.on("music", (music) => this.#take(music));
  }

  /** Forget that anything sounds: the instrument has gone, and its clock may be another. */
  reset() {
    this.notes = [];
    this.#expectNothing();
    this.beats = [];
    this.#sounding.clear();
  }

  /**
   * The notes that sound at a moment, or are held.
   * @param {number} seconds
   */
  at(seconds) {
    const found = [];
    for (let i = this.notes.length - 1; i >= 0 && this.notes[i].start > seconds - 30; i--) {
      const note = this.notes[i];
      if (note.start <= seconds && (note.end === null || note.end > seconds)) found.push(note);
    }
    return found;
  }

  /** @param {Music} music */
  #take({ notes = [], beats = [], clicks = [], ahead, answers, grid }) {
    if (ahead) this.ahead = ahead.map(([start, end, voice, channel, pitch]) => ({ start, end, voice, channel, pitch, velocity: 64 }));
    if (answers) this.answers = answers.map(([start, end, voice, bars]) => ({ start, end, voice, bars }));
    if (grid && !grid.playing) this.#expectNothing();
    if (grid) this.emit("grid", (this.grid = grid));
    for (const [seconds, voice, channel, pitch, velocity] of notes) {
      const row = { seconds, voice, channel, pitch, velocity };
      this.#place(row);
      this.emit("note", row);
    }
    for (const [seconds, bar, beat] of beats) {
      this.beats.push({ seconds, bar, beat });
      this.emit("beat", { seconds, bar, beat });
    }
    for (const [seconds, pitch, velocity] of clicks) this.emit("click", { seconds, pitch, velocity });
    this.#forget();
  }

  #expectNothing() {
    this.ahead = [];
    this.answers = [];
  }

  /** @param {NoteChange} row */
  #place({ seconds, voice, channel, pitch, velocity }) {
    if (voice === PERFORMER && pitch < 0) this.#expectNothing();
    if (voice === PERFORMER && velocity > 0) this.answers = []; // whoever answers gives way
    if (pitch < 0) {
      for (const [key, note] of this.#sounding) if (note.voice === voice) this.#end(key, seconds);
      return;
    }
    const key = `${voice} ${channel} ${pitch}`;
    this.#end(key, seconds);
    if (velocity === 0) return;
    /** @type {Note} */
    const note = { start: seconds, end: null, voice, channel, pitch, velocity };
    this.#sounding.set(key, note);
    let i = this.notes.length;
    while (i > 0 && this.notes[i - 1].start > seconds) i--;
    this.notes.splice(i, 0, note);
  }

  /**
   * @param {string} key
   * @param {number} seconds
   */
  #end(key, seconds) {
    const note = this.#sounding.get(key);
    if (!note) return;
    note.end = Math.max(seconds, note.start + 0.02);
    this.#sounding.delete(key);
  }

  #forget() {
    const newest = this.notes.at(-1)?.start ?? 0;
    let old = 0;
    while (old < this.notes.length && this.notes[old].start < newest - KEPT_SECONDS) old++;
    if (old > 100) this.notes.splice(0, old);
    if (this.beats.length > 4000) this.beats.splice(0, 2000);
  }
}

/**
 * Where a tick lies in time.
 * @param {Grid} grid
 * @param {number} ticks
 */
export function secondsAt(grid, ticks) {
  return grid.seconds + (ticks - grid.ticks) * grid.secondsPerTick;
}

/**
 * @param {Grid} grid
 * @param {number} seconds
 */
export function ticksAt(grid, seconds) {
  return grid.ticks + (seconds - grid.seconds) / grid.secondsPerTick;
}
