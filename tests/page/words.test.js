import "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { parted, said, spelt, wording } from "../../live/panel/page/js/words.js";
import { row, tableOf } from "./instrument.js";

describe("words", () => {
  it("are a control's name, or its address where it stands apart", () => {
    assert.equal(wording(row("/jam/drift_rate")), "drift rate");
    const spellings = { "/jam/drift_rate": "drift rate", "/transport/clock": "clock", "/place/morph_time": "place morph time", "/jamming": "jamming" };
    for (const [key, words] of Object.entries(spellings)) assert.equal(spelt(row(key)), words);
  });

  it("are plain where the table's are not", () => {
    assert.deepEqual([wording(row("/jam/temperature")), spelt(row("/jam/temperature"))], ["boldness", "boldness"]);
  });

  it("stand for the addresses in what the instrument says", async () => {
    const { table } = await tableOf([row("/transport/tempo"), row("/jam/drift_rate")]);
    assert.equal(said(table, "/transport/tempo is the clock's; see /jam/drift_rate."), "tempo is the clock's; see drift rate.");
    assert.equal(said(table, "Recorded to /home/me/take.mid, 3/4"), "Recorded to /home/me/take.mid, 3/4");
  });

  it("may be parted between their syllables, near the middle, where they are long", () => {
    const shown = (word) => parted(word).replace("\u00AD", "-");
    assert.deepEqual(["syncopation", "mean repetition", "density", "shape 12", "rhthmlss"].map(shown), ["synco-pation", "mean repe-tition", "den-sity", "shape 12", "rhthmlss"]);
  });
});
