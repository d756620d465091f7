import type { SuggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import { suggest } from '../../../shared/budget/suggestion/suggestion.ts';

/** Works out suggestions beside the page, so that the page stays as quick as it is: one question in, its answer out. */
self.addEventListener('message', ({ data }: MessageEvent<SuggestionProblem>) => self.postMessage(suggest(data)));
