// The sheet of the browser's sound: on or off, how loud, how much room, which instrument plays whom and where.

import { make } from "./dom.js";
import { Fader } from "./fader.js";
import { listenToMidi } from "./midi.js";
import { segments } from "./segments.js";
import { KINDS } from "./sound/settings.js";

/**
 * @import { Scale } from "./scale.js"
 * @import { Play } from "./keyboard.js"
 * @import { Parts } from "./main.js"
 * @import { Sound } from "./sound.js"
 * @import { Settings } from "./sound/settings.js"
 * @import { Turns } from "./sound/turns.js"
 */

/** @type {Pick<Scale, "type" | "curve" | "unit">} */
const PLAIN = { type: "f", curve: "linear", unit: "" };
/** @type {Scale} */
const VOLUME = { ...PLAIN, name: "volume", low: 0, high: 1, default: 0.8, says: "How loud this browser is." };
/** @type {Scale} */
const ROOM = { ...PLAIN, name: "room", low: 0, high: 1, default: 0.17, says: "How much of the room is heard." };
/** @type {Scale} */
const PAN = { ...PLAIN, name: "left or right", low: -1, high: 1, default: 0, says: "Where the player stands: -1 is left, 1 is right." };
const ELSEWHERE = "Another page of this browser was touched last: it sounds, and this one rests.";
const PLAIN_LIMITER = "This page was not opened over HTTPS or on the instrument's own machine, so its limiter is a plain one: very loud chords may sound rough.";

/**
 * Build the sheet; returns what builds the players' part, whenever there may be other voices.
 * @param {HTMLElement} sheet
 * @param {Parts} parts
 */
export function buildSound(sheet, { sound, turns, table, play, say }) {
  const { settings } = sound;
  const players = make("div", "players");
  sheet.append(
    toggle("Sound in this browser", () => sound.isOn, (is) => sound.turn(is)),
    toggle("Here too, while another page sounds", () => turns.isAlsoHere, (is) => (turns.isAlsoHere = is)),
    elsewhere(turns),
    fader(VOLUME, settings.volume, (value) => (settings.volume = value)),
    fader(ROOM, settings.room, (value) => (settings.room = value)),
    players, midi(play, sound, say), limiter(), meter(sound),
  );
  return () => {
    const voices = Array.from({ length: table.voices }, (_, i) => i + 1);
    players.replaceChildren(...[0, ...voices].map((voice) => player(settings, voice)));
  };
}

/**
 * @param {string} words
 * @param {() => boolean} holds
 * @param {(is: boolean) => void} turn
 */
function toggle(words, holds, turn) {
  const element = make("button", "switch", words);
  element.setAttribute("role", "switch");
  element.append(make("i"));
  const show = () => element.setAttribute("aria-checked", String(holds()));
  element.onclick = () => {
    turn(!holds());
    show();
  };
  show();
  return element;
}

/**
 * @param {Scale} scale
 * @param {number} value
 * @param {(value: number) => void} move
 */
function fader(scale, value, move) {
  const made = new Fader(scale, (now) => {
    move(now);
    made.show(scale, now);
  });
  made.show(scale, value);
  return made.element;
}

/**
 * @param {Settings} settings
 * @param {number} voice
 */
function player(settings, voice) {
  const element = make("section", "group player");
  const name = voice ? `Voice ${voice}` : "You";
  const { element: kinds, show } = segments(`What ${name} sounds like`, KINDS, (kind) => {
    settings.choose(voice, kind);
    show(kind);
  });
  show(settings.kindOf(voice));
  element.append(make("h3", "", name), kinds, fader(PAN, settings.panOf(voice), (pan) => settings.move(voice, pan)));
  return element;
}

/** @param {Turns} turns */
function elsewhere(turns) {
  const words = make("p", "remark", ELSEWHERE);
  const show = () => (words.hidden = !turns.rests);
  turns.on("change", show);
  show();
  return words;
}

/**
 * @param {Play} play
 * @param {Sound} sound
 * @param {Parts["say"]} say
 */
function midi(play, sound, say) {
  const button = make("button", "", "Listen to MIDI keyboards in this browser");
  if (!navigator.requestMIDIAccess) {
    button.disabled = true;
    button.textContent = "This browser has no Web MIDI";
  }
  button.onclick = async () => {
    try {
      const count = await listenToMidi(play, sound);
      say(count ? `${count} MIDI inputs play` : "No MIDI keyboard yet; one that is plugged in plays");
      button.disabled = true;
    } catch {
      say("The browser does not let the page use MIDI");
    }
  };
  return button;
}

/** One line where the limiter is not the true one: only secure pages may have it. */
function limiter() {
  const words = make("p", "remark", PLAIN_LIMITER);
  words.hidden = window.isSecureContext;
  return words;
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
