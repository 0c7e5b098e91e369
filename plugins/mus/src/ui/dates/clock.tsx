import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { dayOfInstant } from './dates';

interface OrganisationClock {
  zone: string;
  /** The product's day; ahead of the machine's only in a demo. */
  today: string;
}

const usualZone = 'Europe/Copenhagen';

const ClockContext = createContext<OrganisationClock>({
  zone: usualZone,
  today: dayOfInstant(new Date().toISOString(), usualZone),
});

/** Tells all dates below which day it is and in which zone; the machine's day until that is known. */
export function ClockProvider(props: {
  zone?: string;
  now?: string;
  children: ReactNode;
}) {
  const { zone = usualZone, now = new Date().toISOString() } = props;
  const clock = useMemo(
    () => ({ zone, today: dayOfInstant(now, zone) }),
    [zone, now],
  );
  return (
    <ClockContext.Provider value={clock}>
      {props.children}
    </ClockContext.Provider>
  );
}

/** The organisation's day and zone. */
export const useClock = () => useContext(ClockContext);
