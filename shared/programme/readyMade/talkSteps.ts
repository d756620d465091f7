import type { FiveStep } from '../../discussion/cardSteps.ts';
import { must } from '../../ids.ts';
import type { StepInput } from '../stepFields.ts';
import { compose, type Sketch } from './compose.ts';

const talk = (cardStep: FiveStep, title: string, prompt: string, minutes: number): Sketch => ({
  id: `talk-${cardStep}`,
  kind: 'discussion',
  cardStep,
  title,
  prompt,
  minutes,
});

/** A step to talk in for each of the five towards long-term budgeting, about the cards of that step; in any order. */
export const talkSteps: Record<FiveStep, Sketch> = {
  wish: talk(
    'wish',
    'Ønsket om at tænke nyt',
    'Hvad vil vi opnå ved at se længere frem, og hvad er vi bange for at miste? Svar på kortene.',
    20,
  ),
  knowledge: talk(
    'knowledge',
    'Viden at bygge på',
    'Hvilke tal kan vi stole på, og hvilke mangler vi for at kunne vælge? Svar på kortene.',
    25,
  ),
  direction: talk(
    'direction',
    'Politisk retning',
    'Hvad skal holdes fri, hvad kan blive mindre, og hvad skal flere udvalg bære sammen? Svar på kortene.',
    30,
  ),
  anchoring: talk(
    'anchoring',
    'Forankring i hverdagen',
    'Hvem skal kende valgene og bære dem, før de virker? Svar på kortene.',
    25,
  ),
  continuity: talk(
    'continuity',
    'Kontinuitet',
    'Hvordan holder det, vi er enige om, til næste år og hen over et valg? Svar på kortene.',
    25,
  ),
};

/** One of these steps as a facilitator lays it into a programme. */
export function talkStep(cardStep: FiveStep): StepInput {
  const { id: _, ...step } = must(compose(null, [talkSteps[cardStep]])[0]);
  return step;
}
