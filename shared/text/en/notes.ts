import type { notes as da } from '../da/notes.ts';

export const notes: Record<keyof typeof da, string> = {
  'notes.open': 'Notes',
  'notes.title': 'Notes for you who run the day',
  'notes.label': 'Only the desk sees them. They stay, also after a reset.',
  'notes.save': 'Save the notes',
  'notes.other': 'Someone else has written meanwhile. This is how the notes stand now',
  'notes.none': 'The notes are empty.',
  'notes.haveRead': 'I have read it. Mine may replace them',
};
