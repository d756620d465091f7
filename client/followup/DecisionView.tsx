import type { ReactNode } from 'react';
import type { Decision } from '../../shared/followup/decision.ts';
import { dueOf, isClosed, latestMeasured, latestStatus } from '../../shared/followup/due.ts';
import { dateText } from '../../shared/text/date.ts';
import { useWords } from '../app/texts.tsx';
import { Icon } from '../design/Icon.tsx';
import './DecisionView.css';

interface DecisionViewProps {
  decision: Decision;
  /** The day it is, as an ISO date. */
  today: string;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A decision with its owner, how it goes and when that is told again; overdue in words and with a sign. */
export function DecisionView({ decision, today, children }: DecisionViewProps) {
  const { t, language } = useWords();
  const { title, owner, implementer, indicator, capacity, statuses } = decision;
  const written = ({ text }: { text: string | null }) => text ?? t('text.erased');
  const { date, isOverdue } = dueOf(decision, today);
  const latest = latestStatus(decision);
  const measured = latestMeasured(decision);
  const day = date === undefined ? t('followup.noDate') : dateText(date, language);
  return (
    <article className="DecisionView">
      <h3 className="DecisionView__title">{written(title)}</h3>
      <p>
        {t('followup.owner')}: <strong>{written(owner)}</strong>
        {implementer && ` · ${t('followup.implementer')}: ${written(implementer)}`}
      </p>
      {indicator && (
        <p>
          {written(indicator.name)}:{' '}
          {t('followup.fromTo', { baseline: written(indicator.baseline), target: written(indicator.target) })}
        </p>
      )}
      {capacity && (
        <p>
          {t('followup.capacity')}: {t(`followup.capacity.${capacity}`)}
        </p>
      )}
      <p>
        {t('followup.state')}:{' '}
        {latest
          ? `${t(`followup.state.${latest.state}`)} (${dateText(latest.on, language)}) · ${t(`followup.course.${latest.course}`)}`
          : t('followup.untold')}
      </p>
      {measured && <p>{t('followup.measuredAt', { measured: written(measured) })}</p>}
      {latest?.note.text && <p className="DecisionView__note">{latest.note.text}</p>}
      {isOverdue ? (
        <p className="DecisionView__overdue">
          <Icon name="notice" /> {t('followup.overdue', { date: day })}
        </p>
      ) : (
        <p>{isClosed(decision) ? t('followup.closed') : `${t('followup.next')}: ${day}`}</p>
      )}
      {statuses.length > 1 && (
        <details>
          <summary className="DecisionView__earlier">
            {t('followup.statuses')} ({statuses.length})
          </summary>
          <ul>
            {statuses.map(({ id, on, state, course, measured: then, note }) => (
              <li key={id} className="DecisionView__note">
                {dateText(on, language)}: {t(`followup.state.${state}`)} · {t(`followup.course.${course}`)}
                {then ? `. ${t('followup.measuredAt', { measured: written(then) })}` : ''}
                {note.text ? `. ${note.text}` : ''}
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </article>
  );
}
