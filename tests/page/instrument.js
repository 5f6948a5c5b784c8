// The instrument's side of a table, as far as the tests need it.

import { Emitter } from "../../live/panel/page/js/emitter.js";
import { Table } from "../../live/panel/page/js/table.js";

/** A link that keeps what is said over it. */
export class FakeLink extends Emitter {
  said = [];

  send(...message) {
    this.said.push(message);
  }

  set(...message) {
    this.said.push(message);
  }
}

/** A row of the table: a number from 0 to 1, but for what is given. */
export function row(address, fields = {}) {
  const name = address.split("/").at(-1);
  return {
    address, name, key: address, voice: 0, index: 0, perVoice: false, told: true, type: "f", low: 0, high: 1, default: 0.5,
    choices: [], open: false, curve: "linear", unit: "", says: "", suggestions: [], ...fields,
  };
}

/** A row for all voices, and the rows of each. */
export function voiced(key, voices, fields = {}) {
  const each = Array.from({ length: voices }, (_, i) => row(`/voice/${i + 1}${key}`, { ...fields, key, voice: i + 1, perVoice: true }));
  return [row(key, { ...fields, perVoice: true }), ...each];
}

/** A table that was fetched from an instrument, and the link to it. */
export async function tableOf(controls, { actions = [], models = [] } = {}) {
  const link = new FakeLink();
  const table = new Table(link);
  serve({ controls, actions, models });
  await table.load();
  return { table, link };
}

/** Have the instrument serve a directory from now on. */
export function serve(directory) {
  globalThis.fetch = async () => ({ text: async () => JSON.stringify(directory) });
}
