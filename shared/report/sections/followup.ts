import type { Decision } from '../../followup/decision.ts';
import { byDue, dueOf, isClosed, latestMeasured, latestStatus, overdueCount, yearWheel } from '../../followup/due.ts';
import { dateText } from '../../text/date.ts';
import type { TextKey } from '../../text/keys.ts';
import { sentence, tableOf, textColumn } from '../blocks.ts';
import type { Block, Material } from '../model.ts';
import { said } from '../speech.ts';

/** What was decided, who sees to it, how it goes and when that is told; owners are named here, since that is the point. */
export function followupSection(material: Material): Block[] {
  const { t, stage, today } = material;
  const decisions = byDue(Object.values(stage.decisions ?? {}), today);
  const late = overdueCount(decisions, today);
  return [
    ...(late > 0 ? [sentence(t(late === 1 ? 'followup.late.one' : 'followup.late', { count: late }))] : []),
    ...decisionTable(material, decisions),
    ...wheelTable(material, decisions),
    ...statusTable(material, decisions),
  ];
}

const columnsOf = ({ t }: Material, ...keys: TextKey[]) => keys.map((key) => textColumn(t(key)));

function decisionTable(material: Material, decisions: readonly Decision[]): Block[] {
  const { t, language } = material;
  return tableOf(
    t('followup.caption'),
    columnsOf(
      material,
      'followup.what',
      'followup.owner',
      'followup.implementer',
      'followup.indicator',
      'followup.baseline',
      'followup.target',
      'followup.measured',
      'followup.capacity',
      'followup.state',
      'followup.course',
      'followup.next',
      'followup.dates',
    ),
    decisions.map((decision) => {
      const { title, owner, implementer, indicator, capacity, statusDates } = decision;
      const latest = latestStatus(decision);
      const measured = latestMeasured(decision);
      return [
        said(material, title),
        said(material, owner),
        implementer ? said(material, implementer) : null,
        indicator ? said(material, indicator.name) : null,
        indicator ? said(material, indicator.baseline) : null,
        indicator ? said(material, indicator.target) : null,
        measured ? said(material, measured) : null,
        capacity ? t(`followup.capacity.${capacity}`) : null,
        latest ? t(`followup.state.${latest.state}`) : t('followup.untold'),
        latest ? t(`followup.course.${latest.course}`) : null,
        nextText(material, decision),
        statusDates.map((date) => dateText(date, language)).join(', ') || null,
      ];
    }),
  );
}

function nextText({ t, language, today }: Material, decision: Decision): string {
  if (isClosed(decision)) return t('followup.closed');
  const { date, isOverdue } = dueOf(decision, today);
  if (date === undefined) return t('followup.noDate');
  const day = dateText(date, language);
  return isOverdue ? t('followup.overdue', { date: day }) : day;
}

function wheelTable(material: Material, decisions: readonly Decision[]): Block[] {
  const { t, language, today } = material;
  return tableOf(
    t('followup.wheel', { date: dateText(today, language) }),
    columnsOf(material, 'followup.on', 'followup.what', 'followup.owner', 'followup.wheel.state'),
    yearWheel(decisions, today).map(({ date, decision, state }) => [
      dateText(date, language),
      said(material, decision.title),
      said(material, decision.owner),
      t(`followup.wheel.${state}`),
    ]),
  );
}

function statusTable(material: Material, decisions: readonly Decision[]): Block[] {
  const { t, language } = material;
  return tableOf(
    t('followup.statuses'),
    columnsOf(
      material,
      'followup.what',
      'followup.on',
      'followup.state',
      'followup.course',
      'followup.measured',
      'followup.note',
    ),
    decisions.flatMap(({ title, statuses }) =>
      statuses.map(({ on, state, course, measured, note }) => [
        said(material, title),
        dateText(on, language),
        t(`followup.state.${state}`),
        t(`followup.course.${course}`),
        measured ? said(material, measured) : null,
        said(material, note),
      ]),
    ),
  );
}
