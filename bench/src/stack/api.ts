/** Calls of one signed-in person. */
export interface Api {
  readonly token: string;
  call<T>(method: string, path: string, body?: object): Promise<T>;
}

async function json<T>(response: Response): Promise<T> {
  if (!response.ok)
    throw new Error(
      `${response.url}: ${response.status} ${await response.text()}`,
    );
  return (await response.json()) as T;
}

async function signIn(origin: string): Promise<string> {
  const reply = await fetch(`${origin}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await json<{
    backstageIdentity: { token: string };
  }>(reply);
  return backstageIdentity.token;
}

/** Waits until `work` succeeds, asking again soon at first; two minutes at most. */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 130; attempt += 1) {
    try {
      return await work();
    } catch {
      await new Promise(done => {
        setTimeout(done, Math.min(1_000, 20 * 2 ** attempt));
      });
    }
  }
  return work();
}

/** Signs in as the guest. */
export async function apiOf(origin: string): Promise<Api> {
  const token = await eventually(() => signIn(origin));
  return {
    token,
    call: async (method, path, body) =>
      json(
        await fetch(`${origin}/api/mus${path}`, {
          method,
          headers: {
            authorization: `Bearer ${token}`,
            ...(body ? { 'content-type': 'application/json' } : {}),
          },
          body: body && JSON.stringify(body),
        }),
      ),
  };
}
