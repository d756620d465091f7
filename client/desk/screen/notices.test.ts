import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../shared/protocol.ts';
import { peopleOf, workshop } from '../../../shared/testing/workshop.ts';
import { da } from '../../../shared/text/da.ts';
import { fill } from '../../../shared/text/sentence.ts';
import type { Words } from '../../app/texts.tsx';
import { say } from '../frame/saying.ts';
import { isOverheard, worthKnowing } from './notices.ts';

const t: Words['t'] = (key, values) => fill(da[key], values ?? {}, 'da');
const presence = (people: string[], screens = 1): Presence => ({
  now: 0,
  present: { politician: 0, manager: 0, employee: 0 },
  turnout: {},
  people,
  screens,
});
const place = { origin: 'https://aktordag.dk', encrypted: true };
const told = (state = workshop('moves'), heard = presence(['anna', 'bo', 'cara'])) =>
  worthKnowing({ stage: state.stage, presence: heard, place }, t).map(({ saying }) => say(t, saying));

describe('worth knowing', () => {
  it('is only the target while all is well', () => {
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatch(/^Vi mangler/);
  });

  it('names who has lost the connection, a few by name', () => {
    expect(told(undefined, presence(['anna', 'cara']))[0]).toMatch(/ har mistet forbindelsen$/);
    const many = told(workshop('moves', peopleOf({ politician: 5 })), presence([]))[0];
    expect(many).toMatch(/^5 har mistet forbindelsen: .*, .*, .* og 2 mere$/);
  });

  it('tells when no screen is connected', () => {
    expect(told(undefined, presence(['anna', 'bo', 'cara'], 0))).toContain('Ingen storskærm er tilsluttet');
  });
});

it('O3: counts as overheard only in the clear and away from the machine itself', () => {
  expect(isOverheard({ origin: 'http://192.168.1.20:3000', encrypted: false })).toBe(true);
  expect(isOverheard({ origin: 'http://localhost:3000', encrypted: false })).toBe(false);
  expect(isOverheard({ origin: 'https://aktordag.dk', encrypted: true })).toBe(false);
});
