import { FRAGMENT_SOURCE } from "./fragment-shader.ts";
import { STATIONS_PER_ROW } from "./station-buffer.ts";
import { vertexSource } from "./vertex-shader.ts";

const UNIFORMS = [
  "u_stations",
  "u_frame",
  "u_pixel",
  "u_step",
  "u_inks",
  "u_projection_matrix",
  "u_projection_fallback_matrix",
  "u_projection_tile_mercator_coords",
  "u_projection_clipping_plane",
  "u_projection_transition",
] as const;

/** A compiled program; a uniform that the projection does not use is null. */
export interface FlowProgram {
  readonly program: WebGLProgram;
  readonly uniforms: Readonly<Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>>;
}

/**
 * Compiles the program for one of MapLibre's projections.
 * @throws {Error} with the compiler's words
 */
export function createFlowProgram(gl: WebGL2RenderingContext, projection: string): FlowProgram {
  const program = gl.createProgram();
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertexSource(projection)),
    compile(gl, gl.FRAGMENT_SHADER, FRAGMENT_SOURCE),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  const isLinked: unknown = gl.getProgramParameter(program, gl.LINK_STATUS);
  const words = isLinked ? "" : [program, ...shaders].map((part) => wordsOf(gl, part)).join("\n");
  for (const shader of shaders) gl.deleteShader(shader);
  if (!isLinked) throw new Error(`the arrows cannot be drawn here: ${words}`);
  const locations = UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]);
  return { program, uniforms: Object.fromEntries(locations) };
}

/** A texture for whole rows of stations. */
export function createStationTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  // An integer texture cannot be smoothed: with the usual filters it would read as nothing.
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.bindTexture(gl.TEXTURE_2D, null);
  return texture;
}

/** Fills the texture that is bound. */
export function uploadStations(gl: WebGL2RenderingContext, words: Uint32Array<ArrayBuffer>): void {
  const rows = words.length / (4 * STATIONS_PER_ROW);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(
    gl.TEXTURE_2D,
    0,
    gl.RGBA32UI,
    STATIONS_PER_ROW,
    rows,
    0,
    gl.RGBA_INTEGER,
    gl.UNSIGNED_INT,
    words,
  );
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error("the arrows cannot be drawn here: no shader");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

function wordsOf(gl: WebGL2RenderingContext, part: WebGLProgram | WebGLShader): string {
  const words = part instanceof WebGLShader ? gl.getShaderInfoLog(part) : gl.getProgramInfoLog(part);
  return words ?? "";
}
