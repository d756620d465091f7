import { addHandVotes } from './addHandVotes.ts';
import { addStatus } from './addStatus.ts';
import { addStep } from './addStep.ts';
import { adoptProposal } from './adoptProposal.ts';
import { adoptSuggestion } from './adoptSuggestion.ts';
import { answerCard } from './answerCard.ts';
import { answerQuestion } from './answerQuestion.ts';
import { askQuestion } from './askQuestion.ts';
import { carryToPlenary } from './carryToPlenary.ts';
import { castVote } from './castVote.ts';
import { changeDecision } from './changeDecision.ts';
import { changeStep } from './changeStep.ts';
import { chooseOptions } from './chooseOptions.ts';
import { closeBallot } from './closeBallot.ts';
import { costIdea } from './costIdea.ts';
import { createBallot } from './createBallot.ts';
import { dealSeats } from './dealSeats.ts';
import { decideCard } from './decideCard.ts';
import { discardBallot } from './discardBallot.ts';
import { dropProposal } from './dropProposal.ts';
import { editIdea } from './editIdea.ts';
import { enterAgreement } from './enterAgreement.ts';
import { explainChange } from './explainChange.ts';
import { extendTimer } from './extendTimer.ts';
import { fileMinorityNote } from './fileMinorityNote.ts';
import { giveCostingRight } from './giveCostingRight.ts';
import { goToStep } from './goToStep.ts';
import { groupIdeas } from './groupIdeas.ts';
import { handOverLead } from './handOverLead.ts';
import { hideAuthor } from './hideAuthor.ts';
import { hideIdea } from './hideIdea.ts';
import { ideaToProposal } from './ideaToProposal.ts';
import { importIdeas } from './importIdeas.ts';
import { inviteFacilitator } from './inviteFacilitator.ts';
import { joinAsFacilitator } from './joinAsFacilitator.ts';
import { joinAsTablet } from './joinAsTablet.ts';
import { joinWorkshop } from './joinWorkshop.ts';
import { layOutCard } from './layOutCard.ts';
import { liftCurtain } from './liftCurtain.ts';
import { markAnswer } from './markAnswer.ts';
import { markFactSheetRead } from './markFactSheetRead.ts';
import { markRehearsal } from './markRehearsal.ts';
import { mergeIdeas } from './mergeIdeas.ts';
import { moveMoney } from './moveMoney.ts';
import { moveStep } from './moveStep.ts';
import { nameCommittee } from './nameCommittee.ts';
import { nameSnapshot } from './nameSnapshot.ts';
import { noteLesson } from './noteLesson.ts';
import { openBallot } from './openBallot.ts';
import { parkIdea } from './parkIdea.ts';
import { playShock } from './playShock.ts';
import { pointAt } from './pointAt.ts';
import { readWorkshopIn } from './readWorkshopIn.ts';
import { recordDecision } from './recordDecision.ts';
import { removeCard } from './removeCard.ts';
import { removeDecision } from './removeDecision.ts';
import { removeFacilitator } from './removeFacilitator.ts';
import { removeLesson } from './removeLesson.ts';
import { removeSnapshot } from './removeSnapshot.ts';
import { removeStatus } from './removeStatus.ts';
import { removeStep } from './removeStep.ts';
import { renameIdeaGroup } from './renameIdeaGroup.ts';
import { reopenCard } from './reopenCard.ts';
import { reorderPackage } from './reorderPackage.ts';
import { repeatBallot } from './repeatBallot.ts';
import { repeatStep } from './repeatStep.ts';
import { restoreBoard } from './restoreBoard.ts';
import { restoreRun } from './restoreRun.ts';
import { revealBallot } from './revealBallot.ts';
import { rewordCard } from './rewordCard.ts';
import { seatPerson } from './seatPerson.ts';
import { setActiveOutcome } from './setActiveOutcome.ts';
import { setPriority } from './setPriority.ts';
import { showAuthor } from './showAuthor.ts';
import { showEqualVoice } from './showEqualVoice.ts';
import { showIdea } from './showIdea.ts';
import { showRoles } from './showRoles.ts';
import { showScene } from './showScene.ts';
import { showTemperatures } from './showTemperatures.ts';
import { signalReady } from './signalReady.ts';
import { skipStep } from './skipStep.ts';
import { splitIdea } from './splitIdea.ts';
import { splitStep } from './splitStep.ts';
import { startRun } from './startRun.ts';
import { submitIdea } from './submitIdea.ts';
import { takeBackList } from './takeBackList.ts';
import { takeBackReady } from './takeBackReady.ts';
import { takeBackShock } from './takeBackShock.ts';
import { takeCostingRight } from './takeCostingRight.ts';
import { takeLead } from './takeLead.ts';
import { takeProgramme } from './takeProgramme.ts';
import { takeTemperature } from './takeTemperature.ts';
import { undoMove } from './undoMove.ts';
import { unparkIdea } from './unparkIdea.ts';
import { voidBallot } from './voidBallot.ts';
import { wishMoreTime } from './wishMoreTime.ts';
import { withdrawAnswer } from './withdrawAnswer.ts';
import { withdrawIdea } from './withdrawIdea.ts';
import { withdrawMinorityNote } from './withdrawMinorityNote.ts';
import { withdrawQuestion } from './withdrawQuestion.ts';
import { writeNotes } from './writeNotes.ts';

/** Every command there is. All maps and unions are derived from this list. */
export const registry = {
  addHandVotes,
  addStatus,
  addStep,
  adoptProposal,
  adoptSuggestion,
  answerCard,
  answerQuestion,
  askQuestion,
  carryToPlenary,
  castVote,
  changeDecision,
  changeStep,
  chooseOptions,
  closeBallot,
  costIdea,
  createBallot,
  dealSeats,
  decideCard,
  discardBallot,
  dropProposal,
  editIdea,
  enterAgreement,
  explainChange,
  extendTimer,
  fileMinorityNote,
  giveCostingRight,
  goToStep,
  groupIdeas,
  handOverLead,
  hideAuthor,
  hideIdea,
  ideaToProposal,
  importIdeas,
  inviteFacilitator,
  joinAsFacilitator,
  joinAsTablet,
  joinWorkshop,
  layOutCard,
  liftCurtain,
  markAnswer,
  markFactSheetRead,
  markRehearsal,
  mergeIdeas,
  moveMoney,
  moveStep,
  nameCommittee,
  nameSnapshot,
  noteLesson,
  openBallot,
  parkIdea,
  playShock,
  pointAt,
  readWorkshopIn,
  recordDecision,
  removeCard,
  removeDecision,
  removeFacilitator,
  removeLesson,
  removeSnapshot,
  removeStatus,
  removeStep,
  renameIdeaGroup,
  reopenCard,
  reorderPackage,
  repeatBallot,
  repeatStep,
  restoreBoard,
  restoreRun,
  revealBallot,
  rewordCard,
  seatPerson,
  setActiveOutcome,
  setPriority,
  showAuthor,
  showEqualVoice,
  showIdea,
  showRoles,
  showScene,
  showTemperatures,
  signalReady,
  skipStep,
  splitIdea,
  splitStep,
  startRun,
  submitIdea,
  takeBackList,
  takeBackReady,
  takeBackShock,
  takeCostingRight,
  takeLead,
  takeProgramme,
  takeTemperature,
  undoMove,
  unparkIdea,
  voidBallot,
  wishMoreTime,
  withdrawAnswer,
  withdrawIdea,
  withdrawMinorityNote,
  withdrawQuestion,
  writeNotes,
} as const;

type Registry = typeof registry;
export type CommandName = keyof Registry;
type EventOf<C> = C extends { event: { _zod: { output: infer E } } } ? E : never;
type InputOf<C> = C extends { input: { _zod: { output: infer I } } } ? I : never;
export type CommandInput<Name extends CommandName> = InputOf<Registry[Name]>;
/** Everything that can have happened in a workshop. */
export type WorkshopEvent = EventOf<Registry[CommandName]>;
