import { given, type Play } from './given.ts';
import { workshop } from './workshop.ts';

/** A wall with three ideas, one by each person: `i1` by anna, `i2` by bo, `i3` by cara. */
export const threeIdeas = (): Play =>
  [
    ['anna', 'Fælles kantine'],
    ['bo', 'Et køkken til alle'],
    ['cara', 'Kortere møder'],
  ].reduce(
    (play, [as = '', title = '']) =>
      play.when('submitIdea', { title, text: `Fordi ${as} siger det.`, areaId: null, amounts: null }, { as }),
    given(workshop('ideas')),
  );
