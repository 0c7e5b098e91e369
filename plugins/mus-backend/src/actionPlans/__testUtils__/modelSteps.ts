import fc from 'fast-check';

/** Which of the two does something. */
export type Who = 'employee' | 'leader';

/** A task as one of the two writes it; days from now. */
export interface TaskPart {
  readonly nr: number;
  readonly text: string;
  readonly deadline: number | null;
  readonly done: boolean;
  readonly doer: 'employee' | 'leader' | 'both';
  readonly provisional: boolean;
}

/** What one of the two tries, from the page they last read. */
export type Act =
  | { readonly type: 'read' }
  | ({ readonly type: 'add' } & TaskPart)
  | ({ readonly type: 'save' } & TaskPart)
  | { readonly type: 'remove' | 'restore'; readonly nr: number }
  | {
      readonly type: 'settle';
      readonly nr: number;
      readonly outcome: 'asAgreed' | 'changed' | 'dropped';
    }
  | { readonly type: 'endWrapUp' }
  | { readonly type: 'setDate'; readonly in: number | null }
  | {
      readonly type: 'confirm';
      readonly verdict: 'confirmed' | 'disagrees';
    }
  | { readonly type: 'record' | 'reopen'; readonly in: number | null }
  | {
      readonly type: 'planCheckIns';
      readonly cadence: 'own' | 'weekly';
      readonly in: number;
    }
  | {
      readonly type: 'changeCheckIn';
      readonly nr: number;
      readonly in: number | null;
      readonly held: boolean;
      readonly removed: boolean;
    };

/** Who does what; reads the page first, or acts from an older one. */
export interface Doing {
  readonly who: Who;
  readonly fresh: boolean;
  readonly act: Act;
}

/** A step: some days pass, then one acts, or both at the same moment. */
export interface Step {
  readonly wait: number;
  readonly acts: ReadonlyArray<Doing>;
}

const nr = fc.nat(5);
const soon = fc.integer({ min: -2, max: 40 });
const words = fc.constantFrom('', 'Kursus', 'Mentor', 'Følg Karin');

const block = (type: 'add' | 'save') =>
  fc.record({
    type: fc.constant(type),
    nr,
    text: words,
    deadline: fc.option(soon),
    done: fc.boolean(),
    doer: fc.constantFrom('employee', 'leader', 'both'),
    provisional: fc.boolean(),
  });

const act = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('read') }) },
  { weight: 5, arbitrary: block('add') },
  { weight: 5, arbitrary: block('save') },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom('remove', 'restore'), nr }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('settle'),
      nr,
      outcome: fc.constantFrom('asAgreed', 'changed', 'dropped'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('endWrapUp') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('setDate'),
      in: fc.option(soon, { freq: 6 }),
    }),
  },
  {
    weight: 16,
    arbitrary: fc.record({
      type: fc.constant('confirm'),
      verdict: fc.constantFrom('confirmed', 'confirmed', 'disagrees'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('record'),
      in: fc.option(soon, { freq: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('reopen'),
      in: fc.option(soon, { freq: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('planCheckIns'),
      cadence: fc.constantFrom('own', 'weekly'),
      in: soon,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('changeCheckIn'),
      nr,
      in: fc.option(soon),
      held: fc.boolean(),
      removed: fc.boolean(),
    }),
  },
) as fc.Arbitrary<Act>;

const doing = fc.record({
  who: fc.constantFrom<Who>('employee', 'leader'),
  fresh: fc.constantFrom(true, true, true, false),
  act,
});

/** Random steps of two people. */
export const randomSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    wait: fc.constantFrom(0, 0, 0, 0, 1, 15),
    acts: fc.array(doing, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 8, maxLength: 30 },
);
