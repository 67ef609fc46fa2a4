import type { Frame } from '../kernel/frame.ts';

/** A firm on the plane. Units of the plane: a firm takes about 50 × 50 of them. */
export interface Place {
  x: number;
  y: number;
  radius: number;
  /** Where it is drawn to: its network, or its home outside. */
  towardsX: number;
  towardsY: number;
}

/** Where firms stand, and how they come there. */
export interface Plane {
  readonly places: readonly Place[];
  readonly width: number;
  readonly height: number;
  /** Whether anything still moves. */
  readonly isMoving: boolean;
  /** Gives the plane the proportions of what it is drawn on. */
  fit(aspect: number): void;
  /** Takes over who belongs where in a quarter. */
  show(frame: Frame): void;
  /** One step of the movement. */
  move(): void;
  /** Goes where the movement would end, at once; as far as it gets in a moment where firms are many. */
  settle(): void;
}
