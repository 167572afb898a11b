/** Work that does as it is told: answers, breaks, dies a little later, or never ends. */
export default async ({ mood, pixels }: { mood: string; pixels?: Uint8Array }): Promise<unknown> => {
  switch (mood) {
    case 'break':
      throw new Error('broken work');
    case 'die':
      process.exit(3);
      break;
    case 'die later':
      setTimeout(() => {
        throw new Error('nobody asked');
      }, 20);
      return 'done';
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 400));
      return 'slow but done';
    case 'forever':
      for (;;);
    default:
      return pixels?.byteLength ?? mood;
  }
  return null;
};
