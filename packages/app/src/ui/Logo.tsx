/** The mark of the invented municipality: two trees above a stream. Decoration: the name stands beside it. */
export function Logo({ size = 36 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <rect width="40" height="40" rx="10" fill="#ffffff" />
      <path d="M13 7.5 19 18h-3.2l4.2 7H6l4.2-7H7z" fill="#0b5c5e" />
      <path d="M27 11 32 19.5h-2.6l3.4 5.5H21.2l3.4-5.5H22z" fill="#3c8f85" />
      <path
        d="M5 30.5c5-3.4 10-3.4 15 0s10 3.4 15 0"
        fill="none"
        stroke="#c9822b"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
