// Health: how exactly it plays, who is connected, what it says, and what to do about what is wrong.

import { make } from "./dom.js";
import { PERFORMER } from "./notes.js";

/**
 * @import * as frames from "./frames.js"
 * @import { Parts } from "./main.js"
 * @typedef {Partial<frames.Health> & { freshlyLate?: boolean, oscActive?: boolean }} Seen nothing, at first
 */

const LINES = 100;
const ACTIVE_MS = 1500;
const WORDS = { good: "all is well", fair: "something needs a look", bad: "the instrument is away" };
const FRESH_MS = 30_000; // how long a late decision is worth a warning

/**
 * What is wrong, in words, with what to do; none when all is well.
 * @param {Seen} health
 * @param {boolean} isOpen
 */
export function warnings(health, isOpen) {
  if (!isOpen) return ["The instrument is away. The page looks for it; see the terminal where it runs."];
  const driver = health.driver;
  const { input, outputs = [], clock, lateness_ms: late } = driver ?? {};
  const found = [];
  if (input?.lost) found.push(`The keyboard's port ${input.name} is gone. Plug it in again: it is taken up by itself.`);
  for (const output of outputs.filter(({ lost }) => lost)) {
    found.push(`The output ${output.name} is gone. Start the synthesiser or DAW again: it is taken up by itself.`);
  }
  if (clock?.lost) found.push(`The clock's output ${clock.name} is gone. Switch on what follows it: it is taken up by itself.`);
  if (late && late.n > 50 && late.p99 > 0.5) found.push(`Notes go out up to ${late.p99.toFixed(1)} ms late. Close other programs; “antiphon doctor” says more.`);
  if (driver?.real_time === false) found.push("The system grants no real-time priority. “antiphon doctor” says how to get it.");
  if (health.freshlyLate) found.push("Decisions come too late just now. A lighter model helps, or a longer --lookahead.");
  return found;
}

export class Health {
  #parts;
  /** @type {string[]} */
  #lines = [];
  /** @type {Seen} */
  #health = {};
  #lateAt = -Infinity;
  #heard = { you: -Infinity, antiphon: -Infinity }; // when either player was last heard, ms
  #lamp;
  #element;

  /**
   * @param {HTMLElement} sheet
   * @param {HTMLElement} lamp
   * @param {Parts} parts
   */
  constructor(sheet, lamp, parts) {
    this.#parts = parts;
    this.#lamp = lamp;
    this.#element = make("div", "health");
    sheet.append(this.#element);
    const { link, notes } = parts;
    notes.on("note", ({ voice }) => (this.#heard[voice === PERFORMER ? "you" : "antiphon"] = performance.now()));
    link.on("health", (health) => this.#take(health));
    link.on("log", (lines) => this.#log(lines));
    link.on("open", () => this.#show());
    link.on("lost", () => this.#show());
  }

  /** @param {frames.Health} health */
  #take(health) {
    const before = this.#health;
    if ((health.lateDecisions ?? 0) > (before.lateDecisions ?? Infinity)) this.#lateAt = performance.now();
    const freshlyLate = performance.now() - this.#lateAt < FRESH_MS;
    this.#health = { ...health, freshlyLate, oscActive: health.oscPackets !== before.oscPackets };
    this.#show();
  }

  /** @param {string[]} lines */
  #log(lines) {
    this.#lines = [...this.#lines, ...lines].slice(-LINES);
    this.#show();
  }

  #show() {
    const troubles = warnings(this.#health, this.#parts.link.isOpen);
    const state = !this.#parts.link.isOpen ? "bad" : troubles.length ? "fair" : "good";
    this.#lamp.dataset.state = state;
    this.#lamp.parentElement?.setAttribute("title", WORDS[state]);
    if (!this.#element.closest("dialog")?.open) return;
    const log = make("pre", "log", this.#lines.join("\n"));
    log.tabIndex = 0;
    log.setAttribute("aria-label", "Log");
    this.#element.replaceChildren(advice(troubles), this.#figures(), make("h3", "", "Log"), log);
    log.scrollTop = log.scrollHeight;
  }

  /** Show the figures as of now: called when the sheet opens. */
  refresh() {
    this.#show();
  }

  #figures() {
    const { driver, turn, notes, ...health } = this.#health;
    const late = driver?.lateness_ms;
    const list = make("dl", "figures");
    const rows = [
      ["Off the beat grid", late?.n ? `${ms(late.p50)} typical, ${ms(late.p99)} p99, ${ms(late.max)} most` : "no notes yet"],
      ["Late", `${health.lateDecisions ?? 0} decisions, ${driver?.late_arrivals ?? 0} notes; ${driver?.stale ?? 0} notes left out`],
      ["Decided in time", notes?.decided ? `${notes.inTime} of ${notes.decided} notes, from what was heard ${ms(notes.staleness.p50)} before (p99 ${ms(notes.staleness.p99)})` : "no notes yet"],
      ["One turn of the engine", turn ? `${ms(turn.p50)} typical, ${ms(turn.p99)} p99` : "–"],
      ["Keyboard", port(driver?.input) + this.#activity("you")],
      ["Output", (driver?.outputs.map(port).join(", ") ?? "–") + this.#activity("antiphon")],
      ...(driver?.clock ? [["Clock", port(driver.clock)]] : []),
      ["Real-time priority", driver?.real_time ? "granted" : "not granted"],
      ["OSC", `${health.oscPackets ?? 0} packets${health.oscActive ? ", active" : ""}; ${health.complaints ?? 0} complaints`],
      ["Subscribers", health.subscribers?.join(", ") || "none"],
      ["Pages", String(health.pages ?? 0)],
      ["To this page and back", `${ms(this.#parts.clock.roundTrip)}`],
      ["Note to loudspeaker", `${ms(this.#parts.sound.latency * 1000)}`],
    ];
    for (const [name, value] of rows) list.append(make("dt", "", name), make("dd", "", value));
    return list;
  }

  /** @param {"you" | "antiphon"} who */
  #activity(who) {
    return performance.now() - this.#heard[who] < ACTIVE_MS ? ", active" : "";
  }
}

/** @param {string[]} troubles */
function advice(troubles) {
  const list = make("ul", troubles.length ? "troubles" : "well");
  list.append(...(troubles.length ? troubles : ["All is well."]).map((text) => make("li", "", text)));
  return list;
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** @param {frames.Plug} [plug] */
function port(plug) {
  if (!plug) return "–";
  return `${plug.name}${plug.system ? ` (${plug.system})` : ""}${plug.lost ? ", gone" : ""}`;
}
