import { groupsInWords } from '../../equality/voiceWords.ts';
import { percent } from '../../text/format.ts';
import type { RevealedBallot, StageBallot } from '../../voting/ballot.ts';
import { takesPoints, wayOf } from '../../voting/ballots.ts';
import { movementOf } from '../../voting/reading.ts';
import { resultLines } from '../../voting/resultLines.ts';
import { percentColumn, sentence, tableOf, textColumn } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';
import { said } from '../speech.ts';
import { outcomeTable } from './outcomeTable.ts';

/** Every ballot with its method, how it was held, its turnout, and what has been shown of its result. */
export const ballotsSection = (material: Material): Block[] =>
  Object.values(material.run.ballots).flatMap((ballot) => ballotBlocks(material, ballot));

function ballotBlocks(material: Material, ballot: StageBallot): Block[] {
  const { t } = material;
  const how = t('report.ballot.how', {
    question: said(material, ballot.question),
    method: t(`ballot.method.${ballot.method}`),
    way: t(`ballot.way.${wayOf(ballot)}`),
  });
  return [
    sentence(`${how} ${turnoutOf(material, ballot)}`),
    ...(ballot.stage === 'revealed' ? resultBlocks(material, ballot) : []),
  ];
}

function turnoutOf(material: Material, ballot: StageBallot): string {
  const { t } = material;
  const { size } = ballot.roll;
  if (ballot.stage === 'open') return t('report.ballot.open', { size });
  if (ballot.stage === 'void')
    return ballot.reason
      ? t('report.ballot.voidFor', { reason: said(material, ballot.reason) })
      : t('report.ballot.void');
  const turnout = t('report.ballot.turnout', { cast: ballot.cast, size });
  if (ballot.stage === 'closed') return `${turnout} ${t('report.ballot.closed')}`;
  if (ballot.result.tooFew) return t('ballot.tooFew', { cast: ballot.result.cast });
  return `${turnout} ${t('report.ballot.blank', { count: ballot.result.blank })}`;
}

function resultBlocks(material: Material, ballot: RevealedBallot): Block[] {
  const { t } = material;
  const { result, hand, options } = ballot;
  if (result.tooFew) return [];
  const question = said(material, ballot.question);
  const title = (id: string): string => {
    const option = options.find((one) => one.id === id);
    return option ? said(material, option.title) : t('text.erased');
  };
  const movement = movementOf(material.run, ballot) ?? [];
  const withheld = groupsInWords(result.withheld, t);
  return [
    ...countTable(material, ballot, question),
    ...(ballot.blind ? [sentence(t('equality.ballot.blind'))] : []),
    ...(withheld === '' ? [] : [sentence(t('voting.withheld', { groups: withheld }))]),
    ...outcomeTable(material, ballot, question),
    ...tableOf(
      `${t('ballot.movement')}: ${question}`,
      [
        textColumn(t('voting.option')),
        percentColumn(t('ballot.column.before')),
        percentColumn(t('ballot.column.after')),
        percentColumn(t('report.ballot.movement')),
        ...(movement[0]?.groups ?? []).map(({ group }) =>
          percentColumn(t('report.ballot.groupMovement', { group: t(`group.${group}.many`) })),
        ),
      ],
      movement.map(({ option, before, after, change, groups }) => [
        said(material, option.title),
        before,
        after,
        change,
        ...groups.map((own) => own.change),
      ]),
    ),
    ...(hand
      ? tableOf(
          `${t('ballot.hands.caption', { voters: hand.voters, blanks: hand.blanks })}: ${question}`,
          [textColumn(t('voting.option')), { title: t('ballot.column.hands'), kind: 'count' }],
          hand.counts.map(({ optionId, count }) => [title(optionId), count]),
        )
      : []),
    ...tableOf(
      `${t('ballot.reasons')}: ${question}`,
      [textColumn(t('report.reason'))],
      (result.reasons ?? []).map((reason) => [said(material, reason)]),
    ),
  ];
}

/** The plain count, and that of the groups whose figures may be published (B5), with those against where the method asks. */
function countTable(material: Material, ballot: RevealedBallot, question: string): Block[] {
  const { t } = material;
  const { result, method } = ballot;
  const inPoints = takesPoints(ballot);
  const columns = result.groups.flatMap(({ group, cast, against }) => {
    const name = t(`group.${group}.many`);
    return [
      percentColumn(t('voting.groupHead', { group: name, cast })),
      ...(against ? [percentColumn(t('ballot.groups.against', { group: name }))] : []),
    ];
  });
  const lines = resultLines(ballot).map(({ option, count, share, groups }): Cell[] => [
    said(material, option.title),
    count,
    share,
    ...groups.flatMap((own) => (own.against ? [own.share, own.against.share] : [own.share])),
  ]);
  const blanks: Cell[] = [
    t(inPoints ? 'ballot.groups.blank' : 'voting.blankRow'),
    ...(inPoints ? [null, null] : [result.blank, percent(result.blank, result.cast)]),
    ...result.groups.flatMap(({ blank, cast, against }) => [percent(blank, cast), ...(against ? [null] : [])]),
  ];
  return tableOf(
    t(inPoints ? 'report.ballot.points' : 'report.ballot.count', { question }),
    [
      textColumn(t('voting.option')),
      { title: t(inPoints ? 'ballot.column.dots' : `ballot.column.${method}`), kind: 'count' },
      percentColumn(t('report.ballot.share')),
      ...columns,
    ],
    result.groups.length > 0 ? [...lines, blanks] : lines,
  );
}
