import { STATION } from "./station-buffer.ts";

/** Measures how far each pixel is from the outline of its piece, and colours it by that. */
export const FRAGMENT_SOURCE = `#version 300 es
precision highp float;
uniform float u_pixel;
in vec3 v_at;
flat in int v_kind;
flat in vec3 v_ends;
flat in vec3 v_edges;
flat in vec3 v_inside;
flat in vec3 v_edge;
flat in vec3 v_outside;
out vec4 o_colour;

// How much of the pixel lies within: exact where the edge is straight.
float covered(float depth) {
  return clamp(depth / u_pixel + 0.5, 0.0, 1.0);
}

// Distance from a triangle whose base lies across the way at 0 and whose tip lies at its end.
float fromHead(vec2 at, float half_width, float len) {
  vec2 p = vec2(abs(at.y), len - at.x);
  vec2 q = vec2(half_width, len);
  vec2 side = p - q * clamp(dot(p, q) / dot(q, q), 0.0, 1.0);
  vec2 base = p - q * vec2(clamp(p.x / q.x, 0.0, 1.0), 1.0);
  vec2 d = min(vec2(dot(side, side), p.y * q.x - p.x * q.y), vec2(dot(base, base), q.y - p.y));
  return -sqrt(d.x) * sign(d.y);
}

float fromShaft() {
  vec2 d = vec2(max(v_ends.x - v_at.x, v_at.x - v_ends.y), abs(v_at.y) - v_at.z);
  return min(max(d.x, d.y), 0.0) + length(max(d, 0.0));
}

// What lies so far from the outline; how much of its edge, and of its inside, there is here.
void paint(float away, float edge, float core) {
  float inside = covered(v_edges.x - away);
  float alpha = max(covered(v_edges.z - away) * edge, inside * core);
  vec3 around = mix(v_outside, v_edge, covered(v_edges.y - away));
  vec3 colour = mix(around, v_inside, max(inside, 1.0 - edge));
  o_colour = vec4(colour * alpha, alpha);
}

void main() {
  if (v_kind == ${STATION.body}) paint(abs(v_at.y) - v_at.z, 1.0, 1.0);
  else if (v_kind == ${STATION.head}) paint(fromHead(v_at.xy, v_at.z, v_ends.y), 1.0, 1.0);
  else if (v_kind == ${STATION.dot}) paint(length(v_at.xy) - v_at.z, 1.0, 1.0);
  // Over a head the shaft goes on for a pixel, but its edge does not: the two look like one outline.
  else {
    float left = v_ends.z - v_at.x;
    paint(fromShaft(), covered(left - 0.5 * u_pixel), covered(left + 1.0 + 0.5 * u_pixel));
  }
}
`;
