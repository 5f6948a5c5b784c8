import { Element, fire, openPage } from "./page.js";

import assert from "node:assert/strict";
import { before, beforeEach, describe, it } from "node:test";

import { listenForShortcuts } from "../../live/panel/page/js/shortcuts.js";

describe("Space and Escape", () => {
  let done, dialog;

  before(() => {
    openPage();
    document.querySelector = () => dialog;
    listenForShortcuts({ toggle: () => done.push("toggle"), panic: () => done.push("panic") });
  });

  beforeEach(() => {
    done = [];
    dialog = null;
  });

  const space = (fields = {}) => fire(globalThis, "keydown", { code: "Space", key: " ", ...fields });
  const escape = (fields = {}) => fire(globalThis, "keydown", { code: "Escape", key: "Escape", ...fields });

  it("start and stop whatever has the focus, and press no button", () => {
    for (const tag of ["body", "button", "select", "div"]) {
      const target = new Element(tag);
      assert.ok(space({ target }).defaultPrevented);
      assert.ok(fire(globalThis, "keyup", { code: "Space", target }).defaultPrevented);
    }
    assert.deepEqual(done, ["toggle", "toggle", "toggle", "toggle"]);
  });

  it("are a blank in a text field, and the browser's with a modifier", () => {
    assert.ok(!space({ target: new Element("input") }).defaultPrevented);
    assert.ok(!fire(globalThis, "keyup", { code: "Space", target: new Element("input") }).defaultPrevented);
    assert.ok(!space({ ctrlKey: true }).defaultPrevented);
    assert.deepEqual(done, []);
  });

  it("count once, however long they are held", () => {
    space();
    assert.ok(space({ repeat: true }).defaultPrevented, "the page would scroll");
    assert.deepEqual(done, ["toggle"]);
  });

  it("are panic where nothing is open", () => {
    escape();
    dialog = new Element("dialog");
    escape();
    dialog = null;
    escape({ defaultPrevented: true });
    assert.deepEqual(done, ["panic"]);
  });
});
