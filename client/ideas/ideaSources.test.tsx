import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { OwnIdea } from '../../shared/state.ts';
import { given } from '../../shared/testing/given.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { IdeaWall } from './IdeaWall.tsx';
import { OwnIdeas } from './OwnIdeas.tsx';

afterEach(cleanup);

const nobody: ReadonlySet<string> = new Set();
const read = given(workshop('ideas')).when('importIdeas', {
  list: 'intranet',
  ideas: [{ title: 'Lånecykler', text: '', areaId: 'schools', amounts: null, name: 'Karen Holm' }],
  keepNames: true,
});
const written = given(workshop('ideas')).when('submitIdea', {
  title: 'Kantine',
  text: '',
  areaId: null,
  amounts: null,
});
const shown = written.when('showAuthor', { ideaId: 'i1' });

describe('where an idea on the wall comes from', () => {
  const wall = ({ stage: { run, people } }: typeof read.state) => {
    render(
      <WordsProvider>
        <IdeaWall run={run} people={people} mine={nobody} predicted={nobody} />
      </WordsProvider>,
    );
    return screen.getByRole('listitem').textContent;
  };

  it('is its list, and whose it is by that list', () => {
    expect(wall(read.state)).toContain('Fra intranettets liste · indsendt af Karen Holm · Skoler');
  });

  it('is its author where they have chosen so, and nobody otherwise', () => {
    expect(wall(written.state)).not.toContain('anna');
    cleanup();
    expect(wall(shown.state)).toContain('skrevet af Navn på anna');
  });
});

describe('one’s name on one’s own ideas', () => {
  function own(state: typeof read.state, ideas: Record<string, OwnIdea> = must(state.own['anna']).ideas) {
    const onName = vi.fn<(id: string, isShown: boolean) => void>();
    render(
      <WordsProvider>
        <OwnIdeas
          run={state.stage.run}
          own={ideas}
          canEdit
          predicted={nobody}
          onEdit={vi.fn()}
          onWithdraw={vi.fn()}
          onName={onName}
        />
      </WordsProvider>,
    );
    return onName;
  }
  const button = (name: string) => screen.queryByRole('button', { name });

  it('can be shown', () => {
    const onName = own(written.state);
    fireEvent.click(must(button('Vis mit navn på Kantine')));
    expect(onName).toHaveBeenCalledWith('i1', true);
    expect(screen.queryByText('Alle kan se dit navn på den')).toBeNull();
  });

  it('can be taken off again, also when the idea is hidden', () => {
    for (const state of [shown.state, shown.when('hideIdea', { ideaId: 'i1', reason: 'Dobbelt.' }).state]) {
      const onName = own(state);
      expect(screen.getByText('Alle kan se dit navn på den')).toBeTruthy();
      fireEvent.click(must(button('Skjul mit navn på Kantine')));
      expect(onName).toHaveBeenCalledWith('i1', false);
      cleanup();
    }
  });

  it('is not asked about while the idea is behind the curtain', () => {
    const idea = must(written.state.stage.run.ideas['i1']);
    own(written.state, { i1: { stage: 'veiled', idea } });
    expect(button('Vis mit navn på Kantine')).toBeNull();
    expect(button('Træk tilbage: Kantine')).not.toBeNull();
  });
});
