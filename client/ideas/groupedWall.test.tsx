import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { threeIdeas } from '../../shared/testing/threeIdeas.ts';
import { WordsProvider } from '../app/texts.tsx';
import { IdeaWall } from './IdeaWall.tsx';
import { OwnIdeas } from './OwnIdeas.tsx';

const room = threeIdeas();
const merged = room.when('mergeIdeas', { ideaId: 'i1', ideaIds: ['i2', 'i3'] });
const nobody: ReadonlySet<string> = new Set();
const nothing = () => undefined;

const wall = ({ state }: typeof room) =>
  render(
    <WordsProvider>
      <IdeaWall run={state.stage.run} people={state.stage.people} mine={nobody} predicted={nobody} />
    </WordsProvider>,
  );
const ownOf = ({ state }: typeof room, as: string) =>
  render(
    <WordsProvider>
      <OwnIdeas
        run={state.stage.run}
        own={state.own[as]?.ideas ?? {}}
        canEdit={true}
        predicted={nobody}
        onEdit={nothing}
        onWithdraw={nothing}
      />
    </WordsProvider>,
  );
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the wall', () => {
  it('has no headings but the ideas’ own while there are no groups', () => {
    wall(room);
    expect(headings().toSorted()).toEqual(['Et køkken til alle', 'Fælles kantine', 'Kortere møder']);
  });

  it('shows ideas under the headings of their groups, and the others last', () => {
    wall(room.when('groupIdeas', { ideaIds: ['i1', 'i2'], into: { title: 'Mad' } }));
    expect(headings()).toEqual(['Mad 2', 'Et køkken til alle', 'Fælles kantine', 'Andre idéer 1', 'Kortere møder']);
  });

  it('tells how many ideas one was merged from, and what the others say', () => {
    wall(merged);
    expect(headings()).toEqual(['Fælles kantine']);
    const others = screen.getByText('Slået sammen af 3 idéer').closest('details') as HTMLElement;
    expect(within(others).getByText('Et køkken til alle')).toBeDefined();
    expect(within(others).getByText('Fordi cara siger det.')).toBeDefined();
  });
});

describe('one’s own idea that is merged', () => {
  it('says where it stands, and can be taken back and not rewritten', () => {
    ownOf(merged, 'bo');
    expect(screen.getByText('Slået sammen med “Fælles kantine”. Din tekst står der stadig.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Træk tilbage: Et køkken til alle' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ret: Et køkken til alle' })).toBeNull();
  });

  it('is on the wall as before for the one whose idea stays', () => {
    ownOf(merged, 'anna');
    expect(screen.getByText('På væggen')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Ret: Fælles kantine' })).toBeDefined();
  });
});
