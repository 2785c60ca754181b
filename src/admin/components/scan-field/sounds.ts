import type { ScanOutcome } from "./scan-queue"
import { isSoundOn } from "./sound-setting"

/** A tone: how high, in hertz, and how long, in seconds. */
interface Tone {
  pitch: number
  length: number
}

/** What a clerk hears without looking: high and short is good, low and long is refused. */
const TONES: Record<ScanOutcome["kind"], readonly Tone[]> = {
  taken: [{ pitch: 1_320, length: 0.09 }],
  known: [
    { pitch: 880, length: 0.07 },
    { pitch: 880, length: 0.07 },
  ],
  refused: [{ pitch: 196, length: 0.35 }],
}

const PAUSE = 0.05
const VOLUME = 0.15
/** Within which a tone rises and falls, so that it does not crack. */
const SLOPE = 0.01

let context: AudioContext | undefined

/** Plays the sound of an outcome where sounds are switched on. */
export function soundOutcome({ kind }: ScanOutcome): void {
  if (isSoundOn()) {
    playSound(kind)
  }
}

/** Plays the sound of an outcome; a browser that may not or cannot play stays silent. */
export function playSound(kind: ScanOutcome["kind"]): void {
  try {
    context ??= new AudioContext()
    void context.resume()
    let at = context.currentTime
    for (const tone of TONES[kind]) {
      play(context, tone, at)
      at += tone.length + PAUSE
    }
  } catch {
    // No sound hardware, or none allowed.
  }
}

function play(audio: AudioContext, { pitch, length }: Tone, at: number): void {
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  oscillator.frequency.value = pitch
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(VOLUME, at + SLOPE)
  gain.gain.setValueAtTime(VOLUME, at + length - SLOPE)
  gain.gain.linearRampToValueAtTime(0, at + length)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(at)
  oscillator.stop(at + length)
}
