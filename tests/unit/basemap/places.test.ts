import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/basemap/piece.ts";
import { polygonContains } from "../../../src/basemap/rings.ts";
import { BASEMAP_FILES } from "../../../src/model/basemap.ts";
import { decodeCountries, readWorld } from "./built-files.ts";

/** No polygon holds the place, or the one that does has no ISO 3166-1 code. */
const SEA = "sea";
const NO_CODE = "no code";

type Place = [name: string, position: Point, country: string];

/** The policy of boundaries, place by place; positions are [lng, lat]. */
const EVERYWHERE: Place[] = [
  // Crimea is in Ukraine (General Assembly resolution 68/262).
  ["Simferopol", [34.1, 44.95], "UA"],
  ["Sevastopol", [33.52, 44.6], "UA"],
  ["Kyiv", [30.52, 50.45], "UA"],
  ["Donetsk", [37.8, 48], "UA"],
  ["Moscow", [37.62, 55.75], "RU"],
  ["Krasnaya Pakhra", [37.2725, 55.430278], "RU"],
  ["Krasnodar", [38.98, 45.04], "RU"],
  ["Kaliningrad", [20.6, 54.7], "RU"],
  ["Chukotka, east of the antimeridian", [-173.5, 67], "RU"],
  ["Chukotka, west of the antimeridian", [178, 67], "RU"],
  ["Wrangel Island, east of it", [-179, 71.1], "RU"],
  ["Wrangel Island, west of it", [179.5, 71.1], "RU"],
  ["Busan", [129.075, 35.18], "KR"],
  ["Seoul", [126.98, 37.57], "KR"],
  ["Pyongyang", [125.75, 39.03], "KP"],
  ["Tokyo", [139.69, 35.69], "JP"],
  ["Sapporo", [141.35, 43], "JP"],
  ["Beijing", [116.4, 39.9], "CN"],
  ["Ürümqi", [87.6, 43.8], "CN"],
  ["Taipei", [121.56, 25.04], "TW"],
  ["Washington", [-77.04, 38.9], "US"],
  ["Savannah, Georgia", [-81.4, 32.1], "US"],
  ["Anchorage", [-149.9, 61.2], "US"],
  ["Honolulu", [-157.8, 21.4], "US"],
  ["San Juan, Puerto Rico", [-66.3, 18.3], "PR"],
  ["Suva", [178.44, -18.1], "FJ"],
  ["South Pole", [0, -89], "AQ"],
  ["Antarctica by the antimeridian", [179.5, -86], "AQ"],
  // Western Sahara is on the United Nations' list of non-self-governing territories.
  ["El Aaiún", [-13.2, 27.15], "EH"],
  ["Rabat", [-6.8, 33.9], "MA"],
  // Merged: one member state each.
  ["Hargeisa", [44.06, 9.56], "SO"],
  ["Mogadishu", [45.3, 2.1], "SO"],
  ["North Nicosia", [33.36, 35.2], "CY"],
  ["Larnaca district, south Cyprus", [33.4, 34.95], "CY"],
  // The Golan is Syrian (Security Council resolution 497).
  ["Katzrin, Golan", [35.69, 32.99], "SY"],
  ["Majdal Shams, Golan", [35.77, 33.27], "SY"],
  ["Damascus", [36.3, 33.5], "SY"],
  ["Nazareth", [35.3, 32.75], "IL"],
  ["Ramallah", [35.2, 32], "PS"],
  // Kashmir: each side of the Line of Control, the Line of Actual Control, with who administers it.
  ["Srinagar", [74.8, 34.08], "IN"],
  ["Leh", [77.58, 34.16], "IN"],
  ["Gilgit", [74.3, 35.92], "PK"],
  ["Aksai Chin", [79.5, 35.2], "CN"],
  ["Itanagar", [93.6, 27.1], "IN"],
  ["Pristina", [21.16, 42.66], NO_CODE],
  ["Belgrade", [20.46, 44.8], "RS"],
  // Dashed lines that leave the fill alone.
  ["Hala'ib", [35.5, 22.5], "EG"],
  ["Abyei", [28.43, 9.7], "SD"],
  ["Juba", [31.6, 4.85], "SS"],
  ["Jakarta", [106.85, -6.4], "ID"],
  ["Budapest", [19.04, 47.5], "HU"],
  ["Pacific", [-160, 30], SEA],
  ["Gulf of Guinea", [0, 0], SEA],
  ["Pacific on the antimeridian", [180, 30], SEA],
];

const ONLY_50M: Place[] = [
  ["Siachen glacier", [77.1, 35.45], "IN"],
  ["Hong Kong, New Territories", [114.1, 22.42], "HK"],
  ["Singapore", [103.82, 1.36], "SG"],
  ["Jeju", [126.5, 33.38], "KR"],
  ["Indian Ocean south of the Maldives", [73, -5], SEA],
];

/** Korea and Japan only; the second place is the plant by Busan's new port, in the sea at 50m. */
const DETAIL: Place[] = [
  ["Busan", [129.075, 35.18], "KR"],
  ["Busan plant", [128.881, 35.094], "KR"],
  ["Incheon", [126.705, 37.456], "KR"],
  ["Incheon harbour", [126.62, 37.46], "KR"],
  ["Gadeok island off the plant", [128.83, 35.04], "KR"],
  ["Masan bay", [128.58, 35.18], SEA],
  ["Asan bay", [126.8, 36.98], SEA],
  ["Seoul", [126.98, 37.57], "KR"],
  ["Jeju", [126.53, 33.38], "KR"],
  ["Panmunjom's north, Kaesong", [126.55, 37.97], "KP"],
  ["Pyongyang", [125.75, 39.03], "KP"],
  ["Rason", [130.3, 42.3], "KP"],
  ["Tokyo", [139.69, 35.69], "JP"],
  ["Naha", [127.7, 26.2], "JP"],
  ["Dandong, across the Yalu", [124.2, 40.3], SEA],
  ["Vladivostok, outside", [131.9, 43.2], SEA],
  ["Busan strait", [129.3, 34.9], SEA],
];

const TABLES: [file: string, places: Place[]][] = [
  [BASEMAP_FILES.world110m, EVERYWHERE],
  [BASEMAP_FILES.world50m, [...EVERYWHERE, ...ONLY_50M]],
  [BASEMAP_FILES.detail10m, DETAIL],
];

describe.each(TABLES)("%s", (file, places) => {
  const countries = decodeCountries(readWorld(file));

  test.each(places)("%s at %j: %s", (_, position, expected) => {
    const found = countries.filter(({ polygons }) =>
      polygons.some((polygon) => polygonContains(polygon, position)),
    );
    expect(found.map(({ id }) => id ?? NO_CODE).join(" and ") || SEA).toBe(expected);
  });
});
