/** The largest file that is read, in bytes: a day of 5,000 moves over 12 years takes a quarter of it. */
export const largestFile = 8 * 1024 * 1024;
