/** A folded sheet with a boat of pixels on it. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" width="34" height="34" aria-hidden="true">
    <path d="M4 3h18l6 6v20H4z" fill="#f4e8d0" />
    <path d="M22 3v6h6z" fill="#c9ad7f" />
    <g shapeRendering="crispEdges">
      <path d="M15 8h2v2h-2zM15 10h4v2h-4zM15 12h6v2h-6zM15 14h6v2h-6z" fill="#c5512c" />
      <path d="M17 10h2v2h-2z" fill="#d9a441" />
      <path d="M13 8h2v12h-2z" fill="#2b1d12" />
      <path d="M8 20h16v2H8zM10 22h12v2H10z" fill="#8a5a2b" />
      <path d="M6 24h4v2H6zM12 24h6v2h-6zM20 24h6v2h-6z" fill="#5d8a84" />
    </g>
  </svg>
);
