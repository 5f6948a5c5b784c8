-- Antiphon from TidalCycles. Made by `antiphon patch tidal`.
-- In BootTidal.hs, put `:script antiphon.hs` in place of the line that starts the stream. Then:
--   d1 $ antiphonNote "60 [62 64] 67 ~" # antiphonBeats 0.4      its ear: your notes
--   d2 $ latent1 (range 0.2 0.8 sine) # jamTemperature 0.9
--   antiphonFollow                                                 its notes, see below; then
--   d3 $ segment 8 $ note (fromIntegral . subtract 60 <$> cI 60 "antiphonPitch") # s "superpiano"
-- Latents: 1 density, 2 mean pitch, 3 range, 4 syncopation, 5 repetition, 6 shape 1, 7 shape 2, 8 shape 3, 9 shape 4, 10 shape 5, 11 shape 6, 12 shape 7, 13 shape 8, 14 shape 9, 15 shape 10, 16 shape 11, 17 shape 12, 18 shape 13, 19 shape 14, 20 shape 15

import Sound.Tidal.Context

antiphonNote = pI "antiphonNote"
antiphonVelocity = pI "antiphonVelocity"
antiphonBeats = pF "antiphonBeats"
antiphonChannel = pI "antiphonChannel"
latent1 = pF "latent1"
latent2 = pF "latent2"
latent3 = pF "latent3"
latent4 = pF "latent4"
latent5 = pF "latent5"
latent6 = pF "latent6"
latent7 = pF "latent7"
latent8 = pF "latent8"
latent9 = pF "latent9"
latent10 = pF "latent10"
latent11 = pF "latent11"
latent12 = pF "latent12"
latent13 = pF "latent13"
latent14 = pF "latent14"
latent15 = pF "latent15"
latent16 = pF "latent16"
latent17 = pF "latent17"
latent18 = pF "latent18"
latent19 = pF "latent19"
latent20 = pF "latent20"
transportPlay = pI "transportPlay"
record = pI "record"
transportClock = pI "transportClock"
transportTempo = pF "transportTempo"
transportSource = pS "transportSource"
latentLands = pS "latentLands"
latentSlew = pF "latentSlew"
latentSlewUnit = pS "latentSlewUnit"
latentDrift = pF "latentDrift"
latentDriftRate = pF "latentDriftRate"
transportMeter = pS "transportMeter"
transportSwing = pF "transportSwing"
transportSwingGrid = pS "transportSwingGrid"
transportClick = pI "transportClick"
transportCountIn = pI "transportCountIn"
transportClickChannel = pI "transportClickChannel"
transportThru = pI "transportThru"
transportClockOffset = pF "transportClockOffset"
transportSourceOffset = pF "transportSourceOffset"
output1Offset = pF "output1Offset"
output2Offset = pF "output2Offset"
output3Offset = pF "output3Offset"
output4Offset = pF "output4Offset"
output5Offset = pF "output5Offset"
output6Offset = pF "output6Offset"
output7Offset = pF "output7Offset"
output8Offset = pF "output8Offset"
jamEnable = pI "jamEnable"
jamSolo = pI "jamSolo"
jamMode = pS "jamMode"
modelSelect = pS "modelSelect"
jamLevel = pF "jamLevel"
jamRegister = pI "jamRegister"
jamTemperature = pF "jamTemperature"
jamDensity = pF "jamDensity"
jamHears = pS "jamHears"
jamCloseness = pF "jamCloseness"
jamCadence = pF "jamCadence"
jamTopP = pF "jamTopP"
jamLean = pF "jamLean"
jamLowest = pI "jamLowest"
jamHighest = pI "jamHighest"
jamChannel = pI "jamChannel"
jamLeanOn = pI "jamLeanOn"
jamScale = pS "jamScale"
jamHumanise = pF "jamHumanise"
jamHumaniseVelocity = pF "jamHumaniseVelocity"
jamOutput = pI "jamOutput"
jamProgram = pI "jamProgram"
voice1Enable = pI "voice1Enable"
voice1Solo = pI "voice1Solo"
voice1Mode = pS "voice1Mode"
voice1Model = pS "voice1Model"
voice1Level = pF "voice1Level"
voice1Register = pI "voice1Register"
voice1Temperature = pF "voice1Temperature"
voice1Density = pF "voice1Density"
voice1Hears = pS "voice1Hears"
voice1Closeness = pF "voice1Closeness"
voice1Cadence = pF "voice1Cadence"
voice1TopP = pF "voice1TopP"
voice1Lean = pF "voice1Lean"
voice1Lowest = pI "voice1Lowest"
voice1Highest = pI "voice1Highest"
voice1Channel = pI "voice1Channel"
voice1LeanOn = pI "voice1LeanOn"
voice1Scale = pS "voice1Scale"
voice1Humanise = pF "voice1Humanise"
voice1HumaniseVelocity = pF "voice1HumaniseVelocity"
voice1Output = pI "voice1Output"
voice1Program = pI "voice1Program"
voice2Enable = pI "voice2Enable"
voice2Solo = pI "voice2Solo"
voice2Mode = pS "voice2Mode"
voice2Model = pS "voice2Model"
voice2Level = pF "voice2Level"
voice2Register = pI "voice2Register"
voice2Temperature = pF "voice2Temperature"
voice2Density = pF "voice2Density"
voice2Hears = pS "voice2Hears"
voice2Closeness = pF "voice2Closeness"
voice2Cadence = pF "voice2Cadence"
voice2TopP = pF "voice2TopP"
voice2Lean = pF "voice2Lean"
voice2Lowest = pI "voice2Lowest"
voice2Highest = pI "voice2Highest"
voice2Channel = pI "voice2Channel"
voice2LeanOn = pI "voice2LeanOn"
voice2Scale = pS "voice2Scale"
voice2Humanise = pF "voice2Humanise"
voice2HumaniseVelocity = pF "voice2HumaniseVelocity"
voice2Output = pI "voice2Output"
voice2Program = pI "voice2Program"

antiphonTarget = Target {oName = "antiphon", oAddress = "127.0.0.1", oPort = 9000, oLatency = 0.2, oSchedule = Pre BundleStamp, oWindow = Nothing, oHandshake = False, oBusPort = Nothing}

antiphonNotes = OSC "/note/in" $ ArgList [("antiphonNote", Nothing), ("antiphonVelocity", Just $ VI 90), ("antiphonBeats", Just $ VF 0.5), ("antiphonChannel", Just $ VI 1)]

antiphonShapes = [antiphonNotes, OSC "/latent/1" $ ArgList [("latent1", Nothing)], OSC "/latent/2" $ ArgList [("latent2", Nothing)], OSC "/latent/3" $ ArgList [("latent3", Nothing)], OSC "/latent/4" $ ArgList [("latent4", Nothing)], OSC "/latent/5" $ ArgList [("latent5", Nothing)], OSC "/latent/6" $ ArgList [("latent6", Nothing)], OSC "/latent/7" $ ArgList [("latent7", Nothing)], OSC "/latent/8" $ ArgList [("latent8", Nothing)], OSC "/latent/9" $ ArgList [("latent9", Nothing)], OSC "/latent/10" $ ArgList [("latent10", Nothing)], OSC "/latent/11" $ ArgList [("latent11", Nothing)], OSC "/latent/12" $ ArgList [("latent12", Nothing)], OSC "/latent/13" $ ArgList [("latent13", Nothing)], OSC "/latent/14" $ ArgList [("latent14", Nothing)], OSC "/latent/15" $ ArgList [("latent15", Nothing)], OSC "/latent/16" $ ArgList [("latent16", Nothing)], OSC "/latent/17" $ ArgList [("latent17", Nothing)], OSC "/latent/18" $ ArgList [("latent18", Nothing)], OSC "/latent/19" $ ArgList [("latent19", Nothing)], OSC "/latent/20" $ ArgList [("latent20", Nothing)], OSC "/transport/play" $ ArgList [("transportPlay", Nothing)], OSC "/record" $ ArgList [("record", Nothing)], OSC "/transport/clock" $ ArgList [("transportClock", Nothing)], OSC "/transport/tempo" $ ArgList [("transportTempo", Nothing)], OSC "/transport/source" $ ArgList [("transportSource", Nothing)], OSC "/latent/lands" $ ArgList [("latentLands", Nothing)], OSC "/latent/slew" $ ArgList [("latentSlew", Nothing)], OSC "/latent/slew/unit" $ ArgList [("latentSlewUnit", Nothing)], OSC "/latent/drift" $ ArgList [("latentDrift", Nothing)], OSC "/latent/drift/rate" $ ArgList [("latentDriftRate", Nothing)], OSC "/transport/meter" $ ArgList [("transportMeter", Nothing)], OSC "/transport/swing" $ ArgList [("transportSwing", Nothing)], OSC "/transport/swing/grid" $ ArgList [("transportSwingGrid", Nothing)], OSC "/transport/click" $ ArgList [("transportClick", Nothing)], OSC "/transport/count_in" $ ArgList [("transportCountIn", Nothing)], OSC "/transport/click/channel" $ ArgList [("transportClickChannel", Nothing)], OSC "/transport/thru" $ ArgList [("transportThru", Nothing)], OSC "/transport/clock/offset" $ ArgList [("transportClockOffset", Nothing)], OSC "/transport/source/offset" $ ArgList [("transportSourceOffset", Nothing)], OSC "/output/1/offset" $ ArgList [("output1Offset", Nothing)], OSC "/output/2/offset" $ ArgList [("output2Offset", Nothing)], OSC "/output/3/offset" $ ArgList [("output3Offset", Nothing)], OSC "/output/4/offset" $ ArgList [("output4Offset", Nothing)], OSC "/output/5/offset" $ ArgList [("output5Offset", Nothing)], OSC "/output/6/offset" $ ArgList [("output6Offset", Nothing)], OSC "/output/7/offset" $ ArgList [("output7Offset", Nothing)], OSC "/output/8/offset" $ ArgList [("output8Offset", Nothing)], OSC "/jam/enable" $ ArgList [("jamEnable", Nothing)], OSC "/jam/solo" $ ArgList [("jamSolo", Nothing)], OSC "/jam/mode" $ ArgList [("jamMode", Nothing)], OSC "/model/select" $ ArgList [("modelSelect", Nothing)], OSC "/jam/level" $ ArgList [("jamLevel", Nothing)], OSC "/jam/register" $ ArgList [("jamRegister", Nothing)], OSC "/jam/temperature" $ ArgList [("jamTemperature", Nothing)], OSC "/jam/density" $ ArgList [("jamDensity", Nothing)], OSC "/jam/hears" $ ArgList [("jamHears", Nothing)], OSC "/jam/closeness" $ ArgList [("jamCloseness", Nothing)], OSC "/jam/cadence" $ ArgList [("jamCadence", Nothing)], OSC "/jam/top_p" $ ArgList [("jamTopP", Nothing)], OSC "/jam/lean" $ ArgList [("jamLean", Nothing)], OSC "/jam/lowest" $ ArgList [("jamLowest", Nothing)], OSC "/jam/highest" $ ArgList [("jamHighest", Nothing)], OSC "/jam/channel" $ ArgList [("jamChannel", Nothing)], OSC "/jam/lean_on" $ ArgList [("jamLeanOn", Nothing)], OSC "/jam/scale" $ ArgList [("jamScale", Nothing)], OSC "/jam/humanise" $ ArgList [("jamHumanise", Nothing)], OSC "/jam/humanise/velocity" $ ArgList [("jamHumaniseVelocity", Nothing)], OSC "/jam/output" $ ArgList [("jamOutput", Nothing)], OSC "/jam/program" $ ArgList [("jamProgram", Nothing)], OSC "/voice/1/enable" $ ArgList [("voice1Enable", Nothing)], OSC "/voice/1/solo" $ ArgList [("voice1Solo", Nothing)], OSC "/voice/1/mode" $ ArgList [("voice1Mode", Nothing)], OSC "/voice/1/model" $ ArgList [("voice1Model", Nothing)], OSC "/voice/1/level" $ ArgList [("voice1Level", Nothing)], OSC "/voice/1/register" $ ArgList [("voice1Register", Nothing)], OSC "/voice/1/temperature" $ ArgList [("voice1Temperature", Nothing)], OSC "/voice/1/density" $ ArgList [("voice1Density", Nothing)], OSC "/voice/1/hears" $ ArgList [("voice1Hears", Nothing)], OSC "/voice/1/closeness" $ ArgList [("voice1Closeness", Nothing)], OSC "/voice/1/cadence" $ ArgList [("voice1Cadence", Nothing)], OSC "/voice/1/top_p" $ ArgList [("voice1TopP", Nothing)], OSC "/voice/1/lean" $ ArgList [("voice1Lean", Nothing)], OSC "/voice/1/lowest" $ ArgList [("voice1Lowest", Nothing)], OSC "/voice/1/highest" $ ArgList [("voice1Highest", Nothing)], OSC "/voice/1/channel" $ ArgList [("voice1Channel", Nothing)], OSC "/voice/1/lean_on" $ ArgList [("voice1LeanOn", Nothing)], OSC "/voice/1/scale" $ ArgList [("voice1Scale", Nothing)], OSC "/voice/1/humanise" $ ArgList [("voice1Humanise", Nothing)], OSC "/voice/1/humanise/velocity" $ ArgList [("voice1HumaniseVelocity", Nothing)], OSC "/voice/1/output" $ ArgList [("voice1Output", Nothing)], OSC "/voice/1/program" $ ArgList [("voice1Program", Nothing)], OSC "/voice/2/enable" $ ArgList [("voice2Enable", Nothing)], OSC "/voice/2/solo" $ ArgList [("voice2Solo", Nothing)], OSC "/voice/2/mode" $ ArgList [("voice2Mode", Nothing)], OSC "/voice/2/model" $ ArgList [("voice2Model", Nothing)], OSC "/voice/2/level" $ ArgList [("voice2Level", Nothing)], OSC "/voice/2/register" $ ArgList [("voice2Register", Nothing)], OSC "/voice/2/temperature" $ ArgList [("voice2Temperature", Nothing)], OSC "/voice/2/density" $ ArgList [("voice2Density", Nothing)], OSC "/voice/2/hears" $ ArgList [("voice2Hears", Nothing)], OSC "/voice/2/closeness" $ ArgList [("voice2Closeness", Nothing)], OSC "/voice/2/cadence" $ ArgList [("voice2Cadence", Nothing)], OSC "/voice/2/top_p" $ ArgList [("voice2TopP", Nothing)], OSC "/voice/2/lean" $ ArgList [("voice2Lean", Nothing)], OSC "/voice/2/lowest" $ ArgList [("voice2Lowest", Nothing)], OSC "/voice/2/highest" $ ArgList [("voice2Highest", Nothing)], OSC "/voice/2/channel" $ ArgList [("voice2Channel", Nothing)], OSC "/voice/2/lean_on" $ ArgList [("voice2LeanOn", Nothing)], OSC "/voice/2/scale" $ ArgList [("voice2Scale", Nothing)], OSC "/voice/2/humanise" $ ArgList [("voice2Humanise", Nothing)], OSC "/voice/2/humanise/velocity" $ ArgList [("voice2HumaniseVelocity", Nothing)], OSC "/voice/2/output" $ ArgList [("voice2Output", Nothing)], OSC "/voice/2/program" $ ArgList [("voice2Program", Nothing)]]

tidal <- startStream defaultConfig [(superdirtTarget, [superdirtShape]), (antiphonTarget, antiphonShapes)]

-- The notes that it plays: channel, pitch and velocity of each as it sounds go to what you give
-- to antiphonHear; antiphonFollow keeps the latest pitch for patterns to use. Where GHCi hides the
-- two packages: cabal install --lib network bytestring
import qualified Data.ByteString as Bytes
import qualified Network.Socket as Net
import qualified Network.Socket.ByteString as Net
import qualified Control.Concurrent as Concurrent
import qualified Control.Monad as Monad

:{
antiphonHear :: (Int -> Int -> Int -> IO ()) -> IO ()
antiphonHear act = do
  let hints = Net.defaultHints {Net.addrFamily = Net.AF_INET}
      joined = foldl (\high low -> 256 * high + fromIntegral low) 0 . Bytes.unpack
      number packet at = joined (Bytes.take 4 (Bytes.drop at packet))
      isNote = Bytes.isPrefixOf (Bytes.pack [47, 110, 111, 116, 101, 0, 0, 0, 44, 105, 105, 105, 102, 105, 0, 0])
  there : _ <- Net.getAddrInfo (Just hints) (Just "127.0.0.1") (Just "9000")
  ear <- Net.socket Net.AF_INET Net.Datagram Net.defaultProtocol
  Net.bind ear (Net.SockAddrInet 9001 0)
  -- /subscribe 9001 "" 0 0.0 0: each note when it sounds
  _ <- Concurrent.forkIO $ Monad.forever $ do
    Net.sendAllTo ear (Bytes.pack [47, 115, 117, 98, 115, 99, 114, 105, 98, 101, 0, 0, 44, 105, 115, 105, 102, 105, 0, 0, 0, 0, 35, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) (Net.addrAddress there)
    Concurrent.threadDelay 20000000
  _ <- Concurrent.forkIO $ Monad.forever $ do
    packet <- Net.recv ear 2048
    let velocity = number packet 24
    Monad.when (isNote packet && velocity > 0) $ act (number packet 16) (number packet 20) velocity
  return ()
:}

antiphonFollow = antiphonHear (\_ pitch _ -> streamSetI tidal "antiphonPitch" (pure pitch))
