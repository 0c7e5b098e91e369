import { Chance } from './Chance';
import { Ledger } from './Ledger';

const weather = {
  arrives: 70,
  late: 14,
  dropped: 4,
  replyLost: 5,
  doubled: 5,
  signedOut: 2,
};

const pause = (milliseconds: number) =>
  new Promise<void>(done => {
    setTimeout(done, milliseconds);
  });

const lost = () => new TypeError('fetch failed');

const signedOut = () =>
  new Response(
    JSON.stringify({ error: { code: 'notSignedIn', message: 'Log ind' } }),
    { status: 401, headers: { 'content-type': 'application/json' } },
  );

type Send = () => Promise<Response>;

const fates: Record<
  keyof typeof weather,
  (send: Send, chance: Chance) => Promise<Response>
> = {
  arrives: send => send(),
  // Overtaken by what is sent after it.
  late: async (send, chance) => {
    await pause(chance.next() * 60);
    return send();
  },
  dropped: async () => {
    throw lost();
  },
  replyLost: async send => {
    await send();
    throw lost();
  },
  // The second one comes when the first is long answered.
  doubled: async (send, chance) => {
    const first = await send();
    pause(chance.next() * 100)
      .then(send)
      .then(second => second.arrayBuffer())
      .catch(() => {});
    return first;
  },
  signedOut: async () => signedOut(),
};

/** The network between a tab and the server. */
export interface Network {
  readonly fetch: typeof fetch;
  /** From now on everything arrives. */
  calm(): void;
}

/** Real requests over a network that drops, doubles, delays and forgets. */
export function badNetwork(
  token: string,
  chance: Chance,
  ledger: Ledger,
): Network {
  let bad = true;
  return {
    calm: () => {
      bad = false;
    },
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      const send = () => {
        headers.set('authorization', `Bearer ${token}`);
        return fetch(input, { ...init, headers, keepalive: undefined });
      };
      const fate = bad ? chance.draw(weather) : 'arrives';
      if (init?.method?.toLowerCase() === 'put') ledger.fate(fate);
      return fates[fate](send, chance);
    },
  };
}
