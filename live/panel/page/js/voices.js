// The voices as strips: what each plays and how, its channel, and how loud it is in the browser.

import { make } from "./choice.js";
import { control } from "./control.js";
import { Fader } from "./fader.js";

const MAIN = ["enable", "model", "mode", "channel"]; // on the strip; the rest opens under it
const LEVEL = { name: "level", type: "f", low: 0, high: 1, default: 0.8, curve: "linear", says: "How loud the voice is in this browser.", unit: "" };

/** Build a strip for every voice; `isElsewhere` says which rows have a place under the hands. */
export function buildVoices(element, { table, sound, notes }, isElsewhere) {
  element.replaceChildren();
  for (let voice = 1; voice <= table.voices; voice++) element.append(strip(table, sound, notes, voice, isElsewhere));
}

function strip(table, sound, notes, voice, isElsewhere) {
  const rows = table.of(voice);
  const element = make("article", "strip");
  element.style.setProperty("--colour", `var(--voice-${((voice - 1) % 4) + 1})`);
  element.setAttribute("aria-label", `Voice ${voice}`);
  const main = MAIN.map((name) => rows.find((row) => row.name === name)).filter(Boolean);
  const [enable, ...others] = main;
  const head = make("header", "");
  head.append(make("h2", "", `Voice ${voice}`), light(notes, voice));
  if (enable) head.append(control(table, enable));
  element.append(head, ...others.map((row) => control(table, row)), level(sound, voice), ...aim(table, voice));
  const rest = rows.filter((row) => !main.includes(row) && !isElsewhere(row));
  if (rest.length) element.append(more(table, rest));
  return element;
}

function more(table, rows) {
  const details = make("details", "more");
  details.append(make("summary", "", "More"));
  details.append(...rows.map((row) => control(table, row)));
  return details;
}

/** The browser's own level of a voice: the instrument has none, it plays MIDI. */
function level(sound, voice) {
  const fader = new Fader((value) => {
    sound.set(voice, { level: value });
    fader.show(LEVEL, value);
  });
  fader.show(LEVEL, sound.settingsOf(voice).level);
  return fader.element;
}

/** Turn the hands to this voice alone, or back to all. */
function aim(table, voice) {
  if (table.voices < 2) return [];
  const button = make("button", "aim", "Hands on this voice");
  const show = () => button.setAttribute("aria-pressed", String(table.target === voice));
  button.onclick = () => table.aim(table.target === voice ? 0 : voice);
  table.addEventListener("target", show);
  show();
  return [button];
}

function light(notes, voice) {
  const lamp = make("i", "lamp");
  lamp.setAttribute("aria-hidden", "true");
  let timer = 0;
  notes.addEventListener("note", ({ detail }) => {
    if (detail.voice !== voice || !detail.velocity) return;
    lamp.classList.add("on");
    clearTimeout(timer);
    timer = setTimeout(() => lamp.classList.remove("on"), 150);
  });
  return lamp;
}
