/** The beginning of a GIF of one pixel: all that is looked at, and letters only. */
export const gif = 'GIF89a\x01\0\x01\0'
