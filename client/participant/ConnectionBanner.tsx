import { useWords } from '../app/texts.tsx';
import { useView } from '../app/workshop.tsx';
import { Banner } from '../design/Banner.tsx';

/** Calm words while the server cannot be reached. */
export function ConnectionBanner() {
  const words = useWords();
  const status = useView((view) => view.status);
  const refusal = useView((view) => view.refusal);
  if (refusal) return <Banner tone="missing">{words.problem(refusal)}</Banner>;
  const trouble = status === 'offline' || status === 'silent' ? words.t(`connection.${status}`) : undefined;
  return <Banner icon="offline">{trouble}</Banner>;
}
