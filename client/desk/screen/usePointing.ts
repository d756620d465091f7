import { type RefObject, useRef, useState } from 'react';
import type { SceneName } from '../../../shared/scenario/schema.ts';
import { useConnection } from '../../app/workshop.tsx';
import type { Pointable } from './pointables.ts';

interface Pointing {
  /** The button that opens the field; it gets the focus back. */
  opener: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  open: () => void;
  choose: (row: Pointable | null) => void;
  stop: () => void;
}

/** The pointer at the desk: a field that is open for one scene, and shut, without taking the focus, when the scene is another. */
export function usePointing(scene: SceneName): Pointing {
  const connection = useConnection();
  const opener = useRef<HTMLButtonElement>(null);
  const [openFor, setOpenFor] = useState<SceneName | null>(null);
  const point = (at: Pick<Pointable, 'kind' | 'id'> | null) => void connection.send('pointAt', { at });
  return {
    opener,
    isOpen: openFor === scene,
    open: () => setOpenFor(openFor === scene ? null : scene),
    choose: (row) => {
      setOpenFor(null);
      opener.current?.focus();
      if (row) point({ kind: row.kind, id: row.id });
    },
    stop: () => {
      opener.current?.focus();
      point(null);
    },
  };
}
