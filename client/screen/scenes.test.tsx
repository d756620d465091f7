import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Idea } from '../../shared/state.ts';
import { manyIdeas } from '../../shared/testing/manyIdeas.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { IdeasSceneView } from './IdeasScene.tsx';
import { JoinSceneView } from './JoinScene.tsx';
import { PauseSceneView } from './PauseScene.tsx';
import { StepSceneView } from './StepScene.tsx';

afterEach(cleanup);

const draw = (scene: ReactNode) => render(<WordsProvider>{scene}</WordsProvider>);
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the join scene', () => {
  it('shows where to go, the code, and who is here', () => {
    draw(
      <JoinSceneView
        kicker="Lilleby"
        code="HTR734"
        host="aktordag.example"
        link="https://aktordag.example/d/HTR734"
        present={{ politician: 14, manager: 1, employee: 15 }}
      />,
    );
    expect(headline()).toBe('Velkommen. Find din plads i budgettet');
    expect(screen.getByText('aktordag.example')).toBeTruthy();
    expect(screen.getByText('Koden er H T R 7 3 4')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'QR-kode til aktordag.example' })).toBeTruthy();
    const present = screen.getByRole('region', { name: 'Hvem er her' }).textContent;
    expect(present).toBe('30 er her14 politikere1 leder15 medarbejdereAlle har én stemme, uanset gruppe');
  });
});

describe('the scene of a step', () => {
  const step = { title: 'Hvad ved vi?', prompt: 'Læs faktaarkene.', next: 'Idéer' };

  it('shows the question, how long is left, and what comes after', () => {
    draw(<StepSceneView {...step} time={{ figure: '12:40', sentence: '12:40 tilbage', over: false }} />);
    expect(headline()).toBe('Hvad ved vi?');
    expect(screen.getByRole('timer').textContent).toBe('12:40 tilbage');
    expect(screen.getByText('Derefter: Idéer')).toBeTruthy();
  });

  it('says how many are ready once somebody is', () => {
    draw(<StepSceneView {...step} time={null} ready="12 af 18 er klar" />);
    expect(screen.getByText('12 af 18 er klar')).toBeTruthy();
    cleanup();
    draw(<StepSceneView {...step} time={null} ready={null} />);
    expect(screen.queryByText(/klar/)).toBeNull();
  });

  it('is gentle when time is up', () => {
    draw(<StepSceneView {...step} time={{ figure: '2:10', sentence: '2:10 over tiden', over: true }} />);
    expect(screen.getByRole('timer').textContent).toContain('Tiden er gået.');
  });
});

describe('the pause', () => {
  it('says when we go on', () => {
    const until = new Date(2027, 4, 12, 10, 5).getTime();
    draw(<PauseSceneView title={null} prompt={null} until={until} minutes={12} next={null} />);
    expect(headline()).toBe('Pause');
    expect(screen.getByText('Vi går videre kl. 10.05')).toBeTruthy();
    expect(screen.getByText('om 12 minutter')).toBeTruthy();
  });

  it('promises no time that nobody knows', () => {
    draw(<PauseSceneView title="Frokost" prompt="Spis godt." until={null} minutes={0} next={null} />);
    expect(headline()).toBe('Frokost');
    expect(screen.getByText('Vi går videre om lidt')).toBeTruthy();
  });
});

describe('the wall', () => {
  const { run, people } = workshop('ideas').stage;
  const idea = (id: string): Idea => ({
    id,
    title: { id: `t-${id}`, text: `Titel ${id}` },
    text: { id: `x-${id}`, text: null },
    areaId: 'schools',
    amounts: null,
    at: 1,
  });

  it('says what will come while it is empty', () => {
    draw(<IdeasSceneView run={run} people={people} />);
    expect(headline()).toBe('Væggen er klar til jeres idéer');
  });

  it('asks nobody to write where the step is closed for ideas', () => {
    draw(<IdeasSceneView run={workshop('moves').stage.run} people={people} />);
    expect(headline()).toBe('Ingen idéer på væggen endnu');
    expect(screen.queryByText(/Skriv på din egen skærm/)).toBeNull();
    cleanup();
    draw(<IdeasSceneView run={{ ...workshop('moves').stage.run, ideas: { i1: idea('i1') } }} people={people} />);
    expect(screen.queryByText('Alle kan skrive flere')).toBeNull();
  });

  it('counts the ideas that wait behind the curtain, in the step for them and after it', () => {
    const waiting = { ...workshop('moves').stage.run, veiledIdeas: 74 };
    draw(<IdeasSceneView run={waiting} people={people} />);
    expect(headline()).toBe('74 idéer venter bag tæppet');
    expect(screen.getByText('De vises samlet, når tæppet løftes')).toBeTruthy();
    cleanup();
    draw(<IdeasSceneView run={{ ...waiting, ideas: { i1: idea('i1') } }} people={people} />);
    expect(headline()).toBe('1 idé på væggen');
    expect(screen.getByText('74 idéer venter bag tæppet')).toBeTruthy();
  });

  it('counts the ideas and shows each with its area', () => {
    draw(<IdeasSceneView run={{ ...run, ideas: { i1: idea('i1') } }} people={people} />);
    expect(headline()).toBe('1 idé på væggen');
    expect(screen.getByRole('heading', { name: 'Titel i1' })).toBeTruthy();
    expect(screen.getByText('(slettet)')).toBeTruthy();
    expect(screen.getByText('Skoler')).toBeTruthy();
  });

  it('counts an idea that is merged with the one it stands in, and shows groups under their headings', () => {
    const title = { id: 'w-group', text: 'Mad' };
    const ideas = { i1: idea('i1'), i2: idea('i2'), i3: { ...idea('i3'), mergedInto: 'i1' } };
    const ideaGroups = { g1: { id: 'g1', title, ideaIds: ['i1', 'i3'] } };
    draw(<IdeasSceneView run={{ ...run, ideas, ideaGroups }} people={people} />);
    expect(headline()).toBe('2 idéer på væggen');
    expect(screen.getByRole('heading', { name: 'Mad 1' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Andre idéer 1' })).toBeTruthy();
    expect(screen.getByText('Titel i1')).toBeTruthy();
    expect(screen.queryByText('Titel i3')).toBeNull();
  });

  it('says which list an idea was read in from, and who wrote it where the author has chosen so', () => {
    const name = { id: 'w', text: 'Karen Holm' };
    const ideas = {
      i1: { ...idea('i1'), origin: { list: 'ideaGroup' as const, name } },
      i2: { ...idea('i2'), shownBy: 'anna' },
    };
    draw(<IdeasSceneView run={{ ...run, ideas }} people={people} />);
    expect(screen.getByText('Fra idégruppens liste · Skoler')).toBeTruthy();
    expect(screen.getByText('skrevet af Navn på anna · Skoler')).toBeTruthy();
  });
});

describe('a long wall', () => {
  const { run, people } = workshop('ideas').stage;
  const cards = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

  it('is shown in pages that say which they are, and turns to the idea that is pointed at', () => {
    const long = { ...run, ideas: manyIdeas(300) };
    const { rerender } = draw(<IdeasSceneView run={long} people={people} />);
    expect(headline()).toBe('300 idéer på væggen');
    expect(screen.getByText('Side 1 af 25')).toBeTruthy();
    expect([cards().length, cards()[0]]).toEqual([12, 'Idé nummer 1']);
    const pointing = { ...long, pointer: { kind: 'idea' as const, id: 'i300' } };
    rerender(
      <WordsProvider>
        <IdeasSceneView run={pointing} people={people} />
      </WordsProvider>,
    );
    expect(screen.getByText('Side 25 af 25')).toBeTruthy();
    const card = document.querySelector('[aria-current="true"]');
    expect(card?.textContent).toContain('▶ Her Idé nummer 300');
  });

  it('tells what an idea was gathered from, and how the room felt about it once that is shown', () => {
    const ideas = manyIdeas(3);
    const [first, second, third] = Object.values(ideas).map((idea) => ({ ...idea }));
    if (!first || !second || !third) throw new Error('three ideas');
    const warm = {
      i1: { ...first, temperature: { interesting: 12, unsure: 3, worried: 1 } },
      i2: { ...second, mergedInto: 'i1' },
      i3: third,
    };
    draw(<IdeasSceneView run={{ ...run, ideas: warm, tooFewFeelings: { i3: true } }} people={people} />);
    expect(screen.getByText('2 idéer i én')).toBeTruthy();
    expect(screen.getByText('Interessant 12 · I tvivl 3 · Bekymret 1')).toBeTruthy();
    expect(screen.getByText('Temperatur: for få svar')).toBeTruthy();
  });
});
