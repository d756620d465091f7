import type { Step } from '../../scenario/schema.ts';
import { compose } from './compose.ts';

/** An hour that shows what the tool can do, at any time of the day. */
export const taster: Step[] = compose(null, [
  {
    id: 'welcome',
    kind: 'welcome',
    title: 'Velkommen',
    prompt: 'Skriv et navn, og prøv. Intet herfra bliver brugt til noget.',
    minutes: 5,
    scene: 'join',
  },
  {
    id: 'ideas',
    kind: 'ideas',
    title: 'En hurtig idé',
    prompt: 'Hvor ville du begynde? Skriv én idé.',
    minutes: 10,
    opens: ['ideas'],
    anonymous: true,
    scene: 'ideas',
  },
  {
    id: 'together',
    kind: 'budget',
    title: 'Flyt penge sammen',
    prompt: 'Tag fra et område, og giv til et andet eller til råderummet. Se, hvad der sker med målet.',
    minutes: 25,
    opens: ['moves'],
    scene: 'budget',
  },
  {
    id: 'ballot',
    kind: 'ballot',
    title: 'En prøveafstemning',
    prompt: 'Stem på den idé, du bedst kan lide.',
    minutes: 12,
    opens: ['ballots'],
    scene: 'ballot',
  },
  {
    id: 'closing',
    kind: 'closing',
    title: 'Hvad så du?',
    prompt: 'Hvad kunne det her bruges til hos jer?',
    minutes: 8,
  },
]);
