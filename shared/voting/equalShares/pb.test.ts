import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PbElection, PbProblem, readPb, writePb } from './pb.ts';

const approval = `META
key;value
description;Eksempel
num_projects;3
num_votes;4
budget;100000
vote_type;approval
PROJECTS
project_id;name;cost
1;Første;5000
2;Andet;10000
3;Tredje;85000
VOTES
voter_id;vote
1;1,2
2;1
3;3
4;1,2,3
`;

const points = `\uFEFFMETA\r\nkey; value\r\nbudget; 12.50\r\nvote_type; cumulative\r\nPROJECTS;;\r
project_id;cost;name\r\n a ; 2.5 ; "Bænke; og ""borde"\r\nb;10;En "god" idé"\r\nVOTES\r\nvoter_id;age;vote;points\r
v1;40; a , b ;3, 2\r\nv2;;;\r\n\r\n`;

describe('reading a .pb file', () => {
  it('takes budget, projects and approval ballots', () => {
    const { projects, ballots, budget, kind } = readPb(approval);
    expect({ budget, kind }).toEqual({ budget: 100_000, kind: 'approval' });
    expect(projects[1]).toEqual({ id: '2', name: 'Andet', cost: 10_000 });
    expect(ballots.map(({ marks }) => marks.map(([project]) => project))).toEqual([[0, 1], [0], [2], [0, 1, 2]]);
  });

  it('takes points, decimals, spaces, stray quotes, Windows lines and empty ballots', () => {
    const { projects, ballots, budget, decimals, kind } = readPb(points);
    expect({ budget, decimals, kind }).toEqual({ budget: 125, decimals: 1, kind: 'points' });
    expect(projects.map(({ name, cost }) => [name, cost])).toEqual([
      ['Bænke; og borde', 25],
      ['En god idé', 100],
    ]);
    expect(ballots.map(({ voter, marks }) => [voter, marks])).toEqual([
      [
        'v1',
        [
          [0, 3],
          [1, 2],
        ],
      ],
      ['v2', []],
    ]);
  });

  it.each([
    ['Noget andet', 'line 1'],
    [approval.replace('VOTES', 'STEMMER'), 'VOTES is missing'],
    [approval.replace('vote_type;approval', 'vote_type;ordinal'), 'neither approval nor points'],
    [approval.replace('2;1\n', '2;9\n'), 'line 16: there is no project 9'],
    [approval.replace('2;1\n', '2;1,1\n'), 'line 16: a project stands there twice'],
    [approval.replace('cost\n', 'price\n'), 'PROJECTS has no column cost'],
    [approval.replace('5000', 'mange'), 'must be amounts'],
    [approval.replace('2;Andet', '1;Andet'), 'same project_id'],
    [points.replace('3, 2', '3'), 'one for each project'],
  ])('refuses what it cannot read, and says where', (text, reason) => {
    expect(() => readPb(text)).toThrow(PbProblem);
    expect(() => readPb(text)).toThrow(reason);
  });
});

describe('writing a .pb file', () => {
  const names = fc.stringMatching(/^[a-zæøå][a-zæøå ;,-]{0,8}[a-zæøå]$/);
  const elections = fc
    .record({
      projects: fc.array(fc.record({ name: names, cost: fc.nat(100_000) }), { minLength: 1, maxLength: 5 }),
      ballots: fc.array(fc.array(fc.nat(4), { maxLength: 5 }), { maxLength: 6 }),
      budget: fc.nat(1_000_000),
      kind: fc.constantFrom<PbElection['kind']>('approval', 'points'),
    })
    .map(
      ({ projects, ballots, budget, kind }): PbElection => ({
        meta: {},
        projects: projects.map((project, index) => ({ ...project, id: `p${index}` })),
        ballots: ballots.map((weights, voter) => ({
          voter: String(voter + 1),
          marks: weights
            .slice(0, projects.length)
            .flatMap((weight, project): [number, number][] =>
              kind === 'points' ? [[project, weight]] : weight > 2 ? [[project, 1]] : [],
            ),
        })),
        budget,
        kind,
        decimals: 0,
      }),
    );

  it('gives a file that reads as what was written', () => {
    const same = fc.property(elections, (election) => {
      const { meta: _, ...read } = readPb(writePb(election));
      const { meta: __, ...written } = election;
      expect(read).toEqual(written);
    });
    fc.assert(same, { seed: 71, numRuns: 300 });
  });

  it('keeps decimals and what META said', () => {
    const read = readPb(writePb(readPb(points)));
    expect(read).toMatchObject({ budget: 125, decimals: 1 });
    expect(readPb(writePb(readPb(approval))).meta['description']).toBe('Eksempel');
  });
});
