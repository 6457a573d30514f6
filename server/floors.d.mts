export interface Floor {
  readonly folder: string;
  readonly holds: string;
}
export const SERVER_FLOORS: readonly Floor[];
export const SERVICE_FLOORS: readonly Floor[];
export const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly why: string }[];
