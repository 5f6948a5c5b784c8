import { all, buttons, fire } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { choice } from "../../live/panel/page/js/choice.js";
import { row } from "./instrument.js";

let changes;

beforeEach(() => {
  changes = [];
  document.body.children = [];
  document.activeElement = null;
});

/** A text row's element, by its choices and other fields. */
function made(choices, fields = {}, folded = false) {
  return choice(row("/x", { type: "s", choices, ...fields }), (value) => changes.push(value), "label", folded);
}

const tagged = (element, tag) => all(element, (each) => each.tag === tag)[0];
const WORDS = ["a", "b", "c"];
const MANY = ["a", "b", "c", "d", "e", "f"];

describe("a choice's shape", () => {
  it("is as many buttons as fit, else a list", () => {
    assert.equal(buttons(made(MANY.slice(1)).element).size, 5);
    assert.ok(tagged(made(MANY).element, "select"));
  });

  it("is a list where it is open or folded", () => {
    assert.ok(tagged(made(WORDS, { open: true }).element, "select"));
    assert.ok(tagged(made(WORDS, {}, true).element, "select"));
  });

  it("is a field where any text will do", () => {
    assert.equal(tagged(made([]).element, "input").type, "text");
  });
});

describe("a switch", () => {
  it("turns to what it is not", () => {
    const { element, show } = choice(row("/x", { type: "i" }), (value) => changes.push(value), "label");
    show(1);
    element.click();
    show(0);
    element.click();
    assert.deepEqual(changes, [0, 1]);
    assert.equal(element.getAttribute("aria-checked"), "false", "until the table says so");
  });
});

describe("buttons side by side", () => {
  let element, group, show, by;

  beforeEach(() => {
    ({ element, show } = made(WORDS));
    group = element.children[1];
    by = buttons(element);
    show("b");
  });

  it("show what holds, and only that can be reached with Tab", () => {
    const state = () => WORDS.map((word) => [by.get(word).getAttribute("aria-checked"), by.get(word).tabIndex]);
    assert.deepEqual(state(), [["false", -1], ["true", 0], ["false", -1]]);
    show("c");
    assert.deepEqual(state(), [["false", -1], ["false", -1], ["true", 0]]);
  });

  it("choose what is pressed", () => {
    by.get("c").click();
    assert.deepEqual(changes, ["c"]);
  });

  it("are gone through with the arrows, round and round", () => {
    by.get("b").focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp"]) {
      assert.ok(fire(group, "keydown", { key }).defaultPrevented);
    }
    assert.deepEqual(changes, ["c", "a", "c", "b", "a"]);
    assert.equal(document.activeElement, by.get("a"));
  });

  it("leave other keys to the page", () => {
    assert.ok(!fire(group, "keydown", { key: "Tab" }).defaultPrevented);
    assert.deepEqual(changes, []);
  });
});

describe("a list", () => {
  it("shows a value that is not among its choices, once", () => {
    const { element, show } = made(MANY);
    const select = tagged(element, "select");
    show("mine");
    show("b");
    show("mine");
    assert.equal(select.value, "mine");
    assert.deepEqual(select.options.map((option) => option.value), [...MANY, "mine"]);
  });

  it("chooses", () => {
    const select = tagged(made(MANY).element, "select");
    select.value = "d";
    fire(select, "change");
    assert.deepEqual(changes, ["d"]);
  });
});

describe("a text field", () => {
  it("is not overwritten under the hand that types into it", () => {
    const { element, show } = made([]);
    const input = tagged(element, "input");
    show("C dorian");
    input.focus();
    input.value = "C ly";
    show("C dorian");
    assert.equal(input.value, "C ly");
    document.activeElement = null;
    show("C lydian");
    assert.equal(input.value, "C lydian");
  });

  it("is filled while it is empty, whoever has the focus", () => {
    const { element, show } = made([]);
    const input = tagged(element, "input");
    input.focus();
    show("auto");
    assert.equal(input.value, "auto");
  });

  it("is left by Enter with what was typed, by Escape with what held, and by a suggestion", () => {
    globalThis.InputEvent = class extends Event {
      inputType = "insertReplacementText";
    };
    const { element, show } = made([]);
    const input = tagged(element, "input");
    show("auto");
    for (const [key, value] of [["Enter", "C"], ["Escape", "auto"]]) {
      input.focus();
      input.value = "C";
      assert.ok(!fire(input, "keydown", { key: "d" }).defaultPrevented);
      assert.equal(document.activeElement, input);
      assert.ok(fire(input, "keydown", { key }).defaultPrevented, "it is no panic");
      assert.deepEqual([document.activeElement, input.value], [null, value]);
    }
    input.focus();
    input.dispatchEvent(new globalThis.InputEvent("input"));
    assert.equal(document.activeElement, null);
  });

  it("shares its suggestions with the fields of the same name", () => {
    const fields = { name: "scale", suggestions: ["off", "C dorian"] };
    const lists = [made([], fields), made([], fields)].map(({ element }) => tagged(element, "input").getAttribute("list"));
    assert.deepEqual(lists, ["suggestions-scale", "suggestions-scale"]);
    assert.deepEqual(document.body.children.map((each) => each.children.map((option) => option.value)), [["off", "C dorian"]]);
    assert.equal(tagged(made([]).element, "input").getAttribute("list"), null);
  });
});
