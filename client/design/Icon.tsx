import './Icon.css';

const paths = {
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  right: 'm9 6 6 6-6 6',
  left: 'm15 6-6 6 6 6',
  close: 'M6 6l12 12M18 6 6 18',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  undo: 'M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2',
  notice: 'M12 7.5v6M12 17v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  offline: 'M4 4l16 16M8.5 13.5a5 5 0 0 1 5-1.3M5 10a10 10 0 0 1 3.5-2.3M12 7a10 10 0 0 1 7 3M12 18v.01',
  menu: 'M4 7h16M4 12h16M4 17h16',
  swap: 'M4 8h14m-4-4 4 4-4 4M20 16H6m4-4-4 4 4 4',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
}

/** Decoration beside a word or inside a control that has its own name; never the only bearer of meaning. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="Icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
