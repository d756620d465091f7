import { textLimits } from '../../../shared/text/written.ts';
import { type ConsentLevel, consentLevels, levelsOf } from '../../../shared/voting/methods/vote.ts';
import { useWords } from '../../app/texts.tsx';
import { Choice } from '../../design/Choice.tsx';
import { TextArea } from '../../design/TextField.tsx';
import { moneyOf, type PaperProps, titleOf } from './paper.ts';
import './Papers.css';

/** Five steps under each option, and one reason for all of it. */
export function ConsentPaper({ ballot, years, vote, onChange }: PaperProps) {
  const words = useWords();
  const { t } = words;
  const levels = levelsOf(vote);
  const reason = 'levels' in vote ? (vote.reason ?? '') : '';
  const change = (next: Partial<Record<string, ConsentLevel>>, why: string) =>
    onChange({ levels: next as Record<string, ConsentLevel>, ...(why.trim() === '' ? {} : { reason: why }) });
  return (
    <>
      {ballot.options.map((option) => (
        <Choice
          key={option.id}
          label={titleOf(option, words)}
          description={[option.text.text, moneyOf(option, years, words)].filter(Boolean).join(' · ') || undefined}
          options={consentLevels.map((level) => ({
            value: String(level),
            label: t(`ballot.consent.${level}`),
          }))}
          value={levels[option.id] ? String(levels[option.id]) : null}
          onChange={(value) => {
            const level = consentLevels.find((one) => String(one) === value);
            if (level) change({ ...levels, [option.id]: level }, reason);
          }}
        />
      ))}
      <TextArea
        label={t('ballot.consent.reason')}
        description={t('ballot.consent.reason.hint')}
        value={reason}
        maxLength={textLimits.reason}
        disabled={Object.keys(levels).length === 0}
        onChange={(why) => change(levels, why)}
      />
    </>
  );
}
