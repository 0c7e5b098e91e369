import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { DirectoryUnit } from '@samtale/backstage-plugin-mus-node';
import { parseAllDocuments } from 'yaml';
import { testSettings } from '../../__testUtils__/testSettings';
import { readSnapshot } from './CatalogOrganisationDirectory';
import { resolveLeader } from './resolveLeader';

const unit = (
  name: string,
  leader: string | null,
  parent: string | null,
): [string, DirectoryUnit] => [
  name,
  { entityRef: name, name, leaderRef: leader, parentRef: parent },
];

describe('who leads', () => {
  const units = new Map([
    unit('top', 'boss', null),
    unit('center', 'lars', 'top'),
    unit('team', 'mette', 'center'),
    unit('leaderless', null, 'center'),
    unit('a', null, 'b'),
    unit('b', null, 'a'),
  ]);

  it.each([
    ['the leader of the own unit', 'jonas', undefined, 'team', 'mette'],
    [
      'for the leader the next one up the tree',
      'mette',
      undefined,
      'team',
      'lars',
    ],
    [
      'the nearest unit up the tree that has one',
      'jonas',
      undefined,
      'leaderless',
      'lars',
    ],
    [
      'the own annotation before the unit',
      'jonas',
      'pernille',
      'team',
      'pernille',
    ],
    ['not oneself', 'jonas', 'jonas', 'team', 'mette'],
    ['nobody when the annotation says so', 'jonas', 'none', 'team', null],
    ['nobody at the top', 'boss', undefined, 'top', null],
    ['nobody in a circle', 'jonas', undefined, 'a', null],
    ['nobody in an unknown unit', 'jonas', undefined, 'elsewhere', null],
  ])('%s', (_what, who, own, where, expected) => {
    expect(resolveLeader(who, own, where, units)).toBe(expected);
  });
});

/** Relations as the catalog makes them of `memberOf` and `parent`. */
function withRelations(entity: Entity): Entity {
  const spec = entity.spec as { memberOf?: string[]; parent?: string };
  const group = (name: string) => `group:default/${name}`;
  const relations = [
    ...(spec.memberOf ?? []).map(name => ({
      type: 'memberOf',
      targetRef: group(name),
    })),
    ...(spec.parent
      ? [{ type: 'childOf', targetRef: group(spec.parent) }]
      : []),
  ];
  return { ...entity, relations };
}

describe('the demo organisation', () => {
  const folder = path.resolve(__dirname, '../../../../../examples/org');
  const files = readdirSync(folder, {
    recursive: true,
    encoding: 'utf8',
  }).filter(file => file.endsWith('.yaml'));
  const entities = files
    .flatMap(file =>
      parseAllDocuments(readFileSync(path.join(folder, file), 'utf8')).map(
        doc => doc.toJS() as Entity,
      ),
    )
    .map(withRelations);
  const ofKind = (kind: string) =>
    entities.filter(entity => getCompoundEntityRef(entity).kind === kind);
  const snapshot = readSnapshot(
    ofKind('User'),
    ofKind('Group'),
    testSettings.organisation,
  );
  const ledBy = (ref: string) =>
    snapshot.employments.filter(({ leaderRef }) => leaderRef === ref);

  it('reads every user once, units only where the type says so, and no role as a unit', () => {
    expect(snapshot.people.map(({ entityRef }) => entityRef).sort()).toEqual(
      ofKind('User')
        .map(user => stringifyEntityRef(user))
        .sort(),
    );
    expect(snapshot.units.map(({ entityRef }) => entityRef)).toContain(
      'group:default/borgerservice',
    );
    expect(snapshot.units.map(({ entityRef }) => entityRef)).not.toContain(
      'group:default/hr',
    );
    expect(snapshot.withoutStableId).toEqual([]);
  });

  it('finds eight employees of Mette, Mette among those of Lars, and one person without a leader', () => {
    expect(ledBy('user:default/mette-holm')).toHaveLength(8);
    expect(ledBy('user:default/hanne-overgaard')).toHaveLength(25);
    expect(
      ledBy('user:default/lars-thorup-nygaard').map(
        ({ personRef }) => personRef,
      ),
    ).toEqual(['user:default/mette-holm']);
    expect(
      snapshot.employments.filter(({ leaderRef }) => leaderRef === null),
    ).toHaveLength(1);
  });

  it('tells away and senior offer, never a reason or an age', () => {
    expect(snapshot.employments.some(({ away }) => away)).toBe(true);
    expect(snapshot.employments.some(({ seniorOffer }) => seniorOffer)).toBe(
      true,
    );
    expect(Object.keys(snapshot.employments[0]).sort()).toEqual([
      'away',
      'leaderRef',
      'personRef',
      'seniorOffer',
      'title',
      'unitRef',
    ]);
  });
});
