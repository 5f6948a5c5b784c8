// MIDI keyboards of the browser (Web MIDI): keys, the pedal, pitch bend and pressure.

/**
 * @import { Play } from "./keyboard.js"
 * @typedef {{ bend: (cents: number) => void, press: (amount: number) => void }} Bent what hears the wheel and the pressure
 */

const PEDAL = 64; // the controller's number
const DOWN = 64; // from this value on the pedal is down
const BEND_CENTS = 200; // of a wheel's whole way, to either side

/** Keys with a pedal: while it is down, what is let go is held. */
export class Pedal {
  #play;
  #isDown = false;
  /** @type {Set<number>} */
  #held = new Set(); // pitches that were let go

  /** @param {Play} play */
  constructor(play) {
    this.#play = play;
  }

  /**
   * @param {number} pitch
   * @param {number} velocity
   */
  strike(pitch, velocity) {
    if (this.#held.delete(pitch)) this.#play.release(pitch);
    this.#play.strike(pitch, velocity);
  }

  /** @param {number} pitch */
  release(pitch) {
    if (this.#isDown) this.#held.add(pitch);
    else this.#play.release(pitch);
  }

  /** @param {boolean} isDown */
  move(isDown) {
    this.#isDown = isDown;
    if (isDown) return;
    for (const pitch of this.#held) this.#play.release(pitch);
    this.#held.clear();
  }
}

/**
 * Listen to every MIDI keyboard that the browser has; returns how many. Rejects without Web MIDI.
 * @param {Play} play
 * @param {Bent} bent
 */
export async function listenToMidi(play, bent) {
  const access = await navigator.requestMIDIAccess();
  const pedal = new Pedal(play);
  const listen = () => access.inputs.forEach((input) => (input.onmidimessage = ({ data }) => data && perform(pedal, bent, data)));
  access.onstatechange = listen;
  listen();
  return access.inputs.size;
}

/**
 * @param {Pedal} pedal
 * @param {Bent} bent
 * @param {Uint8Array} message
 */
function perform(pedal, bent, [status, first, second]) {
  const kind = status & 0xf0;
  if (kind === 0x90 && second > 0) pedal.strike(first, second);
  else if (kind === 0x80 || kind === 0x90) pedal.release(first);
  else if (kind === 0xb0 && first === PEDAL) pedal.move(second >= DOWN);
  else if (kind === 0xd0) bent.press(first / 127);
  else if (kind === 0xe0) bent.bend((BEND_CENTS * (first + 128 * second - 8192)) / 8192);
}
