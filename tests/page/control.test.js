import "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { control } from "../../live/panel/page/js/control.js";
import { row, tableOf, voiced } from "./instrument.js";

describe("a control", () => {
  /** The role of what a row is made to. */
  async function roleOf(fields) {
    const { table } = await tableOf([row("/x", fields)]);
    return control(table, table.row("/x")).getAttribute("role");
  }

  it("is a switch where there is only on and off, and a fader on every other scale", async () => {
    assert.equal(await roleOf({ type: "i", low: 0, high: 1, default: 0 }), "switch");
    assert.equal(await roleOf({ type: "f", low: 0, high: 1 }), "slider");
    assert.equal(await roleOf({ type: "i", low: 0, high: 2, default: 0 }), "slider");
    assert.equal(await roleOf({ type: "i", low: 1, high: 16, default: 1 }), "slider");
    assert.equal(await roleOf({ type: "s", low: null, high: null, choices: ["a", "b"], default: "a" }), null);
  });

  it("sets its row and follows it", async () => {
    const { table, link } = await tableOf([row("/x", { type: "i", low: 0, high: 1, default: 0 })]);
    const element = control(table, table.row("/x"));
    element.click();
    assert.deepEqual(link.said, [["/x", 1]]);
    assert.equal(element.getAttribute("aria-checked"), "true");
    link.emit("values", { "/x": 0 });
    assert.equal(element.getAttribute("aria-checked"), "false");
  });

  it("turns to another voice with the hands if it is aimed, and else does not", async () => {
    const { table, link } = await tableOf(voiced("/mute", 2, { type: "i", low: 0, high: 1, default: 0 }));
    const [aimed, fixed] = [true, false].map((is) => control(table, table.row("/mute"), { aimed: is }));
    link.emit("values", { "/voice/2/mute": 1 });
    table.aim(2);
    assert.deepEqual([aimed, fixed].map((each) => each.getAttribute("aria-checked")), ["true", "false"]);
    aimed.click();
    fixed.click();
    assert.deepEqual(link.said, [["/voice/2/mute", 0], ["/mute", 1]]);
    assert.deepEqual([aimed, fixed].map((each) => each.dataset.address), ["/voice/2/mute", "/mute"]);
  });

  it("says what it does and which address moves it, of the voice that the hands are at", async () => {
    const { table } = await tableOf(voiced("/density", 2, { says: "How many notes." }));
    const element = control(table, table.row("/density"), { aimed: true });
    assert.equal(element.title, "How many notes.\n/density");
    assert.equal(element.getAttribute("aria-description"), "How many notes.");
    table.aim(2);
    assert.equal(element.title, "How many notes.\n/voice/2/density");
  });
});
