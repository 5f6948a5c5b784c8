// All instruments and the way of their sound, on an audio clock: the loudspeaker's or that of a file.

import { Bass } from "./bass.js";
import { tick } from "./click.js";
import { Drums } from "./drums.js";
import { ElectricPiano } from "./epiano.js";
import { Mixer } from "./mixer.js";
import { Piano } from "./piano.js";
import { Soft } from "./soft.js";

/**
 * @import { NoteChange } from "../notes.js"
 * @import { Levels } from "./mixer.js"
 * @import { Samples } from "./samples.js"
 * @import { Settings } from "./settings.js"
 * @typedef {Pick<NoteChange, "voice" | "channel" | "pitch" | "velocity">} Stroke
 * @typedef {Levels & Pick<Settings, "kindOf">} Choices
 */

export class Band {
  #choices;
  #instruments;

  /**
   * @param {BaseAudioContext} context
   * @param {Samples} samples
   * @param {Choices} choices
   */
  constructor(context, samples, choices) {
    this.context = context;
    this.mixer = new Mixer(context, choices);
    this.#choices = choices;
    this.#instruments = {
      piano: new Piano(context, samples),
      epiano: new ElectricPiano(context),
      soft: new Soft(context),
      bass: new Bass(context),
      drums: new Drums(context),
    };
  }

  /**
   * Begin a note at a moment; until the piano is there, the soft synth plays for it.
   * @param {Stroke} stroke
   * @param {number} at
   */
  start({ voice, channel, pitch, velocity }, at) {
    const output = this.mixer.place(voice);
    const chosen = this.#instruments[this.#choices.kindOf(voice, channel)].start(pitch, velocity, at, output);
    return chosen ?? this.#instruments.soft.start(pitch, velocity, at, output);
  }

  /**
   * @param {{ pitch: number, velocity: number }} click
   * @param {number} at
   */
  click(click, at) {
    tick(this.context, this.mixer.place(0), click, at);
  }
}
