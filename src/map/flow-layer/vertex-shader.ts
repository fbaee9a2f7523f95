import { EDGES, INK_COUNT, INKS_PER_STRENGTH, PARTS, SHARED_INK } from "./ink.ts";
import { ANGLE_STEPS, STATION, STATIONS_PER_ROW, WIDTH_STEPS } from "./station-buffer.ts";

/** Each piece, from a station to the next, is a rectangle: two triangles. */
export const VERTICES_PER_PIECE = 6;

/**
 * Reads the two stations of a piece from a texture and spans a rectangle round it, in pixels of the screen. From a
 * texture, because one large draw is many times faster in software than one instance per piece, and no slower on
 * graphics cards.
 * @param projection MapLibre's code for the present projection: declares `projectTile`
 */
export function vertexSource(projection: string): string {
  return `#version 300 es
${projection}
uniform highp usampler2D u_stations;
uniform vec2 u_frame;
uniform float u_pixel;
uniform float u_step;
uniform vec3 u_inks[${INK_COUNT}];
out vec3 v_at;
flat out int v_kind;
flat out vec3 v_ends;
flat out vec3 v_edges;
flat out vec3 v_inside;
flat out vec3 v_edge;
flat out vec3 v_outside;

struct Station {
  vec2 at;
  float angle;
  float half_width;
  uint code;
};

Station station(int index) {
  uvec4 words = texelFetch(u_stations, ivec2(index % ${STATIONS_PER_ROW}, index / ${STATIONS_PER_ROW}), 0);
  float angle = float(words.z >> 16) * (2.0 * PI / ${ANGLE_STEPS.toFixed(1)});
  float half_width = float(words.z & 0xffffu) / ${WIDTH_STEPS.toFixed(1)};
  return Station(uintBitsToFloat(words.xy), angle, half_width, words.w);
}

// Pixels of the page from its middle, upwards.
vec2 onScreen(vec4 clip) {
  return clip.xy / clip.w * 0.5 * u_frame;
}

void choosePart(uint code) {
  int part = int(code >> 3 & 3u);
  int first = int(code >> 9 & 3u) * ${INKS_PER_STRENGTH};
  vec3 hue = u_inks[first + int(code >> 5 & 15u)];
  vec3 halo = u_inks[first + ${SHARED_INK.halo}];
  if (part == ${PARTS.indexOf("solid")}) {
    v_edges = ${vec3(EDGES.solid)};
    v_inside = hue;
    v_edge = v_outside = u_inks[first + ${SHARED_INK.casing}];
  } else if (part == ${PARTS.indexOf("ghost")}) {
    v_edges = ${vec3(EDGES.ghost)};
    v_inside = u_inks[${SHARED_INK.halo}];
    v_edge = hue;
    v_outside = halo;
  } else {
    v_edges = ${vec3(EDGES.bar)};
    v_inside = u_inks[first + ${SHARED_INK.stop}];
    v_edge = v_outside = halo;
  }
}

void main() {
  int index = gl_VertexID / ${VERTICES_PER_PIECE};
  int corner = gl_VertexID - index * ${VERTICES_PER_PIECE};
  // Two triangles: corners 0 1 2 and 2 1 3; the lowest bit says which end, the next which side.
  corner = corner < 3 ? corner : corner == 3 ? 2 : corner == 4 ? 1 : 3;
  Station from = station(index);
  int kind = int(from.code & 7u);
  if (kind >= ${STATION.end}) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  Station to = station(index + 1);
  int next = int(to.code & 7u);
  bool isDot = kind == ${STATION.dot};
  bool isShaft = kind <= ${STATION.start};
  bool isSecond = (corner & 1) == 1;
  bool atEnd = isSecond && !isDot;
  vec4 fromClip = projectTile(from.at);
  vec4 toClip = isDot ? fromClip : projectTile(to.at);
  vec4 clip = atEnd ? toClip : fromClip;
  vec2 course = onScreen(toClip) - onScreen(fromClip);
  float len = length(course);
  vec2 way = len > 0.0 ? course / len : vec2(1.0, 0.0);
  float half_width = from.half_width;
  if (isShaft) {
    // Neighbouring pieces share the angle of their common station, so that they meet without a seam.
    float angle = atEnd ? to.angle : from.angle;
    vec2 further = (atEnd ? to.at : from.at) + vec2(cos(angle), sin(angle)) * u_step;
    vec2 ahead = onScreen(projectTile(further)) - onScreen(clip);
    way = dot(ahead, ahead) > 0.0 ? normalize(ahead) : way;
    half_width = atEnd ? to.half_width : from.half_width;
  }
  bool startsHere = kind != ${STATION.body};
  bool endsHere = next == ${STATION.end} || !isShaft;
  bool isNeck = next == ${STATION.neck} && isShaft;
  choosePart(from.code);
  float pad = v_edges.z + 0.5 * u_pixel;
  float reach = isDot ? half_width + pad : pad;
  float along = !isSecond ? (startsHere ? -reach : 0.0) : endsHere ? reach : isNeck ? 1.0 + u_pixel : 0.0;
  float across = ((corner & 2) == 0 ? -1.0 : 1.0) * (half_width + pad);
  v_at = vec3((atEnd ? len : 0.0) + along, across, half_width);
  // Where the outline starts and ends along the piece, and where the shaft under a head does.
  v_ends = vec3(startsHere ? 0.0 : -1e4, endsHere ? len : 1e4, isNeck ? len : 1e4);
  v_kind = isShaft && (startsHere || endsHere || isNeck) ? ${STATION.start} : kind;
  vec2 offset = way * along + vec2(-way.y, way.x) * across;
  // Divided by w: distances in pixels are spread evenly over the screen.
  gl_Position = vec4(clip.xy / clip.w + offset / (0.5 * u_frame), clip.z / clip.w, 1.0);
}
`;
}

function vec3(numbers: readonly number[]): string {
  return `vec3(${numbers.map((number) => number.toFixed(2)).join(", ")})`;
}
