import { type MethodName, methodNames, type Settings } from '../../../shared/voting/methods/method.ts';
import { type Way, ways } from '../../../shared/voting/ways.ts';
import { useWords } from '../../app/texts.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { Choice } from '../../design/Choice.tsx';
import { SelectField } from '../../design/SelectField.tsx';
import { TextField } from '../../design/TextField.tsx';

/** How a ballot is to be held, as it stands in the form: figures as they are typed. */
export interface Rules {
  method: MethodName;
  way: Way;
  points: string;
  most: string;
  budget: string;
  utility: NonNullable<Settings['utility']>;
  completion: NonNullable<Settings['completion']>;
  exhaustive: boolean;
}

export const usualRules = (budget: number | undefined): Rules => ({
  method: 'approval',
  way: 'secret',
  points: '5',
  most: '5',
  budget: budget === undefined ? '' : String(budget),
  utility: 'cost',
  completion: 'add1u',
  exhaustive: true,
});

const figure = (typed: string): number => Number(typed.replaceAll(/[.\s]/g, ''));

/** The settings of the method; what cannot be read is left for the server to refuse. */
export function settingsIn({ method, points, most, budget, utility, completion, exhaustive }: Rules): Settings {
  if (method === 'dots') return { points: figure(points), most: figure(most) };
  if (method !== 'pool') return {};
  const pool = { budget: figure(budget), utility, completion, exhaustive };
  return utility === 'points' ? { ...pool, points: figure(points) } : pool;
}

interface MethodFieldsProps {
  rules: Rules;
  onChange: (rules: Rules) => void;
}

/** Method, its settings, and who sees what. */
export function MethodFields({ rules, onChange }: MethodFieldsProps) {
  const { t } = useWords();
  const change = (part: Partial<Rules>) => onChange({ ...rules, ...part });
  const { method } = rules;
  const isByPoints = method === 'dots' || (method === 'pool' && rules.utility === 'points');
  const number = (name: 'points' | 'most' | 'budget') => (
    <TextField
      label={t(`ballot.settings.${name}`)}
      inputMode="numeric"
      value={rules[name]}
      onChange={(typed) => change({ [name]: typed })}
    />
  );
  return (
    <>
      <Choice
        label={t('ballot.method')}
        options={methodNames.map((value) => ({
          value,
          label: t(`ballot.method.${value}`),
          description: t(`ballot.method.${value}.what`),
        }))}
        value={method}
        onChange={(value) => change({ method: value })}
      />
      {method === 'pool' && (
        <>
          {number('budget')}
          <SelectField
            label={t('ballot.settings.utility')}
            options={(['cost', 'cardinality', 'points'] as const).map((value) => ({
              value,
              label: t(`ballot.settings.utility.${value}`),
            }))}
            value={rules.utility}
            onChange={(utility) => change({ utility })}
          />
          <SelectField
            label={t('ballot.settings.completion')}
            options={(['none', 'add1', 'add1u'] as const).map((value) => ({
              value,
              label: t(`ballot.settings.completion.${value}`),
            }))}
            value={rules.completion}
            onChange={(completion) => change({ completion })}
          />
          {rules.completion !== 'none' && (
            <Checkbox
              label={t('ballot.settings.exhaustive')}
              checked={rules.exhaustive}
              onChange={(exhaustive) => change({ exhaustive })}
            />
          )}
        </>
      )}
      {isByPoints && number('points')}
      {method === 'dots' && number('most')}
      <Choice
        label={t('ballot.way')}
        options={ways.toReversed().map((value) => ({
          value,
          label: t(`ballot.way.${value}`),
          description: t(`ballot.way.${value}.what`),
        }))}
        value={rules.way}
        onChange={(way) => change({ way })}
      />
    </>
  );
}
