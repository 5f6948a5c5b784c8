// Notes as sound in a file: played by the same instruments, in the same room, through the same limiter.

import { Band } from "./band.js";
import { LOOK_AHEAD } from "./limiter.js";
import { end } from "./note.js";

/**
 * @import { Note } from "../notes.js"
 * @import { Choices } from "./band.js"
 * @import { Samples } from "./samples.js"
 * @import { Settings } from "./settings.js"
 */

const RATE = 44100;
const TAIL = 2; // s in which the last notes and the room die away
const VOLUME = 0.8; // of a file, however loud this browser is

/**
 * The notes that start from `first` to `last` (seconds).
 * @param {Note[]} notes
 * @param {{ first: number, last: number }} span
 * @param {{ samples: Samples, settings: Settings }} sound
 */
export async function render(notes, { first, last }, { samples, settings }, rate = RATE) {
  await samples.ready;
  const context = new OfflineAudioContext(2, Math.ceil((last - first + TAIL) * rate), rate);
  const band = new Band(context, samples, inFile(settings));
  band.mixer.output.connect(context.destination);
  await band.mixer.limited;
  /** @param {number} seconds */
  const at = (seconds) => Math.max(0, seconds - first - LOOK_AHEAD);
  for (const note of notes) {
    if (note.start < first || note.start >= last) continue;
    end(band.start(note, at(note.start)), at(note.end ?? last));
  }
  return context.startRendering();
}

/**
 * @param {Settings} settings
 * @returns {Choices}
 */
function inFile(settings) {
  return {
    volume: VOLUME,
    room: settings.room,
    panOf: (voice) => settings.panOf(voice),
    kindOf: (voice, channel) => settings.kindOf(voice, channel),
  };
}
