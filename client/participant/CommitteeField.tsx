import type { Scenario } from '../../shared/scenario/schema.ts';
import { useWords } from '../app/texts.tsx';
import { SelectField } from '../design/SelectField.tsx';

interface CommitteeFieldProps {
  /** Empty: none given. */
  committeeId: string;
  committees: Scenario['committees'];
  onChange: (committeeId: string) => void;
}

/** A politician's committee, or none; nothing where there is no choice. */
export function CommitteeField({ committeeId, committees, onChange }: CommitteeFieldProps) {
  const { t } = useWords();
  if (committees.length < 2) return null;
  return (
    <SelectField
      label={t('participant.join.committee')}
      options={[
        { value: '', label: t('participant.join.committee.none') },
        ...committees.map(({ id, name: label }) => ({ value: id, label })),
      ]}
      value={committeeId}
      onChange={onChange}
    />
  );
}
