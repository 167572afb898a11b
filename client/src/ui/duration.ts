/** Time left in words: "a moment", "12 s", "about 3 min". */
export const timeLeft = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  if (seconds <= 1) return 'a moment';
  if (seconds < 100) return `${seconds} s`;
  return `about ${Math.round(seconds / 60)} min`;
};

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const dateText = (iso: string): string => day.format(new Date(iso));

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** The time of day, as "2:05 PM". */
export const timeText = (at: number): string => clock.format(at);

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** The day alone, as "Dec 28, 2026". */
export const dayText = (iso: string): string => date.format(new Date(iso));
