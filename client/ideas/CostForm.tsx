import './CostForm.css';
import { type FormEvent, useState } from 'react';
import type { CommandInput } from '../../shared/commands/registry.ts';
import { costOfMerged, type Feasibility, feasibilities } from '../../shared/ideas/cost.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Choice } from '../design/Choice.tsx';
import { FieldError } from '../design/Field.tsx';
import { SelectField } from '../design/SelectField.tsx';
import { TextArea, TextField } from '../design/TextField.tsx';

interface CostFormProps {
  run: StageRun;
  idea: Idea;
  onSave: (cost: CommandInput<'costIdea'>) => Promise<void>;
  onCancel: () => void;
}

interface Row {
  key: number;
  areaId: string;
  typed: readonly string[];
}

/** A whole amount of 1.000 kr. with its sign; an empty field is 0, and what cannot be read is NaN. */
const read = (typed: string): number => {
  const plain = typed.replaceAll(/[\s.]/g, '').replace('−', '-');
  if (plain === '') return 0;
  return /^-?\d+$/.test(plain) ? Number(plain) + 0 : Number.NaN;
};

/** What the administration says that an idea costs: an amount per area and year, what follows, and whether it can be done. */
export function CostForm({ run, idea, onSave, onCancel }: CostFormProps) {
  const { t } = useWords();
  const { years, areas, priceLevel } = run.scenario;
  const other = costOfMerged(run, idea);
  const cost = idea.cost ?? other?.cost;
  const open = areas.filter(({ locked }) => !locked);
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const known = Object.entries(cost?.amounts ?? {}).map(([areaId, amounts], key) => ({
      key,
      areaId,
      typed: amounts.map(String),
    }));
    return known.length > 0 ? known : [{ key: 0, areaId: idea.areaId ?? '', typed: years.map(() => '') }];
  });
  const [consequences, setConsequences] = useState(cost?.consequences.text ?? '');
  const [feasibility, setFeasibility] = useState<Feasibility>(cost?.feasibility ?? 'possible');
  const [reason, setReason] = useState(cost?.reason.text ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const change = (key: number, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  const save = (event: FormEvent) => {
    event.preventDefault();
    // A row that was added and never filled in says nothing.
    const filled = rows.filter(({ areaId, typed }) => areaId !== '' || typed.some((one) => one.trim() !== ''));
    const amounts = Object.fromEntries(filled.map(({ areaId, typed }) => [areaId, typed.map(read)]));
    const isWhole =
      filled.length > 0 && filled.every(({ areaId, typed }) => areaId !== '' && !typed.map(read).some(Number.isNaN));
    if (!isWhole || reason.trim() === '') return setProblem(t(isWhole ? 'input.empty' : 'costing.fill'));
    if (Object.keys(amounts).length < filled.length) return setProblem(t('costing.sameArea'));
    setProblem(null);
    void onSave({ ideaId: idea.id, amounts, consequences, feasibility, reason });
  };

  return (
    <form className="CostForm" onSubmit={save} noValidate>
      {other && <p>{t('costing.fromMerged', { title: other.title.text ?? t('text.erased') })}</p>}
      {rows.map(({ key, areaId, typed }, index) => (
        <fieldset key={key} className="CostForm__row">
          <legend>{t('costing.amounts', { area: t('costing.area', { number: index + 1 }), priceLevel })}</legend>
          <SelectField
            label={t('costing.area', { number: index + 1 })}
            options={[
              { value: '', label: t('costing.area.choose') },
              ...open.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={areaId}
            onChange={(chosen) => change(key, { areaId: chosen })}
          />
          <div className="CostForm__years">
            {years.map((year, at) => (
              <TextField
                key={year}
                label={String(year)}
                value={typed[at] ?? ''}
                onChange={(text) =>
                  change(key, { typed: years.map((_, one) => (one === at ? text : (typed[one] ?? ''))) })
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Button
        variant="quiet"
        onClick={() => setRows([...rows, { key: rows.length, areaId: '', typed: years.map(() => '') }])}
      >
        {t('costing.area.add')}
      </Button>
      <Choice
        label={t('costing.feasibility')}
        layout="segments"
        options={feasibilities.map((value) => ({ value, label: t(`costing.feasibility.${value}`) }))}
        value={feasibility}
        onChange={setFeasibility}
      />
      <TextArea
        label={t('costing.consequences')}
        value={consequences}
        maxLength={textLimits.text}
        onChange={setConsequences}
      />
      <TextArea label={t('costing.reason')} value={reason} maxLength={textLimits.reason} onChange={setReason} />
      <FieldError id={`cost-${idea.id}`} error={problem} />
      <div className="CostForm__acts">
        <Button onClick={onCancel}>{t('costing.cancel')}</Button>
        <Button type="submit" variant="main">
          {t('costing.save')}
        </Button>
      </div>
    </form>
  );
}
