import { registry } from '../../../shared/commands/registry.ts';
import { useWords } from '../../app/texts.tsx';
import { useConnection, useView } from '../../app/workshop.tsx';
import { Banner } from '../../design/Banner.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { type CardName, commandsOf } from './cards.ts';

/** Refusals of what was asked elsewhere than on the card in front, such as a step or something that waited while offline. */
export function RefusedElsewhere({ card }: { card: CardName }) {
  const { t, problem } = useWords();
  const connection = useConnection();
  const refused = useView((view) => view.refused).filter(({ name }) => !commandsOf[card].includes(name));
  const latest = refused.at(-1);
  const dismiss = () => {
    for (const { id } of refused) connection.dismiss(id);
  };
  return (
    <Banner tone="missing" action={<IconButton icon="close" label={t('desk.dismiss')} onClick={dismiss} />}>
      {latest && t('desk.refusedElsewhere', { what: t(registry[latest.name].label), why: problem(latest.problem) })}
    </Banner>
  );
}
