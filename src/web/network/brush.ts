/** What the network is painted with: a canvas, or whatever else can do as much. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'fillRect'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'setLineDash'
  | 'fillText'
  | 'strokeText'
> & {
  fill(): void;
  stroke(): void;
  measureText(text: string): { readonly width: number };
};
