import type { RevealedBallot } from '../../voting/ballot.ts';
import type { OutcomeOf } from '../../voting/methods/method.ts';
import { consentLevels } from '../../voting/methods/vote.ts';
import { whyInWords } from '../../voting/poolWords.ts';
import { poolLines, poolRounds, standsOf } from '../../voting/reading.ts';
import { countColumn, decimalColumn, tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { said } from '../speech.ts';

/** What a method works out beside the plain count; nothing for those that count and no more. */
export function outcomeTable(material: Material, ballot: RevealedBallot, question: string): Block[] {
  const { outcome } = ballot.result;
  if (outcome?.method === 'consent') return consentTable(material, ballot, outcome, question);
  if (outcome?.method === 'ranking') return rankingTable(material, ballot, outcome, question);
  return outcome?.method === 'pool' ? poolTable(material, ballot, outcome, question) : [];
}

function consentTable(
  material: Material,
  ballot: RevealedBallot,
  outcome: OutcomeOf<'consent'>,
  question: string,
): Block[] {
  const { t } = material;
  return tableOf(
    `${t('ballot.consent.steps')}: ${question}`,
    [
      textColumn(t('voting.option')),
      ...consentLevels.map((level) => countColumn(t(`ballot.consent.${level}`))),
      countColumn(t('ballot.column.agreement')),
    ],
    standsOf(ballot, outcome).map(({ option, levels, agreement }) => [
      said(material, option.title),
      ...levels,
      agreement,
    ]),
  );
}

function rankingTable(
  material: Material,
  ballot: RevealedBallot,
  { rounds, borda }: OutcomeOf<'ranking'>,
  question: string,
): Block[] {
  const { t } = material;
  return tableOf(
    `${t('ballot.ranking.runoff')}: ${question}`,
    [
      textColumn(t('voting.option')),
      ...rounds.map((_, index) => countColumn(t('ballot.column.runoff', { round: index + 1 }))),
      countColumn(t('ballot.column.borda')),
    ],
    [
      ...ballot.options.map((option, at) => [
        said(material, option.title),
        ...rounds.map(({ counts }) => counts[at] ?? null),
        borda[at] ?? 0,
      ]),
      ...(rounds.some(({ exhausted }) => exhausted > 0)
        ? [[t('ballot.ranking.exhausted'), ...rounds.map(({ exhausted }) => exhausted), null]]
        : []),
    ],
  );
}

function poolTable(material: Material, ballot: RevealedBallot, outcome: OutcomeOf<'pool'>, question: string): Block[] {
  return [...bothCounts(material, ballot, outcome, question), ...roundsTable(material, ballot, outcome, question)];
}

function bothCounts(material: Material, ballot: RevealedBallot, outcome: OutcomeOf<'pool'>, question: string): Block[] {
  const { t, run } = material;
  const votes = ballot.settings?.utility === 'points' ? 'ballot.column.dots' : 'ballot.column.pool';
  const yes = (isIn: boolean) => t(isIn ? 'ballot.pool.yes' : 'ballot.pool.no');
  const spent = t('ballot.pool.spent', { cost: outcome.cost, budget: ballot.settings?.budget ?? 0 });
  return tableOf(
    t('report.ballot.pool', { question, spent, level: run.scenario.priceLevel }),
    [
      textColumn(t('voting.option')),
      { title: t('ballot.column.cost'), kind: 'amount' },
      countColumn(t(votes)),
      textColumn(t('ballot.column.equalShares')),
      textColumn(t('ballot.column.byVotes')),
      textColumn(t('ballot.column.why')),
    ],
    poolLines(ballot, outcome).map(({ option, cost, votes: count, isChosen, isChosenByVotes, why }) => [
      said(material, option.title),
      cost,
      count,
      yes(isChosen),
      yes(isChosenByVotes),
      whyInWords(why, material),
    ]),
  );
}

/** Round by round: what one paid in whole kr., and what is left in 1.000 kr. */
function roundsTable(
  material: Material,
  ballot: RevealedBallot,
  outcome: OutcomeOf<'pool'>,
  question: string,
): Block[] {
  const { t, run } = material;
  const { budgetYear: year, priceLevel: level } = run.scenario;
  const price = ballot.settings?.utility === 'points' ? 'ballot.rounds.pricePoint' : 'ballot.rounds.price';
  return tableOf(
    t('ballot.rounds.report', { question, year, level }),
    [
      textColumn(t('voting.option')),
      countColumn(t('ballot.rounds.round')),
      countColumn(t(price)),
      decimalColumn(t('ballot.rounds.effective')),
      { title: t('ballot.rounds.rest'), kind: 'amount' },
    ],
    poolRounds(ballot, outcome).map((round, at) => [
      said(material, round.option.title),
      at + 1,
      round.price ?? null,
      round.effective === undefined ? null : Math.round(10 * round.effective) / 10,
      round.rest,
    ]),
  );
}
