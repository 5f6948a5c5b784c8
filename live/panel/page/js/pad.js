// The pad: a point between four places, moved by hand, by finger or with the arrow keys.

import { make } from "./dom.js";

const STEP = 0.02;
/** @type {Record<string, [x: number, y: number] | undefined>} */
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * A square to move a point in; `change(x, y)` gets 0 … 1 each, y upwards from the lower corners.
 * @param {string} label
 * @param {string[]} corners
 * @param {(x: number, y: number) => void} change
 */
export function pad(label, corners, change) {
  const element = make("div", "pad");
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  element.setAttribute("aria-label", label);
  const point = make("i", "point");
  element.append(...corners.map((name, i) => make("span", `corner corner-${i + 1}`, name)), point);
  let at = { x: 0.5, y: 0.5 };
  let holds = false;

  /**
   * @param {number} x
   * @param {number} y
   */
  function move(x, y) {
    at = { x: clip(x), y: clip(y) };
    element.style.setProperty("--x", String(at.x));
    element.style.setProperty("--y", String(at.y));
    element.setAttribute("aria-valuetext", `${Math.round(at.x * 100)} by ${Math.round(at.y * 100)} percent`);
    change(at.x, at.y);
  }

  /** @param {PointerEvent} event */
  function follow(event) {
    const box = element.getBoundingClientRect();
    move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  }

  element.onpointerdown = (event) => {
    holds = true;
    element.setPointerCapture(event.pointerId);
    follow(event);
  };
  element.onpointermove = (event) => holds && follow(event);
  element.onpointerup = element.onpointercancel = () => (holds = false);
  element.onkeydown = (event) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const [x, y] = way;
    move(at.x + x * STEP, at.y + y * STEP);
  };
  return element;
}

/** @param {number} value */
function clip(value) {
  return Math.min(Math.max(value, 0), 1);
}
