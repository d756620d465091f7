import type { rehearsal as da } from '../da/rehearsal.ts';

export const rehearsal: Record<keyof typeof da, string> = {
  'rehearsal.name': 'Rehearsal',
  'rehearsal.bar': 'The rehearsal',
  'rehearsal.people': '{count} simulated participants are at it. Real people can join beside them.',
  'rehearsal.paused': '{count} simulated participants are pausing.',
  'rehearsal.pause': 'Pause',
  'rehearsal.goOn': 'Go on',
  'rehearsal.end': 'End and erase the rehearsal',
  'rehearsal.end.title': 'Erase the rehearsal?',
  'rehearsal.end.text':
    'Everything that has happened in it will be erased for good: moves, ideas, votes, notes and names. Every screen is told that it is over. It does not touch other workshops.',
  'rehearsal.start': 'Try a rehearsal',
  'rehearsal.start.name': 'Try a rehearsal with {name}',
  'rehearsal.open': 'Open the rehearsal in a new tab',
  'rehearsal.from.text':
    'Practise with {count} simulated participants and the same programme. It opens in a new tab, does not touch this workshop, and is erased when it ends.',
  'rehearsal.home.text':
    'A rehearsal fills the room with {count} simulated participants so that you can practise. It is erased when it ends.',
};
