import "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { row, serve, tableOf, voiced } from "./instrument.js";

const CONTROLS = [row("/transport/tempo", { default: 120 }), ...voiced("/jam/density", 3), ...voiced("/jam/mode", 3, { type: "s" })];
const ACTIONS = [
  { key: "/panic", address: "/panic", voice: 0 },
  { key: "/latent/reset", address: "/latent/reset", voice: 0 },
  { key: "/latent/reset", address: "/voice/2/latent/reset", voice: 2 },
];
const DENSITY = "/jam/density";
const OF_2 = "/voice/2/jam/density";

describe("the table of controls", () => {
  let table, link;

  beforeEach(async () => ({ table, link } = await tableOf(CONTROLS, { actions: ACTIONS })));

  it("knows its voices and their rows", () => {
    assert.equal(table.voices, 3);
    assert.deepEqual(table.of(2).map(({ address }) => address), [OF_2, "/voice/2/jam/mode"]);
    assert.deepEqual(table.of(0).map(({ address }) => address), ["/transport/tempo", DENSITY, "/jam/mode"]);
    assert.equal(table.row("/nothing"), undefined);
  });

  it("says whether it is another one than before", async () => {
    assert.equal(await table.load(), false);
    serve({ controls: [row("/one")], actions: [], models: [] });
    assert.equal(await table.load(), true);
    assert.equal(table.voices, 1);
    assert.equal(table.row(DENSITY), undefined);
    assert.equal(table.row("/one").name, "one");
  });

  it("has a row's default until a value is told, though that be 0", () => {
    assert.equal(table.value(DENSITY), 0.5);
    link.emit("values", { [DENSITY]: 0, "/record/saved": "a.mid" });
    assert.equal(table.value(DENSITY), 0);
    assert.equal(table.value("/record/saved"), "a.mid");
    assert.equal(table.value("/nothing"), undefined);
  });

  it("tells those who watch when a value changes, and only then", () => {
    let told = 0;
    const leave = table.watch(DENSITY, () => told++);
    link.emit("values", { [DENSITY]: 0.7, [OF_2]: 0.1 });
    link.emit("values", { [DENSITY]: 0.7 });
    assert.equal(told, 1);
    leave();
    link.emit("values", { [DENSITY]: 0.8 });
    assert.equal(told, 1);
  });

  it("holds what the hand sets before the instrument agrees, and says it", () => {
    const seen = [];
    table.watch(DENSITY, () => seen.push(table.value(DENSITY)));
    table.set(DENSITY, 0.9);
    link.emit("values", { [DENSITY]: 0.9 });
    assert.deepEqual(seen, [0.9]);
    table.set(DENSITY, 0.9); // it may not have arrived
    assert.deepEqual(link.said, [[DENSITY, 0.9], [DENSITY, 0.9]]);
    assert.deepEqual(seen, [0.9]);
  });

  it("tells nothing more to what was made from the one before", async () => {
    const seen = [];
    table.watch(DENSITY, () => seen.push("watch"));
    table.on("target", () => seen.push("target"), table.signal);
    serve({ controls: [row(DENSITY)], actions: [], models: [] });
    await table.load();
    link.emit("values", { [DENSITY]: 0.9 });
    table.aim(1);
    assert.deepEqual(seen, []);
    table.watch(DENSITY, () => seen.push("new"));
    link.emit("values", { [DENSITY]: 0.1 });
    assert.deepEqual(seen, ["new"]);
  });

  it("aims rows and actions at the voice that the hands move", () => {
    const aimed = (address) => table.aimed(table.row(address)).address;
    assert.equal(aimed(DENSITY), DENSITY);
    let turns = 0;
    table.on("target", () => turns++);
    table.aim(2);
    assert.equal(turns, 1);
    assert.equal(aimed(DENSITY), OF_2);
    assert.equal(aimed("/transport/tempo"), "/transport/tempo");
    table.act("/latent/reset");
    table.act("/panic"); // of which voices have none of their own
    table.aim(3);
    table.act("/latent/reset", 1, "x");
    assert.deepEqual(link.said, [["/voice/2/latent/reset"], ["/panic"], ["/latent/reset", 1, "x"]]);
  });

  it("does nothing that the instrument has not", () => {
    table.act("/nothing", 1);
    assert.deepEqual(link.said, []);
  });
});
