import { pool, savings } from '../../budget/board.ts';
import { construction, operating, sumOfEffects } from '../../budget/effects.ts';
import { movesLedger } from '../../budget/ledger.ts';
import { movesOf } from '../../budget/moves.ts';
import { type PackageStep, stepsOf } from '../../budget/package.ts';
import { typeChange } from '../../budget/typeChange.ts';
import { allBoards } from '../../tables/boards.ts';
import { captionOf, tableOf, textColumn, yearCells, yearColumns } from '../blocks.ts';
import type { Block, Cell, Material } from '../model.ts';
import { boardName, said } from '../speech.ts';

/** What each board has chosen: its package, what is given up for it, its free moves by account, and those across spending types. */
export function packageSection(material: Material): Block[] {
  const { t, run } = material;
  const boards = allBoards(run);
  const name = (number: number | null) => boardName(material, number);
  const steps = boards.flatMap(({ number, board }) =>
    stepsOf(board.package, run.scenario).map((step) => ({ number, step })),
  );
  return [
    ...tableOf(
      captionOf(material, t('report.package.caption'), 'spending'),
      [
        textColumn(t('report.board')),
        textColumn(t('report.proposal.nr')),
        textColumn(t('report.proposal')),
        textColumn(t('report.package.extent')),
        textColumn(t('report.line')),
        ...yearColumns(material),
      ],
      steps.flatMap(({ number, step }) => stepRows(material, name(number), step)),
    ),
    ...tableOf(
      t('report.package.givenUp'),
      [textColumn(t('report.board')), textColumn(t('report.proposal')), textColumn(t('report.package.givesUp'))],
      steps.flatMap(({ number, step: { proposal, adoption } }) =>
        (adoption.givenUp ?? []).map((text) => [name(number), proposal.title, said(material, text)]),
      ),
    ),
    ...tableOf(
      captionOf(material, t('report.package.moves'), 'spending'),
      [textColumn(t('report.board')), textColumn(t('tables.areas.area')), ...yearColumns(material)],
      moveRows(material, (account) => !isSetAside(account)),
    ),
    ...tableOf(
      captionOf(material, t('report.package.setAside'), 'setAside'),
      [textColumn(t('report.board')), textColumn(t('report.account')), ...yearColumns(material)],
      moveRows(material, isSetAside),
    ),
    ...tableOf(
      captionOf(material, t('report.package.acrossTypes'), 'spending'),
      [
        textColumn(t('report.board')),
        textColumn(t('budget.move.from')),
        textColumn(t('budget.move.to')),
        textColumn(t('report.package.types')),
        ...yearColumns(material),
      ],
      boards.flatMap(({ number, board }) =>
        movesOf(board).flatMap((move) => {
          const types = move.undone ? undefined : typeChange(run.scenario, move);
          if (!types) return [];
          const [from, to] = [t(`type.${types.from}`), t(`type.${types.to}`)];
          const ends = [move.from, move.to].map((account) => accountName(material, account));
          return [
            [name(number), ...ends, t('report.package.fromTo', { from, to }), ...yearCells(material, move.amounts)],
          ];
        }),
      ),
    ),
  ];
}

/** Whether plus on an account is money that has been freed, and not an expense. */
const isSetAside = (account: string): boolean => account === savings || account === pool;

function moveRows(material: Material, isShown: (account: string) => boolean): Cell[][] {
  const { run } = material;
  return allBoards(run).flatMap(({ number, board }) =>
    Object.entries(movesLedger(board.moves, run.scenario.years.length))
      .filter(([account, amounts]) => isShown(account) && amounts.some((amount) => amount !== 0))
      .map(([account, amounts]) => [
        boardName(material, number),
        accountName(material, account),
        ...yearCells(material, amounts),
      ]),
  );
}

/** Operating and construction on a line each, never summed. */
function stepRows(material: Material, board: string, { proposal, adoption, effects }: PackageStep): Cell[][] {
  const { t, run } = material;
  const years = run.scenario.years.length;
  const { share, delay } = adoption;
  const extent = [
    share === 100 ? t('proposal.share.all') : t('proposal.share.part', { share }),
    ...(delay === 0 ? [] : [delay === 1 ? t('proposal.start.later.one') : t('proposal.start.later', { years: delay })]),
  ].join(', ');
  const row = (line: string, amounts: readonly number[]) => [
    board,
    proposal.nr,
    proposal.title,
    extent,
    line,
    ...yearCells(material, amounts),
  ];
  const built = construction(effects);
  return [
    row(t('report.operating'), sumOfEffects(operating(effects), years)),
    ...(built.length > 0 ? [row(t('type.construction'), sumOfEffects(built, years))] : []),
  ];
}

function accountName({ t, run }: Material, account: string): string {
  if (account === savings) return t('account.savings');
  if (account === pool) return t('account.pool');
  return run.scenario.areas.find(({ id }) => id === account)?.name ?? account;
}
