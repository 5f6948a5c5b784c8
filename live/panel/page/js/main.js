// The page: its parts, and how they are connected.

import { Clock } from "./clock.js";
import { make } from "./choice.js";
import { PITCHES } from "./fader.js";
import { buildHands } from "./hands.js";
import { Health } from "./health.js";
import { buildKeep } from "./keep.js";
import { Keyboard } from "./keyboard.js";
import { Link } from "./link.js";
import { Notes } from "./notes.js";
import { startTheme } from "./palette.js";
import { Piano } from "./piano.js";
import { Roll } from "./roll.js";
import { Sound } from "./sound.js";
import { buildSound } from "./soundsheet.js";
import { Table } from "./table.js";
import { buildTransport, PLAY } from "./transport.js";

const at = (id) => document.getElementById(id);
const SAID_MS = 4000;

const link = new Link();
const clock = new Clock();
const table = new Table(link);
const notes = new Notes(link);
const sound = new Sound(notes, clock);

/** Playing on the page: heard here at once, and sent to the instrument. */
const play = {
  strike(pitch, velocity) {
    sound.strike(pitch, velocity);
    link.send("/note/in", pitch, velocity);
  },
  release(pitch) {
    sound.release(pitch);
    link.send("/note/in", pitch, 0);
  },
};

let isGreeted = false; // before, the log is the past
let quiet = 0;
function say(text) {
  at("said").textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(() => (at("said").textContent = ""), SAID_MS);
}

function panic() {
  link.send("/panic");
  sound.silence();
}

const parts = { link, clock, table, notes, sound, play, say };
const health = new Health(at("health"), at("lamp"), parts);
const piano = new Piano(at("piano"), play);
const keyboard = new Keyboard(play, showOctave);
const buildPlayers = buildSound(at("sound"), parts);
new Roll(at("roll"), notes, clock);
buildKeep(at("keep"), parts);

function showOctave(pitch) {
  at("octave").value = `${PITCHES[pitch % 12]}${Math.floor(pitch / 12) - 1}`;
  piano.show(pitch, keyboard.letters);
}

function light() {
  if (!document.hidden) piano.light(notes.at(clock.now));
  requestAnimationFrame(light);
}

function legend() {
  const names = ["You", ...Array.from({ length: table.voices }, (_, i) => (table.voices > 1 ? `Voice ${i + 1}` : "Antiphon"))];
  at("legend").replaceChildren(...names.map((name, voice) => {
    const word = make("span", "", name);
    word.style.color = `var(--${voice ? `voice-${((voice - 1) % 4) + 1}` : "you"})`;
    return word;
  }));
}

function hint() {
  at("hint").hidden = notes.notes.length > 0 || !at("away").hidden;
}

/** Build everything that is made from the table; again when the instrument has another one. */
async function build() {
  if (!(await table.load())) return;
  buildTransport(at("transport"), parts);
  buildHands({ voices: at("voices"), hands: at("hands") }, parts);
  buildPlayers();
  legend();
}

link.addEventListener("clock", (event) => clock.hear(event.detail));
link.addEventListener("open", () => {
  at("away").hidden = true;
  hint();
  build().catch(() => say("The table of controls did not come; reload the page"));
});
link.addEventListener("lost", () => {
  at("away").hidden = false;
  isGreeted = false;
  clock.reset();
  notes.reset();
  sound.silence();
  hint();
});
link.addEventListener("hello", () => (isGreeted = true));
link.addEventListener("log", ({ detail }) => isGreeted && say(detail.at(-1)));
link.addEventListener("error", ({ detail: [address, , text] }) => {
  say(`${address} ${text}`);
  if (table.row(address)) link.send("/query", address); // what holds, where the page had hoped
});
notes.addEventListener("note", hint);

for (const button of document.querySelectorAll("[data-sheet]")) {
  const sheet = at(button.dataset.sheet);
  const close = make("button", "close", "Close");
  close.onclick = () => sheet.close();
  sheet.append(close);
  sheet.onclick = (event) => event.target === sheet && sheet.close();
  button.onclick = () => {
    sheet.showModal();
    health.refresh();
  };
}
for (const button of document.querySelectorAll("[data-tab]:not(main)")) {
  button.onclick = () => {
    at("main").dataset.tab = button.dataset.tab;
    for (const each of at("tabs").children) each.setAttribute("aria-pressed", String(each === button));
  };
}
const theme = make("button", "tool");
document.querySelector(".tools").append(theme);
startTheme(theme);
at("panic").onclick = panic;
at("down").onclick = () => keyboard.shift(-1);
at("up").onclick = () => keyboard.shift(1);
addEventListener("keydown", (event) => {
  if (event.key === "Escape") panic();
  const isFree = event.target === document.body || event.target.closest?.(".keys");
  if (event.code === "Space" && isFree && !event.repeat) {
    event.preventDefault();
    table.set(PLAY, table.value(PLAY) === 1 ? 0 : 1);
  }
});
at("hint").innerHTML =
  "<strong>Play something, then pause.</strong><span>Touch the keys below, or use the computer keyboard: <kbd>Z</kbd> to <kbd>M</kbd> and <kbd>Q</kbd> to <kbd>U</kbd>. Antiphon answers.</span>";

/** For tests and the curious: the parts of the page. */
window.antiphon = parts;

keyboard.shift(0);
light();
hint();
link.open();
