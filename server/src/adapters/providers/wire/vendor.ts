/** Where a vendor answers and how patient we are. Read from the configuration by whoever composes the server. */
export type Vendor = {
  /** As people say it: "PixelLab". */
  name: string;
  /** The setting with the base URL, for whoever has to correct it. */
  baseUrlSetting: string;
  keySetting: string;
  /** Without a slash at the end. */
  baseUrl: string;
  key: string;
  /** For one call, from the first byte sent to the last byte read. */
  timeoutMs: number;
  /** An answer that is longer is cut off and thrown away. */
  maxAnswerBytes: number;
};
