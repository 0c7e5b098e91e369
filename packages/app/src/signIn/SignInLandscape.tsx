/** Hills, trees and a stream behind the sign-in card. Decoration. */
export function SignInLandscape() {
  return (
    <svg
      className="sk-signin-landscape"
      viewBox="0 0 1440 420"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M0 210c190-90 360-110 560-50s380 70 880-60v320H0z"
        fill="var(--sk-hill-3)"
      />
      <path
        d="M0 290c260-90 470-60 690-20s450 20 750-70v220H0z"
        fill="var(--sk-hill-2)"
      />
      <g fill="var(--sk-tree)">
        <path d="M180 170l48 84h-26l34 58H124l34-58h-26z" />
        <path d="M262 206l36 62h-20l26 44h-84l26-44h-20z" />
        <path d="M1150 150l52 90h-28l38 64h-124l38-64h-28z" />
        <path d="M1246 196l36 62h-20l26 44h-84l26-44h-20z" />
        <path d="M1056 206l32 56h-18l24 40h-76l24-40h-18z" />
      </g>
      <path
        d="M0 360c240-60 420-50 720-14s500 20 720-26v100H0z"
        fill="var(--sk-hill-1)"
      />
      <path
        d="M0 398c160-26 320-26 480 0s320 26 480 0 320-26 480 0"
        fill="none"
        stroke="var(--sk-stream)"
        strokeWidth="7"
        strokeLinecap="round"
      />
    </svg>
  );
}
