import type { screens as danish } from '../da/screens.ts';

export const screens: Record<keyof typeof danish, string> = {
  'screens.full': 'Full screen',
  'screens.number': 'Screen {number}',
  'screens.lost': 'Showing the last we heard at {time}. Trying again',
  'screens.again': 'The screen tries again by itself.',
  'desk.scene.blank': 'Dark screen',
  'desk.preview.blank': 'The screen is dark',
};
