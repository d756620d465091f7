import { stepLimits } from '../../../shared/programme/stepFields.ts';
import type { Material, Scenario } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { materialInWords } from '../../programme/materialInWords.ts';

interface MaterialFieldsProps {
  scenario: Scenario;
  materials: readonly Material[];
  onChange: (materials: Material[]) => void;
}

/** What a step lays on the table: sheets and proposals of the scenario, and one note in the facilitator's own words. */
export function MaterialFields({ scenario, materials, onChange }: MaterialFieldsProps) {
  const { t } = useWords();
  const choices = [
    ...scenario.factSheets.map(({ id }) => ({ kind: 'factSheet' as const, id })),
    ...scenario.proposals.map(({ id }) => ({ kind: 'proposal' as const, id })),
  ].filter(({ kind, id }) => !materials.some((one) => one.kind === kind && one.id === id));
  const linked = materials.filter(({ kind }) => kind !== 'note');
  const notes = materials.flatMap((one) => (one.kind === 'note' ? [one.text] : []));
  return (
    <fieldset className="StepForm__ticks">
      <legend>{t('materials.heading')}</legend>
      {linked.map((one) => {
        const name = materialInWords(one, scenario, t);
        return (
          <Button
            key={name}
            variant="quiet"
            aria-label={t('materials.remove', { name })}
            onClick={() => onChange(materials.filter((other) => other !== one))}
          >
            {name} ×
          </Button>
        );
      })}
      {choices.length > 0 && (
        <SelectField
          label={t('materials.add')}
          options={[
            { value: '', label: t('materials.choose') },
            ...choices.map((one, index) => ({ value: String(index), label: materialInWords(one, scenario, t) })),
          ]}
          value=""
          onChange={(index) => {
            const chosen = choices[Number(index)];
            if (index !== '' && chosen)
              onChange([...linked, chosen, ...materials.filter((one) => !linked.includes(one))]);
          }}
        />
      )}
      <TextField
        label={t('materials.note')}
        value={notes.join(' ')}
        maxLength={stepLimits.note}
        onChange={(text) => onChange(text === '' ? linked : [...linked, { kind: 'note', text }])}
      />
    </fieldset>
  );
}
