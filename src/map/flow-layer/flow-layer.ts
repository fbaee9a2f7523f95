import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import type { PaletteName } from "../../theme/palette.ts";
import { paletteOf } from "../../theme/system-palette.ts";
import { worldSize } from "../../view/mercator.ts";
import { createFlowProgram, createStationTexture, type FlowProgram, uploadStations } from "./flow-program.ts";
import { INK_COUNT, inkTable } from "./ink.ts";
import { packFlows, type ShownFlows } from "./pack-flows.ts";
import { StationBuffer, WORLD_ORIGIN } from "./station-buffer.ts";
import { VERTICES_PER_PIECE } from "./vertex-shader.ts";
import { isCopyVisible, MOST_COPIES, matrixAtOrigin } from "./world-copies.ts";

/** Further than this, in pixels, nothing of an arrow reaches from its middle line. */
const REACH = 16;

/** How far ahead, in pixels, the direction of an arrow on the screen is measured. */
const STEP = 8;

/**
 * The arrows of all flows in one draw call, from the outlines that `flowShape` makes for the static map too. Widths
 * and edges are in pixels of the screen whatever the zoom; it works under every projection that MapLibre has.
 * Everything is kept outside the graphics card: after a lost context, add the same layer again.
 */
export class FlowLayer implements CustomLayerInterface {
  readonly id: string;
  readonly type = "custom";
  readonly renderingMode = "2d";
  readonly #stations = new StationBuffer();
  readonly #onFailure: (why: Error) => void;
  readonly #programs = new Map<string, FlowProgram>();
  readonly #matrix = new Float32Array(16);
  readonly #fallbackMatrix = new Float32Array(16);
  #inks = new Float32Array(3 * INK_COUNT);
  #map: MapLibreMap | null = null;
  #texture: WebGLTexture | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #isUploaded = false;
  #hasFailed = false;
  #shownIds: ReadonlySet<string> = new Set();
  #drawnIds: ReadonlySet<string> = new Set();

  /** @param onFailure is told once, while a frame is drawn, when this graphics card cannot draw the layer */
  constructor(id: string, onFailure: (why: Error) => void) {
    this.id = id;
    this.#onFailure = onFailure;
  }

  /** Ids of the flows in the last frame drawn; empty before the first, and after a failure. */
  get drawnIds(): ReadonlySet<string> {
    return this.#drawnIds;
  }

  /** Draws these flows from the next frame on. */
  show(flows: ShownFlows, palette: PaletteName): void {
    packFlows(this.#stations, flows);
    this.#shownIds = new Set(flows.scene.flows.map(({ flow }) => flow.id));
    this.#inks = inkTable(paletteOf(palette));
    this.#isUploaded = false;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#programs.clear();
    this.#texture = createStationTexture(gl);
    this.#array = gl.createVertexArray();
    this.#isUploaded = false;
    this.#drawnIds = new Set();
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    gl.deleteVertexArray(this.#array);
    gl.deleteTexture(this.#texture);
    this.#programs.clear();
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const program = this.#programFor(gl, input);
    if (!program || !this.#map) return;
    gl.useProgram(program.program);
    // Nothing is read from buffers, but what MapLibre has bound must not be either.
    gl.bindVertexArray(this.#array);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (!this.#isUploaded) this.#upload(gl);
    this.#setFrame(gl, program, this.#map);
    gl.disable(gl.CULL_FACE);
    if (input.shaderData.variantName === "mercator")
      this.#drawCopies(gl, program, input, this.#map.getZoom());
    else this.#drawGlobe(gl, program, input);
    gl.bindVertexArray(null);
    this.#drawnIds = this.#shownIds;
  }

  #programFor(gl: WebGL2RenderingContext, { shaderData }: CustomRenderMethodInput): FlowProgram | null {
    const { variantName, vertexShaderPrelude, define } = shaderData;
    const known = this.#programs.get(variantName);
    if (known || this.#hasFailed || gl.isContextLost()) return known ?? null;
    try {
      const program = createFlowProgram(gl, `${vertexShaderPrelude}\n${define}`);
      this.#programs.set(variantName, program);
      return program;
    } catch (why) {
      this.#hasFailed = true;
      this.#drawnIds = new Set();
      this.#onFailure(why instanceof Error ? why : new Error(String(why)));
      return null;
    }
  }

  #upload(gl: WebGL2RenderingContext): void {
    uploadStations(gl, this.#stations.words);
    this.#isUploaded = true;
  }

  #setFrame(gl: WebGL2RenderingContext, { uniforms }: FlowProgram, map: MapLibreMap): void {
    const { width, clientWidth, clientHeight } = map.getCanvas();
    gl.uniform1i(uniforms.u_stations, 0);
    gl.uniform2f(uniforms.u_frame, clientWidth, clientHeight);
    gl.uniform1f(uniforms.u_pixel, clientWidth / width);
    gl.uniform1f(uniforms.u_step, STEP / worldSize(map.getZoom()));
    gl.uniform3fv(uniforms.u_inks, this.#inks);
  }

  /** The world goes on to the left and right: each copy of it that is in view is drawn. */
  #drawCopies(
    gl: WebGL2RenderingContext,
    { uniforms }: FlowProgram,
    { defaultProjectionData }: CustomRenderMethodInput,
    zoom: number,
  ): void {
    const { mainMatrix } = defaultProjectionData;
    const margin = REACH / worldSize(zoom);
    for (let copy = -MOST_COPIES; copy <= MOST_COPIES; copy += 1) {
      if (!isCopyVisible(mainMatrix, this.#stations.bounds, copy, margin)) continue;
      const matrix = matrixAtOrigin(mainMatrix, copy, this.#matrix);
      gl.uniformMatrix4fv(uniforms.u_projection_matrix, false, matrix);
      this.#draw(gl);
    }
  }

  /** On the globe copies lie on one another: one is drawn. */
  #drawGlobe(
    gl: WebGL2RenderingContext,
    { uniforms }: FlowProgram,
    { defaultProjectionData }: CustomRenderMethodInput,
  ): void {
    const { mainMatrix, fallbackMatrix, clippingPlane, projectionTransition } = defaultProjectionData;
    this.#matrix.set(mainMatrix);
    gl.uniformMatrix4fv(uniforms.u_projection_matrix, false, this.#matrix);
    const fallback = matrixAtOrigin(fallbackMatrix, 0, this.#fallbackMatrix);
    gl.uniformMatrix4fv(uniforms.u_projection_fallback_matrix, false, fallback);
    gl.uniform4f(uniforms.u_projection_tile_mercator_coords, WORLD_ORIGIN.x, WORLD_ORIGIN.y, 1, 1);
    gl.uniform4fv(uniforms.u_projection_clipping_plane, clippingPlane);
    gl.uniform1f(uniforms.u_projection_transition, projectionTransition);
    this.#draw(gl);
  }

  #draw(gl: WebGL2RenderingContext): void {
    gl.drawArrays(gl.TRIANGLES, 0, this.#stations.count * VERTICES_PER_PIECE);
  }
}
