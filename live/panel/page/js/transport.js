// Transport: play and stop, the beat as lamps, the bar as a number, tempo, tap, how it stands with the clock, recording.

import { make } from "./dom.js";
import { control } from "./control.js";

/**
 * @import { Clock } from "./clock.js"
 * @import { Parts } from "./main.js"
 * @import { Beat, Notes } from "./notes.js"
 * @import { Table } from "./table.js"
 */

export const PLAY = "/transport/play";
export const TEMPO = "/transport/tempo";
export const TAP = "/transport/tap";
const STATE = "/transport/state"; // how it stands with the clock of the source, and the tempo
export const RECORD = "/record";
const SAVED = "/record/saved"; // the path of a recording, when it is whole

/**
 * Build the transport into an element, as far as the instrument has it.
 * @param {HTMLElement} element
 * @param {Parts} parts
 */
export function buildTransport(element, { table, notes, clock, say }) {
  const parts = [playButton(table), position(notes, clock, table.signal), tempoFader(table), tapButton(table), standing(table), recordButton(table, say)];
  element.replaceChildren(...parts.filter((part) => part !== null));
}

/** @param {Table} table */
function tempoFader(table) {
  const row = table.row(TEMPO);
  return row ? control(table, row) : null;
}

/** @param {Table} table */
function playButton(table) {
  const button = make("button", "play");
  button.append(make("i"));
  const show = () => {
    const plays = table.value(PLAY) === 1;
    button.setAttribute("aria-pressed", String(plays));
    button.setAttribute("aria-label", plays ? "Stop" : "Play");
    button.title = plays ? "Stop (Space)" : "Play (Space)";
  };
  button.onclick = () => table.set(PLAY, table.value(PLAY) === 1 ? 0 : 1);
  table.watch(PLAY, show);
  show();
  return button;
}

/**
 * Bar and beat, as lamps that light when a beat sounds.
 * @param {Notes} notes
 * @param {Clock} clock
 * @param {AbortSignal} signal
 */
export function position(notes, clock, signal) {
  const element = make("div", "position");
  const bar = make("output", "bar-number", "–");
  bar.setAttribute("aria-label", "Bar");
  const lamps = make("span", "beats");
  lamps.setAttribute("aria-hidden", "true");
  element.append(bar, lamps);
  const build = () => {
    const count = notes.grid ? Math.round(notes.grid.barTicks / notes.grid.beatTicks) : 4;
    if (lamps.childElementCount !== count) lamps.replaceChildren(...Array.from({ length: count }, () => make("i")));
  };
  /** @param {Beat} now */
  const show = ({ bar: number, beat }) => {
    bar.value = String(number);
    [...lamps.children].forEach((lamp, i) => lamp.classList.toggle("on", i === beat - 1));
  };
  notes.on("grid", ({ playing }) => {
    build();
    if (!playing) [...lamps.children].forEach((lamp) => lamp.classList.remove("on"));
  }, signal);
  notes.on("beat", (beat) => setTimeout(show, 1000 * (beat.seconds - clock.now), beat), signal);
  build();
  return element;
}

/** @type {Record<string, string>} */
const STANDINGS = { waiting: "Waiting for the clock", locked: "Locked to the clock", lost: "The clock is gone; the music goes on at its tempo" };

/**
 * How it stands with the clock that is followed: a word and a shape, and nothing where none is.
 * @param {Table} table
 */
export function standing(table) {
  const element = make("output", "standing");
  element.setAttribute("aria-label", "Clock");
  const show = () => {
    const [state, tempo] = [table.value(STATE) ?? "own"].flat();
    const words = STANDINGS[String(state)];
    element.hidden = !words;
    element.dataset.state = String(state);
    element.value = words ? String(state) : "";
    element.title = words ? `${words}: ${Number(tempo).toFixed(1)} bpm` : "";
  };
  table.watch(STATE, show);
  show();
  return element;
}

/**
 * Every press counts as it begins, not when it is let go.
 * @param {Table} table
 */
function tapButton(table) {
  const button = make("button", "tap", "Tap");
  button.title = "Tap the tempo";
  /** @param {Event} event */
  const tap = (event) => {
    event.preventDefault();
    table.act(TAP);
  };
  button.onpointerdown = tap;
  button.onkeydown = (event) => {
    if (!event.repeat && (event.key === "Enter" || event.key === " ")) tap(event);
  };
  return button;
}

/**
 * Have the instrument write what is played to a file of its own; say where, when it is whole.
 * @param {Table} table
 * @param {Parts["say"]} say
 */
function recordButton(table, say) {
  const found = table.row(RECORD);
  if (!found) return null;
  const button = make("button", "record");
  button.append(make("i"), make("span", "", "Record"));
  button.dataset.address = RECORD;
  button.title = found.says;
  button.setAttribute("aria-label", "Record");
  const show = () => button.setAttribute("aria-pressed", String(table.value(RECORD) === 1));
  button.onclick = () => table.set(RECORD, 1 - Number(table.value(RECORD)));
  table.watch(RECORD, show);
  table.watch(SAVED, () => say(`Recorded to ${table.value(SAVED)}`));
  show();
  return button;
}

/**
 * Have the browser save a file of the instrument's, or a blob under a name.
 * @param {string} address
 */
export function download(address, name = "") {
  const link = make("a");
  link.href = address;
  link.download = name;
  link.click();
}
