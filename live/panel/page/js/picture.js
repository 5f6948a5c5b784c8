// A picture of what was played, as SVG; and as PNG, drawn from it.

import { colourOf, palette } from "./palette.js";
import { isBlack } from "./pitches.js";

/** @import { Note } from "./notes.js" */

const WIDTH = 1600;
const ROW = 12;
const MARGIN = 3;
const LEAST_ROWS = 18;

/**
 * The notes from `first` to `last` (seconds) as the text of an SVG file.
 * @param {Note[]} notes
 * @param {number} first
 * @param {number} last
 */
export function svg(notes, first, last) {
  const shown = notes.filter((note) => note.start < last && (note.end ?? last) > first);
  const pitches = shown.map((note) => note.pitch);
  const low = Math.min(...pitches, 60) - MARGIN;
  const high = Math.max(...pitches, low + LEAST_ROWS) + MARGIN;
  const height = (high - low + 1) * ROW;
  /** @param {number} seconds */
  const x = (seconds) => (((seconds - first) / (last - first)) * WIDTH).toFixed(1);
  /** @param {number} pitch */
  const y = (pitch) => (high - pitch) * ROW;
  const { ground, stripe } = palette();
  const stripes = [];
  for (let pitch = low; pitch <= high; pitch++) {
    if (isBlack(pitch)) stripes.push(`<rect y="${y(pitch)}" width="${WIDTH}" height="${ROW}" fill="${stripe}"/>`);
  }
  const bars = shown.map((note) => {
    const width = Math.max(Number(x(Math.min(note.end ?? last, last))) - Number(x(note.start)) - 1, 3).toFixed(1);
    const opacity = (0.5 + note.velocity / 254).toFixed(2);
    return `<rect x="${x(note.start)}" y="${y(note.pitch) + 1}" width="${width}" height="${ROW - 2}" rx="3" fill="${colourOf(note.voice)}" opacity="${opacity}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${ground}"/>`,
    ...stripes, ...bars, "</svg>",
  ].join("\n");
}

/**
 * Draw an SVG's text into a PNG blob.
 * @param {string} text
 */
export async function png(text) {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  URL.revokeObjectURL(address);
  return canvas.convertToBlob({ type: "image/png" });
}
