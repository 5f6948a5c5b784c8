import { fire } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Fader } from "../../live/panel/page/js/fader.js";
import { row } from "./instrument.js";

describe("a fader under the hand", () => {
  let fader, changes, scale, track;

  /** A fader of a row that follows its own changes, as the table has it. */
  function build(fields, value) {
    scale = row("/x", fields);
    changes = [];
    fader = new Fader(scale, (next) => {
      changes.push(next);
      fader.show(scale, next);
    });
    fader.show(scale, value);
    track = fader.element.children[1];
  }

  const grasp = (fields = {}) => fire(fader.element, "pointerdown", { button: 0, pointerId: 1, clientX: 0, clientY: 0, timeStamp: 5000, ...fields });
  const release = (fields = {}) => fire(fader.element, "pointerup", { clientX: 0, clientY: 0, ...fields });
  const drag = (fields) => fire(fader.element, "pointermove", { clientX: 0, clientY: 0, ...fields });
  const press = (key, fields = {}) => fire(fader.element, "keydown", { key, ...fields });

  beforeEach(() => build({ low: 0, high: 100 }, 50));

  it("follows it as far as the track is long", () => {
    grasp({ clientX: 30 });
    drag({ clientX: 40 });
    assert.deepEqual(changes, [60]);
    drag({ clientX: 20 });
    assert.deepEqual(changes, [60, 40]);
  });

  it("goes upwards where the track is upright", () => {
    track.box = { width: 10, height: 200 };
    grasp({ clientY: 100 });
    drag({ clientY: 80, clientX: 500 });
    assert.deepEqual(changes, [60]);
  });

  it("goes a quarter as far with Shift", () => {
    grasp();
    drag({ clientX: 20, shiftKey: true });
    assert.deepEqual(changes, [55]);
  });

  it("does not jump under a hand that moves it: it is relative, wherever it is touched", () => {
    grasp({ clientX: 95 });
    drag({ clientX: 95 });
    assert.deepEqual(changes, []);
    drag({ clientX: 85 });
    release({ clientX: 85 });
    assert.deepEqual(changes, [40]);
  });

  it("goes to where its track is tapped", () => {
    grasp({ clientX: 80, target: track });
    drag({ clientX: 82 });
    release({ clientX: 82 });
    track.box = { left: 0, top: 10, width: 10, height: 200 };
    grasp({ clientY: 60, target: track });
    release({ clientY: 60 });
    assert.deepEqual(changes, [82, 75]);
  });

  it("stays where it is when its name is tapped, or its track is let go by the browser", () => {
    grasp({ clientX: 80 });
    release({ clientX: 80 });
    grasp({ clientX: 80, target: track });
    fire(fader.element, "pointercancel");
    assert.deepEqual(changes, []);
  });

  it("takes what is typed into its value, and not what is given up", () => {
    const field = () => fader.element.children.find((each) => each.tag === "input");
    for (const [key, text] of [["Enter", "72"], ["Escape", "10"], ["Enter", "loud"]]) {
      grasp({ target: fader.element.children[2] });
      release();
      field().value = text;
      assert.ok(fire(field(), "keydown", { key }).defaultPrevented);
      assert.equal(field(), undefined);
      assert.equal(document.activeElement, fader.element);
    }
    assert.deepEqual(changes, [72]);
    assert.ok(press("Enter").defaultPrevented);
    assert.equal(field().value, "72.0");
  });

  it("comes back at once from beyond its end", () => {
    grasp();
    drag({ clientX: 500 });
    drag({ clientX: 490 });
    assert.deepEqual(changes, [100, 90]);
  });

  it("adds up ways that are too small for a whole number", () => {
    build({ type: "i", low: 1, high: 5 }, 3);
    grasp();
    for (let x = 1; x <= 25; x++) drag({ clientX: x });
    assert.deepEqual(changes, [4]);
  });

  it("stays where it is when it is not held", () => {
    drag({ clientX: 40 });
    grasp({ button: 2 });
    drag({ clientX: 40 });
    grasp();
    fire(fader.element, "pointercancel");
    drag({ clientX: 40 });
    assert.deepEqual(changes, []);
    assert.equal(fader.element.classList.contains("held"), false);
  });

  it("returns to its default at a double click, and at two quick touches", () => {
    build({ default: 0.25 }, 1);
    fire(fader.element, "dblclick");
    assert.deepEqual(changes, [0.25]);
    fader.show(scale, 1);
    grasp({ pointerType: "touch", timeStamp: 5000 });
    grasp({ pointerType: "touch", timeStamp: 5400 });
    assert.deepEqual(changes, [0.25], "too slow");
    grasp({ pointerType: "touch", timeStamp: 5600, target: track, clientX: 90 });
    release({ clientX: 90 });
    assert.deepEqual(changes, [0.25, 0.25], "and it is no tap");
  });

  it("moves by its keys", () => {
    for (const key of ["ArrowUp", "ArrowLeft", "PageUp", "End", "Home", "Delete"]) assert.ok(press(key).defaultPrevented);
    assert.deepEqual(changes, [51, 50, 60, 100, 0, 0.5]);
    press("ArrowRight", { shiftKey: true });
    assert.equal(changes.at(-1), 0.6);
  });

  it("moves whole numbers by one at least", () => {
    build({ type: "i", low: 1, high: 16 }, 8);
    press("ArrowUp");
    press("ArrowDown", { shiftKey: true });
    press("PageUp");
    assert.deepEqual(changes, [9, 8, 16]);
  });

  it("leaves other keys to the page", () => {
    for (const key of ["Tab", "a", " ", "Escape"]) assert.ok(!press(key).defaultPrevented);
    assert.deepEqual(changes, []);
  });

  it("goes up when the wheel is turned away, and down towards the hand", () => {
    fire(fader.element, "wheel", { deltaY: -120, deltaX: 0 });
    fire(fader.element, "wheel", { deltaY: 3, deltaX: 0 });
    fire(fader.element, "wheel", { deltaY: 0, deltaX: 9, shiftKey: true }); // how browsers turn it with Shift
    assert.deepEqual(changes, [51, 50, 49.9]);
  });

  it("says nothing when nothing changes", () => {
    press("End");
    press("End");
    press("ArrowUp");
    assert.deepEqual(changes, [100]);
  });

  it("tells those who do not see it what it shows", () => {
    build({ unit: "bpm", low: 20, high: 300 }, 120);
    const aria = (name) => fader.element.getAttribute(`aria-${name}`);
    assert.deepEqual(["label", "valuemin", "valuemax", "valuenow", "valuetext"].map(aria), ["x", "20", "300", "120", "120.0 bpm"]);
  });

  it("is filled from zero, where there is less than zero", () => {
    const filled = () => ["--from", "--span"].map((name) => Number(fader.element.style.get(name)));
    build({ low: -1, high: 1 }, -0.5);
    assert.deepEqual(filled(), [0.25, 0.25]);
    fader.show(scale, 1);
    assert.deepEqual(filled(), [0.5, 0.5]);
    build({ low: 0, high: 1 }, 0.75);
    assert.deepEqual(filled(), [0, 0.75]);
  });

  it("is filled from the middle, where latents have their mean", () => {
    build({ low: 0, high: 1, index: 3 }, 0.75);
    assert.equal(fader.element.style.get("--from"), "0.5000");
  });
});
