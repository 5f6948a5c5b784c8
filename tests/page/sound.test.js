import { fire, openPage, stopTime } from "./page.js";

import assert from "node:assert/strict";
import { beforeEach, describe, it, mock } from "node:test";

import { Emitter } from "../../live/panel/page/js/emitter.js";
import { Sound } from "../../live/panel/page/js/sound.js";

const DELAY = 0.04;
const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);

/** Web Audio as far as notes go: the clock, and oscillators that write down when they sound. */
class FakeAudio {
  state = "running";
  sampleRate = 3000;
  oscillators = [];

  get currentTime() {
    return performance.now() / 1000 - 0.5; // it began half a second later
  }

  #param() {
    return { value: 0, setValueAtTime() {}, setTargetAtTime(value) { this.value = value; }, cancelScheduledValues() {} };
  }

  #node() {
    const [value, detune] = [this.#param(), this.#param()];
    return { gain: value, frequency: value, detune, pan: value, Q: value, threshold: value, ratio: value, connect: (next) => next };
  }

  createOscillator() {
    const node = this.#node();
    const sound = { begin: null, end: null, frequency: node.frequency, detune: node.detune };
    this.oscillators.push(sound);
    return { ...node, start: (at) => (sound.begin = at), stop: (at) => (sound.end = at) };
  }

  createAnalyser = this.#node;
  createBiquadFilter = this.#node;
  createBuffer = () => ({ copyToChannel() {} });
  createConvolver = this.#node;
  createDelay = () => ({ ...this.#node(), delayTime: this.#param() });
  createDynamicsCompressor = this.#node;
  createGain = this.#node;
  createStereoPanner = this.#node;
  createWaveShaper = this.#node;
  resume = () => (this.state = "running");
}

describe("the browser's sound", () => {
  let sound, notes, pass, audio;
  const clock = { get now() { return performance.now() / 1000 + 7; } };

  beforeEach(() => {
    mock.restoreAll();
    openPage();
    pass = stopTime();
    globalThis.fetch = () => new Promise(() => {}); // the piano's samples never come: all is soft
    audio = null;
    globalThis.AudioContext = function () {
      audio = new FakeAudio();
      return audio;
    };
    notes = new Emitter();
    sound = new Sound(notes, clock);
  });

  /** The instrument tells of a note so many seconds after it sounded. */
  function tell(late, fields = {}) {
    notes.emit("note", { seconds: clock.now - late, voice: 1, channel: 1, pitch: 60, velocity: 90, ...fields });
  }

  /** The oscillators of notes: the first moves the walls of the room. */
  const strings = () => audio.oscillators.slice(1);
  /** When notes began and ended, on the audio clock: a note is two oscillators. */
  const heard = () => strings().filter((_, i) => i % 2 === 0);

  it("waits for a touch, as browsers demand", () => {
    tell(0);
    assert.equal(audio, null);
    fire(globalThis, "pointerdown");
    tell(0);
    assert.equal(heard().length, 1);
  });

  it("sounds the very first key, though the audio is only waking", () => {
    globalThis.AudioContext = function () {
      audio = new FakeAudio();
      Object.assign(audio, { state: "suspended", resume() {} });
      return audio;
    };
    sound.strike(60, 90);
    assert.equal(heard().length, 1);
    tell(0);
    assert.equal(heard().length, 1);
  });

  it("wakes an audio clock that sleeps", () => {
    sound.start();
    audio.state = "suspended";
    tell(0);
    assert.equal(heard().length, 0);
    sound.start();
    tell(0);
    assert.equal(heard().length, 1);
  });

  it("is as even as the music, however unevenly it is told", () => {
    sound.start();
    const first = clock.now;
    [0.001, 0.03, 0.002, 0.039, 0].forEach((late, i) => {
      const seconds = first + 0.1 * (i + 1);
      pass(1000 * (seconds + late - clock.now));
      notes.emit("note", { seconds, voice: 1, channel: 1, pitch: 60 + i, velocity: 90 });
    });
    const begins = heard().map(({ begin }) => begin);
    for (let i = 1; i < begins.length; i++) near(begins[i] - begins[i - 1], 0.1);
    near(begins[0], first + 0.1 - 7 - 0.5 + DELAY);
  });

  it("plays at once what comes too late for that, and nothing of the past", () => {
    sound.start();
    tell(0.2);
    near(heard()[0].begin, audio.currentTime);
    tell(1.5);
    assert.equal(heard().length, 1);
  });

  it("ends a note when it is told its end, or its next start", () => {
    sound.start();
    tell(0);
    pass(100);
    tell(0);
    const [first, second] = heard();
    assert.ok(first.end > first.begin && second.end === null);
    tell(0, { velocity: 0 });
    assert.ok(second.end > second.begin);
  });

  it("ends all of one voice, and not of the eleventh", () => {
    sound.start();
    tell(0, { voice: 1 });
    tell(0, { voice: 11 });
    tell(0, { voice: 1, pitch: -1, velocity: 0 });
    const [first, eleventh] = heard();
    assert.ok(first.end !== null && eleventh.end === null);
  });

  it("plays the page's own keys at once, and not again when the instrument tells them", () => {
    sound.strike(60, 90);
    near(heard()[0].begin, audio.currentTime);
    pass(30);
    tell(0.02, { voice: 0 });
    assert.equal(heard().length, 1);
    assert.equal(heard()[0].end, null);
    sound.release(60);
    const { end } = heard()[0];
    pass(30);
    tell(0.02, { voice: 0, velocity: 0 });
    assert.equal(heard()[0].end, end);
  });

  it("plays the same key by others meanwhile", () => {
    sound.strike(60, 90);
    tell(0, { voice: 1 });
    tell(0, { voice: 0, channel: 2 });
    tell(0, { voice: 0, pitch: 61 });
    assert.equal(heard().length, 4);
  });

  it("knows as many echoes as there were strikes", () => {
    for (let i = 0; i < 3; i++) sound.strike(60, 90);
    const own = heard().length;
    for (let i = 0; i < 3; i++) tell(0, { voice: 0 });
    assert.equal(heard().length, own);
    tell(0, { voice: 0 }); // from a keyboard at the instrument
    assert.equal(heard().length, own + 1);
  });

  it("does not wait for echoes that never came", () => {
    sound.strike(60, 90);
    pass(1600);
    tell(0, { voice: 0 });
    assert.equal(heard().length, 2);
  });

  it("ends everything at a panic, and when it is turned off", () => {
    sound.strike(60, 90);
    tell(0, { pitch: 64 });
    sound.silence();
    assert.ok(heard().every(({ end }) => end !== null && end <= audio.currentTime + 0.1));
    tell(0);
    sound.turn(false);
    assert.ok(heard()[2].end !== null);
    tell(0);
    sound.strike(62, 90);
    assert.equal(heard().length, 3);
    sound.turn(true);
    tell(0);
    assert.equal(heard().length, 4);
  });

  it("is tuned to 440 Hz", () => {
    for (const pitch of [69, 57]) sound.strike(pitch, 90);
    const tuned = heard().map((_, i) => strings()[2 * i].frequency.value * strings()[2 * i + 1].frequency.value);
    assert.deepEqual(tuned.map((product) => Math.round(Math.sqrt(product))), [440, 220]); // one above, one below
  });

  it("bends the performer's notes, those that sound and those to come", () => {
    sound.strike(60, 90);
    tell(0, { pitch: 64 });
    sound.bend(100);
    sound.strike(67, 90);
    tell(0, { pitch: 65 });
    assert.deepEqual(heard().map(({ detune }) => detune.value), [100, 0, 100, 0]);
    sound.bend(0);
    assert.deepEqual(heard().map(({ detune }) => detune.value), [0, 0, 0, 0]);
  });

  it("rests while another page sounds, and ends what sounded", () => {
    sound.strike(60, 90);
    sound.rest(true);
    assert.ok(heard()[0].end !== null);
    tell(0);
    sound.strike(62, 90);
    assert.equal(heard().length, 1);
    sound.rest(false);
    tell(0);
    assert.equal(heard().length, 2);
  });

  it("is in time again within two seconds of an underrun of 100 ms", () => {
    sound.start();
    let lost = 0;
    Object.defineProperty(audio, "currentTime", { get: () => performance.now() / 1000 - 0.5 - lost });
    pass(3000);
    lost = 0.1;
    pass(10);
    tell(0);
    near(heard()[0].begin, audio.currentTime + DELAY + 0.1);
    pass(2000);
    tell(0);
    near(heard()[1].begin, audio.currentTime + DELAY);
  });
});
