import '../app/allWords.ts';
import { useState } from 'react';
import { toCost } from '../../shared/ideas/cost.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useRun, useView } from '../app/workshop.tsx';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { CostForm } from './CostForm.tsx';
import { IdeaCosting } from './IdeaCosting.tsx';

/** Every idea the administration may cost, those without a price first; for who has the right. */
export default function CostingView() {
  const { t, problem } = useWords();
  const connection = useConnection();
  const run = useRun();
  const refused = useView((view) => view.refused.find(({ name }) => name === 'costIdea'));
  const [open, setOpen] = useState<string | null>(null);
  const ideas = toCost(run);
  return (
    <section className="CostForm" aria-label={t('costing.title')}>
      <h2>{t('costing.title')}</h2>
      <p>{t('costing.lead')}</p>
      <Banner tone="missing">{refused && problem(refused.problem)}</Banner>
      {ideas.length === 0 && <p>{t('costing.none')}</p>}
      <ul className="CostForm">
        {ideas.map((idea) => (
          <li key={idea.id} className="CostForm">
            <h3>{idea.title.text ?? t('text.erased')}</h3>
            {idea.cost ? <IdeaCosting scenario={run.scenario} idea={idea} /> : <p>{t('costing.state.none')}</p>}
            {open === idea.id ? (
              <CostForm
                run={run}
                idea={idea}
                onSave={async (cost) => {
                  if (refused) connection.dismiss(refused.id);
                  if ((await connection.send('costIdea', cost)).ok) setOpen(null);
                }}
                onCancel={() => setOpen(null)}
              />
            ) : (
              <Button
                variant="quiet"
                aria-label={t('costing.set.named', { title: idea.title.text ?? '' })}
                onClick={() => setOpen(idea.id)}
              >
                {t('costing.set')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
