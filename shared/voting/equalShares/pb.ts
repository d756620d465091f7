import { type Election, grouped, type Marks } from './election.ts';

/** An election as a `.pb` file tells it (pabulib.org/format): META, PROJECTS and VOTES, `;` separated, UTF-8. */
export interface PbElection {
  meta: Record<string, string>;
  projects: { id: string; name: string; cost: number }[];
  /** One per voter; weights are 1 for approval and the points otherwise. */
  ballots: { voter: string; marks: Marks }[];
  budget: number;
  kind: 'approval' | 'points';
  /** Decimals of the file's amounts; `cost` and `budget` are in units of 10^−decimals. */
  decimals: number;
}

/** What is wrong with a file, and in which line. */
export class PbProblem extends Error {}

const kinds: Readonly<Record<string, PbElection['kind']>> = {
  approval: 'approval',
  'choose-1': 'approval',
  cumulative: 'points',
  scoring: 'points',
};

/** Fields of a line: `;` between them, and a field in quotes may hold one; stray quotes and spaces are let go. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (const [at, char] of [...line].entries()) {
    if (char === '"' && !isQuoted && field.trim() === '' && line.indexOf('"', at + 1) > at) isQuoted = true;
    else if (char === '"' && isQuoted) isQuoted = false;
    else if (char === ';' && !isQuoted) {
      fields.push(field);
      field = '';
    } else if (char !== '"') field += char;
  }
  return [...fields, field].map((text) => text.trim());
}

const listOf = (text: string): string[] => text.split(',').flatMap((part) => part.trim() || []);

/** Reads a `.pb` file with approval or points ballots. @throws PbProblem with the reason and the line. */
export function readPb(text: string): PbElection {
  const sections = sectionsOf(text);
  const meta = Object.fromEntries(
    (sections.get('META') ?? []).map(({ fields: [key = '', value = ''] }) => [key, value]),
  );
  const kind = kinds[(meta['vote_type'] ?? 'approval').toLowerCase()];
  if (!kind) throw new PbProblem(`vote_type ${meta['vote_type']} is neither approval nor points`);
  const rows = table(sections.get('PROJECTS') ?? [], 'PROJECTS', ['project_id', 'cost']);
  const votes = table(sections.get('VOTES') ?? [], 'VOTES', kind === 'points' ? ['vote', 'points'] : ['vote']);
  const amounts = [meta['budget'] ?? '', ...rows.map(({ values }) => values['cost'] ?? '')].map((amount) =>
    amount.replaceAll(/\s/g, '').replace(',', '.'),
  );
  if (!amounts.every((amount) => /^\d+(\.\d+)?$/.test(amount))) throw new PbProblem('budget and costs must be amounts');
  const decimals = Math.max(...amounts.map((amount) => (amount.split('.')[1] ?? '').replace(/0+$/, '').length));
  const [budget = 0, ...costs] = amounts.map((amount) => scaled(amount, decimals));
  const projects = rows.map(({ values }, index) => ({
    id: values['project_id'] ?? '',
    name: values['name'] ?? '',
    cost: costs[index] as number,
  }));
  const places = new Map(projects.map(({ id }, index) => [id, index]));
  if (places.size !== projects.length) throw new PbProblem('two projects have the same project_id');
  const ballots = votes.map(({ values, line }, index) => {
    const chosen = listOf(values['vote'] ?? '');
    const points = kind === 'points' ? listOf(values['points'] ?? '').map(Number) : chosen.map(() => 1);
    if (points.length !== chosen.length || !points.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
      throw new PbProblem(`line ${line}: points must be whole numbers, one for each project`);
    }
    const marks = chosen.map((id, at): [number, number] => {
      const place = places.get(id);
      if (place === undefined) throw new PbProblem(`line ${line}: there is no project ${id}`);
      return [place, points[at] as number];
    });
    if (new Set(marks.map(([place]) => place)).size !== marks.length) {
      throw new PbProblem(`line ${line}: a project stands there twice`);
    }
    return { voter: values['voter_id'] ?? String(index + 1), marks };
  });
  return { meta, projects, ballots, budget, kind, decimals };
}

/** What is to be counted in a file; amounts in its smallest unit. */
export const electionOf = ({ projects, ballots, budget }: PbElection): Election => ({
  costs: projects.map(({ cost }) => cost),
  budget,
  groups: grouped(ballots.map(({ marks }) => marks)),
});

function scaled(amount: string, decimals: number): number {
  const [whole = '', part = ''] = amount.split('.');
  const value = Number(whole + part.slice(0, decimals).padEnd(decimals, '0'));
  if (!Number.isSafeInteger(value)) throw new PbProblem(`the amount ${amount} is too large`);
  return value;
}

interface Row {
  line: number;
  fields: string[];
}

function sectionsOf(text: string): Map<string, Row[]> {
  const sections = new Map<string, Row[]>();
  let current: Row[] | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '') continue;
    const fields = fieldsOf(raw);
    const [first = ''] = fields;
    const name = first.toUpperCase();
    if (['META', 'PROJECTS', 'VOTES'].includes(name) && fields.slice(1).every((field) => field === '')) {
      current = [];
      sections.set(name, current);
    } else if (current) current.push({ line: index + 1, fields });
    else throw new PbProblem(`line ${index + 1}: the file must begin with META`);
  }
  for (const name of ['META', 'PROJECTS', 'VOTES']) if (!sections.has(name)) throw new PbProblem(`${name} is missing`);
  return sections;
}

/** The rows of a section under the names in its first row. */
function table(rows: readonly Row[], section: string, needed: readonly string[]) {
  const [head, ...rest] = rows;
  const names = head?.fields.map((name) => name.toLowerCase()) ?? [];
  for (const name of needed) if (!names.includes(name)) throw new PbProblem(`${section} has no column ${name}`);
  return rest.map(({ line, fields }) => ({
    line,
    values: Object.fromEntries(names.map((name, at) => [name, fields[at] ?? ''])) as Record<string, string>,
  }));
}

const field = (text: string): string => (/[;"]/.test(text) ? `"${text.replaceAll('"', "'")}"` : text);
const line = (...fields: (string | number)[]): string => fields.map((value) => field(String(value))).join(';');

/** Writes an election as a `.pb` file; what is read again is the same. */
export function writePb({ meta, projects, ballots, budget, kind, decimals }: PbElection): string {
  const amount = (value: number) => {
    const digits = String(value).padStart(decimals + 1, '0');
    return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  };
  const idsOf = (marks: Marks) => marks.map(([project]) => projects[project]?.id ?? '').join(',');
  const ours = {
    ...meta,
    num_projects: String(projects.length),
    num_votes: String(ballots.length),
    budget: amount(budget),
    vote_type: kind === 'approval' ? 'approval' : 'cumulative',
  };
  const lines = [
    'META',
    line('key', 'value'),
    ...Object.entries(ours)
      .filter(([key]) => key !== 'key')
      .map(([key, value]) => line(key, value)),
    'PROJECTS',
    line('project_id', 'cost', 'name'),
    ...projects.map(({ id, cost, name }) => line(id, amount(cost), name)),
    'VOTES',
    kind === 'approval' ? line('voter_id', 'vote') : line('voter_id', 'vote', 'points'),
    ...ballots.map(({ voter, marks }) =>
      kind === 'approval'
        ? line(voter, idsOf(marks))
        : line(voter, idsOf(marks), marks.map(([, weight]) => weight).join(',')),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
