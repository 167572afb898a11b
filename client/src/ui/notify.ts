import { toast } from 'sonner';

type Action = { label: string; onClick: () => void };

/** Says what was done; with a way back where there is one. */
export const notify = (text: string, action?: Action) => toast(text, { action });

/** Says what went wrong and what to do; stays longer, because it must be read. */
export const notifyProblem = ({ title, advice }: { title: string; advice: string }, action?: Action) =>
  toast.error(title, { description: advice, duration: 12_000, action });

/** Takes back what was said too early. */
export const dismiss = (id: number | string) => toast.dismiss(id);

/** How far something is that takes several steps; nothing is said of what is done in one. */
export const notifyProgress = (all: number, step: number) => {
  const id = all > step ? toast.loading(`0 of ${all}`, { duration: Number.POSITIVE_INFINITY }) : undefined;
  return {
    tell: (done: number) => {
      if (id !== undefined) toast.loading(`${done} of ${all}`, { id, duration: Number.POSITIVE_INFINITY });
    },
    end: () => {
      if (id !== undefined) toast.dismiss(id);
    },
  };
};
