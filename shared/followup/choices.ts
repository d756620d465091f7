import type { EarlierDay } from '../days/earlierDay.ts';
import { titleOf } from '../days/earlierDayOf.ts';
import type { RunId, StageRun, Text } from '../state.ts';
import type { Capacity, DecisionSource } from './decision.ts';

/** Something that was chosen, of which a decision may be made. */
export interface Choice {
  source: DecisionSource & { id: string };
  title: string | Text;
  /** What its proposal says that it takes of the organisation. */
  capacity?: Capacity;
}

/** A choice of a run that rests, or rested when its day ended. */
export interface ChosenBefore extends Choice {
  day: number;
  run: { id: RunId; number: number };
}

/** What a run has chosen: the proposals of the common package, then what people chose after ballots. */
export const choicesOf = (run: StageRun): Choice[] => [
  ...run.board.package.flatMap(({ proposalId }): Choice[] => {
    const proposal = run.scenario.proposals.find(({ id }) => id === proposalId);
    if (!proposal) return [];
    const { id, capacity } = proposal;
    const level = capacity ? { capacity: capacity.level } : {};
    return [{ source: { kind: 'proposal', id }, title: titleOf(run, proposal), ...level }];
  }),
  ...Object.values(run.ballots).flatMap((ballot): Choice[] => {
    if (ballot.stage !== 'revealed' || !ballot.chosen) return [];
    const { optionIds } = ballot.chosen;
    return ballot.options
      .filter(({ id }) => optionIds.includes(id))
      .map(({ id, title: { id: wordId, text } }) => optionChoice(ballot.id, id, { id: wordId, text }));
  }),
];

/** What people chose after the ballots of an earlier day. Its package goes on in the board of the day after, or was taken back there. */
export const ballotChoicesOf = ({ ballots }: EarlierDay): Choice[] =>
  ballots.flatMap(({ ballotId, options, chosen }) =>
    options
      .filter(({ optionId }) => chosen?.optionIds.includes(optionId))
      .map(({ optionId, title }) => optionChoice(ballotId, optionId, title)),
  );

const optionChoice = (ballotId: string, optionId: string, title: string | Text): Choice => ({
  source: { kind: 'option', id: `${ballotId}-${optionId}` },
  title,
});
