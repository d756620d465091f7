import { compareDays } from '../../days/compareDays.ts';
import type { AreaChange, DayComparison, ProposalChange, SupportChange } from '../../days/comparison.ts';
import {
  areaInWords,
  caveatsOf,
  countsInWords,
  dayName,
  outcomesInWords,
  proposalInWords,
  targetRows,
  titleInWords,
  whyInWords,
} from '../../days/dayWords.ts';
import { earlierDayOf } from '../../days/earlierDayOf.ts';
import { captionOf, percentColumn, sentence, tableOf, textColumn } from '../blocks.ts';
import type { Block, Cell, Column, Material } from '../model.ts';

/** This day beside the one before it, in the years that both have: what stayed and what did not, why, and how support moved. */
export function daysSection(material: Material): Block[] {
  const { t, stage } = material;
  const last = stage.earlierDays?.at(-1);
  if (!last) return [];
  const comparison = compareDays(last, earlierDayOf(stage));
  const { proposals, areas, results, years } = comparison;
  const yearColumns = years.map((year): Column => ({ title: String(year), kind: 'amount' }));
  return [
    sentence(t('report.days.with', { day: dayName(last, t) })),
    ...caveatsOf(comparison, t).map(sentence),
    ...(proposals.length > 0 ? [sentence(`${t('days.proposals')}. ${countsInWords(proposals, t)}.`)] : []),
    ...proposalTables(material, comparison, yearColumns),
    ...(areas.length > 0 ? [sentence(`${t('days.areas')}. ${countsInWords(areas, t)}.`)] : []),
    ...tableOf(
      captionOf(material, t('days.areas'), 'spending'),
      [
        textColumn(t('tables.areas.area')),
        textColumn(t('report.type')),
        textColumn(t('report.days.bin')),
        textColumn(t('report.line')),
        ...yearColumns,
      ],
      areas.flatMap((area) => areaRows(material, area)),
    ),
    ...tableOf(
      captionOf(material, t('days.results'), 'spending'),
      [textColumn(t('report.what')), textColumn(t('report.line')), ...yearColumns],
      results.flatMap(({ kind, before, after }) => linesOf(material, [t(`frames.${kind}`)], before, after)),
    ),
    ...(comparison.targets.length > 0 ? outcomesInWords(comparison, t).map(sentence) : []),
    ...tableOf(
      captionOf(material, t('days.targets'), 'found'),
      [textColumn(t('report.what')), ...yearColumns],
      targetRows(comparison, t).map(({ name, amounts }) => [name, ...amounts]),
    ),
    ...whyTable(material, comparison),
    ...supportTable(material, comparison.support),
  ];
}

/** What became of each, and apart from that the amounts, where they can be compared. */
function proposalTables(material: Material, { proposals, apart }: DayComparison, years: Column[]): Block[] {
  const { t } = material;
  const nameOf = ({ nr, title }: ProposalChange): Cell[] => [nr, titleInWords(title, t)];
  const names = [textColumn(t('report.proposal.nr')), textColumn(t('report.proposal'))];
  return [
    ...tableOf(
      t('days.proposals'),
      [...names, textColumn(t('report.days.bin')), textColumn(t('report.days.what'))],
      proposals.map((proposal) => [...nameOf(proposal), t(`days.bin.${proposal.bin}`), proposalInWords(proposal, t)]),
    ),
    ...(apart === null
      ? tableOf(
          captionOf(material, t('days.proposals'), 'spending'),
          [...names, textColumn(t('report.line')), ...years],
          proposals.flatMap((proposal) => [
            ...proposalLines(material, nameOf(proposal), t('report.operating'), proposal.operating),
            ...(isBuilt(proposal)
              ? proposalLines(material, nameOf(proposal), t('type.construction'), proposal.construction)
              : []),
          ]),
        )
      : []),
  ];
}

const isBuilt = ({ construction }: ProposalChange): boolean =>
  [...(construction?.before ?? []), ...(construction?.after ?? [])].some((amount) => amount !== 0);

function proposalLines({ t }: Material, names: Cell[], line: string, amounts: ProposalChange['operating']): Cell[][] {
  const { before, after } = amounts ?? { before: null, after: null };
  return [
    ...(before ? [[...names, t('report.days.then', { line }), ...before]] : []),
    ...(after ? [[...names, t('report.days.now', { line }), ...after]] : []),
  ];
}

function areaRows(material: Material, area: AreaChange): Cell[][] {
  const { t } = material;
  const { name, spendingType, bin, before, after } = area;
  const verdict = `${t(`days.bin.${bin}`)}. ${areaInWords(area, t)}`;
  return linesOf(material, [name, t(`type.${spendingType}`), verdict], before, after);
}

const linesOf = ({ t }: Material, names: Cell[], before: readonly number[], after: readonly number[]): Cell[][] => [
  [...names, t('days.before'), ...before],
  [...names, t('days.after'), ...after],
];

function whyTable({ t }: Material, { proposals, areas }: DayComparison): Block[] {
  const things = [
    ...proposals.map(({ title, why }) => ({ name: titleInWords(title, t), why })),
    ...areas.map(({ name, why }) => ({ name, why })),
  ];
  return tableOf(
    t('days.why'),
    [textColumn(t('report.what')), textColumn(t('report.reason'))],
    things.flatMap(({ name, why }) => why.map((one) => [name, whyInWords(one, t)])),
  );
}

function supportTable({ t }: Material, support: readonly SupportChange[]): Block[] {
  return tableOf(
    `${t('days.support')}. ${t('days.support.caption')}`,
    [
      textColumn(t('voting.option')),
      percentColumn(t('days.before')),
      percentColumn(t('days.after')),
      percentColumn(t('report.ballot.movement')),
      textColumn(t('report.ballot')),
    ],
    support.map(({ title, before, after, points }) => [
      titleInWords(title, t),
      before.share,
      after.share,
      points,
      [
        titleInWords(after.question, t),
        t('days.support.turnout', { cast: after.cast, size: after.size }),
        ...(points === null ? [t('days.support.otherWay')] : []),
      ].join(' · '),
    ]),
  );
}
