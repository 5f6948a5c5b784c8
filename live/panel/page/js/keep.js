// Keep: the session or its last bars as MIDI, the picture as PNG or SVG.

import { make } from "./dom.js";
import { png, svg } from "./picture.js";
import { download } from "./transport.js";

/**
 * @import { Clock } from "./clock.js"
 * @import { Parts } from "./main.js"
 * @import { Notes } from "./notes.js"
 */

const BARS = [4, 8, 16, 32];
const PICTURE_SECONDS = 60;

/**
 * @param {HTMLElement} sheet
 * @param {Pick<Parts, "notes" | "clock">} parts
 */
export function buildKeep(sheet, { notes, clock }) {
  const what = make("p", "", "What was that? The last five minutes and more are always kept.");
  sheet.append(
    what,
    group("The last bars, as MIDI", BARS.map((bars) => action(`${bars} bars`, () => download(`take.mid?bars=${bars}`)))),
    group("The session", [action("All of it, as MIDI", () => download("take.mid"))]),
    group("The last minute, as a picture", [
      action("PNG", async () => save(await png(picture(notes, clock)), "antiphon.png")),
      action("SVG", () => save(new Blob([picture(notes, clock)], { type: "image/svg+xml" }), "antiphon.svg")),
    ]),
  );
}

/**
 * @param {Notes} notes
 * @param {Clock} clock
 */
function picture(notes, clock) {
  const last = clock.now;
  const first = Math.max(last - PICTURE_SECONDS, (notes.notes[0]?.start ?? last - 1) - 0.5);
  return svg(notes.notes, first, last);
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
