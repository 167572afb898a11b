const whole = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const small = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

/** Millionths of a dollar as "$12.50"; below a dollar with as many as four decimals: "$0.0079". */
export const dollars = (micros: number): string => {
  if (micros > 0 && micros < 50) return '< $0.0001';
  return (Math.abs(micros) < 1_000_000 ? small : whole).format(micros / 1_000_000);
};

/** What something costs, in words: "free" or "$0.0079". */
export const price = (micros: number): string => (micros === 0 ? 'free' : dollars(micros));

/** What somebody typed, "5", "$5.25" or "5,25", in millionths of a dollar; NaN when it is no amount. */
export const microsOf = (text: string): number => {
  const amount = text
    .trim()
    .replace(/^\$\s*/, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(amount) ? Math.round(Number(amount) * 1_000_000) : Number.NaN;
};

/** An amount as one would type it: "5" or "5.25". */
export const amountText = (micros: number): string => {
  const amount = micros / 1_000_000;
  return Number.isInteger(amount * 100) && !Number.isInteger(amount) ? amount.toFixed(2) : String(amount);
};
