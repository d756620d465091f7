import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { given, type Play } from '../../shared/testing/given.ts';
import { peopleOf, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { EqualVoiceSceneView } from './EqualVoiceScene.tsx';

afterEach(cleanup);

const room = given(workshop('ideas', peopleOf({ politician: 12, manager: 2, employee: 6 })));
const write = (play: Play, by: string) =>
  play.when('submitIdea', { title: 'En idé', text: '', areaId: null, amounts: null }, { as: by });
const draw = ({ state: { stage } }: Play) =>
  render(
    <WordsProvider>
      <EqualVoiceSceneView run={stage.run} people={stage.people} />
    </WordsProvider>,
  );
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the scene of equal voices', () => {
  const written = ['politician-1', 'politician-2', 'politician-3', 'manager-1', 'employee-2'].reduce(write, room);

  it('shows nothing until the facilitator does', () => {
    draw(written.when('showEqualVoice', { to: 'desk' }));
    expect(headline()).toBe('Tallene kommer her, når de vises for alle');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('holds each group’s share against its share of the room, small groups together', () => {
    draw(written.when('showEqualVoice', { to: 'room' }));
    expect(screen.getByRole('img', { name: 'Politikere: 60 % af idéer, 60 % af salen' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Ledere og medarbejdere: 40 % af idéer, 40 % af salen' })).toBeTruthy();
    expect(headline()).toBe('Grupperne er kommet til orde efter deres størrelse');
  });

  it('says where a share is furthest from the room', () => {
    const five = ['employee-1', 'employee-2', 'employee-3', 'politician-1', 'politician-2'].reduce(write, room);
    draw(five.when('showEqualVoice', { to: 'room' }));
    expect(headline()).toMatch(/er 60 % af salen: idéer 40 %$/);
  });

  it('B5: shows no group while there are too few to tell of', () => {
    draw(write(room, 'manager-1').when('showEqualVoice', { to: 'room' }));
    expect(headline()).toBe('Der er endnu for få til at vise grupper');
    expect(screen.queryByRole('img')).toBeNull();
  });
});
