import { find } from '../../shared/ids.ts';
import { latestBallot, openBallots } from '../../shared/voting/ballots.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';
import '../app/allWords.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useIsTablet, useRun, useView, useWorkshop } from '../app/workshop.tsx';
import { Banner } from '../design/Banner.tsx';
import { BallotForm } from './BallotForm.tsx';
import { BallotResultView } from './BallotResultView.tsx';
import { MinorityNotes } from './MinorityNotes.tsx';
import { OwnPhone } from './OwnPhone.tsx';
import './BallotView.css';

interface BallotViewProps {
  code: string;
  /** What the step asks, when it asks it here. */
  prompt?: string | undefined;
}

/** The ballot the room is at: to vote on while it is open, and then what came of it. */
export function BallotView({ code, prompt }: BallotViewProps) {
  const { t } = useWords();
  const connection = useConnection();
  const run = useRun();
  const ballot = openBallots(run)[0] ?? latestBallot(run);
  const id = ballot?.id ?? '';
  const me = useView((view) => view.me) ?? '';
  const isOnRoll = useWorkshop((state) => find(find(state.own, me)?.rolls ?? {}, id) === true);
  const isTablet = useIsTablet();
  const vote = useView((view) => find(view.votes, id));
  const turnout = useView((view) => find(view.presence?.turnout ?? {}, id)) ?? 0;
  const isSending = useView((view) => view.pending.some(({ name }) => name === 'castVote'));
  const refused = useView((view) => view.refused.find(({ name }) => name === 'castVote'));

  if (!ballot) return <p className="BallotView__none">{t('participant.noBallot')}</p>;
  const cast = (given: Vote) => {
    if (refused) connection.dismiss(refused.id);
    void connection.send('castVote', { ballotId: ballot.id, vote: given });
  };
  return (
    <article className="BallotView">
      <header className="BallotView__case">
        <h2 className="BallotView__question">{ballot.question.text ?? t('text.erased')}</h2>
        {prompt && ballot.stage === 'open' && <p className="BallotView__prompt">{prompt}</p>}
        {ballot.stage === 'open' && <p className="BallotView__lead">{t('voting.lead', { size: ballot.roll.size })}</p>}
        {ballot.withoutPrice && <p className="BallotView__prompt">{t('costing.ballot.means')}</p>}
      </header>
      <div className="BallotView__paper">
        {ballot.stage === 'open' && isTablet && <OwnPhone code={code} />}
        {ballot.stage === 'open' && !isOnRoll && !isTablet && <Banner>{t('reject.notOnRoll')}</Banner>}
        {ballot.stage === 'open' && isOnRoll && (
          <BallotForm
            key={ballot.id}
            ballot={ballot}
            years={run.scenario.years}
            vote={vote}
            isSending={isSending}
            problem={refused?.problem}
            turnout={turnout}
            onVote={cast}
          />
        )}
        {ballot.stage === 'closed' && (
          <p className="BallotView__state" role="status">
            {t('voting.closed')} {t('voting.turnout', { cast: ballot.cast, size: ballot.roll.size })}.
          </p>
        )}
        {ballot.stage === 'void' && (
          <p className="BallotView__state" role="status">
            {ballot.reason
              ? t('ballot.void.because', { reason: ballot.reason.text ?? t('text.erased') })
              : t('voting.void')}
          </p>
        )}
        {ballot.stage === 'revealed' && (
          <>
            <BallotResultView ballot={ballot} />
            <MinorityNotes ballotId={ballot.id} code={code} />
          </>
        )}
      </div>
    </article>
  );
}
