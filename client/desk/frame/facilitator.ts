import { createContext, useContext } from 'react';
import { passphraseHolder } from '../../../shared/facilitators/facilitators.ts';
import type { FacilitatorId } from '../../../shared/state.ts';

/** As whom one is at this desk. */
export const FacilitatorContext = createContext<FacilitatorId>(passphraseHolder);

export const useFacilitatorId = (): FacilitatorId => useContext(FacilitatorContext);

/** Whether one came in by an invitation, and so can do nothing that needs the passphrase. */
export const useIsInvited = (): boolean => useFacilitatorId() !== passphraseHolder;
