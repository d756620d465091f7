import { areaById } from '../../budget/ledger.ts';
import { priceOf } from '../../ideas/cost.ts';
import { find } from '../../ids.ts';
import type { Idea } from '../../state.ts';
import type { StageBallot } from '../../voting/ballot.ts';
import { captionOf, sentence, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { said } from '../speech.ts';

/** The ideas that all may see, where they come from, what they cost and by whose word, and what became of them. No author is here. */
export function ideasSection(material: Material): Block[] {
  const { t, run } = material;
  const ballots = Object.values(run.ballots);
  const groups = Object.values(run.ideaGroups ?? {}).map(({ title, ideaIds }) => ({
    title: said(material, title),
    ideaIds,
  }));
  return [
    ...(run.veiledIdeas > 0 ? [sentence(t('report.ideas.veiled', { count: run.veiledIdeas }))] : []),
    ...tableOf(
      captionOf(material, t('report.ideas.caption'), 'spending'),
      [
        textColumn(t('report.idea')),
        textColumn(t('report.idea.text')),
        textColumn(t('tables.areas.area')),
        ...yearColumns(material),
        textColumn(t('report.idea.pricedBy')),
        textColumn(t('report.idea.group')),
        textColumn(t('report.idea.origin')),
        textColumn(t('report.idea.became')),
      ],
      Object.values(run.ideas).map((idea) => [
        said(material, idea.title),
        said(material, idea.text),
        idea.areaId === null ? null : (areaById(run.scenario, idea.areaId)?.name ?? null),
        ...yearCells(material, priceOf(idea)),
        pricedBy(material, idea),
        groups.find(({ ideaIds }) => ideaIds.includes(idea.id))?.title ?? null,
        idea.origin ? t(`sources.list.${idea.origin.list}`) : null,
        becameOf(material, idea, ballots),
      ]),
    ),
  ];
}

const pricedBy = ({ t }: Material, { cost, amounts }: Idea): string | null => {
  if (cost) return t('report.idea.pricedBy.administration');
  return amounts ? t('report.idea.pricedBy.author') : null;
};

function becameOf(material: Material, idea: Idea, ballots: readonly StageBallot[]): string {
  const { t, run } = material;
  const into = idea.mergedInto === undefined ? undefined : find(run.ideas, idea.mergedInto);
  if (into) return t('report.idea.merged', { title: said(material, into.title) });
  const steps = [voteOn(material, idea, ballots), fateOf(material, idea)].filter((step) => step !== null);
  return steps.length > 0 ? steps.join('. ') : t('report.idea.wall');
}

/** An option keeps the written title of the idea that it stands for. */
function voteOn({ t }: Material, { title }: Idea, ballots: readonly StageBallot[]): string | null {
  const optionIn = ({ options }: StageBallot) => options.find((option) => option.title.id === title.id);
  const asked = ballots.filter((ballot) => optionIn(ballot) !== undefined);
  const isChosen = asked.some(
    (ballot) => ballot.stage === 'revealed' && ballot.chosen?.optionIds.includes(optionIn(ballot)?.id ?? ''),
  );
  if (isChosen) return t('report.idea.chosen');
  return asked.length > 0 ? t('report.idea.asked') : null;
}

function fateOf(material: Material, { became }: Idea): string | null {
  const { t, run } = material;
  if (became?.kind === 'parked') return t('report.idea.parked', { reason: said(material, became.reason) });
  const proposal = became && run.scenario.proposals.find(({ id }) => id === became.proposalId);
  return proposal ? t('report.idea.proposal', { nr: proposal.nr }) : null;
}
