import { areaById } from '../../budget/ledger.ts';
import { find } from '../../ids.ts';
import type { Idea } from '../../state.ts';
import type { StageBallot } from '../../voting/ballot.ts';
import { captionOf, sentence, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Material } from '../report.ts';
import { said } from '../speech.ts';

/** The ideas that all may see, what they cost, and what became of them. Who wrote them is not here. */
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
        textColumn(t('report.idea.group')),
        textColumn(t('report.idea.became')),
      ],
      Object.values(run.ideas).map((idea) => [
        said(material, idea.title),
        said(material, idea.text),
        idea.areaId === null ? null : (areaById(run.scenario, idea.areaId)?.name ?? null),
        ...yearCells(material, idea.amounts),
        groups.find(({ ideaIds }) => ideaIds.includes(idea.id))?.title ?? null,
        becameOf(material, idea, ballots),
      ]),
    ),
  ];
}

/** An option keeps the written title of the idea that it stands for. */
function becameOf(material: Material, { title, mergedInto }: Idea, ballots: readonly StageBallot[]): string {
  const { t, run } = material;
  const into = mergedInto === undefined ? undefined : find(run.ideas, mergedInto);
  if (into) return t('report.idea.merged', { title: said(material, into.title) });
  const optionIn = ({ options }: StageBallot) => options.find((option) => option.title.id === title.id);
  const asked = ballots.filter((ballot) => optionIn(ballot) !== undefined);
  const isChosen = asked.some(
    (ballot) => ballot.stage === 'revealed' && ballot.chosen?.optionIds.includes(optionIn(ballot)?.id ?? ''),
  );
  if (isChosen) return t('report.idea.chosen');
  return t(asked.length > 0 ? 'report.idea.asked' : 'report.idea.wall');
}
