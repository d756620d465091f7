import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../shared/ids.ts';
import type { StageRun } from '../../shared/state.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given, type Play } from '../../shared/testing/given.ts';
import { peopleOf, smallScenario, three, workshop } from '../../shared/testing/workshop.ts';
import '../app/allWords.ts';
import { WordsProvider } from '../app/texts.tsx';
import { AgreementSceneView } from './AgreementScene.tsx';
import { ShockSceneView } from './ShockScene.tsx';

afterEach(cleanup);

const runOf = ({ state }: Play): StageRun => state.stage.run;
const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const draw = (scene: React.ReactNode) => render(<WordsProvider>{scene}</WordsProvider>);

const room = given(workshop('moves', three, withCatalogue()));
const chosen = ['merge', 'classes', 'sickness'].reduce(
  (play, proposalId) => play.when('adoptProposal', { proposalId }),
  room,
);

/** Three tables: the first holds under the card (110 found each year), the second only without it, the third never. */
function tables(): Play {
  const programme = smallScenario().programme.map((step) => ({ ...step, board: 'table' as const }));
  const start = given(workshop('moves', peopleOf({ politician: 3 }), withCatalogue({ programme })));
  const dealt = start.when('dealSeats', { tables: 3, seed: 1 });
  const seats = Object.entries(dealt.state.backstage.run.seats);
  const at = (table: string) => must(seats.find(([, seat]) => seat === table))[0];
  const save = (play: Play, table: string, amount: number) =>
    play.when(
      'moveMoney',
      { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount } },
      { as: at(table) },
    );
  return save(save(dealt, 't1', 110), 't2', 85);
}

describe('the scene of a card', () => {
  it('waits for one to be played', () => {
    draw(<ShockSceneView run={runOf(room)} />);
    expect(headline()).toBe('Her kommer det kort, der spilles');
  });

  it('shows the card, what it does to the targets, and says how many tables hold', () => {
    draw(<ShockSceneView run={runOf(tables().when('playShock', { shockId: 'overspend' }))} />);
    expect(headline()).toBe('Et af tre borde holder stadig');
    expect(screen.getByRole('heading', { name: 'Merforbrug i plejen' })).toBeTruthy();
    expect(screen.getByText('Plejen bruger mere end ventet.')).toBeTruthy();
    expect(screen.getByText('Målet for service stiger med op til 0,1 mio. om året.')).toBeTruthy();
    const marks = within(screen.getByRole('list', { name: 'Budgetterne med kortet' })).getAllByRole('listitem');
    expect(marks.map((mark) => mark.textContent)).toEqual([
      '●Bord 1holder',
      '○Bord 2mangler 0,1 mio. på kasse i 2029',
      '○Bord 3mangler 0,1 mio. på kasse i 2029',
    ]);
  });

  it('speaks of the room where there are no tables, and names the cards that lie there already', () => {
    const both = chosen.when('playShock', { shockId: 'overspend' }).when('playShock', { shockId: 'robots-help' });
    draw(<ShockSceneView run={runOf(both)} />);
    expect(headline()).toBe('Vi mangler 0,1 mio. på Service i 2031');
    expect(screen.getByText('Spillet før: Merforbrug i plejen')).toBeTruthy();
    cleanup();
    draw(<ShockSceneView run={runOf(chosen.when('playShock', { shockId: 'robots-help' }))} />);
    expect(headline()).toBe('Vores budget holder stadig');
  });
});

describe('the scene of the agreement', () => {
  const land = (play: Play, service: number[]) =>
    play.when('enterAgreement', {
      figures: [
        { targetId: 'service', amounts: service },
        { targetId: 'cash', amounts: [0, 0, 0, 0] },
      ],
    });

  it('waits for it to land', () => {
    draw(<AgreementSceneView run={runOf(room)} />);
    expect(headline()).toBe('Aftalen er ikke landet endnu');
  });

  it('says what the room has to find, and shows what has been found as done', () => {
    const landed = land(chosen, [50, 380, 1200, 80]);
    draw(<AgreementSceneView run={runOf(landed)} />);
    expect(headline()).toBe('Aftalen er landet: vi mangler 0,3 mio. på service i 2029');
    const tasks = () =>
      within(screen.getByRole('region', { name: 'Det skal vi finde' }))
        .getAllByRole('listitem')
        .map((task) => task.textContent);
    expect(tasks()).toEqual(['○Find 0,3 mio. i 2029 på service', '○Find 1,1 mio. i 2030 på service']);
    cleanup();
    const profile = { kind: 'once' as const, year: 2029, amount: 250 };
    draw(<AgreementSceneView run={runOf(landed.when('moveMoney', { from: 'care', to: 'savings', profile }))} />);
    expect(tasks()[0]).toBe('○Find 0,1 mio. i 2029 på service');
    cleanup();
    const closed = landed
      .when('moveMoney', { from: 'care', to: 'savings', profile })
      .when('moveMoney', { from: 'schools', to: 'savings', profile: { ...profile, amount: 50 } });
    draw(<AgreementSceneView run={runOf(closed)} />);
    expect(tasks()[0]).toBe('✓0,3 mio. i 2029 på service fundet');
  });

  it('shows every board before and now, and counts the tables while they work', () => {
    draw(<AgreementSceneView run={runOf(land(tables(), [90, 90, 90, 90]))} />);
    expect(headline()).toBe('Aftalen er landet: et af tre borde når målet');
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Budget', 'Før (Ventet)', 'Aftalen'],
      ['Bord 1', '● nået', '● nået'],
      ['Bord 2', '● nået', '○ mangler 0,1 mio. på service i 2028'],
      ['Bord 3', '○ mangler 0,1 mio. på kasse i 2029', '○ mangler 0,1 mio. på service i 2028'],
    ]);
  });
});
