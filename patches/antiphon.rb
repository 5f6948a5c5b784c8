# Antiphon from Sonic Pi. Made by `antiphon patch sonic-pi`.
# Run this buffer, then play the instrument from any other: latent "density", 0.7

antiphon_latents = {
  "density" => 1,
  "mean pitch" => 2,
  "range" => 3,
  "syncopation" => 4,
  "repetition" => 5,
  "shape 1" => 6,
  "shape 2" => 7,
  "shape 3" => 8,
  "shape 4" => 9,
  "shape 5" => 10,
  "shape 6" => 11,
  "shape 7" => 12,
  "shape 8" => 13,
  "shape 9" => 14,
  "shape 10" => 15,
  "shape 11" => 16,
  "shape 12" => 17,
  "shape 13" => 18,
  "shape 14" => 19,
  "shape 15" => 20,
}

define :antiphon do |address, *values|
  osc_send "127.0.0.1", 9000, address, *values
end

define :latent do |name, value|
  antiphon "/latent/#{antiphon_latents[name] || name}", value
end

# The instrument answers: its beats are cues, and what it says is in the time state.
antiphon "/unsubscribe", 4560  # run again, this buffer knows nothing yet
live_loop :antiphon_lease do
  antiphon "/subscribe", 4560, "", 0  # 0: no bundles, which Sonic Pi does not open
  sleep 20
end

# From another machine it asks for a proof that this one is here.
live_loop :antiphon_proof do
  use_real_time
  number, = sync "/osc*/prove"
  antiphon "/prove", number
end

# A loop is a cue of its own name each time around, so this one is not called after the beat.
live_loop :antiphon_ear do
  use_real_time
  bar, beat, tempo = sync "/osc*/beat"
  use_bpm tempo
  cue :antiphon_beat, bar, beat
end

# Wander through the latents; take the # signs away to hear it.
# live_loop :wander do
#   latent antiphon_latents.keys.choose, rrand(0.2, 0.8)
#   sync :antiphon_beat
# end

# Everything there is: the address, then its default or an example.
# antiphon "/latent/1", 0.5  # density
# antiphon "/latent/2", 0.5  # mean pitch
# antiphon "/latent/3", 0.5  # range
# antiphon "/latent/4", 0.5  # syncopation
# antiphon "/latent/5", 0.5  # repetition
# antiphon "/latent/6", 0.5  # shape 1
# antiphon "/latent/7", 0.5  # shape 2
# antiphon "/latent/8", 0.5  # shape 3
# antiphon "/latent/9", 0.5  # shape 4
# antiphon "/latent/10", 0.5  # shape 5
# antiphon "/latent/11", 0.5  # shape 6
# antiphon "/latent/12", 0.5  # shape 7
# antiphon "/latent/13", 0.5  # shape 8
# antiphon "/latent/14", 0.5  # shape 9
# antiphon "/latent/15", 0.5  # shape 10
# antiphon "/latent/16", 0.5  # shape 11
# antiphon "/latent/17", 0.5  # shape 12
# antiphon "/latent/18", 0.5  # shape 13
# antiphon "/latent/19", 0.5  # shape 14
# antiphon "/latent/20", 0.5  # shape 15
# antiphon "/transport/play", 1  # play
# antiphon "/record", 0  # record
# antiphon "/transport/tap"  # tap tempo
# antiphon "/record/keep"  # keep bars
# antiphon "/transport/clock", 0  # send clock
# antiphon "/panic"  # panic
# antiphon "/transport/tempo", 120  # tempo
# antiphon "/transport/source", "internal"  # follows the beat of
# antiphon "/latent/reset"  # to the mean
# antiphon "/latent/random"  # a new place
# antiphon "/latent/encode"  # what I played
# antiphon "/latent/lands", "step"  # a move is heard at the next
# antiphon "/latent/slew", 0  # slew
# antiphon "/latent/slew/unit", "beats"  # slew counts
# antiphon "/latent/drift", 0  # drift
# antiphon "/latent/drift/rate", 0.25  # drift rate
# antiphon "/transport/meter", "4/4"  # metre
# antiphon "/transport/swing", 50  # swing
# antiphon "/transport/swing/grid", "auto"  # swing of
# antiphon "/transport/click", 0  # click
# antiphon "/transport/count_in", 0  # count-in
# antiphon "/transport/click/channel", 10  # its channel
# antiphon "/transport/thru", 0  # thru
# antiphon "/transport/clock/offset", 0  # clock out
# antiphon "/transport/source/offset", 0  # clock in
# antiphon "/output/1/offset", 0  # output 1
# antiphon "/output/2/offset", 0  # output 2
# antiphon "/output/3/offset", 0  # output 3
# antiphon "/output/4/offset", 0  # output 4
# antiphon "/output/5/offset", 0  # output 5
# antiphon "/output/6/offset", 0  # output 6
# antiphon "/output/7/offset", 0  # output 7
# antiphon "/output/8/offset", 0  # output 8
# antiphon "/jam/enable", 1  # plays
# antiphon "/jam/solo", 0  # solo
# antiphon "/jam/mode", "answer"  # mode: how it plays with you
# antiphon "/model/select", "melody-lstm"  # model
# antiphon "/jam/level", 1  # level
# antiphon "/jam/register", 0  # octaves
# antiphon "/jam/temperature", 0.8  # temperature
# antiphon "/jam/density", 0.5  # density
# antiphon "/jam/hears", "performer"  # hears the notes of
# antiphon "/jam/closeness", 0.5  # closeness
# antiphon "/jam/cadence", 0.9  # cadence
# antiphon "/jam/top_p", 0.95  # top p
# antiphon "/jam/lean", 0  # lean
# antiphon "/jam/lowest", 0  # lowest pitch
# antiphon "/jam/highest", 127  # highest pitch
# antiphon "/jam/channel", 1  # MIDI channel
# antiphon "/jam/lean_on", 0  # leans on voice
# antiphon "/jam/scale", "off"  # scale: auto is the key it hears
# antiphon "/jam/humanise", 0  # humanise
# antiphon "/jam/humanise/velocity", 0  # and loudness
# antiphon "/jam/output", 1  # output
# antiphon "/jam/program", 0  # program
# antiphon "/voice/1/enable", 1  # plays
# antiphon "/voice/1/solo", 0  # solo
# antiphon "/voice/1/mode", "answer"  # mode: how it plays with you
# antiphon "/voice/1/model", "melody-lstm"  # model
# antiphon "/voice/1/level", 1  # level
# antiphon "/voice/1/register", 0  # octaves
# antiphon "/voice/1/temperature", 0.8  # temperature
# antiphon "/voice/1/density", 0.5  # density
# antiphon "/voice/1/hears", "performer"  # hears the notes of
# antiphon "/voice/1/closeness", 0.5  # closeness
# antiphon "/voice/1/cadence", 0.9  # cadence
# antiphon "/voice/1/top_p", 0.95  # top p
# antiphon "/voice/1/lean", 0  # lean
# antiphon "/voice/1/lowest", 0  # lowest pitch
# antiphon "/voice/1/highest", 127  # highest pitch
# antiphon "/voice/1/channel", 1  # MIDI channel
# antiphon "/voice/1/lean_on", 0  # leans on voice
# antiphon "/voice/1/scale", "off"  # scale: auto is the key it hears
# antiphon "/voice/1/humanise", 0  # humanise
# antiphon "/voice/1/humanise/velocity", 0  # and loudness
# antiphon "/voice/1/output", 1  # output
# antiphon "/voice/1/program", 0  # program
# antiphon "/voice/2/enable", 1  # plays
# antiphon "/voice/2/solo", 0  # solo
# antiphon "/voice/2/mode", "answer"  # mode: how it plays with you
# antiphon "/voice/2/model", "melody-lstm"  # model
# antiphon "/voice/2/level", 1  # level
# antiphon "/voice/2/register", 0  # octaves
# antiphon "/voice/2/temperature", 0.8  # temperature
# antiphon "/voice/2/density", 0.5  # density
# antiphon "/voice/2/hears", "performer"  # hears the notes of
# antiphon "/voice/2/closeness", 0.5  # closeness
# antiphon "/voice/2/cadence", 0.9  # cadence
# antiphon "/voice/2/top_p", 0.95  # top p
# antiphon "/voice/2/lean", 0  # lean
# antiphon "/voice/2/lowest", 0  # lowest pitch
# antiphon "/voice/2/highest", 127  # highest pitch
# antiphon "/voice/2/channel", 1  # MIDI channel
# antiphon "/voice/2/lean_on", 0  # leans on voice
# antiphon "/voice/2/scale", "off"  # scale: auto is the key it hears
# antiphon "/voice/2/humanise", 0  # humanise
# antiphon "/voice/2/humanise/velocity", 0  # and loudness
# antiphon "/voice/2/output", 1  # output
# antiphon "/voice/2/program", 0  # program
# antiphon "/place/morph", 0.5  # morph among places 1 2 / 3 4
# antiphon "/place/store", 1  # keep 1
# antiphon "/place/store", 2  # keep 2
# antiphon "/place/store", 3  # keep 3
# antiphon "/place/store", 4  # keep 4
# antiphon "/place/store", 5  # keep 5
# antiphon "/place/store", 6  # keep 6
# antiphon "/place/store", 7  # keep 7
# antiphon "/place/store", 8  # keep 8
# antiphon "/place/recall", 1  # go 1
# antiphon "/place/recall", 2  # go 2
# antiphon "/place/recall", 3  # go 3
# antiphon "/place/recall", 4  # go 4
# antiphon "/place/recall", 5  # go 5
# antiphon "/place/recall", 6  # go 6
# antiphon "/place/recall", 7  # go 7
# antiphon "/place/recall", 8  # go 8
# antiphon "/scene/store", 1  # keep 1
# antiphon "/scene/store", 2  # keep 2
# antiphon "/scene/store", 3  # keep 3
# antiphon "/scene/store", 4  # keep 4
# antiphon "/scene/store", 5  # keep 5
# antiphon "/scene/store", 6  # keep 6
# antiphon "/scene/store", 7  # keep 7
# antiphon "/scene/store", 8  # keep 8
# antiphon "/scene/recall", 1  # go 1
# antiphon "/scene/recall", 2  # go 2
# antiphon "/scene/recall", 3  # go 3
# antiphon "/scene/recall", 4  # go 4
# antiphon "/scene/recall", 5  # go 5
# antiphon "/scene/recall", 6  # go 6
# antiphon "/scene/recall", 7  # go 7
# antiphon "/scene/recall", 8  # go 8
# antiphon "/learn/touch"  # learn: touch, then a knob
# antiphon "/learn/touch", 1  # learn one more
