// A small room: its answer to one short sound, computed, with which all that is played is convolved.
//
// An answer of noise would make some keys louder and their neighbours softer, by 5 dB in the first
// design, as it adds to some of their sound and takes from other. So it is made of allpasses: echoes of
// echoes that have all frequencies alike. And the walls move a little, so that what adds now takes soon.

const SECONDS = 1.2;
const BEFORE = 0.009; // s until the nearest wall answers
const SWAY = 0.0012; // s that the walls move to and fro
const SWAYS = 0.9; // Hz
const ECHO = 0.68; // of each allpass, how much of what it gives comes back
const DARK = 0.15; // s after which half of what is left is what the dull walls give back
const DULL = 2200; // Hz
/** Seconds after which each allpass repeats itself, left and right. */
const ECHOES = [
  [0.0043, 0.0097, 0.0171, 0.0293, 0.0467],
  [0.0051, 0.0089, 0.0183, 0.0271, 0.0499],
];

/**
 * The room's answer, left and right.
 * @param {number} rate in Hz
 */
export function impulse(rate) {
  return ECHOES.map((echoes) => {
    const click = new Float32Array(Math.round(SECONDS * rate));
    click[0] = 1;
    return darkened(echoes.reduce((sound, seconds) => allpass(sound, Math.round(seconds * rate)), click), rate);
  });
}

/**
 * @param {Float32Array<ArrayBuffer>} sound
 * @param {number} delay in samples
 */
function allpass(sound, delay) {
  const out = new Float32Array(sound.length);
  sound.forEach((value, i) => {
    const before = i < delay ? 0 : sound[i - delay] + ECHO * out[i - delay];
    out[i] = before - ECHO * value;
  });
  return out;
}

/**
 * The longer ago, the duller.
 * @param {Float32Array<ArrayBuffer>} sound
 * @param {number} rate
 */
function darkened(sound, rate) {
  const closeness = 1 - Math.exp((-2 * Math.PI * DULL) / rate);
  let dull = 0;
  return sound.map((value, i) => {
    dull += closeness * (value - dull);
    const share = 2 ** (-i / rate / DARK);
    return share * value + (1 - share) * dull;
  });
}

/**
 * Let a room answer what comes; returns its answer.
 * @param {BaseAudioContext} context
 * @param {AudioNode} sound
 */
export function room(context, sound) {
  const convolver = context.createConvolver();
  convolver.normalize = false;
  const sides = impulse(context.sampleRate);
  const buffer = context.createBuffer(2, sides[0].length, context.sampleRate);
  sides.forEach((side, channel) => buffer.copyToChannel(side, channel));
  convolver.buffer = buffer;
  return sound.connect(swaying(context)).connect(convolver);
}

/** @param {BaseAudioContext} context */
function swaying(context) {
  const delay = context.createDelay();
  delay.delayTime.value = BEFORE;
  const sway = context.createOscillator();
  sway.frequency.value = SWAYS;
  const depth = context.createGain();
  depth.gain.value = SWAY;
  sway.connect(depth).connect(delay.delayTime);
  sway.start();
  return delay;
}
