// The colours of the page as the canvas needs them, from the style sheet; voices by number.

import { keep, kept } from "./kept.js";

const VOICES = 4; // that differ in their colour
const NAMES = [
  "you", "voice-1", "voice-2", "voice-3", "voice-4", "ground", "stripe", "line", "bar-line", "ink", "faint",
];
/** @typedef {Record<string, string>} Colours by name */

/** @type {Colours | null} */
let known = null;

/**
 * The colours by name, read again after a change of theme.
 * @returns {Colours}
 */
export function palette() {
  if (!known) {
    const style = getComputedStyle(document.documentElement);
    known = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  }
  return known;
}

/**
 * The name of a player's colour in the style sheet: the performer is 0, the voices follow.
 * @param {number} voice
 */
export function colourName(voice) {
  return voice === 0 ? "you" : `voice-${((voice - 1) % VOICES) + 1}`;
}

/**
 * The colour of a player.
 * @param {number} voice
 */
export function colourOf(voice) {
  return palette()[colourName(voice)];
}

/**
 * Follow the system's theme, or keep to the one that was chosen here.
 * @param {HTMLButtonElement} button
 */
export function startTheme(button) {
  const system = matchMedia("(prefers-color-scheme: light)");
  /** @param {string} theme */
  const apply = (theme) => {
    document.documentElement.dataset.theme = theme;
    known = null;
    button.textContent = "◐";
    button.setAttribute("aria-label", theme === "light" ? "Dark theme" : "Light theme");
  };
  const chosen = () => String(kept("theme") ?? (system.matches ? "light" : "dark"));
  apply(chosen());
  system.onchange = () => apply(chosen());
  button.onclick = () => {
    keep("theme", chosen() === "light" ? "dark" : "light");
    apply(chosen());
  };
}
