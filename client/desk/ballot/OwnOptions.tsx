import { useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { TextField } from '../../design/TextField.tsx';

/** An option in the desk's own words; its amount in 1.000 kr. in the budget year. */
export interface OwnOption {
  title: string;
  amount: number | null;
}

interface OwnOptionsProps {
  options: readonly OwnOption[];
  onChange: (options: OwnOption[]) => void;
}

/** Options that are neither ideas nor proposals. */
export function OwnOptions({ options, onChange }: OwnOptionsProps) {
  const { t } = useWords();
  const [title, setTitle] = useState('');
  const [amount, setAmount] = useState('');
  const add = () => {
    if (title.trim() === '') return;
    const inThousands = amount.trim() === '' ? null : Number(amount.replaceAll(/[.\s]/g, ''));
    onChange([...options, { title, amount: Number.isSafeInteger(inThousands) ? inThousands : null }]);
    setTitle('');
    setAmount('');
  };
  return (
    <fieldset className="BallotForm__ideas">
      <legend className="BallotForm__legend">{t('ballot.texts')}</legend>
      {options.map((option, at) => (
        <div key={option.title} className="BallotForm__own">
          <span>
            {option.title} {option.amount !== null && <span className="num">· {option.amount}</span>}
          </span>
          <IconButton
            icon="close"
            label={t('ballot.texts.remove', { title: option.title })}
            onClick={() => onChange(options.filter((_, other) => other !== at))}
          />
        </div>
      ))}
      <TextField label={t('ballot.texts.title')} value={title} onChange={setTitle} maxLength={textLimits.title} />
      <TextField label={t('ballot.texts.amount')} inputMode="numeric" value={amount} onChange={setAmount} />
      <Button onClick={add}>{t('ballot.texts.add')}</Button>
    </fieldset>
  );
}
