/** Sixty-four characters that need no escape in a string: five bits of a number each, the sixth says that it goes on. */
const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const goesOn = 32;

const digits = new Uint8Array(128);
for (let i = 0; i < characters.length; i++) digits[characters.charCodeAt(i)] = i;

/** Whole numbers as text: small ones, also below zero, take one character. */
export const packNumbers = (numbers: readonly number[]): string => {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? -number * 2 - 1 : number * 2;
    for (; rest >= goesOn; rest = Math.floor(rest / goesOn)) text += characters[goesOn + (rest % goesOn)];
    text += characters[rest];
  }
  return text;
};

/** Reads one number after the other. */
export type NumberReader = { next(): number };

export const readNumbers = (text: string): NumberReader => {
  let at = 0;
  return {
    next: () => {
      let sum = 0;
      for (let scale = 1; ; scale *= goesOn) {
        const value = digits[text.charCodeAt(at++)]!;
        sum += (value % goesOn) * scale;
        if (value < goesOn) return sum % 2 ? -(sum + 1) / 2 : sum / 2;
      }
    },
  };
};
