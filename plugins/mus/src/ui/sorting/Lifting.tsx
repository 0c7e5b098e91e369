import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type {
  Active,
  Announcements,
  KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import Paper from '@mui/material/Paper';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { Drop, Sorting } from './Sorting';

/** What is said while something is moved, and how it is done. */
export interface SortWords {
  /** Read with every handle: the keys. */
  instructions: string;
  /** Name of a thing by its id. */
  nameOf: (id: string) => string;
  /** Where a thing stands, in words. */
  placeOf: (id: string) => string;
  lifted: (name: string) => string;
  over: (name: string, place: string) => string;
  dropped: (name: string) => string;
  cancelled: (name: string) => string;
}

interface LiftingProps {
  sorting: Sorting;
  words: SortWords;
  onDrop: (drop: Drop) => void;
}

function announcementsOf(sorting: Sorting, words: SortWords): Announcements {
  const name = () => words.nameOf(sorting.carried);
  let said = '';
  return {
    onDragStart: () => {
      said = sorting.carried;
      return words.lifted(name());
    },
    onDragMove: () => {
      const { over, carried } = sorting;
      if (over === null || over === said) return undefined;
      said = over;
      // Over its own place again: nothing has moved.
      return over === carried
        ? words.lifted(name())
        : words.over(name(), words.placeOf(over));
    },
    onDragOver: () => undefined,
    onDragEnd: () => words.dropped(name()),
    onDragCancel: () => words.cancelled(name()),
  };
}

function middleOf(active: Active): number | undefined {
  const moved = active.rect.current.translated;
  return moved ? moved.top + moved.height / 2 : undefined;
}

const steps: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

const byArrows =
  (sorting: Sorting): KeyboardCoordinateGetter =>
  (event, { context: { collisionRect } }) => {
    const by = steps[event.code];
    if (!by) return undefined;
    event.preventDefault();
    const middle = sorting.middleBeside(by);
    return collisionRect && middle !== undefined
      ? { x: collisionRect.left, y: middle - collisionRect.height / 2 }
      : undefined;
  };

function useDevices(sorting: Sorting) {
  const { pointer, keyboard } = useMemo(
    () => ({
      pointer: {
        activationConstraint: { distance: 4 },
        onActivation: sorting.take,
      },
      keyboard: {
        coordinateGetter: byArrows(sorting),
        onActivation: sorting.take,
      },
    }),
    [sorting],
  );
  return useSensors(
    useSensor(PointerSensor, pointer),
    useSensor(KeyboardSensor, keyboard),
  );
}

/** The one thing that the library knows of; it is tied to the row that is pressed. */
function Tie({ sorting }: { sorting: Sorting }) {
  const { listeners = {}, setNodeRef } = useDraggable({ id: 'carried' });
  useLayoutEffect(() => sorting.setDevice({ listeners, tieTo: setNodeRef }));
  return null;
}

/** What is under the pointer while something is dragged. */
function Carried({ sorting, words }: Omit<LiftingProps, 'onDrop'>) {
  const lifted = useSyncExternalStore(sorting.subscribe, () => sorting.lifted);
  const before = useRef(lifted);
  useEffect(() => {
    if (before.current !== null && lifted === null) sorting.returnFocus();
    before.current = lifted;
  }, [lifted, sorting]);
  return (
    <DragOverlay dropAnimation={null}>
      {lifted !== null && (
        <Paper
          elevation={6}
          sx={{ p: 2, maxWidth: '30rem', cursor: 'grabbing' }}
        >
          {words.nameOf(lifted)}
        </Paper>
      )}
    </DragOverlay>
  );
}

const nothing = () => [];

/** Watches pointer and keys for an area, shows what is carried, and says each step. No row stands inside it. */
export function Lifting({ sorting, words, onDrop }: LiftingProps) {
  const devices = useDevices(sorting);
  return (
    <DndContext
      id={sorting.instructionsId}
      sensors={devices}
      collisionDetection={nothing}
      accessibility={{
        announcements: announcementsOf(sorting, words),
        screenReaderInstructions: { draggable: words.instructions },
        restoreFocus: false,
      }}
      onDragStart={() => sorting.lift()}
      onDragMove={({ active }) => {
        const middle = middleOf(active);
        if (middle !== undefined) sorting.moveTo(middle);
      }}
      onDragCancel={() => sorting.putDown()}
      onDragEnd={({ active }) => {
        const drop = sorting.putDown(middleOf(active));
        if (drop) onDrop(drop);
      }}
    >
      <Tie sorting={sorting} />
      <Carried sorting={sorting} words={words} />
    </DndContext>
  );
}
