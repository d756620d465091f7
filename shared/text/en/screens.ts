import type { screens as danish } from '../da/screens.ts';

export const screens: Record<keyof typeof danish, string> = {
  'desk.scene.blank': 'Dark screen',
  'desk.preview.blank': 'The screen is dark',
};
