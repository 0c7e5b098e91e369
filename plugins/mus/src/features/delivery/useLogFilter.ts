import { useSearchParams } from 'react-router-dom';
import type { DeliveryMessage } from '../../api';

type State = DeliveryMessage['state'];

/** States that the log can be narrowed to, what needs somebody first. */
export const logStates = [
  'dead',
  'uncertain',
  'blocked',
  'scheduled',
  'sent',
  'cancelled',
] as const satisfies readonly State[];

/** How the log is narrowed; days are local. */
export interface LogFilter {
  readonly state?: State;
  readonly mail?: string;
  readonly unitId?: string;
  readonly from?: string;
  readonly until?: string;
}

const isDay = (text: string | undefined) =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The filter lives in the address, so that it can be shared and gone back to. */
export function useLogFilter() {
  const [params, setParams] = useSearchParams();
  const read = (name: string) => params.get(name) ?? undefined;
  const [from, until] = [read('from'), read('until')];
  const filter: LogFilter = {
    state: logStates.find(one => one === params.get('state')),
    mail: read('mail'),
    unitId: read('unit'),
    from: isDay(from) ? from : undefined,
    until: isDay(until) ? until : undefined,
  };
  const choose = (change: Partial<LogFilter>) => {
    const { unitId, ...rest } = { ...filter, ...change };
    const chosen = Object.entries({ ...rest, unit: unitId }).filter(
      (entry): entry is [string, string] => Boolean(entry[1]),
    );
    setParams(Object.fromEntries(chosen), { replace: true });
  };
  const narrowed = Object.values(filter).some(Boolean);
  return { filter, choose, narrowed, clear: () => setParams({}) };
}
