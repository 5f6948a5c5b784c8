// What is in sight: the tabs of what is under the hands, where there is no room for all, and the sheets over the page.

import { at, make } from "./dom.js";
import { segments } from "./segments.js";

/** @type {[string, string][]} */
const TABS = [["space", "Sliders"], ["manner", "Play"], ["voices", "Voices"], ["keys", "Keys"]];

/** Build the tabs; which is chosen stands in the page's body, for its style sheets. */
export function buildTabs() {
  const { element, show } = segments("Under the hands", TABS, choose);
  element.classList.add("tabs");
  at("tabs").append(element);
  /** @param {string} tab */
  function choose(tab) {
    document.body.dataset.tab = tab;
    show(tab);
  }
  choose("space");
}

/**
 * Have each button that names a sheet open it; `turned` is called whenever one opens or closes.
 * @param {() => void} turned
 */
export function buildSheets(turned) {
  for (const button of document.querySelectorAll("button[data-sheet]")) {
    const sheet = at(button.getAttribute("data-sheet") ?? "", HTMLDialogElement);
    const close = make("button", "close", "Close");
    close.onclick = () => sheet.close();
    sheet.append(close);
    sheet.onclose = turned;
    sheet.onclick = (event) => {
      if (event.target === sheet) sheet.close();
    };
    button.addEventListener("click", () => {
      sheet.showModal();
      turned();
    });
  }
}
