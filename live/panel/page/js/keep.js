// Keep: the session or its last bars as MIDI, the last minute as a picture or as sound.

import { make } from "./dom.js";
import { png, svg } from "./picture.js";
import { shareButtons } from "./sharesheet.js";
import { render } from "./sound/render.js";
import { wav } from "./sound/wav.js";
import { download } from "./transport.js";

/**
 * @import { Clock } from "./clock.js"
 * @import { Parts } from "./main.js"
 * @import { Notes } from "./notes.js"
 * @import { Sound } from "./sound.js"
 */

const BARS = [4, 8, 16, 32];
const MINUTE = 60; // s

/**
 * @param {HTMLElement} sheet
 * @param {Parts} parts
 */
export function buildKeep(sheet, parts) {
  const { notes, clock, sound } = parts;
  const what = make("p", "", "What was that? The last five minutes and more are always kept.");
  sheet.append(
    what,
    group("The last bars, as MIDI", BARS.map((bars) => action(`${bars} bars`, () => download(`take.mid?bars=${bars}`)))),
    group("The session", [action("All of it, as MIDI", () => download("take.mid"))]),
    group("The last minute, as a picture", [
      action("PNG", async () => save(await png(picture(notes, clock)), "antiphon.png")),
      action("SVG", () => save(new Blob([picture(notes, clock)], { type: "image/svg+xml" }), "antiphon.svg")),
    ]),
    group("The last minute, as sound", [action("WAV", async () => save(await recording(notes, clock, sound), "antiphon.wav"))]),
    group("This scene and your last phrase, as a link", shareButtons(parts)),
  );
}

/**
 * @param {Notes} notes
 * @param {Clock} clock
 */
function picture(notes, clock) {
  const { first, last } = lastMinute(notes, clock);
  return svg(notes.notes, first, last);
}

/**
 * @param {Notes} notes
 * @param {Clock} clock
 * @param {Sound} sound
 */
async function recording(notes, clock, sound) {
  const heard = await render(notes.notes, lastMinute(notes, clock), sound);
  const channels = [heard.getChannelData(0), heard.getChannelData(1)];
  return new Blob([wav(channels, heard.sampleRate)], { type: "audio/wav" });
}

/**
 * From just before what was played to now, a minute at most.
 * @param {Notes} notes
 * @param {Clock} clock
 */
function lastMinute(notes, clock) {
  const last = clock.now;
  return { first: Math.max(last - MINUTE, (notes.notes[0]?.start ?? last - 1) - 0.5), last };
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
function save(blob, name) {
  const address = URL.createObjectURL(blob);
  download(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * @param {string} title
 * @param {HTMLElement[]} buttons
 */
function group(title, buttons) {
  const element = make("section", "group");
  const row = make("div", "buttons");
  row.append(...buttons);
  element.append(make("h3", "", title), row);
  return element;
}

/**
 * @param {string} words
 * @param {() => void} act
 */
function action(words, act) {
  const button = make("button", "", words);
  button.onclick = act;
  return button;
}
