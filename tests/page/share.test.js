import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { decode, encode, isDefault, lastPhrase } from "../../live/panel/page/js/share.js";

const row = (address, fields) => ({ address, key: address.replace("/voice/1", "/jam"), voice: 1, told: true, choices: [], open: false, ...fields });
const ROWS = [
  row("/transport/tempo", { voice: 0, type: "f", low: 20, high: 300 }),
  row("/transport/play", { voice: 0, type: "i", low: 0, high: 1 }),
  row("/record", { voice: 0, type: "i", low: 0, high: 1 }),
  row("/voice/1/density", { type: "f", low: 0, high: 1 }),
  row("/voice/1/mode", { type: "s", choices: ["answer", "duet"] }),
  row("/voice/1/model", { type: "s", choices: ["morph"], open: true }),
  row("/voice/1/scale", { type: "s" }),
  row("/voice/1/secret", { type: "f", low: 0, high: 1, told: false }),
];
const rowOf = (address) => ROWS.find((each) => each.address === address);
const VALUES = [["/transport/tempo", 96.5], ["/voice/1/density", 0.25], ["/voice/1/mode", "duet"], ["/voice/1/scale", "F# dorian"]];
const PHRASE = [[0, 60, 90, 1], [1, 64, 80, 0.5]];
const text = (what) => btoa(typeof what === "string" ? what : JSON.stringify(what));
const read = (what) => decode(text(what), rowOf);

describe("a scene in a link", () => {
  it("comes back as it was, in letters that an address may have", () => {
    const link = encode({ values: VALUES, phrase: PHRASE });
    assert.match(link, /^[\w-]+$/);
    assert.deepEqual(decode(link, rowOf), { values: VALUES, phrase: PHRASE });
  });

  it("sets nothing that is no part of a scene, or that the instrument does not have or allow", () => {
    const bad = {
      "/transport/play": 0, "/record": 1, "/voice/1/secret": 1, "/panic": 1, "/voice/9/density": 1, "__proto__": 1,
      "/voice/1/mode": "solo", "/voice/1/model": "/etc/passwd.onnx", "/transport/tempo": 1e9,
    };
    assert.equal(read({ v: 1, c: bad, p: [] }), null);
    for (const wrong of [2, -1, null, "0.5", [0.5], {}, true]) assert.equal(read({ v: 1, c: { "/voice/1/density": wrong } }), null);
    for (const wrong of ["../x", "a".repeat(41), "", 5, "<b>", "a\nb"]) assert.equal(read({ v: 1, c: { "/voice/1/scale": wrong } }), null);
    assert.deepEqual(read({ v: 1, c: { ...bad, "/voice/1/density": 1 } }).values, [["/voice/1/density", 1]]);
  });

  it("plays no note that is none, and not more than a phrase may have", () => {
    const wrong = [[0, 60, 90], [0, 60.5, 90, 1], [0, 128, 90, 1], [0, 60, 0, 1], [-1, 60, 90, 1], [0, 60, 90, 1e9], [0, 60, 90, "1"], "note", null];
    assert.equal(read({ v: 1, c: {}, p: wrong }), null);
    assert.deepEqual(read({ v: 1, p: [...wrong, ...PHRASE] }).phrase, PHRASE);
    assert.equal(read({ v: 1, p: Array(100).fill(PHRASE[0]) }).phrase.length, 64);
  });

  it("is nothing where the text is nothing of the kind", () => {
    const texts = ["", "%%%", "****", text("not JSON"), text("null"), text("7"), text([]), text({ v: 2, c: {} }), text({ v: 1, c: 5, p: 5 }), "A".repeat(30000), "é", text("\xff\xfe")];
    for (const each of texts) assert.equal(decode(each, rowOf), null, each.slice(0, 20));
  });
});

describe("a value of a scene", () => {
  it("goes without saying where it is the default, as exactly as an instrument tells it", () => {
    const density = { type: "f", default: 0.95 };
    assert.deepEqual([0.949999988, 0.95, 0.951, undefined].map((value) => isDefault(density, value)), [true, true, false, false]);
    const mode = { type: "s", default: "answer" };
    assert.deepEqual(["answer", "duet"].map((value) => isDefault(mode, value)), [true, false]);
  });
});

describe("the performer's last phrase", () => {
  const note = (start, end, fields = {}) => ({ start, end, voice: 0, channel: 1, pitch: 60, velocity: 90, ...fields });

  it("is what was played since the last pause, in beats", () => {
    const notes = [note(1, 1.5), note(9, 9.5, { pitch: 62 }), note(9.2, 9.4, { voice: 1 }), note(9.5, 10.5, { pitch: 64 })];
    assert.deepEqual(lastPhrase(notes, 120), [[0, 62, 90, 1], [1, 64, 90, 2]]);
  });

  it("is nothing where nothing was played, and 64 notes at most", () => {
    assert.deepEqual(lastPhrase([note(1, 2, { voice: 1 })], 120), []);
    const many = Array.from({ length: 100 }, (_, i) => note(i / 8, i / 8 + 0.1));
    assert.equal(lastPhrase(many, 120).length, 64);
  });

  it("has a key that is still held", () => {
    assert.deepEqual(lastPhrase([note(5, null)], 120), [[0, 60, 90, 1]]);
  });
});
