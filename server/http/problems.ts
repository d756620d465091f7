import type { ErrorRequestHandler, Response } from 'express';
import type { Problem } from '../../shared/commands/command.ts';
import { en } from '../../shared/text/en.ts';
import { problemSentence } from '../../shared/text/sentence.ts';

/**
 * Answers with problem details (RFC 9457): `title` for developers, `problem` with the text key and values for people.
 */
export function sendProblem(response: Response, status: number, problem: Problem): void {
  const title = problemSentence(problem, en, 'en');
  response.status(status).type('application/problem+json').json({ type: 'about:blank', title, status, problem });
}

/** The last resort: bodies that are no JSON or too large, and bugs. Says nothing of the inside. */
export function problemHandler(warn: (what: string) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (status >= 400 && status < 500) return sendProblem(response, status, { key: 'input.invalid' });
    warn('a request failed');
    sendProblem(response, 500, { key: 'reject.busy' });
  };
}
