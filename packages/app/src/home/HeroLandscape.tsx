/** The municipality's hills and trees beside the greeting. Decoration. */
export function HeroLandscape() {
  return (
    <svg
      className="sk-hero-landscape"
      viewBox="0 0 560 128"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M0 128c90-18 150-66 260-66s180 22 300-14v80H0z"
        fill="var(--sk-hill-3)"
      />
      <path
        d="M120 128c90-8 170-44 260-40s120 14 180-10v50H120z"
        fill="var(--sk-hill-2)"
      />
      <g fill="var(--sk-tree)">
        <path d="M452 34l17 30h-9l12 21h-40l12-21h-9z" />
        <path d="M486 46l14 25h-8l10 17h-32l10-17h-8z" />
        <path d="M418 52l12 21h-7l9 16h-28l9-16h-7z" />
      </g>
      <path
        d="M240 128c80-4 110-22 190-20s80 4 130-8v28H240z"
        fill="var(--sk-hill-1)"
      />
    </svg>
  );
}
