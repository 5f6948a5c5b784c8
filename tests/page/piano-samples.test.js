import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { describe, it } from "node:test";

import { loudness } from "../../live/panel/page/js/sound/note.js";
import { hardness, layerOf, nearest } from "../../live/panel/page/js/sound/samples.js";

const FOLDER = new URL("../../live/panel/page/vendor/piano/", import.meta.url);
const rows = JSON.parse(readFileSync(new URL("levels.json", FOLDER), "utf8"));
const PITCHES = Array.from({ length: 88 }, (_, i) => 21 + i);
const LAYERS = [0, 1, 2];

describe("the piano's samples", () => {
  it("are three semitones apart at most, so that none is shifted by more than one", () => {
    for (const layer of LAYERS) {
      for (const pitch of PITCHES) {
        const sample = nearest(rows, pitch, layer);
        assert.equal(sample.layer, layer);
        assert.ok(Math.abs(sample.pitch - pitch) <= 1, `${pitch}`);
      }
    }
  });

  it("are levelled: neighbours within 1.5 dB, in stereo and in mono, in a layer and from layer to layer", () => {
    const level = (pitch, layer, width) => {
      const sample = nearest(rows, pitch, layer);
      return sample[width] + 20 * Math.log10(sample.gain);
    };
    for (const width of ["stereo", "mono"]) {
      for (const layer of LAYERS) {
        for (const pitch of PITCHES.slice(1)) {
          const [here, below] = [level(pitch, layer, width), level(pitch - 1, layer, width)];
          assert.ok(Math.abs(here - below) < 1.5, `${width}, ${pitch}: ${here - below} dB`);
          assert.ok(Math.abs(here - level(pitch, 1, width)) < 1.5, `${width}, ${pitch}, layer ${layer}`);
        }
      }
    }
  });

  it("lie in packs one after the other, small in all", () => {
    let all = 0;
    for (const pack of new Set(rows.map((row) => row.pack))) {
      const inside = rows.filter((row) => row.pack === pack);
      const { size } = statSync(new URL(`${pack}.pack`, FOLDER));
      const ends = inside.map((row) => row.start + row.size);
      inside.forEach((row, i) => assert.equal(row.start, ends[i - 1] ?? 0));
      assert.equal(ends.at(-1), size);
      all += size;
    }
    assert.ok(all < 6e6, `${all} bytes`);
  });

  it("come so that one can play at once: octaves of the middle layer first", () => {
    const first = rows.filter((row) => row.pack === "octaves");
    for (const pitch of PITCHES) assert.ok(Math.abs(nearest(first, pitch, 1).pitch - pitch) <= 6 || pitch < 24);
    assert.ok(first.reduce((sum, row) => sum + row.size, 0) < 0.6e6);
  });

  it("of another layer are taken only while there are none nearby", () => {
    const [octave, soft] = [{ pitch: 60, layer: 1 }, { pitch: 66, layer: 0 }];
    assert.equal(nearest([octave, soft], 66, 1), octave);
    assert.equal(nearest([octave, soft], 66, 0), soft);
    assert.equal(nearest([], 66, 0), undefined);
  });
});

describe("a velocity", () => {
  const VELOCITIES = Array.from({ length: 127 }, (_, i) => i + 1);

  it("chooses among all layers, the harder the higher", () => {
    const layers = VELOCITIES.map(layerOf);
    assert.deepEqual([...new Set(layers)], LAYERS);
    assert.deepEqual(layers, [...layers].sort());
  });

  it("is as hard as its layer goes at its upper end", () => {
    assert.equal(hardness(127), 1);
    for (const velocity of VELOCITIES) assert.ok(hardness(velocity) <= 1);
    const ends = VELOCITIES.filter((velocity) => layerOf(velocity) !== layerOf(velocity + 1));
    for (const end of ends) assert.equal(hardness(end), 1);
  });

  it("is louder than the one below, by 1.5 dB at most where one can play", () => {
    assert.equal(loudness(127), 1);
    for (const velocity of VELOCITIES.slice(10)) {
      const step = 20 * Math.log10(loudness(velocity) / loudness(velocity - 1));
      assert.ok(step > 0 && step < 1.5, `${velocity}: ${step} dB`);
    }
  });
});
