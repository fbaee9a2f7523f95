/** [lng, lat], in degrees or, once on the grid, in whole grid units. */
export type Point = [number, number];

/** Closed: the last point repeats the first. */
export type Ring = Point[];

/** The exterior ring, then the holes. */
export type Polygon = Ring[];

/**
 * The smallest area the base map handles: a country, or a part of one that a disputed line sets apart (Somaliland,
 * the Golan). Pieces become countries by their codes only after the lines between them were found.
 */
export interface Piece {
  /** The name in the source, which the boundary policy refers to. */
  name: string;
  /** ISO 3166-1 numeric code as the source gives it, or whatever it has in its place. */
  numericCode: string;
  polygons: Polygon[];
}
