// The page: its parts, and how they are connected.

import { Clock } from "./clock.js";
import { make } from "./choice.js";
import { spelt } from "./control.js";
import { PITCHES } from "./fader.js";
import { buildFeel } from "./feel.js";
import { buildHands } from "./hands.js";
import { Health } from "./health.js";
import { buildKeep } from "./keep.js";
import { Keyboard } from "./keyboard.js";
import { Link } from "./link.js";
import { Notes, PERFORMER } from "./notes.js";
import { startTheme } from "./palette.js";
import { Piano } from "./piano.js";
import { Roll } from "./roll.js";
import { Sound } from "./sound.js";
import { welcome } from "./sharesheet.js";
import { listenForShortcuts } from "./shortcuts.js";
import { buildSound } from "./soundsheet.js";
import { Turns } from "./sound/turns.js";
import { Table } from "./table.js";
import { buildTransport, PLAY } from "./transport.js";

/** @import { NoteChange } from "./notes.js" */

/** @typedef {typeof parts} Parts the parts of the page, as they are given to one another */

const SAID_MS = 4000;

/**
 * The page's element with an id, of a class.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @returns {Kind}
 */
function at(id, kind = /** @type {new () => Kind} */ (HTMLElement)) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${kind.name} "${id}"`);
}

const link = new Link();
const clock = new Clock();
const table = new Table(link);
const notes = new Notes(link);
const sound = new Sound(notes, clock);
const turns = new Turns(new BroadcastChannel("antiphon"));
turns.on("change", () => {
  sound.rest(turns.rests);
  at("rests").hidden = !turns.rests;
});

/** Playing on the page: heard here at once, and sent to the instrument. */
const play = {
  /**
   * @param {number} pitch
   * @param {number} velocity
   */
  strike(pitch, velocity) {
    sound.strike(pitch, velocity);
    link.send("/note/in", pitch, velocity);
  },
  /** @param {number} pitch */
  release(pitch) {
    sound.release(pitch);
    link.send("/note/in", pitch, 0);
  },
};

let isGreeted = false; // before, the log is the past
let quiet = 0;
let holds = ""; // what is said whenever nothing else is
/** @param {string} text */
function say(text) {
  at("said").textContent = text || holds;
  clearTimeout(quiet);
  quiet = setTimeout(() => (at("said").textContent = holds), SAID_MS);
}

function panic() {
  link.send("/panic");
  sound.silence();
}

/**
 * After a panic, whoever it came from, the voices wait for the performer, or for the next start.
 * @param {NoteChange} note
 */
function tellSilence({ voice, pitch, velocity }) {
  const before = holds;
  if (voice === PERFORMER && pitch < 0) holds = "Silent until you play";
  else if (velocity > 0) holds = "";
  if (holds !== before) say("");
}

const parts = { link, clock, table, notes, sound, turns, play, say };
const health = new Health(at("health"), at("lamp"), parts);
const piano = new Piano(at("piano"), play);
const keyboard = new Keyboard(play, showOctave);
const buildFeelings = buildFeel(at("feel"), parts);
const buildPlayers = buildSound(at("sound"), parts);
new Roll(at("roll", HTMLCanvasElement), notes, clock);
buildKeep(at("keep"), parts);
const lookForScene = welcome(at("shared", HTMLDialogElement), parts);

/** @param {number} pitch */
function showOctave(pitch) {
  at("octave", HTMLOutputElement).value = `${PITCHES[pitch % 12]}${Math.floor(pitch / 12) - 1}`;
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
  buildFeelings();
  buildPlayers();
  legend();
  lookForScene();
}

link.on("clock", (answer) => clock.hear(answer));
link.on("open", () => {
  at("away").hidden = true;
  hint();
  build().catch(() => say("The table of controls did not come; reload the page"));
});
link.on("lost", () => {
  at("away").hidden = false;
  isGreeted = false;
  clock.reset();
  notes.reset();
  sound.silence();
  hint();
});
link.on("hello", () => (isGreeted = true));
link.on("log", (lines) => isGreeted && say(lines.at(-1) ?? ""));
link.on("error", ([address, , text]) => {
  const row = table.row(address);
  say(row ? `${spelt(row)}: ${text}` : text);
  if (row) link.send("/query", address); // what holds, where the page had hoped
});
notes.on("note", hint);
notes.on("note", tellSilence);

/**
 * The buttons that have a `data-` entry of a name, and what it says.
 * @param {string} name
 * @returns {[HTMLButtonElement, string][]}
 */
function buttonsWith(name) {
  const found = [...document.querySelectorAll("button")];
  return found.flatMap((button) => (button.dataset[name] ? [[button, button.dataset[name]]] : []));
}

for (const [button, name] of buttonsWith("sheet")) {
  const sheet = at(name, HTMLDialogElement);
  const close = make("button", "close", "Close");
  close.onclick = () => sheet.close();
  sheet.append(close);
  sheet.onclick = (event) => {
    if (event.target === sheet) sheet.close();
  };
  button.onclick = () => {
    sheet.showModal();
    health.refresh();
  };
}
for (const [button, name] of buttonsWith("tab")) {
  button.onclick = () => {
    at("main").dataset.tab = name;
    for (const each of at("tabs").children) each.setAttribute("aria-pressed", String(each === button));
  };
}
const theme = make("button", "tool");
document.querySelector(".tools")?.append(theme);
startTheme(theme);
at("panic").onclick = panic;
at("down").onclick = () => keyboard.shift(-1);
at("up").onclick = () => keyboard.shift(1);
listenForShortcuts({ toggle: () => table.set(PLAY, table.value(PLAY) === 1 ? 0 : 1), panic });
at("hint").innerHTML =
  "<strong>Play something, then pause.</strong><span>Touch the keys below, or use the computer keyboard: <kbd>Z</kbd> to <kbd>M</kbd> and <kbd>Q</kbd> to <kbd>U</kbd>. Antiphon answers.</span>";

/** For tests and the curious: the parts of the page. */
Object.assign(window, { antiphon: parts });

keyboard.shift(0);
light();
hint();
link.open();
