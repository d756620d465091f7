import { useState } from 'react';
import { isUnreadable, parseAmount } from '../../shared/budget/parseAmount.ts';
import { kroner } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { TextField } from '../design/TextField.tsx';

interface MoneyFieldProps {
  label: string;
  /** In 1.000 kr.; null while nothing readable is written. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** One amount, typed as people write it. What cannot be read stays in the field with a sentence about it. */
export function MoneyField({ label, value, onChange }: MoneyFieldProps) {
  const { t, language } = useWords();
  const [draft, setDraft] = useState<{ text: string; value: number | null } | null>(null);
  const [isEditing, setEditing] = useState(false);
  const formatted = value === null ? '' : kroner(value, language);
  const text = draft && draft.value === value ? draft.text : formatted;
  const isWrong = isUnreadable(text, language) || (parseAmount(text, language) ?? 0) < 0;
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      error={!isEditing && isWrong ? t('budget.amount.unreadable') : null}
      onFocus={(event) => {
        setEditing(true);
        event.currentTarget.select();
      }}
      onBlur={() => {
        setEditing(false);
        if (!isWrong) setDraft(null);
      }}
      onChange={(typed) => {
        const read = parseAmount(typed, language);
        const amount = read !== null && read >= 0 ? read : null;
        setDraft({ text: typed, value: amount });
        onChange(amount);
      }}
    />
  );
}
