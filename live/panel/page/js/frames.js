// What the instrument tells the page, as types: for tsc and for readers; no page loads this file.
//
// The other side is Python: `Frame` is made by live/panel/panel.py and browser.py, its music by
// frames.py, `Directory` by directory.py and its driver's figures by live/driver/{driver,outputs}.py.

/**
 * What an address holds; several, where its message has several arguments.
 * @typedef {number | string} Argument
 * @typedef {Argument | Argument[]} Value
 */

/**
 * One message over the link has some of these.
 * @typedef {object} Frame
 * @property {number} [clock] seconds on the instrument's clock: the answer to a ping, and a greeting
 * @property {Argument[]} [hello] the answer to a subscription: what came before is the past
 * @property {Record<string, Value>} [values] by address
 * @property {[address: string, code: string, text: string]} [error]
 * @property {Music} [music]
 * @property {Health} [health]
 * @property {string[]} [log] lines
 */

/**
 * @typedef {object} Music
 * @property {NoteRow[]} [notes]
 * @property {[seconds: number, bar: number, beat: number][]} [beats] from 1; bars that are counted in up to 0
 * @property {[seconds: number, pitch: number, velocity: number][]} [clicks] of the metronome
 * @property {ForeseenRow[]} [ahead]
 * @property {[start: number, end: number, voice: number, bars: number][]} [answers]
 * @property {Grid} [grid]
 *
 * A note's start, or its end (velocity 0); voice 0 is the performer, pitch -1 all notes of the voice.
 * @typedef {[seconds: number, voice: number, channel: number, pitch: number, velocity: number]} NoteRow
 * @typedef {[start: number, end: number, voice: number, channel: number, pitch: number]} ForeseenRow
 */

/**
 * A moment, its tick, how long ticks, beats and bars are, how many bars come before that of number
 * 1; and which places are kept.
 * @typedef {object} Grid
 * @property {number} seconds
 * @property {number} ticks
 * @property {number} secondsPerTick
 * @property {number} beatTicks
 * @property {number} barTicks
 * @property {number} barsBefore
 * @property {boolean} playing
 * @property {boolean[]} places
 */

/**
 * @typedef {object} Health
 * @property {Driver} [driver] until the player has reported, there is none
 * @property {Spread} [turn]
 * @property {number} [lateDecisions]
 * @property {Punctuality} [notes]
 * @property {number} pages
 * @property {string[]} subscribers
 * @property {number} oscPackets
 * @property {number} complaints
 *
 * @typedef {{ input: Plug, outputs: Plug[], clock?: Plug, lateness_ms: Spread, late_arrivals: number, stale: number, real_time: boolean }} Driver
 * @typedef {{ decided: number, inTime: number, staleness: Spread }} Punctuality how old what a note was decided from is as it sounds
 * @typedef {{ name: string, system: string, lost: boolean }} Plug
 * @typedef {{ n: number, p50: number, p99: number, max: number }} Spread milliseconds, of `n`
 */

/**
 * The table of controls, as `controls.json` has it.
 * @typedef {{ controls: Control[], actions: Action[], models: Model[] }} Directory
 */

/**
 * A row of the table: a number on a scale, or a text.
 * @typedef {NumberControl | TextControl} Control
 * @typedef {Row & { type: "i" | "f", low: number, high: number, default: number }} NumberControl
 * @typedef {Row & { type: "s", low: null, high: null, default: string }} TextControl
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} address
 * @property {string} key its address for all voices
 * @property {number} voice the one that it speaks to, from 1; 0: all
 * @property {number} index from 1, where rows are numbered; else 0
 * @property {boolean} perVoice
 * @property {boolean} told whether the instrument tells its value
 * @property {string[]} choices
 * @property {boolean} open whether other texts than its choices are allowed
 * @property {"linear" | "exponential" | "stepped"} curve
 * @property {string} unit
 * @property {string} says
 * @property {string[]} suggestions
 */

/**
 * @typedef {{ address: string, key: string, voice: number, arguments: { optional: boolean }[], says: string }} Action
 * @typedef {{ name: string, title: string, latents: { name: string }[] }} Model
 */

export {};
