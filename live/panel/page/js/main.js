// The page: its parts, and how they are connected.

import { Clock } from "./clock.js";
import { at, make } from "./dom.js";
import { buildFeel } from "./feel.js";
import { buildHands } from "./hands.js";
import { Health } from "./health.js";
import { buildKeep } from "./keep.js";
import { Keyboard } from "./keyboard.js";
import { buildSheets, buildTabs } from "./layout.js";
import { Link } from "./link.js";
import { Notes, PERFORMER } from "./notes.js";
import { colourName, startTheme } from "./palette.js";
import { PianoKeys } from "./pianokeys.js";
import { nameOf } from "./pitches.js";
import { Roll } from "./roll.js";
import { Saying } from "./saying.js";
import { Sound } from "./sound.js";
import { welcome } from "./sharesheet.js";
import { listenForShortcuts } from "./shortcuts.js";
import { buildSound } from "./soundsheet.js";
import { Turns } from "./sound/turns.js";
import { buildSteps } from "./steps.js";
import { Table } from "./table.js";
import { buildTransport, PLAY } from "./transport.js";
import { keepAwake } from "./wakelock.js";
import { said, spelt } from "./words.js";

/** @import { NoteChange } from "./notes.js" */

/** @typedef {typeof parts} Parts the parts of the page, as they are given to one another */

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
const saying = new Saying(at("said"), at("now"));
/** @param {string} text */
const say = (text) => saying.say(said(table, text));

function panic() {
  link.send("/panic");
  sound.silence();
}

/**
 * After a panic, whoever it came from, the voices wait for the performer, or for the next start.
 * @param {NoteChange} note
 */
function tellSilence({ voice, pitch, velocity }) {
  if (voice === PERFORMER && pitch < 0) saying.hold("Silent until you play");
  else if (velocity > 0) saying.hold("");
}

const awake = keepAwake(() => table.value(PLAY) === 1);
const parts = { link, clock, table, notes, sound, turns, play, say };
const health = new Health(at("health"), at("lamp"), parts);
const piano = new PianoKeys(at("piano"), play);
const keyboard = new Keyboard(play, showOctave);
const buildFeelings = buildFeel(at("feel"), parts);
const buildPlayers = buildSound(at("sound"), parts);
new Roll(at("roll", HTMLCanvasElement), notes, clock);
buildKeep(at("keep"), parts);
const lookForScene = welcome(at("shared", HTMLDialogElement), parts);

/** @param {number} pitch */
function showOctave(pitch) {
  at("octave", HTMLOutputElement).value = nameOf(pitch);
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
    word.style.color = `var(--${colourName(voice)})`;
    return word;
  }));
}

/** Build everything that is made from the table; again when the instrument has another one. */
async function build() {
  if (!(await table.load())) return;
  buildTransport(at("transport"), parts);
  buildHands({ voices: at("voices"), hands: at("hands") }, parts);
  buildFeelings();
  buildPlayers();
  legend();
  table.watch(PLAY, awake);
  lookForScene();
}

link.on("clock", (answer) => clock.hear(answer));
link.on("open", () => {
  at("away").hidden = true;
  build().catch(() => say("The table of controls did not come; reload the page"));
});
link.on("lost", () => {
  at("away").hidden = false;
  isGreeted = false;
  clock.reset();
  notes.reset();
  sound.silence();
});
link.on("hello", () => (isGreeted = true));
link.on("log", (lines) => isGreeted && say(lines.at(-1) ?? ""));
link.on("error", ([address, , text]) => {
  const row = table.row(address);
  say(row ? `${spelt(row)}: ${text}` : text);
  if (row) link.send("/query", address); // what holds, where the page had hoped
});
notes.on("note", tellSilence);

buildTabs();
buildSheets(() => {
  saying.settle();
  health.refresh();
});
const theme = make("button", "tool");
document.querySelector(".tools")?.append(theme);
startTheme(theme);
at("panic").onclick = panic;
at("down").onclick = () => keyboard.shift(-1);
at("up").onclick = () => keyboard.shift(1);
listenForShortcuts({ toggle: () => table.set(PLAY, table.value(PLAY) === 1 ? 0 : 1), panic });
buildSteps(at("steps"), parts);

/** For tests and the curious: the parts of the page. */
Object.assign(window, { antiphon: parts });

keyboard.shift(0);
light();
link.open();
