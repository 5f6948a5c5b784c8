// Space and Escape, the same wherever the focus is.

import { isTyping } from "./keyboard.js";

/**
 * Space starts and stops, except in a text field: Enter presses a button. Escape closes what is open,
 * one thing at a time, and is panic where nothing is.
 * @param {{ toggle: () => void, panic: () => void }} does
 */
export function listenForShortcuts({ toggle, panic }) {
  addEventListener("keydown", (event) => {
    if (isSpace(event)) {
      event.preventDefault();
      if (!event.repeat) toggle();
    }
    const isFree = !event.defaultPrevented && !document.querySelector("dialog[open]"); // it closes by itself
    if (event.key === "Escape" && isFree) panic();
  });
  addEventListener("keyup", (event) => {
    if (isSpace(event)) event.preventDefault(); // it would press the button that has the focus
  });
}

/** @param {KeyboardEvent} event */
function isSpace(event) {
  return event.code === "Space" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}
