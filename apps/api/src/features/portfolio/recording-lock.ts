/** Key of the advisory lock that serialises what writes events, so that the order of imports cannot matter. */
export const RECORDING_LOCK = 7_204_117;
