import { fteOf, sumOfFte } from '../../budget/fte.ts';
import { areaById } from '../../budget/ledger.ts';
import { stepsOf } from '../../budget/package.ts';
import { find, must } from '../../ids.ts';
import type { Proposal, Scenario } from '../../scenario/schema.ts';
import { tableOf, textColumn } from '../blocks.ts';
import type { Block, Column, Material } from '../model.ts';

/** For the HovedMED, in one table: what the room's package means for posts, year by year, and for those who work there. */
export function staffSection(material: Material): Block[] {
  const { t, run } = material;
  const { board, scenario } = run;
  const steps = stepsOf(board.package, scenario);
  if (steps.length === 0) return [];
  const changes = steps.map(({ proposal, adoption }) => fteOf(proposal, adoption));
  const years = scenario.years.map((year): Column => ({ title: String(year), kind: 'fte' }));
  return tableOf(
    t('report.staff.caption'),
    [
      textColumn(t('report.proposal')),
      textColumn(t('report.proposal.nr')),
      textColumn(t('report.committee')),
      ...years,
      textColumn(t('proposal.staff')),
      textColumn(t('proposal.hearing')),
    ],
    [
      ...steps.map(({ proposal }, index) => [
        proposal.title,
        proposal.nr,
        committeesOf(proposal, scenario),
        ...must(changes[index]),
        proposal.staffImpact,
        proposal.hearingParties.join(', ') || t('proposal.hearing.none'),
      ]),
      [t('report.sum'), null, null, ...sumOfFte(changes, scenario.years.length), null, null],
    ],
  );
}

function committeesOf({ effects }: Proposal, scenario: Scenario): string {
  const names = Object.fromEntries(scenario.committees.map(({ id, name }) => [id, name]));
  const ids = new Set(effects.map(({ areaId }) => areaById(scenario, areaId)?.committeeId ?? ''));
  return [...ids].flatMap((id) => find(names, id) ?? []).join(', ');
}
