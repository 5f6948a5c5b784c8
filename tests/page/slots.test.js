import { buttons, fire, stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { showKept, slots } from "../../live/panel/page/js/slots.js";

describe("slots", () => {
  let pass, done, third;

  beforeEach(() => {
    mock.restoreAll();
    pass = stopTime();
    done = [];
    const act = (name) => (number) => done.push(`${name} ${number}`);
    const element = slots({ count: 4, label: "Place", recall: act("recall"), store: act("store") });
    third = buttons(element).get("3");
  });

  /** Press a slot for some ms. */
  function press(ms, fields = {}) {
    fire(third, "pointerdown");
    pass(ms);
    fire(third, "pointerup");
    fire(third, "click", fields);
  }

  it("give back at a short press", () => {
    press(100);
    press(540);
    assert.deepEqual(done, ["recall 3", "recall 3"]);
  });

  it("keep at a long press, while it is held, and give nothing back at its end", () => {
    fire(third, "pointerdown");
    pass(560);
    assert.deepEqual(done, ["store 3"]);
    pass(5000);
    fire(third, "pointerup");
    fire(third, "click");
    assert.deepEqual(done, ["store 3"]);
    press(50);
    assert.deepEqual(done, ["store 3", "recall 3"]);
  });

  it("keep with Shift, once", () => {
    press(50, { shiftKey: true });
    assert.deepEqual(done, ["store 3"]);
    press(900, { shiftKey: true });
    assert.deepEqual(done, ["store 3", "store 3"]);
  });

  it("keep nothing when the finger slides away", () => {
    fire(third, "pointerdown");
    pass(300);
    fire(third, "pointerleave");
    pass(1000);
    assert.deepEqual(done, []);
  });

  it("give back by keyboard, which has no press", () => {
    press(600);
    fire(third, "click");
    assert.deepEqual(done, ["store 3", "recall 3"]);
  });
});

describe("what slots hold", () => {
  it("is seen, and said to who does not see it", () => {
    const element = slots({ count: 3, label: "Scene", recall: () => {}, store: () => {} });
    const shown = () => [...element.children].map((each) => [each.classList.contains("kept"), each.getAttribute("aria-label")]);
    showKept(element, "Scene", ["verse", "", undefined]);
    assert.deepEqual(shown(), [
      [true, "Scene 1, verse, kept"],
      [true, "Scene 2, kept"],
      [false, "Scene 3"],
    ]);
    assert.match(element.children[0].getAttribute("title"), /^Scene 1, verse, kept. Press: go there/);
    showKept(element, "Scene", []);
    assert.deepEqual(shown()[0], [false, "Scene 1"]);
  });
});
