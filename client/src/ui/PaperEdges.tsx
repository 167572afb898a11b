/** The scissors: filters that make a straight edge look cut by hand. Once on the page, used from CSS by id. */
export const PaperEdges = () => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <filter id="cut-edge" x="-2%" y="-2%" width="104%" height="104%">
      <feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="3" seed="7" />
      <feDisplacementMap in="SourceGraphic" scale="5" xChannelSelector="R" yChannelSelector="G" />
    </filter>
  </svg>
);
