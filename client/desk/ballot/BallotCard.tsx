import { useState } from 'react';
import { openBallot } from '../../../shared/commands/openBallot.ts';
import { wallIdeas } from '../../../shared/ideas/merged.ts';
import { find } from '../../../shared/ids.ts';
import type { DraftBallot, HandVotes, StageBallot } from '../../../shared/voting/ballot.ts';
import { draftOptions } from '../../../shared/voting/draftOptions.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useRun, useView, useWorkshop } from '../../app/workshop.tsx';
import { localContext } from '../../connection/prediction.ts';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { FactReaders } from '../facts/FactReaders.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import type { Jump } from '../programme/useJump.ts';
import { BallotForm } from './BallotForm.tsx';
import { consentAsked, consentsAfter } from './consent.ts';
import { DraftBallotView } from './DraftBallotView.tsx';
import { StageBallotView } from './StageBallotView.tsx';
import './BallotCard.css';

const noHands: Record<string, HandVotes> = {};

/** Ballots from the question to the result: those that wait for something to be done first, then a new one, then the past. */
export function BallotCard({ jump }: { jump: Pick<Jump, 'to'> }) {
  const { t } = useWords();
  const run = useRun();
  const drafts = useWorkshop(({ backstage }) => backstage.run.draftBallots);
  const hands = useWorkshop(({ backstage }) => backstage.run.handVotes ?? noHands);
  const turnout = useView(({ presence }) => presence?.turnout);
  const asking = useAsk(commandsOf.ballot);
  const { ask, refused, dismiss } = asking;
  const [closing, setClosing] = useState<StageBallot | null>(null);
  const [busy, setBusy] = useState(false);
  const ballots = Object.values(run.ballots);
  const waiting = ballots.filter(({ stage }) => stage === 'open' || stage === 'closed');
  const earlier = ballots.filter((ballot) => !waiting.includes(ballot));
  const wall = wallIdeas(run).toSorted((a, b) => a.at - b.at);
  const castOf = ({ id }: StageBallot) => turnout?.[id] ?? 0;

  const during = async (asked: ReturnType<typeof ask>) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    return answer.ok;
  };

  const draw = (ballot: StageBallot) => (
    <StageBallotView
      key={ballot.id}
      ballot={ballot}
      cast={castOf(ballot)}
      act={{
        busy,
        onClose: () => setClosing(ballot),
        hands: find(hands, ballot.id),
        onReveal: () => void during(ask('revealBallot', { ballotId: ballot.id })),
        onVoid: (reason) => void during(ask('voidBallot', { ballotId: ballot.id, reason })),
        onRepeat: () => void during(ask('repeatBallot', { ballotId: ballot.id })),
        onHands: (noted) => void during(ask('addHandVotes', { ballotId: ballot.id, ...noted })),
        onChoose: (optionIds, reason) => void during(ask('chooseOptions', { ballotId: ballot.id, optionIds, reason })),
      }}
    />
  );

  return (
    <div className="BallotCard">
      <Refused refused={refused.filter((command) => consentsAfter(command) === undefined)} onDismiss={dismiss} />
      <FactReaders />
      {waiting.map(draw)}
      {Object.values(drafts).map((draft) => (
        <Draft key={draft.id} draft={draft} asking={asking} busy={busy} during={during} jump={jump} />
      ))}
      <details className="BallotCard__new" open={ballots.length + Object.keys(drafts).length === 0}>
        <summary className="BallotCard__heading">{t('desk.ballot.new')}</summary>
        <BallotForm ideas={wall} scenario={run.scenario} onCreate={(made) => during(ask('createBallot', made))} />
      </details>
      {earlier.toReversed().map(draw)}
      <p className="BallotCard__secrecy">{t('desk.ballot.secrecy')}</p>
      <ConfirmDialog
        isOpen={closing !== null}
        title={t('desk.ballot.close.title')}
        confirmLabel={t('desk.ballot.close.now')}
        cancelLabel={t('desk.ballot.close.wait')}
        onConfirm={() => {
          if (closing) void during(ask('closeBallot', { ballotId: closing.id }));
          setClosing(null);
        }}
        onClose={() => setClosing(null)}
      >
        <p>{closing && t('desk.ballot.close.text', { cast: castOf(closing), size: closing.roll.size })}</p>
      </ConfirmDialog>
    </div>
  );
}

interface DraftProps {
  draft: DraftBallot;
  asking: ReturnType<typeof useAsk>;
  busy: boolean;
  during: (asked: ReturnType<ReturnType<typeof useAsk>['ask']>) => Promise<boolean>;
  jump: Pick<Jump, 'to'>;
}

function Draft({ draft, asking, busy, during, jump }: DraftProps) {
  const { t, problem } = useWords();
  const { ask, refused, dismiss } = asking;
  const run = useRun();
  const hindrance = useHindrance(draft, jump);
  const asked = consentAsked(refused, draft.id);
  const open = (consents: ReturnType<typeof consentsAfter>) =>
    void during(ask('openBallot', { ballotId: draft.id, consents: consents ?? [] }));
  return (
    <DraftBallotView
      draft={draft}
      titles={draftOptions(run, draft).map(({ title }) => written(title, t))}
      hindrance={hindrance}
      consent={asked ? { text: problem(asked.problem), onYes: () => open(consentsAfter(asked)), onNo: dismiss } : null}
      busy={busy}
      onOpen={() => open([])}
      onDiscard={() => void during(ask('discardBallot', { ballotId: draft.id }))}
    />
  );
}

/** What already stands in the way here; who is present only the server knows. */
function useHindrance(draft: DraftBallot, jump: Pick<Jump, 'to'>) {
  const { t, problem } = useWords();
  const connection = useConnection();
  const state = useWorkshop((known) => known);
  const input = { ballotId: draft.id, consents: [] };
  const context = localContext(connection.actor, connection.serverNow(), 'asking');
  const decision = openBallot.decide(state, input, context);
  if (decision.ok || decision.problem.key === 'reject.nobodyPresent') return null;
  const text = problem(decision.problem);
  const step = state.stage.run.scenario.programme.find(({ opens }) => opens.ballots);
  if (decision.problem.key !== 'reject.ballotsClosed' || !step) return { text };
  return { text, way: { label: t('desk.ballot.goToStep', { title: step.title }), onGo: () => jump.to(step) } };
}
