/** What a vendor's side of the stand-in answers, before it goes over the wire. */
export type Reply = { status: number; headers?: Record<string, string>; json: unknown };

/** A call as the stand-in saw it. Keys are not kept, only whether they were right. */
export type SeenRequest = {
  vendor: 'pixellab' | 'gemini';
  method: string;
  /** Below the vendor's base URL: "/rotate". */
  path: string;
  keyAccepted: boolean;
  body: unknown;
  /** Resolves when the connection has ended, by whomever. */
  closed: Promise<void>;
};
