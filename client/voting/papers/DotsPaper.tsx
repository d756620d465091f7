import { pointsOf } from '../../../shared/voting/methods/vote.ts';
import { useWords } from '../../app/texts.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { moneyOf, type PaperProps, titleOf } from './paper.ts';
import './Papers.css';

/** Points given with two buttons each; what is left is always in sight. */
export function DotsPaper({ ballot, years, vote, onChange }: PaperProps) {
  const words = useWords();
  const { t } = words;
  const given = pointsOf(vote);
  const { points = 0, most = points } = ballot.settings ?? {};
  const left = points - Object.values(given).reduce((sum, own) => sum + own, 0);
  const change = (id: string, count: number) => {
    const { [id]: _, ...rest } = given;
    onChange({ points: count > 0 ? { ...rest, [id]: count } : rest });
  };
  return (
    <>
      <p className="Papers__left" role="status">
        {t('ballot.dots.left', { left })}
      </p>
      {ballot.options.map((option) => {
        const title = titleOf(option, words);
        const count = given[option.id] ?? 0;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form of its own for each option
          <div key={option.id} className="Papers__line" role="group" aria-label={title}>
            <Words title={title} text={option.text.text} money={moneyOf(option, years, words)} />
            <div className="Papers__points">
              <IconButton
                icon="minus"
                label={t('ballot.dots.less', { title })}
                disabled={count === 0}
                onClick={() => change(option.id, count - 1)}
              />
              <output className="Papers__count num" aria-label={t('ballot.dots.given', { title, count })}>
                {count}
              </output>
              <IconButton
                icon="plus"
                label={t('ballot.dots.more', { title })}
                disabled={left === 0 || count >= most}
                onClick={() => change(option.id, count + 1)}
              />
            </div>
          </div>
        );
      })}
    </>
  );
}

/** What an option says about itself. */
export function Words({ title, text, money }: { title: string; text: string | null; money: string | undefined }) {
  return (
    <div className="Papers__words">
      <span className="Papers__title">{title}</span>
      {text && <span className="Papers__more">{text}</span>}
      {money && <span className="Papers__more num">{money}</span>}
    </div>
  );
}
