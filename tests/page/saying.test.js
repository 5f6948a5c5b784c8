import { all, Element, stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { Saying } from "../../live/panel/page/js/saying.js";

describe("what is said in passing", () => {
  let saying, words, home, sheet, pass;

  beforeEach(() => {
    mock.restoreAll();
    pass = stopTime();
    words = new Element("div");
    home = new Element("section");
    sheet = null;
    document.querySelector = (selector) => (selector === "dialog[open]" ? sheet : null);
    saying = new Saying(words, home);
  });

  it("goes after a while", () => {
    saying.say("Scene 2 kept");
    pass(3900);
    assert.equal(words.textContent, "Scene 2 kept");
    saying.say("Scene 3 kept");
    pass(3900);
    assert.equal(words.textContent, "Scene 3 kept");
    pass(200);
    assert.equal(words.textContent, "");
  });

  it("comes back to what holds, as long as that does", () => {
    saying.hold("Silent until you play");
    assert.equal(words.textContent, "Silent until you play");
    saying.say("Scene 2 kept");
    saying.hold("Silent until you play");
    assert.equal(words.textContent, "Scene 2 kept");
    pass(5000);
    assert.equal(words.textContent, "Silent until you play");
    saying.hold("");
    assert.equal(words.textContent, "");
  });

  it("is in the sheet that is open, else at home", () => {
    saying.say("here");
    assert.ok(all(home).includes(words));
    sheet = new Element("dialog");
    saying.say("there");
    assert.ok(all(sheet).includes(words));
    sheet = null;
    home.children = [];
    saying.settle();
    assert.ok(all(home).includes(words));
  });
});
