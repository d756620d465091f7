import { find } from '../../../shared/ids.ts';
import { optionsOf } from '../../../shared/voting/methods/vote.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { Words } from './DotsPaper.tsx';
import { moneyOf, type PaperProps, titleOf } from './paper.ts';
import './Papers.css';

/** Options are put on a list by pressing them, and moved there with buttons; no dragging is needed. */
export function RankingPaper({ ballot, years, vote, onChange }: PaperProps) {
  const words = useWords();
  const { t } = words;
  const ranked = optionsOf(vote);
  const options = Object.fromEntries(ballot.options.map((option) => [option.id, option]));
  const rest = ballot.options.filter(({ id }) => !ranked.includes(id));
  const move = (from: number, by: number) => {
    const list = [...ranked];
    const [moved = ''] = list.splice(from, 1);
    list.splice(from + by, 0, moved);
    onChange({ options: list });
  };
  return (
    <>
      <h3 className="Papers__heading">{t('ballot.rank.yours')}</h3>
      {ranked.length === 0 && <p className="Papers__more">{t('ballot.rank.none')}</p>}
      <ol className="Papers__ranked">
        {ranked.map((id, at) => {
          const option = find(options, id);
          if (!option) return null;
          const title = titleOf(option, words);
          return (
            <li key={id} className="Papers__line">
              <span className="Papers__place num" aria-hidden="true">
                {at + 1}
              </span>
              <Words title={title} text={null} money={moneyOf(option, years, words)} />
              <div className="Papers__points">
                <IconButton
                  icon="up"
                  label={t('ballot.rank.up', { title })}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                />
                <IconButton
                  icon="down"
                  label={t('ballot.rank.down', { title })}
                  disabled={at === ranked.length - 1}
                  onClick={() => move(at, 1)}
                />
                <IconButton
                  icon="close"
                  label={t('ballot.rank.remove', { title })}
                  onClick={() => onChange({ options: ranked.filter((other) => other !== id) })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {rest.length > 0 && <h3 className="Papers__heading">{t('ballot.rank.rest')}</h3>}
      <ul className="Papers__ranked">
        {rest.map((option) => {
          const title = titleOf(option, words);
          return (
            <li key={option.id}>
              <Button
                wide
                aria-label={t('ballot.rank.add', { title, place: ranked.length + 1 })}
                onClick={() => onChange({ options: [...ranked, option.id] })}
              >
                <Words title={title} text={option.text.text} money={moneyOf(option, years, words)} />
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
