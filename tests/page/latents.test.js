import { all, buttons, fire } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { Emitter } from "../../live/panel/page/js/emitter.js";
import { latents } from "../../live/panel/page/js/latents.js";
import { tableOf, voiced } from "./instrument.js";

const LATENTS = [1, 2, 3].flatMap((index) => voiced(`/latent/${index}`, 2, { index, name: "latent" }));
const MODELS = [
  { name: "lstm", title: "A melody model", latents: [] },
  { name: "morph", title: "Between loops", latents: [{ name: "rise" }, { name: "bite" }] },
  { name: "song", title: "Songs", latents: [{ name: "register" }, { name: "2" }, { name: "length" }] },
];
const MODEL = voiced("/model/select", 2, { type: "s", name: "model", default: "lstm" });
const ACTIONS = ["/latent/reset", "/latent/random", "/place/store", "/place/recall", "/place/morph"].flatMap((key) => [
  { key, address: key, voice: 0, says: "" },
  { key, address: `/voice/2${key}`, voice: 2, says: "" },
]);

describe("the latent space under the hands", () => {
  let table, link, notes, said, element;

  beforeEach(async () => {
    ({ table, link } = await tableOf([...LATENTS, ...MODEL], { actions: ACTIONS, models: MODELS }));
    notes = Object.assign(new Emitter(), { grid: null });
    said = [];
    element = latents({ table, notes, say: (text) => said.push(text) }, table.of(0).filter((row) => row.index));
  });

  const play = (voice, model) => link.emit("values", { [`/voice/${voice}/model/select`]: model });
  const faders = () => all(element, (each) => each.classList.contains("fader"));
  const names = () => faders().map((fader) => fader.getAttribute("aria-label"));
  const idle = () => faders().map((fader) => fader.classList.contains("idle"));
  const isDeaf = () => element.classList.contains("deaf");

  it("is deaf while no model that plays has one", () => {
    assert.equal(isDeaf(), true);
    assert.deepEqual(idle(), [true, true, true]);
    assert.deepEqual(names(), ["latent 1", "latent 2", "latent 3"]);
  });

  it("has the names of the model that listens, and hides the rest", () => {
    play(2, "morph");
    assert.equal(isDeaf(), false);
    assert.deepEqual(names(), ["rise", "bite", "latent 3"]);
    assert.deepEqual(idle(), [false, false, true]);
    const [row] = all(element, (each) => each.classList.contains("faders"));
    assert.equal(row.style.get("--count"), "2", "by which they share its width");
    play(2, "lstm");
    assert.equal(isDeaf(), true);
  });

  it("is the first such voice's, where the hands move all", () => {
    play(2, "song");
    play(1, "morph");
    assert.deepEqual(names(), ["rise", "bite", "length"], "but for what only another has");
    assert.deepEqual(idle(), [false, false, false]);
  });

  it("is that of the voice which the hands move", () => {
    play(1, "morph");
    play(2, "song");
    table.aim(2);
    assert.deepEqual(names(), ["register", "2", "length"]);
    assert.deepEqual(faders().map((fader) => fader.dataset.address), ["/voice/2/latent/1", "/voice/2/latent/2", "/voice/2/latent/3"]);
    play(2, "lstm");
    assert.equal(isDeaf(), true);
    table.aim(1);
    assert.deepEqual(names(), ["rise", "bite", "latent 3"]);
    table.aim(2);
    assert.equal(isDeaf(), true);
    table.aim(1);
    assert.equal(isDeaf(), false);
    assert.deepEqual(idle(), [false, false, true]);
    table.aim(0);
    assert.deepEqual(faders().map((fader) => fader.dataset.address), ["/latent/1", "/latent/2", "/latent/3"]);
  });

  it("moves what its faders show", () => {
    table.aim(2);
    fire(faders()[1], "keydown", { key: "End" });
    assert.deepEqual(link.said, [["/voice/2/latent/2", 1]]);
    link.emit("values", { "/voice/2/latent/2": 0.25 });
    assert.equal(faders()[1].getAttribute("aria-valuenow"), "0.25");
    link.emit("values", { "/latent/2": 0.75 });
    assert.equal(faders()[1].getAttribute("aria-valuenow"), "0.25", "another row's");
  });

  it("offers the models that have one", () => {
    const found = buttons(element);
    assert.equal(found.has("lstm"), false);
    found.get("morph").click();
    table.aim(2);
    found.get("song").click();
    assert.deepEqual(link.said, [["/model/select", "morph"], ["/voice/2/model/select", "song"]]);
  });

  it("has the gestures that the instrument has, for whom the hands move", () => {
    const found = buttons(element);
    assert.equal(found.has("From my phrase"), false);
    found.get("Centre").click();
    table.aim(2);
    found.get("Surprise").click();
    assert.deepEqual(link.said, [["/latent/reset"], ["/voice/2/latent/random"]]);
  });

  it("shows which places are kept", () => {
    const kept = () => [...buttons(element)].filter(([, button]) => button.classList.contains("kept")).map(([name]) => name);
    assert.deepEqual(kept(), []);
    notes.grid = { places: [true, false, true] };
    notes.emit("grid", notes.grid);
    assert.deepEqual(kept(), ["1", "3"]);
  });

  it("keeps a place, and goes there", () => {
    const place = buttons(element).get("2");
    fire(place, "click", { shiftKey: true });
    fire(place, "click");
    assert.deepEqual(link.said, [["/place/store", 2], ["/place/recall", 2]]);
    assert.deepEqual(said, ["Place 2 kept"]);
  });
});
