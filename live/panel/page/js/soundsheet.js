// The sheet of the browser's sound: on or off, how loud, which instrument plays whom, how late.

import { make } from "./dom.js";
import { Fader } from "./fader.js";
import { listenToMidi } from "./keyboard.js";

/**
 * @import { Scale } from "./scale.js"
 * @import { Play } from "./keyboard.js"
 * @import { Parts } from "./main.js"
 * @import { Kind, Sound } from "./sound.js"
 */

/** @type {[Kind, string][]} */
const KINDS = [["piano", "Piano"], ["soft", "Soft synth"]];
/** @type {Scale} */
const VOLUME = { name: "volume", type: "f", low: 0, high: 1, default: 0.8, curve: "linear", says: "How loud this browser is.", unit: "" };

/**
 * Build the sheet; returns what builds the players' part, whenever there may be other voices.
 * @param {HTMLElement} sheet
 * @param {Parts} parts
 */
export function buildSound(sheet, { sound, table, play, say }) {
  const on = make("button", "switch", "Sound in this browser");
  on.setAttribute("role", "switch");
  on.append(make("i"));
  const show = () => on.setAttribute("aria-checked", String(sound.isOn));
  on.onclick = () => {
    sound.turn(!sound.isOn);
    show();
  };
  show();
  sheet.append(on, volume(sound));
  const players = make("div", "players");
  sheet.append(players, midi(play, say), meter(sound));
  return () => {
    const voices = Array.from({ length: table.voices }, (_, i) => i + 1);
    players.replaceChildren(...[0, ...voices].map((voice) => player(sound, voice)));
  };
}

/**
 * @param {Sound} sound
 * @param {number} voice
 */
function player(sound, voice) {
  const element = make("section", "group player");
  element.append(make("h3", "", voice ? `Voice ${voice}` : "You"));
  const segments = make("div", "segments");
  const buttons = KINDS.map(([kind, name]) => {
    const button = make("button", "", name);
    button.onclick = () => {
      sound.choose(voice, kind);
      show();
    };
    button.dataset.kind = kind;
    return button;
  });
  const show = () => buttons.forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.kind === sound.kindOf(voice))));
  segments.append(...buttons);
  element.append(segments);
  show();
  return element;
}

/** @param {Sound} sound */
function volume(sound) {
  const fader = new Fader(VOLUME, (value) => {
    sound.volume = value;
    fader.show(VOLUME, value);
  });
  fader.show(VOLUME, sound.volume);
  return fader.element;
}

/**
 * @param {Play} play
 * @param {Parts["say"]} say
 */
function midi(play, say) {
  const button = make("button", "", "Listen to MIDI keyboards in this browser");
  if (!navigator.requestMIDIAccess) {
    button.disabled = true;
    button.textContent = "This browser has no Web MIDI";
  }
  button.onclick = async () => {
    try {
      const count = await listenToMidi(play);
      say(count ? `${count} MIDI inputs play` : "No MIDI keyboard yet; one that is plugged in plays");
      button.disabled = true;
    } catch {
      say("The browser does not let the page use MIDI");
    }
  };
  return button;
}

/**
 * The level that goes to the loudspeaker, and how late.
 * @param {Sound} sound
 */
function meter(sound) {
  const element = make("p", "meter");
  const bar = make("meter");
  bar.max = 1;
  bar.setAttribute("aria-label", "Level");
  const words = make("span");
  element.append(bar, words);
  const samples = new Float32Array(1024);
  setInterval(() => {
    if (!element.closest("dialog")?.open || !sound.analyser) return;
    sound.analyser.getFloatTimeDomainData(samples);
    bar.value = Math.min(1, 3 * Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length));
    words.textContent = `${Math.round(sound.latency * 1000)} ms from note to loudspeaker`;
  }, 60);
  return element;
}
