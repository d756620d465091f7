import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { manyIdeas } from '../../shared/testing/manyIdeas.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { WordsProvider } from '../app/texts.tsx';
import type { Felt } from './IdeaCard.tsx';
import { IdeaWall } from './IdeaWall.tsx';

const nobody: ReadonlySet<string> = new Set();
const { run: empty } = workshop('ideas').stage;
const run: StageRun = { ...empty, ideas: manyIdeas(300, ['schools', 'care', null]) };

function draw(changes: Partial<StageRun> = {}, me?: string, felt?: Felt) {
  cleanup();
  render(
    <WordsProvider>
      <IdeaWall run={{ ...run, ...changes }} people={{}} mine={nobody} predicted={nobody} me={me} felt={felt} />
    </WordsProvider>,
  );
}
// By role it would take seconds to find three hundred of them.
const titles = () => [...document.querySelectorAll('.IdeaCard h3')].map(({ textContent }) => textContent);
const search = (text: string) => fireEvent.change(screen.getByLabelText('Søg i idéerne'), { target: { value: text } });
const noFelt = (given: Felt['given'] = {}): Felt => ({ given, confirmed: given, onFeel: vi.fn() });

afterEach(cleanup);

describe('a wall of three hundred ideas', () => {
  it('is searched and filtered, says how many are shown, and is whole again with one tap', () => {
    draw();
    expect(screen.getByText('Viser 300 af 300 idéer')).toBeTruthy();
    search('nummer 299');
    expect(titles()).toEqual(['Idé nummer 299']);
    expect(screen.getByText('Viser 1 af 300 idéer')).toBeTruthy();
    search('svømmehal');
    expect(screen.getByText('Ingen idéer passer. Søg efter noget andet, eller ryd filtrene.')).toBeTruthy();
    search('');
    fireEvent.change(screen.getByLabelText('Område'), { target: { value: 'area:care' } });
    expect(titles()).toHaveLength(100);
    fireEvent.click(screen.getByText('Ryd filtre'));
    expect(titles()).toHaveLength(300);
    expect(screen.queryByText('Ryd filtre')).toBeNull();
  });

  it('stands in an order of one’s own while ideas are collected, and newest first after that', () => {
    draw({}, 'p1');
    const first = titles();
    draw({}, 'p2');
    expect(titles()).not.toEqual(first);
    expect(titles().toSorted()).toEqual(first.toSorted());
    draw({ programme: { ...run.programme, stepId: 'ballots' } }, 'p1');
    expect(titles().slice(0, 2)).toEqual(['Idé nummer 300', 'Idé nummer 299']);
  });
});

describe('a wall of three hundred ideas that changes', () => {
  /** The wall with ideas that tell when their card is drawn: nothing else on the wall looks at their temperature. */
  function watched() {
    const drawn = new Set<string>();
    const watch = (idea: Idea): Idea =>
      Object.defineProperty({ ...idea }, 'temperature', {
        get: () => {
          drawn.add(idea.id);
          return undefined;
        },
      });
    const ideas = Object.fromEntries(Object.entries(run.ideas).map(([id, idea]) => [id, watch(idea)]));
    const felt = noFelt();
    const wall = (changes: Partial<StageRun>, feelings: Felt) => (
      <WordsProvider>
        <IdeaWall run={{ ...run, ideas, ...changes }} people={{}} mine={nobody} predicted={nobody} felt={feelings} />
      </WordsProvider>
    );
    const { rerender } = render(wall({}, felt));
    const drawnFor = (changes: Partial<StageRun>, feelings = felt) => {
      drawn.clear();
      rerender(wall(changes, feelings));
      return [...drawn];
    };
    expect(drawn.size).toBe(300);
    return { ideas, felt, watch, drawnFor };
  }

  it('draws one that is new or rewritten, and no other', () => {
    const { ideas, watch, drawnFor } = watched();
    const [one, two] = Object.values(ideas);
    const fresh = watch({ ...must(one), id: 'fresh' });
    expect(drawnFor({ ideas: { ...ideas, fresh } })).toEqual(['fresh']);
    const edited = watch({ ...must(two), title: { id: 'w', text: 'Ny titel' } });
    expect(drawnFor({ ideas: { ...ideas, fresh, [edited.id]: edited } })).toEqual([edited.id]);
  });

  it('draws the one that somebody feels about, and none for what happens elsewhere in the room', () => {
    const { ideas, felt, drawnFor } = watched();
    const [id = ''] = Object.keys(ideas);
    expect(drawnFor({}, { ...felt, given: { [id]: 'worried' } })).toEqual([id]);
    expect(drawnFor({ scene: 'step', veiledIdeas: 0 }, { ...felt, given: { [id]: 'worried' } })).toEqual([]);
  });

  it('draws one that another was merged into', () => {
    const { ideas, watch, drawnFor } = watched();
    const [one, two, three] = Object.values(ideas).map((idea) => must(idea));
    const merged = watch({ ...must(two), mergedInto: must(one).id });
    const held = { ...ideas, [merged.id]: merged };
    expect(drawnFor({ ideas: held })).toEqual([must(one).id]);
    const elsewhere = watch({ ...must(three), text: { id: 'w', text: 'Ny tekst' } });
    expect(drawnFor({ ideas: { ...held, [elsewhere.id]: elsewhere } })).toEqual([elsewhere.id]);
  });
});

describe('the temperature of an idea', () => {
  const two = manyIdeas(2);
  const about = (title: string) => within(screen.getByRole('group', { name: `Hvad synes du om “${title}”?` }));

  it('is said with one tap and taken back with another', () => {
    const felt = noFelt({ i1: 'worried' });
    draw({ ideas: two }, 'p1', felt);
    const worried = about('Idé nummer 1').getByRole('button', { name: 'Bekymret' });
    expect(worried.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(worried);
    fireEvent.click(about('Idé nummer 2').getByRole('button', { name: 'I tvivl' }));
    expect(vi.mocked(felt.onFeel).mock.calls).toEqual([
      ['i1', null],
      ['i2', 'unsure'],
    ]);
  });

  it('is not asked on a table’s tablet', () => {
    draw({ ideas: two }, 'p1');
    expect(screen.queryByRole('button', { name: 'Bekymret' })).toBeNull();
  });

  it('is a bar with words and figures once it is shown, and too few answers are said', () => {
    const i1 = { ...two['i1'], temperature: { interesting: 3, unsure: 0, worried: 2 } } as (typeof two)[string];
    draw({ ideas: { ...two, i1 }, tooFewFeelings: { i2: true } }, 'p1', noFelt({ i1: 'worried' }));
    const figures = screen.getByRole('list', { name: 'Temperaturen på “Idé nummer 1”' }).textContent;
    expect(figures).toBe(' Interessant 3 I tvivl 0 Bekymret 2 (dit svar)');
    expect(screen.getByText('Temperatur: for få svar')).toBeTruthy();
    expect(about('Idé nummer 2').getAllByRole('button')).toHaveLength(3);
    expect(screen.queryByRole('group', { name: 'Hvad synes du om “Idé nummer 1”?' })).toBeNull();
  });
});
