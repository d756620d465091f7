import { byDue, dueOf, isClosed, latestStatus } from '../../followup/due.ts';
import { dateText } from '../../text/date.ts';
import { tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../report.ts';
import { said } from '../speech.ts';

/** What was decided, who sees to it and how it goes; owners are named here, since that is the point. */
export function followupSection(material: Material): Block[] {
  const { t, stage, language } = material;
  const decisions = byDue(Object.values(stage.decisions ?? {}), '');
  const dateOf = (date: string | undefined) => (date === undefined ? null : dateText(date, language));
  return [
    ...tableOf(
      t('followup.caption'),
      (
        [
          'followup.what',
          'followup.owner',
          'followup.implementer',
          'followup.indicator',
          'followup.baseline',
          'followup.target',
          'followup.capacity',
          'followup.state',
          'followup.course',
          'followup.next',
        ] as const
      ).map((key) => textColumn(t(key))),
      decisions.map((decision) => {
        const { title, owner, implementer, indicator, capacity } = decision;
        const latest = latestStatus(decision);
        return [
          said(material, title),
          said(material, owner),
          implementer ? said(material, implementer) : null,
          indicator ? said(material, indicator.name) : null,
          indicator ? said(material, indicator.baseline) : null,
          indicator ? said(material, indicator.target) : null,
          capacity ? t(`followup.capacity.${capacity}`) : null,
          latest ? t(`followup.state.${latest.state}`) : t('followup.untold'),
          latest ? t(`followup.course.${latest.course}`) : null,
          isClosed(decision) ? t('followup.closed') : dateOf(dueOf(decision, '').date),
        ];
      }),
    ),
    ...tableOf(
      t('followup.statuses'),
      (['followup.what', 'followup.on', 'followup.state', 'followup.course', 'followup.note'] as const).map((key) =>
        textColumn(t(key)),
      ),
      decisions.flatMap(({ title, statuses }) =>
        statuses.map(({ on, state, course, note }) => [
          said(material, title),
          dateText(on, language),
          t(`followup.state.${state}`),
          t(`followup.course.${course}`),
          said(material, note),
        ]),
      ),
    ),
  ];
}
