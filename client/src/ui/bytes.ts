const steps = ['KiB', 'MiB', 'GiB', 'TiB'];

/** A size in words: "3 KiB", "1.2 MiB", "2 GiB". Never less than it is when it is small: no file has 0 KiB. */
export const byteText = (bytes: number): string => {
  let amount = bytes / 1024;
  let step = 0;
  while (amount >= 1023.95 && step < steps.length - 1) {
    amount /= 1024;
    step++;
  }
  const text = step === 0 ? String(Math.ceil(amount)) : amount.toFixed(1).replace(/\.0$/, '');
  return `${text} ${steps[step]}`;
};
