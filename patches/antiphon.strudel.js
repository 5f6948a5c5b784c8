// Antiphon from Strudel, by MIDI. Made by `antiphon patch strudel`.
// Paste it into the REPL, in a browser that has Web MIDI, and play. The ports are those that
// Antiphon opens; on Windows, put the names of your two loopMIDI ports.

const its = await midikeys('Antiphon Out')

stack(
  note("<c4 d4 [e4 g4] a4>*2").velocity(0.7).midi('Antiphon In'), // it hears this, and answers
  its().s('triangle'), // what it plays, through Strudel
  // A control that has been learnt for this one: `antiphon learn /latent/1`, then play this line.
  // ccv(sine.segment(16).slow(8)).ccn(21).midi('Antiphon In'),
)
// Latents: 1 density, 2 mean pitch, 3 range, 4 syncopation, 5 repetition, 6 shape 1, 7 shape 2, 8 shape 3, 9 shape 4, 10 shape 5, 11 shape 6, 12 shape 7, 13 shape 8, 14 shape 9, 15 shape 10, 16 shape 11, 17 shape 12, 18 shape 13, 19 shape 14, 20 shape 15
