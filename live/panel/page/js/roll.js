// The piano roll: both players, the past to the left of the play head, what is decided to its right.

import { secondsAt, ticksAt } from "./notes.js";
import { colourOf, palette } from "./palette.js";
import { isBlack, nameOf } from "./pitches.js";

/**
 * Where things are: pixels, pixels to a second, the play head's place and moment, the moments at the edges.
 * @typedef {object} View
 * @property {number} width
 * @property {number} height
 * @property {number} scale
 * @property {number} head
 * @property {number} now
 * @property {number} first
 * @property {number} last
 *
 * @import { Clock } from "./clock.js"
 * @import { Grid } from "./frames.js"
 * @import { Note, Notes } from "./notes.js"
 * @import { Colours } from "./palette.js"
 * @typedef {CanvasRenderingContext2D} Paint
 */

const AHEAD = 0.2; // of the width is future
const LEAST_ROWS = 26;
const ROOM = 3; // rows kept free above and below
const EASE = 0.08;
const HATCH = 11; // pixels between the lines over an answer
const LABEL = 18; // pixels between the words for one and the next

export class Roll {
  #canvas;
  #notes;
  #clock;
  #low = 52;
  #high = 52 + LEAST_ROWS;

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Notes} notes
   * @param {Clock} clock
   */
  constructor(canvas, notes, clock) {
    this.#canvas = canvas;
    this.#notes = notes;
    this.#clock = clock;
    const draw = () => {
      if (!document.hidden) this.#draw();
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  }

  #draw() {
    const { width, height, paint } = this.#prepare();
    if (!paint) return;
    const colours = palette();
    paint.fillStyle = colours.ground;
    paint.fillRect(0, 0, width, height);
    const now = this.#clock.now;
    const scale = Math.min(Math.max(width / 11, 56), 150); // pixels to a second
    const head = width * (1 - AHEAD);
    const view = { width, height, scale, head, now, first: now - head / scale, last: now + (width - head) / scale };
    const shown = this.#notes.notes.filter((n) => n.start < view.last && (n.end ?? now) > view.first);
    this.#fit(shown);
    this.#stripes(paint, view, colours);
    if (this.#notes.grid) this.#lines(paint, view, colours, this.#notes.grid);
    for (const note of this.#notes.ahead) if (note.start > now && note.start < view.last) this.#note(paint, view, note);
    for (const note of shown) this.#note(paint, view, note);
    this.#head(paint, view, colours);
    this.#answers(paint, view, colours);
  }

  /** Match the canvas to the screen's pixels. */
  #prepare() {
    const ratio = Math.min(devicePixelRatio || 1, 2);
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (this.#canvas.width !== Math.round(width * ratio) || this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
    }
    const paint = this.#canvas.getContext("2d", { alpha: false });
    paint?.setTransform(ratio, 0, 0, ratio, 0, 0);
    return { width, height, paint };
  }

  /**
   * Let the rows follow the pitches that are to be seen, without a jump.
   * @param {Note[]} shown
   */
  #fit(shown) {
    if (shown.length === 0) return;
    let low = Math.min(...shown.map((n) => n.pitch)) - ROOM;
    let high = Math.max(...shown.map((n) => n.pitch)) + ROOM + 1;
    const missing = LEAST_ROWS - (high - low);
    if (missing > 0) {
      low -= missing / 2;
      high += missing / 2;
    }
    this.#low += (low - this.#low) * EASE;
    this.#high += (high - this.#high) * EASE;
  }

  /**
   * @param {number} pitch
   * @param {View} view
   */
  #y(pitch, { height }) {
    return height - ((pitch - this.#low) / (this.#high - this.#low)) * height;
  }

  /**
   * @param {number} seconds
   * @param {View} view
   */
  #x(seconds, { head, now, scale }) {
    return head + (seconds - now) * scale;
  }

  /**
   * @param {Paint} paint
   * @param {View} view
   * @param {Colours} colours
   */
  #stripes(paint, view, colours) {
    const row = view.height / (this.#high - this.#low);
    /** @type {[name: string, y: number][]} */
    const octaves = [];
    for (let pitch = Math.floor(this.#low); pitch < this.#high; pitch++) {
      const y = this.#y(pitch + 1, view);
      if (isBlack(pitch)) {
        paint.fillStyle = colours.stripe;
        paint.fillRect(0, y, view.width, row);
      }
      if (pitch % 12 === 0) octaves.push([nameOf(pitch), y + row]);
    }
    paint.font = "600 11px system-ui, sans-serif";
    for (const [name, y] of octaves) {
      paint.fillStyle = colours.line;
      paint.fillRect(0, y, view.width, 1);
      paint.fillStyle = colours.faint;
      paint.fillText(name, 8, y - 3);
    }
  }

  /**
   * @param {Paint} paint
   * @param {View} view
   * @param {Colours} colours
   * @param {Grid} grid
   */
  #lines(paint, view, colours, grid) {
    const { beatTicks, barTicks, barsBefore, secondsPerTick } = grid;
    if (beatTicks * secondsPerTick * view.scale < 6) return;
    const first = Math.ceil(ticksAt(grid, view.first) / beatTicks);
    const last = Math.floor(ticksAt(grid, view.last) / beatTicks);
    for (let beat = first; beat <= last; beat++) {
      const tick = beat * beatTicks;
      const x = Math.round(this.#x(secondsAt(grid, tick), view));
      const isBar = tick % barTicks === 0;
      paint.fillStyle = isBar ? colours["bar-line"] : colours.line;
      paint.fillRect(x, 0, 1, view.height);
      const bar = tick / barTicks - barsBefore + 1;
      if (!isBar || bar < 1) continue;
      paint.fillStyle = colours.faint;
      paint.fillText(String(bar), x + 6, 16);
    }
  }

  /**
   * @param {Paint} paint
   * @param {View} view
   * @param {Note} note
   */
  #note(paint, view, note) {
    const row = view.height / (this.#high - this.#low);
    const x = this.#x(note.start, view);
    const end = this.#x(note.end ?? Math.max(view.now, note.start), view);
    const sounds = note.start <= view.now && (note.end === null || note.end > view.now);
    const width = Math.max(end - x - 1, 4);
    const y = this.#y(note.pitch + 1, view) + 0.5;
    const height = Math.max(row - 1, 3);
    paint.fillStyle = colourOf(note.voice);
    if (sounds) {
      paint.globalAlpha = 0.25;
      paint.fillRect(x - 4, y - 4, width + 8, height + 8);
    }
    paint.globalAlpha = note.start > view.now ? 0.4 : sounds ? 1 : 0.5 + (0.45 * note.velocity) / 127;
    paint.beginPath();
    paint.roundRect(x, y, width, height, Math.min(4, height / 2));
    paint.fill();
    paint.globalAlpha = 1;
  }

  /**
   * The time in which voices answer: their notes are decided one by one, as they come.
   * @param {Paint} paint
   * @param {View} view
   * @param {Colours} colours
   */
  #answers(paint, view, colours) {
    this.#notes.answers.forEach((answer, i) => {
      const from = Math.max(this.#x(answer.start, view), view.head);
      const to = Math.min(this.#x(answer.end, view), view.width);
      if (to <= from) return;
      const colour = colourOf(answer.voice);
      this.#hatch(paint, view, { from, to, origin: this.#x(answer.start, view), colour });
      const words = `answer · ${answer.bars} ${answer.bars === 1 ? "bar" : "bars"}`;
      this.#words(paint, view, { words, x: from, y: 26 + LABEL * i, colour, ground: colours.ground });
    });
  }

  /**
   * Slanting lines between two places, which move with the music.
   * @param {Paint} paint
   * @param {View} view
   * @param {{ from: number, to: number, origin: number, colour: string }} lines
   */
  #hatch(paint, { height }, { from, to, origin, colour }) {
    paint.save();
    paint.beginPath();
    paint.rect(from, 0, to - from, height);
    paint.clip();
    paint.beginPath();
    const lines = Math.ceil((origin - from + height) / HATCH); // to the left of the origin
    for (let x = origin - lines * HATCH; x < to; x += HATCH) {
      paint.moveTo(x, height);
      paint.lineTo(x + height, 0);
    }
    paint.strokeStyle = colour;
    paint.globalAlpha = 0.5;
    paint.stroke();
    paint.restore();
  }

  /**
   * Words on a ground of their own, moved to the left where they would not fit.
   * @param {Paint} paint
   * @param {View} view
   * @param {{ words: string, x: number, y: number, colour: string, ground: string }} label
   */
  #words(paint, { width }, { words, x, y, colour, ground }) {
    paint.font = "700 12px system-ui, sans-serif";
    const wide = paint.measureText(words).width + 10;
    const left = Math.min(x + 4, width - wide - 2);
    paint.fillStyle = ground;
    paint.fillRect(left, y, wide, LABEL - 2);
    paint.fillStyle = colour;
    paint.fillText(words, left + 5, y + 12);
  }

  /**
   * @param {Paint} paint
   * @param {View} view
   * @param {Colours} colours
   */
  #head(paint, view, colours) {
    paint.fillStyle = colours.ground;
    paint.globalAlpha = 0.35;
    paint.fillRect(view.head, 0, view.width - view.head, view.height);
    paint.globalAlpha = 1;
    paint.fillStyle = colours.ink;
    paint.fillRect(Math.round(view.head) - 1, 0, 2, view.height);
  }
}
