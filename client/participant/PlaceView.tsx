import { lazy, Suspense, useEffect, useState } from 'react';
import { Waiting } from '../app/Waiting.tsx';
import type { ShockFolds } from '../shocks/ShockCards.tsx';
import { PlayedShocks } from './PlayedShocks.tsx';
import type { Place } from './places.ts';
import { StepView } from './StepView.tsx';

const fetchBudget = () => import('../budget/BudgetView.tsx');
const fetchPackage = () => import('../package/PackageView.tsx');
const fetchIdeas = () => import('../ideas/IdeasView.tsx');
const fetchQuestions = () => import('../questions/QuestionsView.tsx');
const fetchCards = () => import('../discussion/CardsView.tsx');
const fetchDays = () => import('../days/DaysPlace.tsx');
const fetchHistory = () => import('../history/HistoryView.tsx');
const fetchFacts = () => import('../facts/AreaFacts.tsx');
const fetchBallot = () => import('../voting/BallotView.tsx');
const fetchComparison = () => import('../tables/CompareView.tsx');

const BudgetView = lazy(() => fetchBudget().then((module) => ({ default: module.BudgetView })));
const PackageView = lazy(fetchPackage);
const CompareView = lazy(fetchComparison);
const IdeasView = lazy(() => fetchIdeas().then((module) => ({ default: module.IdeasView })));
const QuestionsView = lazy(fetchQuestions);
const CardsView = lazy(fetchCards);
const DaysPlace = lazy(fetchDays);
const HistoryView = lazy(fetchHistory);
const BallotView = lazy(() => fetchBallot().then((module) => ({ default: module.BallotView })));

/** Where a played card is read at length, since there it is answered or talked over; elsewhere it says in short what it does. */
const cardsAreReadAt: readonly Place[] = ['step', 'budget', 'package'];

interface PlaceViewProps {
  place: Place;
  code: string;
  /** What the step asks, when it asks it here. */
  prompt: string | undefined;
}

/** The place one is at. What a day does not begin with is fetched once the first picture stands, so that it is there without a network. */
export function PlaceView({ place, code, prompt }: PlaceViewProps) {
  const [folds, setFolds] = useState<ShockFolds>({});
  useEffect(() => {
    const later = [
      fetchBudget,
      fetchIdeas,
      fetchQuestions,
      fetchCards,
      fetchBallot,
      fetchPackage,
      fetchDays,
      fetchHistory,
      fetchFacts,
      fetchComparison,
    ];
    for (const fetch of later) fetch().catch(() => undefined); // asked for again where it is needed
  }, []);
  const shocks = (
    <PlayedShocks
      folds={folds}
      opensLatest={cardsAreReadAt.includes(place)}
      onFold={(shockId, isOpen) => setFolds({ ...folds, [shockId]: isOpen })}
    />
  );
  return (
    <Suspense fallback={<Waiting />}>
      {/* These two have them in the list, so that what stands beside it keeps its height. */}
      {place !== 'budget' && place !== 'package' && shocks}
      {place === 'step' && <StepView code={code} />}
      {place === 'budget' && <BudgetView lead={shocks} prompt={prompt} />}
      {place === 'package' && <PackageView lead={shocks} prompt={prompt} />}
      {place === 'compare' && <CompareView />}
      {place === 'ideas' && <IdeasView code={code} prompt={prompt} />}
      {place === 'ballot' && <BallotView code={code} prompt={prompt} />}
      {place === 'cards' && <CardsView code={code} prompt={prompt} />}
      {place === 'days' && <DaysPlace />}
      {place === 'history' && <HistoryView />}
      {place === 'questions' && <QuestionsView code={code} />}
    </Suspense>
  );
}
