/** Little-endian numbers from a string of bytes. Beyond its end: NaN, which no comparison holds for. */
export const uint16 = (bytes: string, at: number): number => bytes.charCodeAt(at) + bytes.charCodeAt(at + 1) * 0x100;
export const uint32 = (bytes: string, at: number): number => uint16(bytes, at) + uint16(bytes, at + 2) * 0x10000;
export const uint64 = (bytes: string, at: number): number => uint32(bytes, at) + uint32(bytes, at + 4) * 0x100000000;
