import type { shortcuts as da } from '../da/shortcuts.ts';

export const shortcuts: Record<keyof typeof da, string> = {
  'shortcuts.open': 'Keys',
  'shortcuts.title': 'Keys at the desk',
  'shortcuts.next': 'Next step',
  'shortcuts.back': 'Back to the step before',
  'shortcuts.extend': 'Five minutes more',
  'shortcuts.pause': 'Show the break on the screen',
  'shortcuts.follow': 'Let the screen follow the step',
  'shortcuts.list': 'Show this list',
  'shortcuts.on': 'Use the keys. They do nothing while you type in a field.',
};
