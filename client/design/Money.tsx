import { kroner, type Language, millions, mio, whole } from '../../shared/text/format.ts';
import { classes } from './classes.ts';
import './Money.css';

const writers = { whole, kroner, millions, mio } as const;

export interface MoneyProps {
  /** In 1.000 kr. */
  amount: number;
  /** whole "1.234" · kroner "500.000 kr." · millions "6,4" · mio "6,4 mio." */
  unit?: keyof typeof writers | undefined;
  /** Given, the amount is a change: it gets its sign, arrow, colour and one of the words. Zero has no direction. */
  words?: { more: string; less: string } | undefined;
  /** Word and arrow below the figure, as in the cells of a table. */
  stacked?: boolean | undefined;
  /** Not yet confirmed by the server. */
  predicted?: boolean | undefined;
  language?: Language | undefined;
}

export function Money({ amount, unit = 'whole', words, stacked, predicted, language = 'da' }: MoneyProps) {
  const written = writers[unit](amount, language);
  const direction = !words || amount === 0 ? null : amount > 0 ? 'more' : 'less';
  return (
    <span className={classes('Money', 'num', direction && `Money--${direction}`, stacked && 'Money--stacked')}>
      <span className={classes('Money__figure', predicted && 'predicted')}>
        {direction === 'more' ? `+${written}` : written}
      </span>
      {direction && words && (
        <span className="Money__word">
          {' '}
          <span aria-hidden="true">{direction === 'more' ? '↑' : '↓'}</span> {words[direction]}
        </span>
      )}
    </span>
  );
}
