import type { ReactNode } from 'react';
import { rescored, underAgreementOf } from '../../../shared/budget/landing.ts';
import { outcomeStatuses } from '../../../shared/budget/outcomes.ts';
import { mergedOf, wallIdeas } from '../../../shared/ideas/merged.ts';
import type { StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { ChangeTable } from '../../history/ChangeTable.tsx';
import { changesByCommittee } from '../../history/changes.ts';
import { MergedIdeas } from '../../ideas/MergedIdeas.tsx';
import { MinorityNoteList } from '../../voting/MinorityNoteList.tsx';
import { StageBallotView } from '../ballot/StageBallotView.tsx';
import { IdeaLine } from '../ideas/IdeaLine.tsx';
import { LandingTable } from '../target/LandingTable.tsx';
import { OutcomeTable } from '../target/OutcomeTable.tsx';
import './PastRunView.css';

/** A run as the room left it, with nothing to press. */
export function PastRunView({ run }: { run: StageRun }) {
  const { t } = useWords();
  const { scenario } = run;
  const stage = useWorkshop((state) => state.stage);
  const boards = rescored(underAgreementOf(stage.run, run));
  const changes = changesByCommittee(run);
  const ideas = wallIdeas(run).toSorted((a, b) => a.at - b.at);
  const ballots = Object.values(run.ballots);
  return (
    <div className="PastRunView">
      <Part heading={t('desk.past.target')}>
        <OutcomeTable statuses={outcomeStatuses(run)} years={scenario.years} activeId={run.activeOutcomeId} />
      </Part>
      {boards.length > 0 && (
        <Part heading={t('desk.past.agreement')}>
          <LandingTable boards={boards} priceLevel={scenario.priceLevel} />
        </Part>
      )}
      <Part heading={t('desk.past.changes')}>
        {changes.length === 0 ? (
          <p>{t('desk.past.noChanges')}</p>
        ) : (
          <ChangeTable changes={changes} years={scenario.years} />
        )}
      </Part>
      <Part heading={t('desk.past.ideas')}>
        {ideas.length === 0 && <p>{t('desk.past.noIdeas')}</p>}
        <ul>
          {ideas.map((idea) => (
            <IdeaLine key={idea.id} idea={idea} run={run}>
              <MergedIdeas scenario={run.scenario} others={mergedOf(run, idea.id)} />
            </IdeaLine>
          ))}
        </ul>
      </Part>
      <Part heading={t('desk.past.ballots')}>
        {ballots.length === 0 && <p>{t('desk.past.noBallots')}</p>}
        {ballots.map((ballot) => (
          <div key={ballot.id}>
            <StageBallotView ballot={ballot} cast={0} />
            <MinorityNoteList stage={{ ...stage, run }} ballotId={ballot.id} />
          </div>
        ))}
      </Part>
    </div>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="PastRunView__part">
      <h4 className="PastRunView__heading">{heading}</h4>
      {children}
    </div>
  );
}
