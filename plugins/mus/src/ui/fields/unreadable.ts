import { useEffect, useRef, useState } from 'react';

/** What a button and the fields that it saves stand in together; a heading has no fields. */
const places = 'form, [role="dialog"], section, header, main';

/** Leads to the first field beside the button whose text cannot be read; false when all can. */
export function leadsToUnreadable(button: HTMLElement): boolean {
  const fields = button.closest(places)?.querySelectorAll('input') ?? [];
  const found = [...fields].find(field => field.validity.customError);
  found?.checkValidity();
  found?.focus();
  return found !== undefined;
}

/**
 * Keeps the buttons beside a field from saving what stood in it before, as
 * long as the text in it cannot be read. Says so when the field is left or
 * such a button is pressed.
 */
export function useUnreadable(text: string, readable: boolean, words: string) {
  const input = useRef<HTMLInputElement>(null);
  const bad = text.trim() !== '' && !readable;
  const [told, setTold] = useState(false);
  useEffect(() => input.current?.setCustomValidity(bad ? words : ''));
  return {
    input,
    error: told && bad ? words : undefined,
    tell: () => setTold(bad),
    onInvalid: () => setTold(true),
  };
}
