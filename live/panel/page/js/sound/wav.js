// A WAV file: whole numbers of 16 bits, channel by channel, after 44 bytes that say so.

const HEADER = 44;
const BYTES = 2; // of a sample

/**
 * @param {Float32Array[]} channels of equal length, from -1 to 1
 * @param {number} rate in Hz
 */
export function wav(channels, rate) {
  const frame = channels.length * BYTES;
  const size = channels[0].length * frame;
  const view = new DataView(new ArrayBuffer(HEADER + size));
  header(view, { channels: channels.length, rate, frame, size });
  channels.forEach((samples, channel) =>
    samples.forEach((value, i) => {
      const whole = Math.round(Math.min(Math.max(value, -1), 1) * 32767);
      view.setInt16(HEADER + i * frame + channel * BYTES, whole, true);
    }),
  );
  return view.buffer;
}

/**
 * @param {DataView} view
 * @param {{ channels: number, rate: number, frame: number, size: number }} what
 */
function header(view, { channels, rate, frame, size }) {
  /** @param {number} at @param {string} word */
  const write = (at, word) => [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  write(0, "RIFF");
  view.setUint32(4, HEADER - 8 + size, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true); // bytes of what follows on the format
  view.setUint16(20, 1, true); // plain numbers
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, 8 * BYTES, true);
  write(36, "data");
  view.setUint32(40, size, true);
}
