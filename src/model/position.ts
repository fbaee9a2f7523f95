/** Longitude, then latitude; degrees, WGS 84. The order of GeoJSON and of every position in this project. */
export type Position = readonly [lng: number, lat: number];
