import {
  AuditorServiceCreateEventOptions,
  AuditorServiceEvent,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  Endpoint,
  musContract,
} from '@samtale/backstage-plugin-mus-common/contract';
import { Request } from 'express';
import { NotFoundError, NotSignedInError } from '../errors';
import { HostAudit } from './HostAudit';
import { ServeDeps, tellRefusal } from '../serve';

const aRequest = () =>
  ({
    originalUrl: '/api/mus/v1/hr/people?search=jonas',
    params: { talkId: 'a', questionId: 'q1' },
    body: { value: { text: 'kanariefugl' } },
  }) as unknown as Request;

async function told(
  endpoint: Endpoint,
  error?: unknown,
  request: Request = aRequest(),
) {
  const said: unknown[] = [];
  const event: AuditorServiceEvent = {
    success: async () => void said.push('succeeded'),
    fail: async options => void said.push((options.error as Error).message),
  };
  const auditor = mockServices.auditor.mock({
    createEvent: async ({
      request: asked,
      ...rest
    }: AuditorServiceCreateEventOptions) => {
      // The sign-in check knows this very object; another it would verify again.
      expect(asked).toBe(request);
      said.push({ originalUrl: asked?.originalUrl, ...rest });
      return event;
    },
  });
  new HostAudit(auditor, mockServices.logger.mock()).tell(
    endpoint,
    request,
    error,
  );
  await new Promise(setImmediate);
  return said;
}

describe('the portal’s auditor is told', () => {
  const url = { originalUrl: '/api/mus/v1/hr/people' };
  const meta = { talkId: 'a', questionId: 'q1' };

  it.each([
    ['talks-start-talk', musContract.talks.startTalk, 'medium'],
    ['talks-get', musContract.talks.get, 'low'],
    ['talks-save-answer', musContract.talks.saveAnswer, 'low'],
    ['people-assign-leader', musContract.people.assignLeader, 'medium'],
  ])(
    'of %s, without query or body',
    async (eventId, endpoint, severityLevel) => {
      expect(await told(endpoint as Endpoint)).toEqual([
        { ...url, eventId, severityLevel, meta },
        'succeeded',
      ]);
    },
  );

  it('of a refusal by its kind, never by what was said', async () => {
    const { get } = musContract.talks;
    expect((await told(get, new NotFoundError())).at(-1)).toBe('NotFoundError');
    expect((await told(get, new Error('kanariefugl'))).at(-1)).toBe('Error');
  });

  it('nothing of who is signed out, whose query goes all the same', () => {
    const request = aRequest();
    const tell = jest.fn();
    const deps = { audit: { tell } } as unknown as ServeDeps;
    tellRefusal(musContract.talks.get, deps, request, new NotSignedInError());
    expect(tell).not.toHaveBeenCalled();
    expect(request.originalUrl).toBe('/api/mus/v1/hr/people');
  });
});
