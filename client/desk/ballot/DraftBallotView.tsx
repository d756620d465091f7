import { useId } from 'react';
import type { DraftBallot } from '../../../shared/voting/ballot.ts';
import { wayOf } from '../../../shared/voting/ballots.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { written } from '../frame/written.ts';
import './DraftBallotView.css';

interface DraftBallotViewProps {
  draft: DraftBallot;
  /** Titles of its ideas that are still on the wall. */
  titles: readonly string[];
  /** Why it cannot be opened now, with a way out where there is one. */
  hindrance: { text: string; way?: { label: string; onGo: () => void } } | null;
  /** The question the server asked back, with the yes to it. */
  consent: { text: string; onYes: () => void; onNo: () => void } | null;
  busy: boolean;
  onOpen: () => void;
  onDiscard: () => void;
}

/** A ballot that nobody has seen yet. */
export function DraftBallotView(props: DraftBallotViewProps) {
  const { draft, titles, hindrance, consent, busy, onOpen, onDiscard } = props;
  const { t } = useWords();
  const hint = useId();
  const question = written(draft.question, t);
  const count = titles.length;
  return (
    <article className="DraftBallotView" aria-label={question}>
      <p className="DraftBallotView__stage">
        {t('desk.ballot.draft')} · {t(`ballot.method.${draft.method ?? 'approval'}`)} ·{' '}
        {t(`ballot.way.${wayOf(draft)}`)} · {draft.withoutPrice && `${t('costing.ballot.mark')} · `}
        {count === 1 ? t('desk.ballot.options.one') : t('desk.ballot.options', { count })}
      </p>
      <h4 className="DraftBallotView__question">{question}</h4>
      <ul className="DraftBallotView__titles">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      {consent ? (
        <div className="DraftBallotView__consent" role="alert">
          <p>{consent.text}</p>
          <div className="DraftBallotView__actions">
            <Button onClick={consent.onNo}>{t('desk.ballot.notNow')}</Button>
            <Button variant="main" busy={busy} onClick={consent.onYes}>
              {t('desk.ballot.anyway')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <p className="DraftBallotView__hint" id={hint}>
            {hindrance ? hindrance.text : t('desk.ballot.openHint')}
          </p>
          <div className="DraftBallotView__actions">
            <Button aria-label={t('desk.ballot.discardNamed', { question })} onClick={onDiscard}>
              {t('desk.ballot.discard')}
            </Button>
            {hindrance?.way && <Button onClick={hindrance.way.onGo}>{hindrance.way.label}</Button>}
            <Button variant="main" busy={busy} disabled={hindrance !== null} aria-describedby={hint} onClick={onOpen}>
              {t('desk.ballot.open')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
