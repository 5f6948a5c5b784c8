import { Element, fire, openPage } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Keyboard } from "../../live/panel/page/js/keyboard.js";

const LOWER = ["KeyZ", "KeyS", "KeyX", "KeyD", "KeyC", "KeyV", "KeyG", "KeyB", "KeyH", "KeyN", "KeyJ", "KeyM", "Comma"];
const UPPER = ["KeyQ", "Digit2", "KeyW", "Digit3", "KeyE", "KeyR", "Digit5", "KeyT", "Digit6", "KeyY", "Digit7", "KeyU", "KeyI"];

describe("the computer's keyboard", () => {
  let keyboard, played, octaves;

  const down = (code, fields = {}) => fire(globalThis, "keydown", { code, ...fields });
  const up = (code) => fire(globalThis, "keyup", { code });

  beforeEach(() => {
    openPage();
    played = [];
    octaves = [];
    const play = { strike: (pitch, velocity) => played.push([pitch, velocity]), release: (pitch) => played.push([pitch]) };
    keyboard = new Keyboard(play, (pitch) => octaves.push(pitch));
  });

  const struck = () => played.filter((each) => each.length === 2).map(([pitch]) => pitch);

  it("is two octaves of a piano, a row each", () => {
    for (const code of LOWER) down(code);
    assert.deepEqual(struck(), [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
    played = [];
    for (const code of UPPER) down(code);
    assert.deepEqual(struck(), [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72]);
  });

  it("has its letters where its pitches are", () => {
    const { letters } = keyboard;
    assert.equal(letters.size, 25);
    assert.deepEqual([48, 49, 59, 60, 61, 72].map((pitch) => letters.get(pitch)), ["Z", "S", "M", "Q", "2", "I"]);
    keyboard.shift(1);
    assert.equal(keyboard.letters.get(60), "Z");
  });

  it("strikes a key once, however long it is held", () => {
    assert.ok(down("KeyZ").defaultPrevented);
    down("KeyZ", { repeat: true });
    down("KeyZ");
    up("KeyZ");
    up("KeyZ");
    assert.deepEqual(played, [[48, 90], [48]]);
  });

  it("lets go of the pitch that was struck, though the octave is another by now", () => {
    down("KeyC");
    down("Equal");
    up("KeyC");
    down("KeyC");
    assert.deepEqual(played, [[52, 90], [52], [64, 90]]);
    assert.deepEqual(octaves, [60]);
  });

  it("lets go of everything when the window loses the keyboard", () => {
    for (const code of ["KeyZ", "KeyC", "KeyB"]) down(code);
    fire(globalThis, "blur");
    assert.deepEqual(played.slice(3), [[48], [52], [55]]);
    down("KeyZ", { repeat: true }); // it is still under the finger
    up("KeyZ");
    assert.equal(played.length, 6);
  });

  it("leaves shortcuts and other keys to the browser", () => {
    for (const held of ["ctrlKey", "metaKey", "altKey"]) assert.ok(!down("KeyC", { [held]: true }).defaultPrevented);
    for (const code of ["KeyP", "Space", "F5", "Tab"]) assert.ok(!down(code).defaultPrevented);
    assert.deepEqual(played, []);
  });

  it("is silent while somebody types, and nowhere else", () => {
    for (const tag of ["input", "textarea"]) down("KeyC", { target: new Element(tag) });
    down("Minus", { target: new Element("input") });
    assert.deepEqual([played, octaves], [[], []]);
    const box = new Element("input");
    box.setAttribute("type", "checkbox");
    for (const target of [new Element("button"), new Element("select"), box]) {
      assert.ok(down("KeyC", { target }).defaultPrevented, "a list would take it for the letter of a choice");
      up("KeyC");
    }
    assert.deepEqual(struck(), [52, 52, 52]);
  });

  it("stays within what a piano has", () => {
    for (let i = 0; i < 9; i++) keyboard.shift(-1);
    assert.equal(octaves.at(-1), 24);
    for (let i = 0; i < 9; i++) keyboard.shift(1);
    assert.equal(octaves.at(-1), 84);
    down("KeyI");
    assert.deepEqual(struck(), [108]);
  });
});
