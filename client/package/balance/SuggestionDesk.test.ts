import { expect, it, vi } from 'vitest';
import type { SuggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import type { Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';
import { type Calculator, SuggestionDesk } from './SuggestionDesk.ts';

const problem = (id: string): SuggestionProblem => ({
  proposalIds: [id],
  wholeIds: [],
  today: [0],
  targets: [],
  limits: [],
  aims: [],
});
const answer: Suggestion = { kind: 'met', adopt: [], drop: [], whole: [], misses: [], proven: true };

/** A calculator that answers when the test says so. */
function fakeCalculator() {
  const calculator = { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null, onerror: null } as Calculator;
  return {
    calculator,
    answers: () => calculator.onmessage?.call(calculator as Worker, new MessageEvent('message', { data: answer })),
    breaks: () => calculator.onerror?.call(calculator as Worker, new Event('error') as ErrorEvent),
  };
}

function deskWith(...calculators: ReturnType<typeof fakeCalculator>[]) {
  const waiting = calculators.map(({ calculator }) => calculator);
  return new SuggestionDesk(() => {
    const next = waiting.shift();
    if (!next) throw new Error('more calculators than expected');
    return next;
  });
}

it('tells the answer, and keeps the calculator for the next question', () => {
  const one = fakeCalculator();
  const desk = deskWith(one);
  const told = vi.fn();
  desk.ask(problem('a'), told);
  one.answers();
  desk.ask(problem('b'), told);
  one.answers();
  expect(told.mock.calls).toEqual([[answer], [answer]]);
  expect(one.calculator.postMessage).toHaveBeenLastCalledWith(problem('b'));
  expect(one.calculator.terminate).not.toHaveBeenCalled();
});

it('stops a question that is overtaken by another, and nobody hears its answer', () => {
  const [one, two] = [fakeCalculator(), fakeCalculator()];
  const desk = deskWith(one, two);
  const [first, second] = [vi.fn(), vi.fn()];
  desk.ask(problem('a'), first);
  desk.ask(problem('b'), second);
  expect(one.calculator.terminate).toHaveBeenCalledOnce();
  one.answers();
  two.answers();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledExactlyOnceWith(answer);
});

it('says so when the calculator breaks, and opens a new one for the next question', () => {
  const [one, two] = [fakeCalculator(), fakeCalculator()];
  const desk = deskWith(one, two);
  const told = vi.fn();
  desk.ask(problem('a'), told);
  one.breaks();
  expect(told).toHaveBeenCalledExactlyOnceWith('failed');
  desk.ask(problem('b'), told);
  two.answers();
  expect(told).toHaveBeenLastCalledWith(answer);
});

it('has the calculator ready before the first question', () => {
  const one = fakeCalculator();
  const desk = deskWith(one);
  desk.prepare();
  desk.prepare();
  const told = vi.fn();
  desk.ask(problem('a'), told);
  one.answers();
  expect(told).toHaveBeenCalledExactlyOnceWith(answer);
});

it('opens another when the calculator breaks before anything was asked', () => {
  const [one, two] = [fakeCalculator(), fakeCalculator()];
  const desk = deskWith(one, two);
  desk.prepare();
  one.breaks();
  const told = vi.fn();
  desk.ask(problem('a'), told);
  two.answers();
  expect(told).toHaveBeenCalledExactlyOnceWith(answer);
});

it('says so in a browser that has no calculator', () => {
  const desk = deskWith();
  desk.prepare();
  const told = vi.fn();
  desk.ask(problem('a'), told);
  expect(told).toHaveBeenCalledExactlyOnceWith('failed');
});

it('stops when it is closed', () => {
  const one = fakeCalculator();
  const desk = deskWith(one);
  const told = vi.fn();
  desk.ask(problem('a'), told);
  desk.close();
  expect(one.calculator.terminate).toHaveBeenCalledOnce();
  one.answers();
  expect(told).not.toHaveBeenCalled();
});
