import { parentPort, workerData } from 'node:worker_threads';
import { type Order, tasks } from './tasks.ts';

/** The thread of one task: it is handed it at its start, tells the outcome, and ends. */
const { name, given } = workerData as Order;
const perform = tasks[name] as (given: unknown) => unknown;
parentPort?.postMessage(await perform(given));
