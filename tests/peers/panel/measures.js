// Measures what the page renders through its own instruments, room and limiter; a test puts this into a page.

const SECOND = 48000; // samples, at the rate for which ITU-R BS.1770 gives its two filters
const APART = 1.5; // s from key to key: each has died away when the next begins
const FILTERS = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
];

const peak = (samples) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const decibels = (power) => 10 * Math.log10(power);
const power = (samples) => samples.reduce((sum, x) => sum + x * x, 0) / samples.length;

function filtered(samples, [b0, b1, b2, a1, a2]) {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Left and right of notes of the performer's, unless they say otherwise. */
async function rendered(notes) {
  const { render } = await import("/page/js/sound/render.js");
  const whole = notes.map((note) => ({ voice: 0, channel: 1, ...note }));
  const last = Math.max(...notes.map((note) => note.end));
  const heard = await render(whole, { first: 0, last }, antiphon.sound, SECOND);
  return [heard.getChannelData(0), heard.getChannelData(1)];
}

window.measures = {
  /** Whether everything is there that sounds. */
  async isReady() {
    await antiphon.sound.loaded;
    return antiphon.sound.limited;
  },

  /** How many samples are clipped of 16 notes at full velocity in each of two timbres, and the peak. */
  async clipping(kinds) {
    kinds.forEach((kind, voice) => antiphon.sound.settings.choose(voice, kind));
    const pitches = Array.from({ length: 16 }, (_, i) => 40 + 3 * i);
    const notes = [0, 1].flatMap((voice) => pitches.map((pitch) => ({ voice, pitch, velocity: 127, start: 0, end: 2 })));
    const sides = await rendered(notes);
    const clipped = sides.map((side) => side.filter((value) => Math.abs(value) > 1).length);
    return [clipped[0] + clipped[1], Math.max(...sides.map(peak))];
  },

  /** How loud the first second of each key from C2 to C7 is, in stereo and in mono, in dB. */
  async levels(velocity) {
    const pitches = Array.from({ length: 61 }, (_, i) => 36 + i);
    const sides = await rendered(pitches.map((pitch, i) => ({ pitch, velocity, start: APART * i, end: APART * i + 1 })));
    return pitches.map((_, i) => {
      const [left, right] = sides.map((side) => side.slice(APART * i * SECOND, (APART * i + 1) * SECOND));
      const mono = left.map((value, n) => (value + right[n]) / 2);
      const loudness = (samples) => power(FILTERS.reduce(filtered, samples));
      return [decibels(loudness(left) + loudness(right)), decibels(2 * loudness(mono))];
    });
  },

  /** By how many ms notes of all heights begin late: until they have a twentieth of their peak. */
  async lateness() {
    const notes = Array.from({ length: 25 }, (_, i) => ({ pitch: 48 + 2 * i, velocity: 90, start: 0.37 + 1.5 * i, end: 1 + 1.5 * i }));
    const [left] = await rendered(notes);
    return notes.map(({ start }) => {
      const first = Math.round((start - 0.05) * SECOND);
      const own = left.subarray(first, first + 0.35 * SECOND);
      const begun = own.findIndex((value) => Math.abs(value) > peak(own) / 20);
      return (1000 * (first + begun)) / SECOND - 1000 * start;
    });
  },

  /** How the browser is to sound, as far as the sheet of sound says. */
  chosen() {
    const { settings } = antiphon.sound;
    return [settings.volume, settings.room, settings.kindOf(0), settings.panOf(1)];
  },

  /** The peak of what goes to the loudspeaker now. */
  now() {
    const samples = new Float32Array(4096);
    antiphon.sound.analyser.getFloatTimeDomainData(samples);
    return peak(samples);
  },
};
