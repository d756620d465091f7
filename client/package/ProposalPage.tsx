import { useState } from 'react';
import { countingOf } from '../../shared/budget/counting.ts';
import { type Extent, effectsOf, proposalById, whole } from '../../shared/budget/effects.ts';
import { fteOf } from '../../shared/budget/fte.ts';
import { moverInWords } from '../../shared/budget/moveWords.ts';
import type { Proposal } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useWorkshop } from '../app/workshop.tsx';
import { wouldDecide } from '../connection/prediction.ts';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { Sheet } from '../design/Sheet.tsx';
import { TextArea } from '../design/TextField.tsx';
import { wayOut } from './catalogue.ts';
import { countingInWords } from './countingWords.ts';
import { ExtentFields } from './ExtentFields.tsx';
import { GivenUp } from './GivenUp.tsx';
import { PaybackPart } from './PaybackPart.tsx';
import { ProposalEffects } from './ProposalEffects.tsx';
import { ProposalFacts } from './ProposalFacts.tsx';
import { ProposalOrigin } from './ProposalOrigin.tsx';
import { useGivenUp } from './useGivenUp.ts';
import './ProposalPage.css';

interface ProposalPageProps {
  run: StageRun;
  proposal: Proposal;
  canChoose: boolean;
  /** Leads to the proposal that is in the way. */
  onOpen: (proposalId: string) => void;
  onClose: () => void;
}

/** A proposal with its consequences beside its figures, and the choice to take it into the package or out of it. */
export function ProposalPage({ run, proposal, canChoose, onOpen, onClose }: ProposalPageProps) {
  const { t, problem } = useWords();
  const connection = useConnection();
  const state = useWorkshop((whole) => whole);
  const adoption = run.board.package.find(({ proposalId }) => proposalId === proposal.id);
  const [asked, setAsked] = useState<Extent>(adoption ?? whole);
  const [saidYes, setSaidYes] = useState(false);
  const { answer, setAnswer, isAsked, isNewAnswer, given } = useGivenUp(proposal, adoption);
  const isChanged = adoption && (asked.share !== adoption.share || asked.delay !== adoption.delay || isNewAnswer);
  const input = { proposalId: proposal.id, share: asked.share, delay: asked.delay, acrossTypes: saidYes, ...given };
  const [name, sent] =
    adoption && !isChanged
      ? (['dropProposal', { proposalId: proposal.id }] as const)
      : (['adoptProposal', input] as const);
  const decision = canChoose ? wouldDecide(state, name, sent, connection.actor, connection.serverNow()) : undefined;
  const refused = decision && !decision.ok ? decision.problem : undefined;
  const asksYes = refused?.key === 'reject.adoptAcrossTypes' || refused?.key === 'reject.adoptUncounted';
  const counting = countingInWords(countingOf(run, proposal, asked), t);
  const next = refused && proposalById(run.scenario, wayOut(run, proposal) ?? '');
  const label =
    name === 'dropProposal' ? 'command.dropProposal' : adoption ? 'proposal.change' : 'command.adoptProposal';
  const footer = canChoose && (
    <div className="ProposalPage__foot">
      {(asksYes || saidYes) && !adoption && (
        <Checkbox label={t('counting.yes')} description={counting} checked={saidYes} onChange={setSaidYes} />
      )}
      <Banner
        tone="missing"
        action={next && <Button onClick={() => onOpen(next.id)}>{t('proposal.see', { proposal: next.title })}</Button>}
      >
        {refused && !asksYes && problem(refused)}
      </Banner>
      <Button
        variant={name === 'dropProposal' ? 'plain' : 'main'}
        wide
        disabled={refused !== undefined}
        onClick={() => void connection.send(name, sent)}
      >
        {t(label)}
      </Button>
    </div>
  );
  return (
    <Sheet isOpen title={proposal.title} closeLabel={t('action.close')} onClose={onClose} footer={footer}>
      <p className="ProposalPage__what">
        {[
          proposal.nr,
          t(`proposal.type.${proposal.proposalType}`),
          t(`proposal.track.${proposal.track}`),
          effectiveFrom(proposal, t),
        ].join(' · ')}
      </p>
      <p>{proposal.description}</p>
      <ProposalEffects
        scenario={run.scenario}
        effects={effectsOf(proposal, asked)}
        fteChange={fteOf(proposal, asked)}
      />
      {counting && <p className="ProposalPage__counting">{counting}</p>}
      <ProposalFacts proposal={proposal} />
      <PaybackPart scenario={run.scenario} proposal={proposal} extent={asked} />
      {canChoose && (
        <ExtentFields proposal={proposal} years={run.scenario.years.length} extent={asked} onChange={setAsked} />
      )}
      {canChoose && isAsked && (
        <TextArea
          label={t('givenUp.ask')}
          description={t('givenUp.hint')}
          rows={2}
          value={answer}
          maxLength={textLimits.givenUp}
          counterText={(used, max) => t('givenUp.counter', { used, max })}
          onChange={setAnswer}
        />
      )}
      <GivenUp adoption={adoption} />
      {adoption?.by && <Chooser id={adoption.by} />}
      <ProposalOrigin run={run} proposal={proposal} />
    </Sheet>
  );
}

function effectiveFrom({ effectiveFrom: from }: Proposal, t: ReturnType<typeof useWords>['t']): string {
  const [year = '', month = ''] = from.split('-');
  return t('proposal.from', { month: Number(month), year });
}

function Chooser({ id }: { id: string }) {
  const { t } = useWords();
  const stage = useWorkshop((state) => state.stage);
  const name = moverInWords(stage, id, t);
  return <p className="ProposalPage__by">{t('proposal.by', { name })}</p>;
}
