/** What a chime needs of the browser's sound. */
export type Sound = Pick<AudioContext, 'currentTime' | 'destination' | 'createOscillator' | 'createGain'>;

/** Hertz: a fifth that rises when little is left, and one that falls when the time has passed. */
const notes = { soon: [523.25, 783.99], out: [783.99, 523.25] } as const;
const loudest = 0.12;
/** Seconds from one note to the next, and until one has died away. */
const apart = 0.35;
const dying = 1.4;

/** Two soft notes. */
export function chime(sound: Sound, which: keyof typeof notes): void {
  for (const [index, frequency] of notes[which].entries()) {
    const from = sound.currentTime + index * apart;
    const gain = sound.createGain();
    gain.gain.setValueAtTime(loudest, from);
    gain.gain.exponentialRampToValueAtTime(0.0001, from + dying);
    gain.connect(sound.destination);
    const tone = sound.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(gain);
    tone.start(from);
    tone.stop(from + dying);
  }
}
