import { chance } from "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { svg } from "../../live/panel/page/js/picture.js";

globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => name.slice(2) });

const note = (pitch, start, end, fields = {}) => ({ pitch, start, end, voice: 0, channel: 1, velocity: 127, ...fields });

/** The attributes of the rectangles that are notes, as numbers where they are. */
function bars(text) {
  const found = [...text.matchAll(/<rect ([^>]*rx[^>]*)\/>/g)].map(([, inner]) => [...inner.matchAll(/([\w-]+)="([^"]*)"/g)]);
  return found.map((pairs) => Object.fromEntries(pairs.map(([, name, value]) => [name, Number.isNaN(Number(value)) ? value : Number(value)])));
}

const heightOf = (text) => Number(text.match(/height="(\d+)"/)[1]);

describe("a picture of what was played", () => {
  it("has each note from its start to its end", () => {
    const [bar] = bars(svg([note(60, 2, 4)], 0, 10));
    assert.deepEqual([bar.x, bar.width], [320, 319]);
  });

  it("has a note that sounds up to its edge, and none beyond", () => {
    const text = svg([note(60, 5, null), note(62, 9, 30), note(64, 10, 11), note(65, -2, -1), note(67, -1, 0)], 0, 10);
    const found = bars(text);
    assert.equal(found.length, 2);
    for (const bar of found) assert.equal(bar.x + bar.width, 1599);
  });

  it("shows the shortest note", () => {
    assert.equal(bars(svg([note(60, 5, 5.001)], 0, 60))[0].width, 3);
  });

  it("has room for every pitch, the higher the further up", () => {
    const random = chance(3);
    for (let round = 0; round < 100; round++) {
      const pitches = Array.from({ length: 1 + Math.floor(9 * random()) }, () => Math.floor(128 * random()));
      const text = svg(pitches.map((pitch) => note(pitch, 1, 2)), 0, 10);
      const found = bars(text);
      found.forEach((bar, i) => {
        assert.ok(bar.y > 0 && bar.y + bar.height < heightOf(text));
        found.forEach((other, j) => assert.equal(Math.sign(other.y - bar.y), Math.sign(pitches[i] - pitches[j])));
      });
    }
  });

  it("tells the players apart, four voices and the fifth as the first", () => {
    const fills = bars(svg([0, 1, 2, 3, 4, 5].map((voice) => note(60, 1, 2, { voice })), 0, 10)).map((bar) => bar.fill);
    assert.equal(new Set(fills).size, 5);
    assert.equal(fills[5], fills[1]);
  });

  it("is a picture though nobody played", () => {
    const text = svg([], 0, 10);
    assert.deepEqual(bars(text), []);
    assert.ok(heightOf(text) > 0);
    assert.match(text, /<\/svg>$/);
  });
});
