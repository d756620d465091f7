import type { Feeling } from '../../shared/ideas/temperature.ts';

const paths: Record<Feeling, string> = {
  interesting: 'M9 18h6M10 21h4M8.5 15a6 6 0 1 1 7 0z',
  unsure: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.01',
  worried: 'M12 9v5M12 17v.01M12 3.5 2.5 20h19z',
};

/** The picture beside a feeling's word; never alone. */
export const FeelingIcon = ({ feeling }: { feeling: Feeling }) => (
  <svg className="Icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[feeling]} />
  </svg>
);
