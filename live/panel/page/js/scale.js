// The scale of a number: where a value lies on a fader's way, how far a step goes, how it is read and typed.

import { nameOf } from "./pitches.js";

/**
 * @import { NumberControl } from "./frames.js"
 * @typedef {"name" | "type" | "low" | "high" | "default" | "curve" | "unit" | "says"} Needed
 * @typedef {Pick<NumberControl, Needed> & { index?: number }} Scale what a fader needs to know of a row
 * @typedef {Pick<Scale, "low" | "high" | "curve">} Travel
 */

const LARGE = 20; // from here on a value is read with one digit after the point, and a step is one
const STEPS = 50; // to the whole way, of values that are read more finely

/**
 * Where a value lies on a fader's travel, 0 … 1.
 * @param {Travel} scale
 * @param {number} value
 */
export function travel({ low, high, curve }, value) {
  if (curve === "exponential") return Math.log(value / low) / Math.log(high / low);
  return (value - low) / (high - low);
}

/**
 * The value at a place of the travel, in the scale's type.
 * @param {Travel & Pick<Scale, "type">} scale
 * @param {number} place
 */
export function valueAt(scale, place) {
  const { low, high, curve } = scale;
  const at = clip(place, 0, 1);
  return fitted(scale, curve === "exponential" ? low * (high / low) ** at : low + at * (high - low));
}

/**
 * The value so many steps further; whole numbers go by one at least.
 * @param {Travel & Pick<Scale, "type">} scale
 * @param {number} value
 * @param {number} steps
 */
export function stepped(scale, value, steps) {
  if (scale.type === "i") return fitted(scale, value + Math.sign(steps) * Math.max(1, Math.abs(steps)));
  if (isLarge(scale)) return fitted(scale, value + steps);
  return valueAt(scale, travel(scale, value) + steps / STEPS);
}

/**
 * A value as it is read, with its unit.
 * @param {Pick<Scale, "type" | "high" | "unit">} scale
 * @param {number} value
 */
export function shown(scale, value) {
  if (scale.unit === "MIDI pitch") return `${nameOf(value)} (${value})`;
  const text = scale.type === "i" ? String(value) : value.toFixed(isLarge(scale) ? 1 : 2);
  return scale.unit ? `${text} ${scale.unit}` : text;
}

/**
 * What somebody typed, as near as the scale allows; null where it is no number.
 * @param {Travel & Pick<Scale, "type">} scale
 * @param {string} text
 */
export function typed(scale, text) {
  const value = Number.parseFloat(text.replace(",", "."));
  return Number.isNaN(value) ? null : fitted(scale, value);
}

/** @param {Pick<Scale, "high">} scale */
function isLarge({ high }) {
  return Math.abs(high) >= LARGE;
}

/**
 * @param {Pick<Scale, "low" | "high" | "type">} scale
 * @param {number} value
 */
function fitted({ low, high, type }, value) {
  const inside = clip(value, low, high);
  return type === "i" ? Math.round(inside) : Number(inside.toPrecision(6));
}

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
function clip(value, low, high) {
  return Math.min(Math.max(value, low), high);
}
