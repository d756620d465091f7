import type { Extent } from '../../shared/budget/effects.ts';
import type { Proposal } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { SelectField } from '../design/SelectField.tsx';
import './ProposalPage.css';

const shares = [100, 75, 50, 25];

interface ExtentFieldsProps {
  proposal: Proposal;
  years: number;
  extent: Extent;
  onChange: (extent: Extent) => void;
}

/** How much of a proposal, where it can be divided, and how late. */
export function ExtentFields({ proposal, years, extent, onChange }: ExtentFieldsProps) {
  const { t } = useWords();
  const shareName = (share: number) => (share === 100 ? t('proposal.share.all') : t('proposal.share.part', { share }));
  const startName = (delay: number) => {
    if (delay === 0) return t('proposal.start.asPlanned');
    return t(delay === 1 ? 'proposal.start.later.one' : 'proposal.start.later', { years: delay });
  };
  return (
    <div className="ProposalPage__extent">
      {proposal.divisible && (
        <SelectField
          label={t('proposal.share')}
          options={[...new Set([...shares, extent.share])].map((share) => ({
            value: String(share),
            label: shareName(share),
          }))}
          value={String(extent.share)}
          onChange={(share) => onChange({ ...extent, share: Number(share) })}
        />
      )}
      <SelectField
        label={t('proposal.start')}
        options={Array.from({ length: years }, (_, delay) => ({ value: String(delay), label: startName(delay) }))}
        value={String(extent.delay)}
        onChange={(delay) => onChange({ ...extent, delay: Number(delay) })}
      />
    </div>
  );
}
