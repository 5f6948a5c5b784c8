// The first minute: three things to try, one after the other, beside the music and never in its way.

import { make } from "./dom.js";
import { keep, kept } from "./kept.js";
import { PERFORMER } from "./notes.js";

/**
 * @import { Parts } from "./main.js"
 */

const TAKEN = "steps"; // how many, as this browser keeps it
const STEPS = [
  ["Play something, then pause.", "Touch the keys below, or use the computer's: Z to M and Q to U."],
  ["Move a slider.", "Drag it or tap its track, and hear what it does."],
  ["Change the mode.", "Answer waits until you pause, Solo plays alone, Harmonise joins each key."],
];

/**
 * Show the steps that nobody has taken in this browser.
 * @param {HTMLElement} element
 * @param {Pick<Parts, "notes" | "table">} parts
 */
export function buildSteps(element, { notes, table }) {
  let taken = Number(kept(TAKEN));
  const title = make("strong");
  const words = make("span");
  const skip = make("button", "", "Got it");
  element.append(title, words, skip);

  function show() {
    element.hidden = taken >= STEPS.length;
    [title.textContent, words.textContent] = STEPS[taken] ?? ["", ""];
  }

  /** @param {number} step */
  function take(step) {
    if (step !== taken) return;
    taken++;
    keep(TAKEN, taken);
    show();
  }

  skip.onclick = () => take(taken);
  notes.on("note", ({ voice, velocity }) => voice === PERFORMER && velocity > 0 && take(0));
  table.on("moved", (address) => take(address.endsWith("/mode") ? 2 : 1));
  show();
}
