import { useLayoutEffect, useRef, useState } from 'react';

type Input = HTMLInputElement | HTMLTextAreaElement;

/**
 * Value of a field that holds its text itself: nothing is drawn while one
 * types, and a text from elsewhere is written in when the field is drawn. The
 * caret stays where it is while the text does.
 */
export function useHeldText(value: string, held: boolean | undefined) {
  const ref = useRef<Input>(null);
  const [first] = useState(value);
  useLayoutEffect(() => {
    const field = ref.current;
    if (held && field && field.value !== value) field.value = value;
  });
  return { ref, parts: held ? { defaultValue: first } : { value } };
}
