import { chance } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";

import { LeadTime } from "../../live/panel/page/js/sound/leadtime.js";

const LOOK = 0.05; // s between looks
const BLOCK = 0.01; // s by which the audio clock moves

describe("the lead time", () => {
  let lead, now, lost, random;

  beforeEach(() => {
    lead = new LeadTime();
    random = chance(5);
    now = 100;
    lost = 0;
  });

  /** The audio clock, as it is and as it is read: it began at 60, and has stood still for what was lost. */
  const truth = () => now - 60 - lost;
  const read = () => Math.floor(truth() / BLOCK) * BLOCK;
  /** By how much notes are late, s. */
  const late = () => lead.at(now) - truth();

  /** Let time pass, with looks at both clocks; returns how late notes were at each. */
  function pass(seconds) {
    const seen = [];
    for (const end = now + seconds; now < end; now += LOOK * (0.9 + 0.2 * random())) {
      lead.hear(read(), now);
      seen.push({ now, late: late() });
    }
    return seen;
  }

  it("is steady while the audio clock moves in blocks", () => {
    pass(1);
    for (const { late: by } of pass(20)) assert.ok(by <= 1e-9 && by > -0.005, `${by}`);
  });

  it("is back within two seconds of an underrun of 100 ms, at a pace that is no jump", () => {
    pass(3);
    lost = 0.1;
    const start = now;
    const seen = pass(4);
    assert.ok(seen[0].late > 0.09);
    const steps = seen.slice(1).map((each, i) => Math.abs(each.late - seen[i].late));
    assert.ok(Math.max(...steps) < 0.006, `${Math.max(...steps)}`);
    for (const { now: at, late: by } of seen) if (at > start + 2) assert.ok(Math.abs(by) < 0.005, `${by} at ${at - start}`);
  });

  it("begins anew where all have heard a hole", () => {
    pass(3);
    lost = 0.5;
    pass(0.7);
    assert.ok(Math.abs(late()) < BLOCK);
  });

  it("keeps what it knows when nobody has looked for long", () => {
    pass(2);
    now += 30;
    const before = late();
    lead.hear(truth() - BLOCK, now); // one look, late in a block
    assert.ok(Math.abs(late() - before) < BLOCK);
  });

  it("begins anew when the audio clock may have stood still on purpose", () => {
    pass(1);
    lost = 0.12;
    lead.reset();
    lead.hear(read(), now);
    assert.ok(Math.abs(late()) <= BLOCK);
  });
});
