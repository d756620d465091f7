import type { ReactNode } from 'react';
import { agreementOf } from '../../../shared/voting/agreement.ts';
import type { RevealedBallot } from '../../../shared/voting/ballot.ts';
import { movementOf } from '../../../shared/voting/reading.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import { ConsentTable } from './ConsentTable.tsx';
import { useDuelText } from './duelText.ts';
import { MovementTable } from './MovementTable.tsx';
import { PoolRounds } from './PoolRounds.tsx';
import { PoolTable } from './PoolTable.tsx';
import { RankingTable } from './RankingTable.tsx';
import { titleIn, titlesIn } from './titles.ts';
import { useTwoCountsText } from './twoCountsText.ts';
import { VotesTable } from './VotesTable.tsx';
import './ResultDetails.css';

/** What a ballot tells beside its plain count: what the method worked out, movement, hands, reasons, names, and the choice. */
export function ResultDetails({ ballot }: { ballot: RevealedBallot }) {
  const { t } = useWords();
  const run = useRun();
  const { result, hand } = ballot;
  const movement = movementOf(run, ballot);
  const agreement = agreementOf(ballot);
  const both = useTwoCountsText(ballot);
  const duel = useDuelText(ballot);
  if (result.tooFew) return <p className="ResultDetails__note">{t('ballot.tooFew', { cast: result.cast })}</p>;
  return (
    <div className="ResultDetails">
      <ChosenNote ballot={ballot} />
      {both && <p className="ResultDetails__both">{both}</p>}
      <OutcomeTable ballot={ballot} />
      {result.outcome?.method === 'pool' && (
        <PoolRounds ballot={ballot} outcome={result.outcome} scenario={run.scenario} />
      )}
      {duel && <p>{duel}</p>}
      {agreement && <AgreementTable agreement={agreement} />}
      {movement && <MovementTable movement={movement} />}
      {hand && (
        <Part heading={t('ballot.hands.caption', { voters: hand.voters, blanks: hand.blanks })}>
          <ul>
            {hand.counts.map(({ optionId, count }) => (
              <li key={optionId} className="ResultDetails__hand">
                <span>{titleIn(ballot, optionId) ?? t('text.erased')}</span>
                <span className="num">{count}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {result.reasons && (
        <Part heading={t('ballot.reasons')}>
          <ul className="ResultDetails__reasons">
            {result.reasons.map(({ id, text }) => (
              <li key={id}>{text ?? t('text.erased')}</li>
            ))}
          </ul>
        </Part>
      )}
      {result.votes && <VotesTable ballot={ballot} votes={result.votes} />}
    </div>
  );
}

/** Whether what the method worked out needs a table of its own beside the plain count. */
export const hasOutcomeTable = ({ result }: RevealedBallot): boolean =>
  result.outcome !== undefined && result.outcome.method !== 'dots';

/** The table of what the method worked out; nothing for those whose plain count says it. */
export function OutcomeTable({ ballot, most }: { ballot: RevealedBallot; most?: number | undefined }) {
  const { outcome } = ballot.result;
  if (!outcome || outcome.method === 'dots') return null;
  if (outcome.method === 'consent') return <ConsentTable ballot={ballot} outcome={outcome} most={most} />;
  if (outcome.method === 'ranking') return <RankingTable ballot={ballot} outcome={outcome} most={most} />;
  return <PoolTable ballot={ballot} outcome={outcome} most={most} />;
}

/** What people chose, and why: apart from the count. */
export function ChosenNote({ ballot }: { ballot: RevealedBallot }) {
  const { t } = useWords();
  const { chosen } = ballot;
  if (!chosen) return null;
  const titles = titlesIn(ballot, chosen.optionIds, t);
  return (
    <p className="ResultDetails__chosen">
      <strong>{titles === '' ? t('ballot.chosen.none') : t('ballot.chosen.headline', { titles })}</strong>
      <span>{t('ballot.chosen.because', { reason: chosen.reason.text ?? t('text.erased') })}</span>
    </p>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="ResultDetails__part">
      <h3 className="ResultDetails__heading">{heading}</h3>
      {children}
    </section>
  );
}
