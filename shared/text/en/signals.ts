import type { signals as da } from '../da/signals.ts';

export const signals: Record<keyof typeof da, string> = {
  'signals.ready': 'I am ready',
  'signals.ready.table': 'The table is ready',
  'signals.isReady': 'You are ready',
  'signals.isReady.table': 'The table is ready',
  'signals.moreTime': 'More time?',
  'signals.wished': 'You have asked for more time',
  'signals.wished.table': 'The table has asked for more time',
  'signals.takeBack': 'Undo',
  'signals.label': 'Are you ready?',
  'signals.label.table': 'Is the table ready?',
  'signals.soon': 'Less than 5 minutes left',
  'signals.out': 'Time is up. Finish your thought in peace.',
  'signals.readyCount': '{ready} of {present} are ready',
  'signals.allReady': 'All {present} are ready',
  'signals.moreTimeCount': '{count} of {present} wish more time',
  'signals.desk': 'What the room says',
  'screen.sound.on': 'Sound on',
  'screen.sound.off': 'Sound off',
  'screen.sound.label': 'Sound when time is running out',
};
