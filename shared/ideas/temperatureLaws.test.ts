import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import { must } from '../ids.ts';
import { playDay, randomDays } from '../testing/randomDay.ts';
import { smallestGroup } from '../voting/suppression.ts';
import type { Feeling, Temperature } from './temperature.ts';

const feeling = (always: Feeling) => (name: string, input: unknown) =>
  name === 'takeTemperature' ? { ...(input as object), feeling: always } : input;

type Wish = Parameters<typeof playDay>[0][number];
/** A day on which the room talks of ideas more than of money. */
const warmer = (wish: Wish): Wish =>
  wish.name === 'moveMoney'
    ? { ...wish, name: 'takeTemperature' }
    : wish.name === 'adoptProposal'
      ? { ...wish, name: 'showTemperatures' }
      : wish;

describe('the temperature of ideas, on any day', () => {
  it('A2: until it is shown, nothing outside the vault and one’s own depends on what people feel', () => {
    let answers = 0;
    const law = fc.property(randomDays, (wishes) => {
      const quiet = wishes.filter(({ name }) => name !== 'showTemperatures');
      const worried = playDay(quiet, feeling('worried'));
      for (const [index, { play, refused }] of playDay(quiet, feeling('interesting')).entries()) {
        const other = must(worried[index]);
        const seen = [play.state.stage, play.state.backstage, refused ?? null];
        const seenThere = [other.play.state.stage, other.play.state.backstage, other.refused ?? null];
        expect(canonicalJson(seenThere)).toBe(canonicalJson(seen));
      }
      for (const all of Object.values(must(worried.at(-1)).play.state.vault.run.temperatures ?? {}))
        answers += Object.keys(all).length;
    });
    fc.assert(law, { seed: 4071, numRuns: 20 });
    expect(answers).toBeGreaterThan(30);
  });

  it('A2: an answer reaches nobody but the one who gave it', () => {
    let answers = 0;
    const law = fc.property(randomDays, (wishes) => {
      for (const { name, as, before, play, refused } of playDay(wishes)) {
        if (name !== 'takeTemperature' || refused || play.state === before) continue;
        answers += 1;
        for (const { path } of play.patches)
          expect(path[0] === 'vault' || (path[0] === 'own' && path[1] === as)).toBe(true);
      }
    });
    fc.assert(law, { seed: 4072, numRuns: 20 });
    expect(answers).toBeGreaterThan(30);
  });

  it('B5: what is shown counts at least five, and never changes again', () => {
    let shown = 0;
    const law = fc.property(randomDays, (wishes) => {
      const first = new Map<string, Temperature>();
      for (const { play } of playDay(wishes.map(warmer))) {
        const { run } = play.state.stage;
        for (const { id, temperature } of Object.values(run.ideas)) {
          if (!temperature) continue;
          const { interesting, unsure, worried } = temperature;
          expect(interesting + unsure + worried).toBeGreaterThanOrEqual(smallestGroup);
          const known = first.get(id);
          if (known) expect(temperature).toEqual(known);
          else shown += 1;
          first.set(id, temperature);
        }
      }
    });
    fc.assert(law, { seed: 4073, numRuns: 30 });
    expect(shown).toBeGreaterThan(10);
  });
});
