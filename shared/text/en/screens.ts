import type { screens as danish } from '../da/screens.ts';

export const screens: Record<keyof typeof danish, string> = {
  'screens.full': 'Full screen',
  'screens.number': 'Screen {number}',
  'screens.lost': 'Showing the last we heard at {time}. Trying again',
  'screens.again': 'The screen tries again by itself.',
  'screens.here': 'Here',
  'screens.ideas.groups': 'Gathered in groups',
  'screens.ideas.merged': '{count} ideas in one',
  'screens.ideas.page': 'Page {page} of {of}',
  'screens.ideas.part': 'part {number} of {of}',
  'desk.screens.more': 'Use two screens',
  'desk.screens.which': 'Which screen',
  'desk.screens.open': 'Open screen 2',
  'desk.screens.follow': 'As screen 1',
  'desk.pointer.label': 'Point at …',
  'desk.pointer.at': 'Pointing at {name}',
  'desk.pointer.stop': 'Point no longer',
  'desk.scene.blank': 'Dark screen',
  'desk.preview.blank': 'The screen is dark',
};
