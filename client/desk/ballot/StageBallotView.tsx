import { roleGroups } from '../../../shared/state.ts';
import type { TextKey } from '../../../shared/text/keys.ts';
import type { HandVotes, Roll, StageBallot } from '../../../shared/voting/ballot.ts';
import { wayOf } from '../../../shared/voting/ballots.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { ProgressBar } from '../../design/ProgressBar.tsx';
import { MinorityNotes } from '../../voting/MinorityNotes.tsx';
import { ResultDetails } from '../../voting/result/ResultDetails.tsx';
import { written } from '../frame/written.ts';
import { ChooseForm } from './ChooseForm.tsx';
import { HandsForm } from './HandsForm.tsx';
import { ResultTable } from './ResultTable.tsx';
import { VoidForm } from './VoidForm.tsx';
import './StageBallotView.css';

interface StageBallotViewProps {
  ballot: StageBallot;
  /** Votes cast while it is open. */
  cast: number;
  /** Absent where it is only to be seen. */
  act?: {
    busy: boolean;
    hands: HandVotes | undefined;
    onClose: () => void;
    onReveal: () => void;
    onVoid: (reason: string) => void;
    onRepeat: () => void;
    onHands: (hands: HandVotes) => void;
    onChoose: (optionIds: string[], reason: string) => void;
  };
}

const stageTexts: Record<StageBallot['stage'], TextKey> = {
  open: 'desk.ballot.isOpen',
  closed: 'desk.ballot.isClosed',
  revealed: 'desk.ballot.isRevealed',
  void: 'desk.ballot.isVoid',
};

/** A ballot that the room has seen, at its stage. */
export function StageBallotView({ ballot, cast, act }: StageBallotViewProps) {
  const { t } = useWords();
  const { size } = ballot.roll;
  const question = written(ballot.question, t);
  return (
    <article className={`StageBallotView StageBallotView--${ballot.stage}`} aria-label={question}>
      <p className="StageBallotView__stage">
        {t(stageTexts[ballot.stage])} · {t(`ballot.method.${ballot.method}`)} · {t(`ballot.way.${wayOf(ballot)}`)}
        {ballot.withoutPrice && ` · ${t('costing.ballot.mark')}`}
        {ballot.again && ` · ${t('ballot.again')}`}
      </p>
      <h4 className="StageBallotView__question">{question}</h4>
      {ballot.stage === 'open' && (
        <>
          <ProgressBar
            label={t('desk.ballot.castRow')}
            value={cast}
            max={size}
            text={t('desk.ballot.turnout', { cast, size })}
            tone="accent"
          />
          <RollLine roll={ballot.roll} />
          <ul className="StageBallotView__titles">
            {ballot.options.map(({ id, title }) => (
              <li key={id}>{written(title, t)}</li>
            ))}
          </ul>
          {act && (
            <div className="StageBallotView__actions">
              <VoidForm onVoid={act.onVoid} />
              <Button variant="main" busy={act.busy} onClick={act.onClose}>
                {t('desk.ballot.close')}
              </Button>
            </div>
          )}
        </>
      )}
      {act && (ballot.stage === 'open' || ballot.stage === 'closed') && (
        <HandsForm ballot={ballot} noted={act.hands} busy={act.busy} onNote={act.onHands} />
      )}
      {ballot.stage === 'closed' && (
        <>
          <p>{t('desk.ballot.closedText', { cast: ballot.cast, size })}</p>
          <RollLine roll={ballot.roll} />
          {act && (
            <div className="StageBallotView__actions">
              <VoidForm onVoid={act.onVoid} />
              <Button variant="main" busy={act.busy} onClick={act.onReveal}>
                {t('desk.ballot.reveal')}
              </Button>
            </div>
          )}
        </>
      )}
      {ballot.stage === 'revealed' && (
        <>
          <p>{t('desk.ballot.turnout', { cast: ballot.cast, size })}</p>
          <RollLine roll={ballot.roll} />
          {!ballot.result.tooFew && <ResultTable ballot={ballot} />}
          {ballot.blind && <p>{t('equality.ballot.blind')}</p>}
          <ResultDetails ballot={ballot} />
          {act && <MinorityNotes ballotId={ballot.id} />}
          {act && <ChooseForm ballot={ballot} busy={act.busy} onChoose={act.onChoose} />}
        </>
      )}
      {ballot.stage === 'void' && (
        <p>
          {ballot.reason ? t('ballot.void.because', { reason: written(ballot.reason, t) }) : t('desk.ballot.voidText')}
        </p>
      )}
      {act && (ballot.stage === 'revealed' || ballot.stage === 'void') && (
        <div className="StageBallotView__actions">
          <Button busy={act.busy} onClick={act.onRepeat}>
            {t(ballot.stage === 'void' ? 'ballot.again.void' : 'ballot.again.button')}
          </Button>
        </div>
      )}
    </article>
  );
}

function RollLine({ roll }: { roll: Roll }) {
  const { t } = useWords();
  const groups = roleGroups
    .filter((group) => roll.groups[group] > 0)
    .map((group) => {
      const count = roll.groups[group];
      return t('desk.ballot.rollGroup', {
        count,
        group: count === 1 ? t(`group.${group}`).toLowerCase() : t(`group.${group}.many`),
      });
    });
  return <p className="StageBallotView__roll">{t('desk.ballot.roll', { groups: groups.join(', ') })}</p>;
}
