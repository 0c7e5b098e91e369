import { useEffect, useState } from 'react';

/** What was typed, once the typing pauses for a quarter of a second: the server is asked for words, not for letters. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
