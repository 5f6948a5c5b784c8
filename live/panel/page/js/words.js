// The table's names in a musician's words.

/** @import { Control } from "./frames.js" */
/** @import { Table } from "./table.js" */

/** @type {Record<string, string | undefined>} where its name needs explaining */
const PLAIN = { temperature: "boldness", source: "clock" };
/** @type {Record<string, string | undefined>} of what a control may be set to */
const CHOICES = { internal: "own clock", midi: "MIDI clock", link: "Link" };

/**
 * The words for a row.
 * @param {Pick<Control, "name">} row
 */
export function wording({ name }) {
  return PLAIN[name] ?? name.replaceAll("_", " ");
}

/**
 * The words of a row's address, where it stands apart from what it belongs to.
 * @param {Control} row
 */
export function spelt(row) {
  return PLAIN[row.name] ?? row.key.replace(/^\/(jam\/|transport\/)?/, "").replaceAll(/[/_]/g, " ");
}

/** @param {string} choice */
export function chosen(choice) {
  return CHOICES[choice] ?? choice;
}

/**
 * What the instrument says, with its addresses of controls in words.
 * @param {Pick<Table, "row">} table
 * @param {string} text
 */
export function said(table, text) {
  return text.replaceAll(/\/[\w/]*\w/g, (address) => {
    const row = table.row(address);
    return row ? spelt(row) : address;
  });
}

/**
 * Words whose long ones may be parted near the middle, by vowels: not every browser knows their syllables.
 * @param {string} words
 */
export function parted(words) {
  return words.split(" ").map(halves).join(" ");
}

const SHORT = 7; // letters, which need not be parted
const PARTS = /[aeiouy](?=[^aeiouy][aeiouy])|[aeiouy][^aeiouy](?=[^aeiouy][aeiouy])/g;

/** @param {string} word */
function halves(word) {
  if (word.length < SHORT) return word;
  const places = [...word.matchAll(PARTS)].map(({ 0: part, index }) => index + part.length);
  const middle = places.reduce((a, b) => (Math.abs(b - word.length / 2) < Math.abs(a - word.length / 2) ? b : a), 0);
  return middle ? `${word.slice(0, middle)}\u00AD${word.slice(middle)}` : word;
}
