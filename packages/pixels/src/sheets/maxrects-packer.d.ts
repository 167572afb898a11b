// The package's main file is CommonJS that says it is a module, so Node cannot load it; this file it can.
declare module 'maxrects-packer/dist/maxrects-packer.mjs' {
  export { MaxRectsBin } from 'maxrects-packer/dist/maxrects-bin';
  export { PACKING_LOGIC } from 'maxrects-packer/dist/types';
}
