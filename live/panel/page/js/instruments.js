// What one hears in the browser: a sampled piano and a soft synth, note by note on the audio clock.

/**
 * A note that sounds: what ends, what fades before, and the time constant of that.
 * @typedef {{ source: AudioScheduledSourceNode[], gain: GainNode, release: number }} Note
 */

const KEYS = ["C", "Fs"];
const OCTAVES = [1, 2, 3, 4, 5, 6, 7];
const RELEASE = 0.12; // s, time constant of a piano's damper
const SOFT_RELEASE = 0.22;
const SILENT = 1e-3; // of full scale: where a sample begins

/** @param {number} pitch */
const hertz = (pitch) => 440 * 2 ** ((pitch - 69) / 12);

/** The piano's samples, loaded at once; until they are there `start` returns null. */
export class Piano {
  /** @type {{ pitch: number, buffer: AudioBuffer, skip: number }[]} */
  #samples = [];

  /** @param {AudioContext} context */
  constructor(context) {
    this.context = context;
    this.ready = this.#load();
  }

  async #load() {
    const wanted = OCTAVES.flatMap((octave) => KEYS.map((key, i) => ({ key, octave, pitch: 12 * (octave + 1) + 6 * i })));
    await Promise.all(wanted.map(async ({ key, octave, pitch }) => {
      const answer = await fetch(`page/vendor/piano/${key}${octave}.mp3`);
      const buffer = await this.context.decodeAudioData(await answer.arrayBuffer());
      this.#samples.push({ pitch, buffer, skip: onset(buffer) });
    }));
  }

  /**
   * Start a note at a moment of the audio clock; returns what ends it.
   * @param {number} pitch
   * @param {number} velocity
   * @param {number} at
   * @param {AudioNode} output
   * @returns {Note | null}
   */
  start(pitch, velocity, at, output) {
    if (this.#samples.length === 0) return null;
    const near = this.#samples.reduce((a, b) => (Math.abs(b.pitch - pitch) < Math.abs(a.pitch - pitch) ? b : a));
    const source = this.context.createBufferSource();
    source.buffer = near.buffer;
    source.playbackRate.value = 2 ** ((pitch - near.pitch) / 12);
    const tone = this.context.createBiquadFilter(); // soft notes are darker, as on a piano
    tone.type = "lowpass";
    tone.frequency.value = 900 + 15000 * (velocity / 127) ** 2;
    const gain = this.context.createGain();
    gain.gain.setValueAtTime(1.6 * (velocity / 127) ** 1.5, at);
    source.connect(tone).connect(gain).connect(output);
    source.start(at, near.skip);
    return { source: [source], gain, release: RELEASE };
  }
}

/**
 * Seconds of silence before a sample begins: encoders put some there.
 * @param {AudioBuffer} buffer
 */
function onset(buffer) {
  const samples = buffer.getChannelData(0);
  const first = samples.findIndex((value) => Math.abs(value) > SILENT);
  return Math.max(0, first / buffer.sampleRate - 0.002);
}

/** Two soft oscillators through a filter that opens with the velocity. */
export class SoftSynth {
  /** @param {AudioContext} context */
  constructor(context) {
    this.context = context;
  }

  /**
   * @param {number} pitch
   * @param {number} velocity
   * @param {number} at
   * @param {AudioNode} output
   * @returns {Note}
   */
  start(pitch, velocity, at, output) {
    const loud = velocity / 127;
    const filter = this.context.createBiquadFilter();
    filter.type = "lowpass";
    filter.Q.value = 0.8;
    const bright = Math.min(hertz(pitch) * (2.5 + 5 * loud), 14000);
    filter.frequency.setValueAtTime(bright * 0.6, at);
    filter.frequency.linearRampToValueAtTime(bright, at + 0.04);
    filter.frequency.setTargetAtTime(bright * 0.5, at + 0.08, 0.5);
    const gain = this.context.createGain();
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(0.32 * loud, at + 0.018);
    gain.gain.setTargetAtTime(0.2 * loud, at + 0.05, 0.6);
    const source = [-5, 6].map((cents) => this.#oscillator(pitch, cents, at, filter));
    filter.connect(gain).connect(output);
    return { source, gain, release: SOFT_RELEASE };
  }

  /**
   * @param {number} pitch
   * @param {number} cents
   * @param {number} at
   * @param {AudioNode} output
   */
  #oscillator(pitch, cents, at, output) {
    const oscillator = this.context.createOscillator();
    oscillator.type = "triangle";
    oscillator.frequency.value = hertz(pitch);
    oscillator.detune.value = cents;
    oscillator.connect(output);
    oscillator.start(at);
    return oscillator;
  }
}

/**
 * End a note at a moment: it dies away as its instrument does, then its nodes are let go.
 * @param {Note} note
 * @param {number} at
 */
export function end(note, at, release = note.release) {
  note.gain.gain.cancelScheduledValues(at);
  note.gain.gain.setTargetAtTime(0, at, release);
  for (const source of note.source) source.stop(at + 8 * release);
}

/**
 * A metronome's click, which ends by itself: of General MIDI's wood blocks the lower number is the higher.
 * @param {{ context: AudioContext, output: AudioNode }} audio
 * @param {number} pitch
 * @param {number} velocity
 * @param {number} at
 */
export function tick({ context, output }, pitch, velocity, at) {
  const source = context.createOscillator();
  source.frequency.value = pitch === 76 ? 1660 : 1240;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.5 * (velocity / 127), at);
  gain.gain.setTargetAtTime(0, at, 0.012);
  source.connect(gain).connect(output);
  source.start(at);
  source.stop(at + 0.1);
}
