import { stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { Link } from "../../live/panel/page/js/link.js";

describe("the link to the instrument", () => {
  let link, pass, sockets, told;

  class Socket {
    static OPEN = 1;
    readyState = 0;
    sent = [];

    constructor(address) {
      this.address = address;
      sockets.push(this);
    }

    send(text) {
      assert.equal(this.readyState, Socket.OPEN);
      this.sent.push(JSON.parse(text));
    }

    accept() {
      this.readyState = Socket.OPEN;
      this.onopen();
    }

    lose() {
      this.readyState = 3;
      this.onclose();
    }

    close() {
      this.readyState = 3;
    }

    tell(frame) {
      this.onmessage({ data: JSON.stringify(frame) });
    }
  }

  beforeEach(() => {
    mock.restoreAll();
    pass = stopTime();
    sockets = [];
    told = [];
    globalThis.WebSocket = Socket;
    globalThis.location = { host: "here:8765" };
    link = new Link();
    for (const name of ["open", "lost", "clock", "values", "music", "log"]) link.on(name, (detail) => told.push([name, detail]));
    link.open();
  });

  const last = () => sockets.at(-1);

  it("is open once it is accepted, and asks for the time at once", () => {
    assert.equal(last().address, "ws://here:8765/socket");
    assert.equal(link.isOpen, false);
    last().accept();
    assert.equal(link.isOpen, true);
    assert.deepEqual(last().sent, [["/ping"]]);
    pass(2100);
    assert.deepEqual(last().sent, [["/ping"], ["/ping"], ["/ping"]]);
  });

  it("is lost when nothing has come for three seconds, though the socket is open", () => {
    last().accept();
    for (let i = 0; i < 20; i++) {
      pass(1000);
      last().tell({ clock: i });
    }
    assert.equal(told.filter(([name]) => name === "lost").length, 0);
    pass(3000);
    assert.equal(told.at(-1)[0], "lost");
    assert.equal(sockets[0].readyState, 3);
    pass(250);
    assert.equal(sockets.length, 2);
    last().accept();
    assert.equal(told.at(-1)[0], "open");
  });

  it("gives up a socket that is not accepted, and looks again", () => {
    pass(3000);
    assert.equal(told.filter(([name]) => name === "lost").length, 1);
    pass(250);
    assert.equal(sockets.length, 2);
    sockets[0].onopen?.();
    assert.equal(told.filter(([name]) => name === "open").length, 0, "it comes too late");
  });

  it("tells a frame entry by entry; the time with when it was asked for", () => {
    last().accept();
    const asked = performance.now();
    pass(9);
    last().tell({ clock: 12.5, music: { notes: [] }, log: ["a", "b"] });
    last().tell({ values: { "/x": 0 } });
    assert.deepEqual(told.slice(1), [
      ["clock", { seconds: 12.5, sent: asked }],
      ["music", { notes: [] }],
      ["log", ["a", "b"]],
      ["values", { "/x": 0 }],
    ]);
  });

  it("tells of the clock's very first moment too", () => {
    last().accept();
    last().tell({ clock: 0 });
    assert.equal(told.at(-1)[1].seconds, 0);
  });

  it("is opened again when it is lost, after longer and longer pauses of up to two seconds", () => {
    const pauses = [];
    for (let i = 0; i < 8; i++) {
      last().lose();
      let pause = 0;
      for (const before = sockets.length; sockets.length === before; pause++) pass(1);
      pauses.push(pause);
    }
    assert.equal(pauses[0], 250);
    assert.ok(pauses.every((pause, i) => i === 0 || pause > pauses[i - 1] || pause === 2000), String(pauses));
    assert.equal(pauses.at(-1), 2000);
  });

  it("is looked for as eagerly as ever once it has been open again", () => {
    for (let i = 0; i < 5; i++) {
      last().lose();
      pass(2000);
    }
    last().accept();
    last().lose();
    const before = sockets.length;
    pass(249);
    assert.equal(sockets.length, before);
    pass(1);
    assert.equal(sockets.length, before + 1);
    assert.equal(told.filter(([name]) => name === "lost").length, 6);
  });

  it("says things at once, in their order; into the void while it is lost", () => {
    link.send("/note/in", 60, 1);
    last().accept();
    link.send("/note/in", 60, 90);
    link.send("/note/in", 60, 0);
    assert.deepEqual(last().sent.slice(1), [["/note/in", 60, 90], ["/note/in", 60, 0]]);
    last().lose();
    link.send("/note/in", 61, 90);
    pass(250);
    last().accept();
    assert.deepEqual(last().sent, [["/ping"]]);
  });

  it("sets each control once to a picture of the screen, to what it was set last", () => {
    last().accept();
    for (let i = 0; i <= 10; i++) link.set("/a", i / 10);
    link.set("/b", "x");
    assert.equal(last().sent.length, 1);
    pass(16);
    assert.deepEqual(last().sent.slice(1), [["/a", 1], ["/b", "x"]]);
    pass(100);
    assert.equal(last().sent.length, 3);
    link.set("/a", 0);
    pass(16);
    assert.deepEqual(last().sent.at(-1), ["/a", 0]);
  });
});
