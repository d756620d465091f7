import '../app/allWords.ts';
import { useState } from 'react';
import { proposalById } from '../../shared/budget/effects.ts';
import type { Material } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { FactSheetView } from '../facts/FactSheetView.tsx';
import { useFactReads } from '../facts/useFactReads.ts';
import { ProposalPage } from '../package/ProposalPage.tsx';

/** What a step lays on the table: fact sheets and proposals to open, and notes. */
export default function StepMaterials({ materials }: { materials: readonly Material[] }) {
  const { t } = useWords();
  const run = useRun();
  const { isRead, markRead } = useFactReads();
  const [openId, setOpenId] = useState('');
  const open = proposalById(run.scenario, openId);
  const sheets = run.scenario.factSheets.filter(({ id }) =>
    materials.some((one) => one.kind === 'factSheet' && one.id === id),
  );
  const proposals = materials.flatMap((one) =>
    one.kind === 'proposal' ? (proposalById(run.scenario, one.id) ?? []) : [],
  );
  return (
    <section className="FactSheets" aria-labelledby="step-materials-heading">
      <h3 className="FactSheets__heading" id="step-materials-heading">
        {t('materials.heading')}
      </h3>
      {materials.map((one) => one.kind === 'note' && <p key={one.text}>{one.text}</p>)}
      {sheets.map((sheet) => (
        <FactSheetView key={sheet.id} sheet={sheet} isRead={isRead(sheet.id)} onRead={() => markRead(sheet.id)} />
      ))}
      {proposals.map(({ id, nr, title }) => (
        <p key={id}>
          <Button variant="quiet" onClick={() => setOpenId(id)}>
            {t('materials.proposal', { nr, title })}
          </Button>
        </p>
      ))}
      {open && (
        <ProposalPage
          key={open.id}
          run={run}
          proposal={open}
          canChoose={false}
          onOpen={setOpenId}
          onClose={() => setOpenId('')}
        />
      )}
    </section>
  );
}
