/**
 * How long a reader is left waiting for the map, its code and files included, in milliseconds, before a sentence says
 * that there is none yet. Less than the eight seconds promised, for on a slow machine all else takes its time too.
 */
export const MAP_PATIENCE = 6_500;
