import { createStandIn } from '../stand-in/create-stand-in.ts';

/** `pnpm stand-in [port]`: PixelLab and Gemini on this machine, for playing without keys and without cost. */
const port = Number(process.argv[2] ?? 4100);
const standIn = await createStandIn({ port });
console.log(`PixelLab and Gemini are stood in for. Put this into .env and start the server:

PIXELLAB_BASE_URL=${standIn.pixellabUrl}
PIXELLAB_API_KEY=${standIn.pixellabKey}
GEMINI_BASE_URL=${standIn.geminiUrl}
GEMINI_API_KEY=${standIn.geminiKey}

What is to go wrong next: POST ${new URL('/admin/faults', standIn.geminiUrl)} {"vendor":"pixellab","fault":"503","times":2}
The list of faults: GET ${new URL('/admin/faults', standIn.geminiUrl)}`);
