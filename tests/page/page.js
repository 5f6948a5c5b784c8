// As much of a browser as the page's logic touches: elements, events, time. Import it first.

import { setMaxListeners } from "node:events";
import { mock } from "node:test";

setMaxListeners(0); // a page's parts all listen until the same signal

globalThis.CustomEvent ??= class extends Event {
  constructor(name, { detail }) {
    super(name);
    this.detail = detail;
  }
};

class ClassList extends Set {
  contains = this.has;
  remove = this.delete;

  toggle(name, is = !this.has(name)) {
    if (is) this.add(name);
    else this.delete(name);
  }
}

class Style extends Map {
  setProperty = this.set;
}

/** An element with children, attributes and handlers; its events do not bubble. */
export class Element extends EventTarget {
  attributes = new Map();
  box = { left: 0, top: 0, width: 100, height: 10 };
  children = [];
  classList = new ClassList();
  dataset = {};
  style = new Style();
  value = "";
  words = "";

  constructor(tag) {
    super();
    this.tag = tag;
  }

  set className(names) {
    this.classList = new ClassList(names.split(" "));
  }

  get textContent() {
    return this.words + this.children.map((child) => child.textContent).join("");
  }

  set textContent(words) {
    this.words = words;
  }

  get options() {
    return this.children;
  }

  get childElementCount() {
    return this.children.length;
  }

  append(...children) {
    for (const child of children) child.parent = this;
    this.children.push(...children);
  }

  contains(element) {
    return all(this).includes(element);
  }

  remove() {
    this.parent.children = this.parent.children.filter((child) => child !== this);
  }

  select() {}

  setAttribute(name, text) {
    this.attributes.set(name, text);
  }

  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }

  getBoundingClientRect() {
    return this.box;
  }

  /** As far as itself: nobody has told it what it stands in. */
  closest(attribute) {
    return this.attributes.has(attribute.slice(1, -1)) ? this : null;
  }

  matches(tags) {
    return tags.split(", ").includes(this.tag);
  }

  focus() {
    const before = document.activeElement;
    document.activeElement = this;
    if (before && before !== this) fire(before, "blur");
  }

  blur() {
    if (document.activeElement === this) document.activeElement = null;
  }

  click() {
    fire(this, "click");
  }

  replaceChildren(...children) {
    this.children = children;
  }

  hasPointerCapture() {
    return false;
  }

  setPointerCapture() {}
  releasePointerCapture() {}

  dispatchEvent(event) {
    this[`on${event.type}`]?.(event);
    return super.dispatchEvent(event);
  }
}

/** Let something happen to an element, or to the window; returns the event. */
export function fire(element, type, fields = {}) {
  const event = new Event(type, { cancelable: true });
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
  element.dispatchEvent(event);
  return event;
}

/** All elements in one that a test holds for, itself first. */
export function all(element, holds = () => true) {
  return [element, ...element.children.flatMap((child) => all(child))].filter(holds);
}

/** The buttons in an element, by their words. */
export function buttons(element) {
  return new Map(all(element, (each) => each.tag === "button").map((each) => [each.textContent, each]));
}

/** Time that passes only when a test says so: `performance.now` and timers, in ms. */
export function stopTime() {
  let now = 1000;
  let number = 0;
  const due = new Map();
  const clear = (id) => due.delete(id);
  const set = (every) => (act, pause, ...args) => {
    due.set(++number, { at: now + pause, act: () => act(...args), every: every && pause });
    return number;
  };
  mock.method(performance, "now", () => now);
  const fakes = { setTimeout: set(false), setInterval: set(true), clearTimeout: clear, clearInterval: clear };
  for (const [name, fake] of Object.entries(fakes)) mock.method(globalThis, name, fake);

  return function pass(ms) {
    const end = now + ms;
    for (;;) {
      const [next] = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, timer] = next;
      now = timer.at;
      if (timer.every) timer.at += timer.every;
      else due.delete(id);
      timer.act();
    }
    now = end;
  };
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

let page = new EventTarget();

/** Begin with a page of its own: nobody listens to the window from before. */
export function openPage() {
  page = new EventTarget();
}

Object.assign(globalThis, {
  Element,
  HTMLElement: Element,
  Option: class extends Element {
    constructor(words, value = words) {
      super("option");
      Object.assign(this, { words, value });
    }
  },
  addEventListener: (...args) => page.addEventListener(...args),
  dispatchEvent: (event) => page.dispatchEvent(event),
  document: Object.assign(new Element("document"), {
    activeElement: null,
    body: new Element("body"),
    createElement: (tag) => new Element(tag),
    documentElement: new Element("html"),
    getElementById: (id) => all(document.body, (each) => each.id === id)[0] ?? null,
    hidden: false,
  }),
});
