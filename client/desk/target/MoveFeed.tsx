import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import './MoveFeed.css';

export interface FedMove {
  id: string;
  sentence: string;
  ago: string;
  undone: boolean;
}

/** The latest moves in words. */
export function MoveFeed({ moves }: { moves: readonly FedMove[] }) {
  const { t } = useWords();
  return (
    <section className="MoveFeed" aria-labelledby="move-feed-heading">
      <h3 className="MoveFeed__heading" id="move-feed-heading">
        {t('desk.moves')}
      </h3>
      {moves.length === 0 ? (
        <p className="MoveFeed__none">{t('desk.moves.none')}</p>
      ) : (
        <ul>
          {moves.map(({ id, sentence, ago, undone }) => (
            <li key={id} className={classes('MoveFeed__move', undone && 'MoveFeed__move--undone')}>
              <span>{sentence}</span>
              <span className="MoveFeed__ago num">{undone ? t('desk.move.undone') : ago}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
