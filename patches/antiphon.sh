#!/bin/sh
# Antiphon from a shell, with liblo's oscsend and oscdump. Made by `antiphon patch shell`.
#   sh antiphon.sh                          every address, its types, what it does
#   sh antiphon.sh /jam/temperature 0.9     set or do something
#   sh antiphon.sh listen                   print whatever the instrument says, until Ctrl-C
set -eu
host=${ANTIPHON_HOST:-127.0.0.1} port=${ANTIPHON_PORT:-9000}
feedback=${ANTIPHON_FEEDBACK:-9001}

everything() {
cat <<'END'
/transport/play i  1 starts the clock at a bar line, 0 stops it and ends every note.
/transport/source s  Whose beat it follows: its own, that of the MIDI clock at its input (with start, stop and song position), or an Ableton Link session's.
/transport/clock i  1: send MIDI clock, for others to follow, with start, stop, song position and continue: to the port of --clock-out, else to output 1.
/transport/clock/offset f  By how much later the clock leaves; below 0: earlier, for who follows it slowly.
/transport/source/offset f  By how much later than they come the pulses of the MIDI clock count that is followed; below 0: earlier, where they come late.
/transport/thru i  1: pass what comes in from the keyboard on to output 1, at once and on its own channels; 0: what was passed on and sounds ends.
/output/1/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/2/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/3/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/4/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/5/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/6/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/7/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/output/8/offset f  By how much later the notes of an output leave; below 0: earlier, for a slow synthesiser. Then all is decided so much earlier. What answers a key at once (harmonise, thru) is neither held up nor early. Recordings and feedback keep the music's own time.
/transport/tempo f  Quarter notes to the minute.
/transport/meter s  Beats of a bar and what they are: one of these, or another of 1 … 32 beats of a 2nd, 4th, 8th or 16th. It comes at a bar line, when all voices are ready for it: mostly that after next. An answer that is under way ends there.
/transport/swing f  How much of a pair of notes the first lasts: 50 is straight, 66.7 a triplet's. What is set holds from the next quarter note on, and wins over what is heard; it begins with eighths unless /transport/swing/grid says sixteenths. In a metre whose beats are not whole pairs all is straight.
/transport/swing/grid s  Which notes are swung. auto: eighths, as far as you swing them yourself.
/transport/click i  1: a click on every beat, to the MIDI output and on the page. It is no part of recordings, and no voice hears it.
/transport/click/channel i  The MIDI channel of the click, which is General MIDI's wood block: high on bar lines (note 76), low on beats (77).
/transport/count_in i  So many bars of clicks before the first that voices play in, at each start of its own clock. They are told as bars up to 0, and the clock that is sent starts after them.
/record i  1: write both players to a new MIDI file in the recordings folder, 0: end it. Where no file can be written it is 0 again by itself. The log beside it, begun in the midst, is played again with other dice.
/jam/enable i  1: the voice plays; 0: it is silent and its note ends.
/jam/solo i  1: while any voice is solo, only those that are play; the others' notes end.
/jam/level f  How loud: the velocity of each note of the voice times this. 0: unheard.
/model/select s  The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.
/jam/mode s  How the voice plays with you.
/jam/temperature f  0: always the likeliest note; 1: as the model learned; above: bolder.
/jam/top_p f  Choose only among the likeliest notes that share this much of the probability.
/jam/density f  0.5: as many notes as the model would play.
/jam/closeness f  How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.
/jam/cadence f  How often an answer closes: with a longer note of the key's triad. 0: open ends.
/jam/register i  How far the voice plays above or below where it would.
/jam/scale s  The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.
/jam/lowest i  The lowest note the voice may play.
/jam/highest i  The highest note the voice may play.
/jam/humanise f  How far off the beat its notes typically are, early or late, drifting as hands do; at most twice that. It is decided as much earlier, so what you play is followed that much later.
/jam/humanise/velocity f  How far off the velocity of its notes typically is.
/jam/channel i  The MIDI channel the voice plays on.
/jam/output i  The number of the MIDI output the voice plays on; what sounds ends where it began. Where there is none of that number: output 1.
/jam/program i  The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is sent. Sent again when the voice moves and when the port is back.
/jam/hears s  Whose notes the voice goes on from, beside its own: yours, the other voices', or all.
/jam/lean f  How much a melody follows the phrase of a decoder voice, so that its latents steer it.
/jam/lean_on i  The number of the decoder voice to lean on; 0: the first there is.
/latent/1 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/2 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/3 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/4 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/5 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/6 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/7 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/8 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/9 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/10 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/11 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/12 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/13 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/14 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/15 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/16 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/17 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/18 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/19 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/latent/20 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/z/1 f  The same, in deviations.
/z/2 f  The same, in deviations.
/z/3 f  The same, in deviations.
/z/4 f  The same, in deviations.
/z/5 f  The same, in deviations.
/z/6 f  The same, in deviations.
/z/7 f  The same, in deviations.
/z/8 f  The same, in deviations.
/z/9 f  The same, in deviations.
/z/10 f  The same, in deviations.
/z/11 f  The same, in deviations.
/z/12 f  The same, in deviations.
/z/13 f  The same, in deviations.
/z/14 f  The same, in deviations.
/z/15 f  The same, in deviations.
/z/16 f  The same, in deviations.
/z/17 f  The same, in deviations.
/z/18 f  The same, in deviations.
/z/19 f  The same, in deviations.
/z/20 f  The same, in deviations.
/latent/lands s  When a move through the latent space is heard: at the next step, beat, bar or phrase.
/latent/slew f  How long the way to a new place takes, in beats or seconds; 0: none.
/latent/slew/unit s  What /latent/slew counts.
/latent/drift f  How far the voice strays from its place by itself.
/latent/drift/rate f  How fast it strays.
/voice/1/enable i  1: the voice plays; 0: it is silent and its note ends.
/voice/1/solo i  1: while any voice is solo, only those that are play; the others' notes end.
/voice/1/level f  How loud: the velocity of each note of the voice times this. 0: unheard.
/voice/1/model s  The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.
/voice/1/mode s  How the voice plays with you.
/voice/1/temperature f  0: always the likeliest note; 1: as the model learned; above: bolder.
/voice/1/top_p f  Choose only among the likeliest notes that share this much of the probability.
/voice/1/density f  0.5: as many notes as the model would play.
/voice/1/closeness f  How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.
/voice/1/cadence f  How often an answer closes: with a longer note of the key's triad. 0: open ends.
/voice/1/register i  How far the voice plays above or below where it would.
/voice/1/scale s  The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.
/voice/1/lowest i  The lowest note the voice may play.
/voice/1/highest i  The highest note the voice may play.
/voice/1/humanise f  How far off the beat its notes typically are, early or late, drifting as hands do; at most twice that. It is decided as much earlier, so what you play is followed that much later.
/voice/1/humanise/velocity f  How far off the velocity of its notes typically is.
/voice/1/channel i  The MIDI channel the voice plays on.
/voice/1/output i  The number of the MIDI output the voice plays on; what sounds ends where it began. Where there is none of that number: output 1.
/voice/1/program i  The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is sent. Sent again when the voice moves and when the port is back.
/voice/1/hears s  Whose notes the voice goes on from, beside its own: yours, the other voices', or all.
/voice/1/lean f  How much a melody follows the phrase of a decoder voice, so that its latents steer it.
/voice/1/lean_on i  The number of the decoder voice to lean on; 0: the first there is.
/voice/1/latent/1 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/2 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/3 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/4 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/5 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/6 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/7 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/8 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/9 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/10 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/11 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/12 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/13 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/14 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/15 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/16 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/17 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/18 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/19 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/latent/20 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/1/z/1 f  The same, in deviations.
/voice/1/z/2 f  The same, in deviations.
/voice/1/z/3 f  The same, in deviations.
/voice/1/z/4 f  The same, in deviations.
/voice/1/z/5 f  The same, in deviations.
/voice/1/z/6 f  The same, in deviations.
/voice/1/z/7 f  The same, in deviations.
/voice/1/z/8 f  The same, in deviations.
/voice/1/z/9 f  The same, in deviations.
/voice/1/z/10 f  The same, in deviations.
/voice/1/z/11 f  The same, in deviations.
/voice/1/z/12 f  The same, in deviations.
/voice/1/z/13 f  The same, in deviations.
/voice/1/z/14 f  The same, in deviations.
/voice/1/z/15 f  The same, in deviations.
/voice/1/z/16 f  The same, in deviations.
/voice/1/z/17 f  The same, in deviations.
/voice/1/z/18 f  The same, in deviations.
/voice/1/z/19 f  The same, in deviations.
/voice/1/z/20 f  The same, in deviations.
/voice/1/latent/lands s  When a move through the latent space is heard: at the next step, beat, bar or phrase.
/voice/1/latent/slew f  How long the way to a new place takes, in beats or seconds; 0: none.
/voice/1/latent/slew/unit s  What /latent/slew counts.
/voice/1/latent/drift f  How far the voice strays from its place by itself.
/voice/1/latent/drift/rate f  How fast it strays.
/voice/2/enable i  1: the voice plays; 0: it is silent and its note ends.
/voice/2/solo i  1: while any voice is solo, only those that are play; the others' notes end.
/voice/2/level f  How loud: the velocity of each note of the voice times this. 0: unheard.
/voice/2/model s  The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.
/voice/2/mode s  How the voice plays with you.
/voice/2/temperature f  0: always the likeliest note; 1: as the model learned; above: bolder.
/voice/2/top_p f  Choose only among the likeliest notes that share this much of the probability.
/voice/2/density f  0.5: as many notes as the model would play.
/voice/2/closeness f  How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.
/voice/2/cadence f  How often an answer closes: with a longer note of the key's triad. 0: open ends.
/voice/2/register i  How far the voice plays above or below where it would.
/voice/2/scale s  The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.
/voice/2/lowest i  The lowest note the voice may play.
/voice/2/highest i  The highest note the voice may play.
/voice/2/humanise f  How far off the beat its notes typically are, early or late, drifting as hands do; at most twice that. It is decided as much earlier, so what you play is followed that much later.
/voice/2/humanise/velocity f  How far off the velocity of its notes typically is.
/voice/2/channel i  The MIDI channel the voice plays on.
/voice/2/output i  The number of the MIDI output the voice plays on; what sounds ends where it began. Where there is none of that number: output 1.
/voice/2/program i  The program (sound) chosen on the voice's output and channel, counted from 1; 0: none is sent. Sent again when the voice moves and when the port is back.
/voice/2/hears s  Whose notes the voice goes on from, beside its own: yours, the other voices', or all.
/voice/2/lean f  How much a melody follows the phrase of a decoder voice, so that its latents steer it.
/voice/2/lean_on i  The number of the decoder voice to lean on; 0: the first there is.
/voice/2/latent/1 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/2 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/3 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/4 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/5 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/6 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/7 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/8 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/9 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/10 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/11 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/12 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/13 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/14 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/15 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/16 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/17 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/18 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/19 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/latent/20 f  One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.
/voice/2/z/1 f  The same, in deviations.
/voice/2/z/2 f  The same, in deviations.
/voice/2/z/3 f  The same, in deviations.
/voice/2/z/4 f  The same, in deviations.
/voice/2/z/5 f  The same, in deviations.
/voice/2/z/6 f  The same, in deviations.
/voice/2/z/7 f  The same, in deviations.
/voice/2/z/8 f  The same, in deviations.
/voice/2/z/9 f  The same, in deviations.
/voice/2/z/10 f  The same, in deviations.
/voice/2/z/11 f  The same, in deviations.
/voice/2/z/12 f  The same, in deviations.
/voice/2/z/13 f  The same, in deviations.
/voice/2/z/14 f  The same, in deviations.
/voice/2/z/15 f  The same, in deviations.
/voice/2/z/16 f  The same, in deviations.
/voice/2/z/17 f  The same, in deviations.
/voice/2/z/18 f  The same, in deviations.
/voice/2/z/19 f  The same, in deviations.
/voice/2/z/20 f  The same, in deviations.
/voice/2/latent/lands s  When a move through the latent space is heard: at the next step, beat, bar or phrase.
/voice/2/latent/slew f  How long the way to a new place takes, in beats or seconds; 0: none.
/voice/2/latent/slew/unit s  What /latent/slew counts.
/voice/2/latent/drift f  How far the voice strays from its place by itself.
/voice/2/latent/drift/rate f  How fast it strays.
/latent ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  The whole place at once, as many numbers as are given; what is not given is at its mean.
/latent/reset   Back to the mean of every latent.
/latent/random f  Some other place; 1: as far off as the training data lie, 0: the mean.
/latent/encode   Start from what you played last: the place where the model hears that phrase.
/place/store i  Keep where the voice should be as a place.
/place/recall i  Go to a place that was kept.
/place/morph ff  Go among four places: x from the first to the second, y from these to the third and fourth. What is empty counts as the mean.
/place/corners iiii  Which four places /place/morph is among; 1 2 3 4 at the start.
/note/in iifi  A note of the performer's. With beats it ends by itself; without, at velocity 0.
/phrase/in fiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiif  A whole phrase of the performer's: up to 64 notes, four numbers each. Played from the next beat on, in the tempo that there is then; beats are quarter notes.
/transport/tap   A tap in the tempo wanted, a beat of the meter each: the median of the last eight intervals counts, from the second tap on. After 2 s of nothing it begins anew.
/transport/nudge f  Shift the beat by hand, as with a finger on a record: so much later, or earlier (below 0). It takes a beat for each 20 ms. Whoever follows another clock cannot.
/panic i  Silence everything at once. 0 is ignored, so that a button's release does nothing.
/record/start s  As /record 1, and the file gets a name; without one, the date and time. A file that is there already is never written over: the next is called name-2.
/record/stop   As /record 0.
/record/keep i  What was that? Write the last bars, which were played already, to a new MIDI file.
/scene/store is  Keep the tempo, all voices with their controls, and the places, as a scene in a file.
/scene/recall if  Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.
/learn sffi  Let the MIDI control that is moved next move an address, like /jam/density, or do what is said with values, like '/scene/recall 2'. Bottom and top: what it sets at the ends of its way (1 0 turns it round, 0 0 is the whole range; choices by number). Also 1: it may move others already. Without an address: stop listening.
/learn/touch i  As /learn, for the control that a controller touches next: the instrument answers /learn/touched with its address, and that touch moves nothing.
/learn/forget s  Take away every MIDI control that was learnt for an address.
/config/reload   Read the settings file again, and apply the controls and MIDI controls that changed.
/ping   Answered by /pong: where the sender has subscribed to, else at the port it came from.
/prove i  The instrument sends this to a program on another machine, on /query, or on /subscribe to the port given. Sent back as it came, it proves that the machine is there; then ask again. Opening the panel on that machine, with its token, does as well.
/query s  Answered by the value of an address or pattern, or by all, to the port it came from; for /latent, or that of a voice, by the whole place.
/subscribe isifi  Send feedback to this port of the sender's machine, for 60 s after its last packet. The host may be named, but only as the sender's own. Bundles 0: each message by itself, a note or a beat when it sounds, for programs that open no bundles, such as Sonic Pi. Lead: stamp notes and beats so much later than they sound here, so that they come in time over Wi-Fi (20 to 60). Values 0: only what changes from now on, not every value first.
/unsubscribe i  End the feedback to a port of the sender's machine, or to all of them.
/voice/1/latent ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  The whole place at once, as many numbers as are given; what is not given is at its mean.
/voice/1/latent/reset   Back to the mean of every latent.
/voice/1/latent/random f  Some other place; 1: as far off as the training data lie, 0: the mean.
/voice/1/latent/encode   Start from what you played last: the place where the model hears that phrase.
/voice/1/place/store i  Keep where the voice should be as a place.
/voice/1/place/recall i  Go to a place that was kept.
/voice/1/place/morph ff  Go among four places: x from the first to the second, y from these to the third and fourth. What is empty counts as the mean.
/voice/2/latent ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff  The whole place at once, as many numbers as are given; what is not given is at its mean.
/voice/2/latent/reset   Back to the mean of every latent.
/voice/2/latent/random f  Some other place; 1: as far off as the training data lie, 0: the mean.
/voice/2/latent/encode   Start from what you played last: the place where the model hears that phrase.
/voice/2/place/store i  Keep where the voice should be as a place.
/voice/2/place/recall i  Go to a place that was kept.
/voice/2/place/morph ff  Go among four places: x from the first to the second, y from these to the third and fourth. What is empty counts as the mean.
END
}

types_of() {
case $1 in
/latent/reset|/latent/encode|/transport/tap|/record/stop|/config/reload|/ping|/voice/1/latent/reset|/voice/1/latent/encode|/voice/2/latent/reset|/voice/2/latent/encode) echo '' ;;
/transport/clock/offset|/transport/source/offset|/output/1/offset|/output/2/offset|/output/3/offset|/output/4/offset|/output/5/offset|/output/6/offset|/output/7/offset|/output/8/offset|/transport/tempo|/transport/swing|/jam/level|/jam/temperature|/jam/top_p|/jam/density|/jam/closeness|/jam/cadence|/jam/humanise|/jam/humanise/velocity|/jam/lean|/latent/1|/latent/2|/latent/3|/latent/4|/latent/5|/latent/6|/latent/7|/latent/8|/latent/9|/latent/10|/latent/11|/latent/12|/latent/13|/latent/14|/latent/15|/latent/16|/latent/17|/latent/18|/latent/19|/latent/20|/z/1|/z/2|/z/3|/z/4|/z/5|/z/6|/z/7|/z/8|/z/9|/z/10|/z/11|/z/12|/z/13|/z/14|/z/15|/z/16|/z/17|/z/18|/z/19|/z/20|/latent/slew|/latent/drift|/latent/drift/rate|/voice/1/level|/voice/1/temperature|/voice/1/top_p|/voice/1/density|/voice/1/closeness|/voice/1/cadence|/voice/1/humanise|/voice/1/humanise/velocity|/voice/1/lean|/voice/1/latent/1|/voice/1/latent/2|/voice/1/latent/3|/voice/1/latent/4|/voice/1/latent/5|/voice/1/latent/6|/voice/1/latent/7|/voice/1/latent/8|/voice/1/latent/9|/voice/1/latent/10|/voice/1/latent/11|/voice/1/latent/12|/voice/1/latent/13|/voice/1/latent/14|/voice/1/latent/15|/voice/1/latent/16|/voice/1/latent/17|/voice/1/latent/18|/voice/1/latent/19|/voice/1/latent/20|/voice/1/z/1|/voice/1/z/2|/voice/1/z/3|/voice/1/z/4|/voice/1/z/5|/voice/1/z/6|/voice/1/z/7|/voice/1/z/8|/voice/1/z/9|/voice/1/z/10|/voice/1/z/11|/voice/1/z/12|/voice/1/z/13|/voice/1/z/14|/voice/1/z/15|/voice/1/z/16|/voice/1/z/17|/voice/1/z/18|/voice/1/z/19|/voice/1/z/20|/voice/1/latent/slew|/voice/1/latent/drift|/voice/1/latent/drift/rate|/voice/2/level|/voice/2/temperature|/voice/2/top_p|/voice/2/density|/voice/2/closeness|/voice/2/cadence|/voice/2/humanise|/voice/2/humanise/velocity|/voice/2/lean|/voice/2/latent/1|/voice/2/latent/2|/voice/2/latent/3|/voice/2/latent/4|/voice/2/latent/5|/voice/2/latent/6|/voice/2/latent/7|/voice/2/latent/8|/voice/2/latent/9|/voice/2/latent/10|/voice/2/latent/11|/voice/2/latent/12|/voice/2/latent/13|/voice/2/latent/14|/voice/2/latent/15|/voice/2/latent/16|/voice/2/latent/17|/voice/2/latent/18|/voice/2/latent/19|/voice/2/latent/20|/voice/2/z/1|/voice/2/z/2|/voice/2/z/3|/voice/2/z/4|/voice/2/z/5|/voice/2/z/6|/voice/2/z/7|/voice/2/z/8|/voice/2/z/9|/voice/2/z/10|/voice/2/z/11|/voice/2/z/12|/voice/2/z/13|/voice/2/z/14|/voice/2/z/15|/voice/2/z/16|/voice/2/z/17|/voice/2/z/18|/voice/2/z/19|/voice/2/z/20|/voice/2/latent/slew|/voice/2/latent/drift|/voice/2/latent/drift/rate|/latent/random|/transport/nudge|/voice/1/latent/random|/voice/2/latent/random) echo 'f' ;;
/place/morph|/voice/1/place/morph|/voice/2/place/morph) echo 'ff' ;;
/latent|/voice/1/latent|/voice/2/latent) echo 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff' ;;
/phrase/in) echo 'fiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiiffiif' ;;
/transport/play|/transport/clock|/transport/thru|/transport/click|/transport/click/channel|/transport/count_in|/record|/jam/enable|/jam/solo|/jam/register|/jam/lowest|/jam/highest|/jam/channel|/jam/output|/jam/program|/jam/lean_on|/voice/1/enable|/voice/1/solo|/voice/1/register|/voice/1/lowest|/voice/1/highest|/voice/1/channel|/voice/1/output|/voice/1/program|/voice/1/lean_on|/voice/2/enable|/voice/2/solo|/voice/2/register|/voice/2/lowest|/voice/2/highest|/voice/2/channel|/voice/2/output|/voice/2/program|/voice/2/lean_on|/place/store|/place/recall|/panic|/record/keep|/learn/touch|/prove|/unsubscribe|/voice/1/place/store|/voice/1/place/recall|/voice/2/place/store|/voice/2/place/recall) echo 'i' ;;
/scene/recall) echo 'if' ;;
/note/in) echo 'iifi' ;;
/place/corners) echo 'iiii' ;;
/scene/store) echo 'is' ;;
/subscribe) echo 'isifi' ;;
/transport/source|/transport/meter|/transport/swing/grid|/model/select|/jam/mode|/jam/scale|/jam/hears|/latent/lands|/latent/slew/unit|/voice/1/model|/voice/1/mode|/voice/1/scale|/voice/1/hears|/voice/1/latent/lands|/voice/1/latent/slew/unit|/voice/2/model|/voice/2/mode|/voice/2/scale|/voice/2/hears|/voice/2/latent/lands|/voice/2/latent/slew/unit|/record/start|/learn/forget|/query) echo 's' ;;
/learn) echo 'sffi' ;;
*) echo "antiphon.sh: no address $1; all of them: sh antiphon.sh" >&2; exit 1 ;;
esac
}

listen() {
    oscsend "$host" "$port" /subscribe i "$feedback"
    # Each oscsend sends from another port, as another program would: it needs no values again.
    while sleep 20; do oscsend "$host" "$port" /subscribe isifi "$feedback" "" 1 0 0; done &
    lease=$!
    trap 'kill "$lease"' EXIT
    trap exit INT TERM
    oscdump -L "$feedback"
}

case ${1-} in
"") everything ;;
listen) listen ;;
*)
    address=$1; shift
    types=$(types_of "$address")
    types=$(printf '%.*s' "$#" "$types")
    # Without arguments there are no types either, not even empty ones.
    # shellcheck disable=SC2086
    oscsend "$host" "$port" "$address" $types "$@"
    ;;
esac
