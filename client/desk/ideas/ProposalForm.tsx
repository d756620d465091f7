import { type FormEvent, useState } from 'react';
import type { CommandInput } from '../../../shared/commands/registry.ts';
import type { Idea } from '../../../shared/state.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Choice } from '../../design/Choice.tsx';
import { TextArea } from '../../design/TextField.tsx';

interface ProposalFormProps {
  idea: Idea;
  onMake: (proposal: CommandInput<'ideaToProposal'>) => void;
  onCancel: () => void;
}

/** What an idea needs besides its price to stand in the catalogue: a track, and what it means for citizens and for staff. */
export function ProposalForm({ idea, onMake, onCancel }: ProposalFormProps) {
  const { t } = useWords();
  const [track, setTrack] = useState<'nextYear' | 'longView'>('nextYear');
  const [citizenImpact, setCitizenImpact] = useState(idea.cost?.consequences.text ?? '');
  const [staffImpact, setStaffImpact] = useState('');
  const make = (event: FormEvent) => {
    event.preventDefault();
    onMake({ ideaId: idea.id, track, citizenImpact, staffImpact });
  };
  return (
    <form className="CostForm" onSubmit={make} noValidate>
      <Choice
        label={t('costing.track')}
        layout="segments"
        options={(['nextYear', 'longView'] as const).map((value) => ({ value, label: t(`costing.track.${value}`) }))}
        value={track}
        onChange={setTrack}
      />
      <TextArea
        label={t('costing.citizens')}
        description={t('costing.citizens.hint')}
        value={citizenImpact}
        maxLength={textLimits.text}
        onChange={setCitizenImpact}
      />
      <TextArea
        label={t('costing.staff')}
        description={t('costing.staff.hint')}
        value={staffImpact}
        maxLength={textLimits.text}
        onChange={setStaffImpact}
      />
      <div className="CostForm__acts">
        <Button onClick={onCancel}>{t('costing.cancel')}</Button>
        <Button type="submit" variant="main">
          {t('costing.toCatalogue.now')}
        </Button>
      </div>
    </form>
  );
}
