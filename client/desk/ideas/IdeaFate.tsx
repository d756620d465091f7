import { type FormEvent, useState } from 'react';
import type { Idea, StageRun } from '../../../shared/state.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { CostForm } from '../../ideas/CostForm.tsx';
import type { Asking } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import { ProposalForm } from './ProposalForm.tsx';

interface IdeaFateProps {
  run: StageRun;
  idea: Idea;
  ask: Asking['ask'];
}

/** What the desk can make of an idea: a price, a proposal in the catalogue, or laid aside with a reason. */
export function IdeaFate({ run, idea, ask }: IdeaFateProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'cost' | 'proposal' | 'park' | null>(null);
  const [reason, setReason] = useState('');
  const ideaId = idea.id;
  const title = written(idea.title, t);
  if (idea.became?.kind === 'proposal') return null;
  const park = (event: FormEvent) => {
    event.preventDefault();
    void ask('parkIdea', { ideaId, reason }).then(({ ok }) => ok && setOpen(null));
  };
  if (open === 'cost') {
    return (
      <CostForm
        run={run}
        idea={idea}
        onSave={async (cost) => {
          if ((await ask('costIdea', cost)).ok) setOpen(null);
        }}
        onCancel={() => setOpen(null)}
      />
    );
  }
  if (open === 'park') {
    return (
      <form className="CostForm" onSubmit={park} noValidate>
        <TextField
          label={t('costing.park.reason')}
          description={t('costing.park.hint')}
          value={reason}
          onChange={setReason}
          maxLength={textLimits.reason}
        />
        <div className="CostForm__acts">
          <Button onClick={() => setOpen(null)}>{t('costing.cancel')}</Button>
          <Button type="submit" variant="main">
            {t('costing.park.now')}
          </Button>
        </div>
      </form>
    );
  }
  if (open === 'proposal') {
    return (
      <ProposalForm
        idea={idea}
        onMake={(proposal) => void ask('ideaToProposal', proposal).then(({ ok }) => ok && setOpen(null))}
        onCancel={() => setOpen(null)}
      />
    );
  }
  return (
    <div className="CostForm__acts">
      <Button variant="quiet" aria-label={t('costing.set.named', { title })} onClick={() => setOpen('cost')}>
        {t('costing.set')}
      </Button>
      {idea.cost && !idea.became && (
        <Button
          variant="quiet"
          aria-label={t('costing.toCatalogue.named', { title })}
          onClick={() => setOpen('proposal')}
        >
          {t('command.ideaToProposal')}
        </Button>
      )}
      {idea.became ? (
        <Button
          variant="quiet"
          aria-label={t('costing.unpark.named', { title })}
          onClick={() => void ask('unparkIdea', { ideaId })}
        >
          {t('costing.unpark')}
        </Button>
      ) : (
        <Button variant="quiet" aria-label={t('costing.park.named', { title })} onClick={() => setOpen('park')}>
          {t('command.parkIdea')}
        </Button>
      )}
    </div>
  );
}
