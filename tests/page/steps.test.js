import { all, Element } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Emitter } from "../../live/panel/page/js/emitter.js";
import { buildSteps } from "../../live/panel/page/js/steps.js";
import { row, tableOf } from "./instrument.js";

describe("the first steps", () => {
  let notes, table, kept;

  beforeEach(async () => {
    kept = new Map();
    globalThis.localStorage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) };
    notes = new Emitter();
    ({ table } = await tableOf([row("/jam/density"), row("/jam/mode")]));
  });

  function open() {
    const element = new Element("div");
    buildSteps(element, { notes, table });
    return element;
  }

  const title = (element) => element.children[0].textContent;
  const play = (voice, velocity = 90) => notes.emit("note", { voice, velocity });

  it("are taken one after the other, by doing them", () => {
    const element = open();
    assert.match(title(element), /Play/);
    table.set("/jam/density", 0.2);
    play(1);
    play(0, 0);
    assert.match(title(element), /Play/);
    play(0);
    assert.match(title(element), /slider/);
    table.set("/jam/mode", "duet");
    assert.match(title(element), /slider/);
    table.set("/jam/density", 0.3);
    assert.match(title(element), /mode/);
    play(0);
    assert.equal(element.hidden, false);
    table.set("/jam/mode", "solo");
    assert.equal(element.hidden, true);
  });

  it("are not shown again to who has taken them, or said so", () => {
    const element = open();
    const [skip] = all(element, (each) => each.tag === "button");
    skip.click();
    assert.match(title(open()), /slider/);
    skip.click();
    skip.click();
    assert.equal(element.hidden, true);
    assert.equal(open().hidden, true);
  });
});
