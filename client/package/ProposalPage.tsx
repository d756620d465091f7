import { useState } from 'react';
import { type Extent, effectsOf, proposalById, whole } from '../../shared/budget/effects.ts';
import { paybackYears } from '../../shared/budget/payback.ts';
import { find } from '../../shared/ids.ts';
import type { Proposal } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useWorkshop } from '../app/workshop.tsx';
import { wouldDecide } from '../connection/prediction.ts';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { Sheet } from '../design/Sheet.tsx';
import { wayOut } from './catalogue.ts';
import { ExtentFields } from './ExtentFields.tsx';
import { ProposalEffects } from './ProposalEffects.tsx';
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
  const isChanged = adoption && (asked.share !== adoption.share || asked.delay !== adoption.delay);
  const input = { proposalId: proposal.id, share: asked.share, delay: asked.delay };
  const [name, sent] =
    adoption && !isChanged
      ? (['dropProposal', { proposalId: proposal.id }] as const)
      : (['adoptProposal', input] as const);
  const decision = canChoose ? wouldDecide(state, name, sent, connection.actor, connection.serverNow()) : undefined;
  const refused = decision && !decision.ok ? decision.problem : undefined;
  const next = refused && proposalById(run.scenario, wayOut(run, proposal) ?? '');
  const label =
    name === 'dropProposal' ? 'command.dropProposal' : adoption ? 'proposal.change' : 'command.adoptProposal';
  const footer = canChoose && (
    <div className="ProposalPage__foot">
      <Banner
        tone="missing"
        action={next && <Button onClick={() => onOpen(next.id)}>{t('proposal.see', { proposal: next.title })}</Button>}
      >
        {refused && problem(refused)}
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
      {canChoose && (
        <ExtentFields proposal={proposal} years={run.scenario.years.length} extent={asked} onChange={setAsked} />
      )}
      <ProposalEffects scenario={run.scenario} effects={effectsOf(proposal, asked)} fteChange={proposal.fteChange} />
      <Payback run={run} proposal={proposal} />
      <Consequences proposal={proposal} />
      {adoption?.by && <Chooser id={adoption.by} />}
    </Sheet>
  );
}

function effectiveFrom({ effectiveFrom: from }: Proposal, t: ReturnType<typeof useWords>['t']): string {
  const [year = '', month = ''] = from.split('-');
  return t('proposal.from', { month: Number(month), year });
}

function Payback({ run: { scenario }, proposal }: { run: StageRun; proposal: Proposal }) {
  const { t, language } = useWords();
  const years = proposal.proposalType === 'investment' ? paybackYears(proposal, scenario.years.length) : undefined;
  if (years === undefined) return null;
  const most = scenario.investments.paybackYearsAtMost;
  const shown = years.toFixed(1);
  return (
    <p className="ProposalPage__payback">
      {t('proposal.payback', { years: language === 'da' ? shown.replace('.', ',') : shown })}{' '}
      {t(years > most ? 'proposal.payback.over' : 'proposal.payback.rule', { years: most })}
    </p>
  );
}

function Consequences({ proposal }: { proposal: Proposal }) {
  const { t } = useWords();
  const facts: [string, string | undefined][] = [
    [t('proposal.citizens'), proposal.citizenImpact],
    [t('proposal.staff'), proposal.staffImpact],
    [t('proposal.risk'), [t(`proposal.risk.${proposal.risk}`), proposal.riskNote].filter(Boolean).join('. ')],
    [t('proposal.hearing'), proposal.hearingParties.join(', ')],
    [t('proposal.legal'), proposal.legalNote],
  ];
  return (
    <dl className="ProposalPage__facts">
      {facts.map(
        ([head, text]) =>
          text && (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Chooser({ id }: { id: string }) {
  const { t } = useWords();
  const person = useWorkshop(({ stage }) => find(stage.people, id));
  const name = person ? `${person.name.text ?? t('text.erased')} (${t(`group.${person.group}`)})` : t('text.erased');
  return <p className="ProposalPage__by">{t('proposal.by', { name })}</p>;
}
