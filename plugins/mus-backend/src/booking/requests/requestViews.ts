import { TalkRequest } from './requestRows';

/** A request with what the caller can do about it. */
export interface RequestView extends TalkRequest {
  readonly can: { answer: boolean; withdraw: boolean };
}

const isOpen = ({ state }: TalkRequest) => state === 'open';

/** For who asked. */
export const asEmployee = (request: TalkRequest): RequestView => ({
  ...request,
  can: { answer: false, withdraw: isOpen(request) },
});

/** For who is asked. */
export const asLeader = (request: TalkRequest): RequestView => ({
  ...request,
  can: { answer: isOpen(request), withdraw: false },
});
