import '../../app/allWords.ts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { suggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import { type Suggestion, suggest } from '../../../shared/budget/suggestion/suggestion.ts';
import { must } from '../../../shared/ids.ts';
import type { State } from '../../../shared/state.ts';
import { withCatalogue } from '../../../shared/testing/catalogue.ts';
import { actorOf, given, now } from '../../../shared/testing/given.ts';
import { three, workshop } from '../../../shared/testing/workshop.ts';
import { WordsProvider } from '../../app/texts.tsx';
import { wouldDecide } from '../../connection/prediction.ts';
import { PriorityList } from './PriorityList.tsx';
import { type Asked, SuggestionView } from './SuggestionView.tsx';

const room = given(workshop('moves', three, withCatalogue()));

function open(state: State, outcomeId: string, changes: { answer?: Suggestion | 'failed'; canChoose?: boolean } = {}) {
  const { run } = state.stage;
  const outcome = must(run.outcomes.find(({ id }) => id === outcomeId));
  const asked = { onAsk: vi.fn<(asked: Asked) => void>(), onOpen: vi.fn<(id: string) => void>() };
  const refusalOf = ({ name, input }: Asked) => {
    const decision = wouldDecide(state, name, input, actorOf('anna'), now);
    return decision.ok ? undefined : decision.problem;
  };
  const suggestion = changes.answer ?? suggest(suggestionProblem(run.board, run.scenario, outcome));
  const props = { run, outcome, suggestion, refusalOf, year: 0, canChoose: changes.canChoose ?? true };
  render(
    <WordsProvider>
      <SuggestionView {...props} {...asked} />
    </WordsProvider>,
  );
  return asked;
}

afterEach(cleanup);

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const said = () => screen.getAllByRole('status')[0]?.textContent;

describe('the suggestion for balance', () => {
  it('is told as a difference to the package of today, and as a suggestion', () => {
    open(room.when('setPriority', { areaIds: ['schools'], priority: 'protect' }).state, 'lenient');
    expect(said()).toBe('Tilføj 1. Så er målet nået i alle år, hvis aftalen bliver mild');
    expect(screen.getByText('Det er et forslag fra en beregning. Bordet bestemmer.')).toBeTruthy();
    // `close` finds 60 in every year, of 10, 20, 30 and 40; what is not nothing never reads as nothing.
    const row = screen.getByRole('row', { name: /^Service/ });
    expect(within(row).getAllByRole('cell')[3]?.textContent).toBe('0,1 tilovers');
  });

  it('is taken whole by one command, or one proposal by another', () => {
    const state = room.when('adoptProposal', { proposalId: 'merge' }).state;
    const { onAsk, onOpen } = open(state, 'strict');
    expect(said()).toContain(
      'Ingen pakke når målet, hvis aftalen bliver stram. Så nær kan man komme: Tilføj 3, fjern 1',
    );
    fireEvent.click(button('Vælg det hele: Tilføj 3, fjern 1'));
    const input = { adopt: ['classes', 'close', 'digital'], drop: ['merge'] };
    expect(onAsk).toHaveBeenLastCalledWith({ name: 'adoptSuggestion', input });
    fireEvent.click(button('Fjern Forslag merge'));
    expect(onAsk).toHaveBeenLastCalledWith({ name: 'dropProposal', input: { proposalId: 'merge' } });
    fireEvent.click(button('Tilføj Forslag classes'));
    expect(onAsk).toHaveBeenLastCalledWith({ name: 'adoptProposal', input: { proposalId: 'classes' } });
    fireEvent.click(button('Forslag classesCLASSES · Reduktion · se konsekvenser'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('classes');
  });

  it('tells apart what is to be taken whole, and takes it whole with the rest or alone', () => {
    const amounts = [-300, -300, -300, -300];
    const proposals = withCatalogue().proposals.map((one) =>
      one.id === 'merge' ? { ...one, effects: [{ areaId: 'care', kind: 'operating' as const, amounts }] } : one,
    );
    const large = given(workshop('moves', three, withCatalogue({ proposals })));
    const { state } = large.when('adoptProposal', { proposalId: 'merge', share: 50 });
    const answer: Suggestion = {
      kind: 'met',
      adopt: ['classes'],
      drop: [],
      whole: ['merge'],
      misses: [],
      proven: true,
    };
    const { onAsk } = open(state, 'lenient', { answer });
    expect(said()).toBe('Tilføj 1, tag 1 helt med. Så er målet nået i alle år, hvis aftalen bliver mild');
    // Half of `merge` finds 150 already, so that the whole of it finds 150 more; with `classes` 350 of 40 in 2031.
    const entry = must(screen.getByText('Tag 1 helt med, virkning i 2028').parentElement);
    expect(entry.textContent).toContain('−0,2 mio.');
    const row = screen.getByRole('row', { name: /^Service/ });
    expect(within(row).getAllByRole('cell')[3]?.textContent).toBe('0,3 tilovers');
    fireEvent.click(button('Tag Forslag merge helt med'));
    expect(onAsk).toHaveBeenLastCalledWith({ name: 'adoptProposal', input: { proposalId: 'merge' } });
    fireEvent.click(button('Vælg det hele: Tilføj 1, tag 1 helt med'));
    const input = { adopt: ['classes'], drop: [], whole: ['merge'] };
    expect(onAsk).toHaveBeenLastCalledWith({ name: 'adoptSuggestion', input });
  });

  it('says what must come first where a proposal cannot be taken alone yet', () => {
    const state = room.when('adoptProposal', { proposalId: 'merge' }).state;
    open(state, 'strict');
    expect(button('Tilføj Forslag digital').disabled).toBe(true);
    expect(screen.getByText('Forslaget "Forslag digital" kræver "Forslag classes". Vælg det først.')).toBeTruthy();
  });

  it('says where a target cannot be met, and the most that can be found', () => {
    open(room.state, 'strict');
    expect(screen.getByText('Service i 2028: der kan højst findes 0,1 mio. af 0,2 mio.')).toBeTruthy();
  });

  it('says under every answer with which extents it counts, and under none that is no answer', () => {
    const sentence = 'Valgte forslag regnes, som de er sat (andel og start) eller hele, de øvrige kun hele.';
    const part = room.when('adoptProposal', { proposalId: 'merge', share: 50 }).state;
    for (const outcomeId of ['lenient', 'strict']) {
      open(part, outcomeId);
      expect(screen.getByText(sentence)).toBeTruthy();
      cleanup();
    }
    open(part, 'strict', { answer: { kind: 'impossible' } });
    expect(screen.getByText(sentence)).toBeTruthy();
    cleanup();
    open(part, 'strict', { answer: { kind: 'unknown' } });
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('asks on the page of a proposal, and for the whole here, what is given up for it', () => {
    const answer: Suggestion = { kind: 'met', adopt: ['robots'], drop: [], whole: [], misses: [], proven: true };
    const { onAsk, onOpen } = open(room.state, 'expected', { answer });
    fireEvent.click(button('Tilføj Forslag robots'));
    expect(onOpen).toHaveBeenCalledWith('robots');
    expect(button('Vælg det hele: Tilføj 1').disabled).toBe(true);
    const text = screen.getByRole('textbox', { name: 'Hvad giver vi afkald på for "Forslag robots"?' });
    fireEvent.change(text, { target: { value: 'En ny hal' } });
    fireEvent.click(button('Vælg det hele: Tilføj 1'));
    const givenUp = [{ proposalId: 'robots', text: 'En ny hal' }];
    expect(onAsk).toHaveBeenCalledWith({ name: 'adoptSuggestion', input: { adopt: ['robots'], drop: [], givenUp } });
  });

  it('offers nothing to choose in a step that is closed, and nothing at all where it knows nothing', () => {
    open(room.state, 'lenient', { canChoose: false });
    expect(screen.queryByRole('button', { name: /^(Tilføj|Vælg)/ })).toBeNull();
    cleanup();
    open(room.state, 'lenient', { answer: 'failed' });
    expect(said()).toBe('Det kunne ikke regnes ud på denne enhed. Genindlæs siden, og prøv igen.');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('what is to be spared', () => {
  it('is said for one area, or for all of a committee', () => {
    const onSet = vi.fn();
    const { state } = room.when('setPriority', { areaIds: ['care'], priority: 'canGive' });
    render(
      <WordsProvider>
        <PriorityList run={state.stage.run} canChoose onSet={onSet} />
      </WordsProvider>,
    );
    expect(screen.getByText('0 skånes, 1 kan give')).toBeTruthy();
    const choices = (name: string) => within(screen.getByRole('radiogroup', { name, hidden: true }));
    const radio = (group: string, name: string) =>
      choices(group).getByRole<HTMLInputElement>('radio', { name, hidden: true });
    expect(radio('Ældrepleje', 'Kan give').checked).toBe(true);
    expect(radio('Alle områder i Velfærd', 'Neutral').checked).toBe(false);
    expect(screen.queryByRole('radiogroup', { name: 'Førtidspension', hidden: true })).toBeNull();
    fireEvent.click(radio('Skoler', 'Skån'));
    expect(onSet).toHaveBeenLastCalledWith(['schools'], 'protect');
    fireEvent.click(radio('Alle områder i Velfærd', 'Skån'));
    expect(onSet).toHaveBeenLastCalledWith(['care', 'benefits'], 'protect');
  });
});
