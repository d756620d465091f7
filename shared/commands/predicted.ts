import { adoptProposal } from './adoptProposal.ts';
import { adoptSuggestion } from './adoptSuggestion.ts';
import { answerCard } from './answerCard.ts';
import { askQuestion } from './askQuestion.ts';
import { dropProposal } from './dropProposal.ts';
import { editIdea } from './editIdea.ts';
import { enterAgreement } from './enterAgreement.ts';
import { extendTimer } from './extendTimer.ts';
import { goToStep } from './goToStep.ts';
import { hideAuthor } from './hideAuthor.ts';
import { markAnswer } from './markAnswer.ts';
import { moveMoney } from './moveMoney.ts';
import { reorderPackage } from './reorderPackage.ts';
import { rulingOf } from './ruling.ts';
import { setActiveOutcome } from './setActiveOutcome.ts';
import { setPriority } from './setPriority.ts';
import { showAuthor } from './showAuthor.ts';
import { showScene } from './showScene.ts';
import { signalReady } from './signalReady.ts';
import { submitIdea } from './submitIdea.ts';
import { takeBackReady } from './takeBackReady.ts';
import { takeTemperature } from './takeTemperature.ts';
import { undoMove } from './undoMove.ts';
import { wishMoreTime } from './wishMoreTime.ts';
import { withdrawIdea } from './withdrawIdea.ts';
import { withdrawQuestion } from './withdrawQuestion.ts';

/** The commands whose effect a device shows before the answer; it needs to know no others. */
export const predicted = {
  adoptProposal,
  adoptSuggestion,
  answerCard,
  askQuestion,
  dropProposal,
  editIdea,
  enterAgreement,
  extendTimer,
  goToStep,
  hideAuthor,
  markAnswer,
  moveMoney,
  reorderPackage,
  setActiveOutcome,
  setPriority,
  showAuthor,
  showScene,
  signalReady,
  submitIdea,
  takeBackReady,
  takeTemperature,
  undoMove,
  wishMoreTime,
  withdrawIdea,
  withdrawQuestion,
} as const;

export const predictedRuling = rulingOf(predicted);
