/** Text that only its writer's browser can read after sign-in. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The per-person key from the server (32 bytes, base64); it can't be taken out of the browser again. */
export async function importDraftKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}

/** Seals with AES-GCM; `place` binds the text to its document and field. */
export async function seal(
  key: CryptoKey,
  place: string,
  text: string,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(place);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new TextEncoder().encode(text),
  );
  return { iv, data };
}

/** Opens what {@link seal} made; null when it is another person's or has been changed. */
export async function unseal(
  key: CryptoKey,
  place: string,
  sealed: Sealed,
): Promise<string | null> {
  try {
    const additionalData = new TextEncoder().encode(place);
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv, additionalData },
      key,
      sealed.data,
    );
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}
