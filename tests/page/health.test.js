import "./page.js";

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { warnings } from "../../live/panel/page/js/health.js";

const port = (name, lost = false) => ({ name, system: "JACK", lost });
const late = (n, p99) => ({ n, p50: 0.01, p99, max: 9 });
const driver = (fields = {}) => ({
  input: port("Keystation"), outputs: [port("Synth")], lateness_ms: late(500, 0.1), late_arrivals: 0, stale: 0, real_time: true, ...fields,
});

describe("what is wrong", () => {
  const found = (fields = {}, isOpen = true) => warnings({ driver: driver(), ...fields }, isOpen);

  it("is nothing when all is well, or nothing is known yet", () => {
    assert.deepEqual(found(), []);
    assert.deepEqual(warnings({}, true), []);
  });

  it("is only that the instrument is away when it is: the rest is of yesterday", () => {
    const [only, ...others] = found({ driver: driver({ real_time: false }), freshlyLate: true }, false);
    assert.match(only, /away/);
    assert.deepEqual(others, []);
  });

  it("is said of each port by its name", () => {
    const [keyboard, synth, drums, ...others] = found({ driver: driver({ input: port("Keystation", true), outputs: [port("Piano"), port("Synth", true)], clock: port("Drums", true) }) });
    assert.match(keyboard, /Keystation/);
    assert.match(synth, /Synth/);
    assert.match(drums, /clock.*Drums/);
    assert.deepEqual(others, []);
  });

  it("is late notes once there are enough to tell", () => {
    assert.deepEqual(found({ driver: driver({ lateness_ms: late(50, 4) }) }), []);
    assert.match(found({ driver: driver({ lateness_ms: late(51, 4) }) })[0], /4\.0 ms late/);
    assert.deepEqual(found({ driver: driver({ lateness_ms: late(5000, 0.4) }) }), []);
  });

  it("is all of it at once", () => {
    const bad = driver({ lateness_ms: late(100, 2), real_time: false, input: port("K", true), outputs: [port("S", true)] });
    assert.equal(found({ driver: bad, freshlyLate: true }).length, 5);
  });
});
