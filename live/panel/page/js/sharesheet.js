// Scenes that come and go as links: what copies one, and the sheet that asks before one is loaded.

import { make } from "./dom.js";
import { decode, encode, isDefault, isShared, lastPhrase } from "./share.js";
import { TEMPO } from "./transport.js";

/**
 * @import { Parts } from "./main.js"
 * @import { Shared } from "./share.js"
 */

const MARK = "#scene=";

/**
 * A button that copies the address of this page with the scene and the last phrase in it, and the address itself.
 * @param {Pick<Parts, "table" | "notes" | "say">} parts
 */
export function shareButtons({ table, notes, say }) {
  const field = make("input");
  field.type = "text";
  field.readOnly = true;
  field.hidden = true;
  field.setAttribute("aria-label", "Link");
  const button = make("button", "", "Copy a link");
  button.onclick = async () => {
    const rows = table.rows.filter((row) => isShared(row) && !isDefault(row, table.value(row.address)));
    const values = rows.map((row) => /** @type {Shared["values"][0]} */ ([row.address, table.value(row.address)]));
    field.value = `${location.origin}/${MARK}${encode({ values, phrase: lastPhrase(notes.notes, Number(table.value(TEMPO))) })}`;
    field.hidden = false;
    field.select();
    await navigator.clipboard?.writeText(field.value);
    say(navigator.clipboard ? "The link is copied" : "Copy the link from the field");
  };
  return [button, field];
}

/**
 * Ask whenever the address becomes such a link; returns what looks whether it is one, once there is a table.
 * @param {HTMLDialogElement} sheet
 * @param {Parts} parts
 */
export function welcome(sheet, parts) {
  const look = () => {
    if (!location.hash.startsWith(MARK) || parts.table.rows.length === 0) return;
    const shared = decode(location.hash.slice(MARK.length), (address) => parts.table.row(address));
    history.replaceState(null, "", location.pathname);
    if (shared) ask(sheet, shared, parts);
    else parts.say("The link holds no scene that this instrument has");
  };
  addEventListener("hashchange", look);
  return look;
}

/**
 * @param {HTMLDialogElement} sheet
 * @param {Shared} shared
 * @param {Parts} parts
 */
function ask(sheet, { values, phrase }, { table, link }) {
  const load = () => {
    const chosen = new Map(values);
    for (const row of table.rows.filter(isShared)) table.set(row.address, chosen.get(row.address) ?? row.default);
  };
  /** @param {string} words @param {() => void} act */
  const button = (words, act) => {
    const made = make("button", "", words);
    made.onclick = () => {
      act();
      sheet.close();
    };
    return made;
  };
  const row = make("div", "buttons");
  row.append(button("Load", load));
  if (phrase.length) row.append(button("Load, and play the phrase", () => (load(), link.send("/phrase/in", ...phrase.flat()))));
  row.append(button("Leave all as it is", () => {}));
  const what = `It sets ${values.length} controls, and puts the others of all voices back to where they start.`;
  sheet.replaceChildren(make("h2", "", "Load this scene?"), make("p", "", what), row);
  sheet.showModal();
}
