// Transport: play and stop, tap and tempo, the beat as lamps, the bar as a number, a take.

import { make } from "./choice.js";
import { control } from "./control.js";

const TAPS = 5; // the last so many give the tempo
const TAP_PAUSE = 2000; // ms; after this a new tempo is tapped

export const PLAY = "/transport/play";
export const TEMPO = "/transport/tempo";

/** Build the transport into an element. */
export function buildTransport(element, { table, notes, clock }) {
  const parts = [playButton(table), position(notes, clock), tempo(table), tapButton(table), takeButton(clock)];
  element.replaceChildren(...parts.filter(Boolean));
}

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

/** Bar and beat, as lamps that light when a beat sounds. */
function position(notes, clock) {
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
  const show = ({ bar: number, beat }) => {
    bar.value = number;
    [...lamps.children].forEach((lamp, i) => lamp.classList.toggle("on", i === beat - 1));
  };
  notes.addEventListener("grid", () => {
    build();
    if (!notes.grid.playing) [...lamps.children].forEach((lamp) => lamp.classList.remove("on"));
  });
  notes.addEventListener("beat", ({ detail }) => setTimeout(show, 1000 * (detail.seconds - clock.now), detail));
  build();
  return element;
}

function tempo(table) {
  const row = table.row(TEMPO);
  return row && control(table, row);
}

function tapButton(table) {
  const button = make("button", "tap", "Tap");
  button.title = "Tap the tempo";
  let taps = [];
  button.onpointerdown = tap;
  button.onkeydown = (event) => {
    if (!event.repeat && (event.key === "Enter" || event.key === " ")) tap(event);
  };
  function tap(event) {
    event.preventDefault();
    const now = event.timeStamp;
    taps = now - (taps.at(-1) ?? -TAP_PAUSE) > TAP_PAUSE ? [now] : [...taps, now].slice(-TAPS);
    if (taps.length < 2) return;
    const beat = (taps.at(-1) - taps[0]) / (taps.length - 1);
    const { low, high } = table.row(TEMPO);
    table.set(TEMPO, Math.min(Math.max(Math.round(600000 / beat) / 10, low), high));
  }
  return button;
}

/** Mark the beginning of a take; at its end, have it as a MIDI file. */
function takeButton(clock) {
  const button = make("button", "take");
  button.append(make("i"), make("span", "", "Record"));
  let since = null;
  button.setAttribute("aria-pressed", "false");
  button.setAttribute("aria-label", "Record");
  button.onclick = () => {
    if (since === null) since = clock.now;
    else {
      download(`take.mid?since=${since.toFixed(3)}`);
      since = null;
    }
    button.setAttribute("aria-pressed", String(since !== null));
    button.lastChild.textContent = since === null ? "Record" : "Save";
  };
  return button;
}

/** Have the browser save a file of the instrument's, or a blob under a name. */
export function download(address, name = "") {
  const link = make("a");
  link.href = address;
  link.download = name;
  link.click();
}
