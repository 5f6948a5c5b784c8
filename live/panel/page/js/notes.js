// The notes of both players as they sound: what the roll, the piano and the sound show and play.

const KEPT_SECONDS = 330; // five minutes and some
export const PERFORMER = 0;

/** Emits "note" { seconds, voice, channel, pitch, velocity }, "beat", "grid". */
export class Notes extends EventTarget {
  notes = []; // { start, end (null: sounds), voice, channel, pitch, velocity }, by start
  ahead = []; // what is decided of the bar that follows, as notes
  answers = []; // { start, end, voice, bars }: given now, or to come unless the performer plays
  beats = [];
  grid = null;
  #sounding = new Map();

  constructor(link) {
    super();
    link.addEventListener("music", (event) => this.#take(event.detail));
  }

  /** Forget that anything sounds: the instrument has gone, and its clock may be another. */
  reset() {
    this.notes = [];
    this.#expectNothing();
    this.beats = [];
    this.#sounding.clear();
  }

  /** The notes that sound at a moment, or are held. */
  at(seconds) {
    const found = [];
    for (let i = this.notes.length - 1; i >= 0 && this.notes[i].start > seconds - 30; i--) {
      const note = this.notes[i];
      if (note.start <= seconds && (note.end === null || note.end > seconds)) found.push(note);
    }
    return found;
  }

  /** Where a tick lies in time. */
  secondsAt(ticks) {
    return this.grid.seconds + (ticks - this.grid.ticks) * this.grid.secondsPerTick;
  }

  ticksAt(seconds) {
    return this.grid.ticks + (seconds - this.grid.seconds) / this.grid.secondsPerTick;
  }

  #take({ notes = [], beats = [], ahead, answers, grid }) {
    if (ahead) this.ahead = ahead.map(([start, end, voice, channel, pitch]) => ({ start, end, voice, channel, pitch, velocity: 64 }));
    if (answers) this.answers = answers.map(([start, end, voice, bars]) => ({ start, end, voice, bars }));
    if (grid && !grid.playing) this.#expectNothing();
    if (grid) this.#emit("grid", (this.grid = grid));
    for (const [seconds, voice, channel, pitch, velocity] of notes) {
      const row = { seconds, voice, channel, pitch, velocity };
      this.#place(row);
      this.#emit("note", row);
    }
    for (const [seconds, bar, beat] of beats) {
      this.beats.push({ seconds, bar, beat });
      this.#emit("beat", { seconds, bar, beat });
    }
    this.#forget();
  }

  #expectNothing() {
    this.ahead = [];
    this.answers = [];
  }

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
    const note = { start: seconds, end: null, voice, channel, pitch, velocity };
    this.#sounding.set(key, note);
    let i = this.notes.length;
    while (i > 0 && this.notes[i - 1].start > seconds) i--;
    this.notes.splice(i, 0, note);
  }

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

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
