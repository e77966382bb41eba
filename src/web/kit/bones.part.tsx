/** Grey lines where text will stand: `w` in per cent of the column. */
export function Bones({
  lines,
  tall = false,
}: {
  readonly lines: readonly number[];
  readonly tall?: boolean;
}) {
  return (
    <div className="bones" data-tall={tall}>
      {lines.map((width, index) => (
        <i key={`${String(index)}-${String(width)}`} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

/** A grey field where a picture will stand. */
export function BonePicture({ height }: { readonly height: number }) {
  return <div className="bone-picture" style={{ height }} />;
}

/** The layout every page shares: title, answer, picture, drivers. */
export function BonesOfPage({ height = 260 }: { readonly height?: number }) {
  return (
    <>
      <Bones lines={[26]} />
      <Bones lines={[88, 64]} tall />
      <Bones lines={[54, 40]} />
      <BonePicture height={height} />
      <Bones lines={[70, 62, 66]} />
    </>
  );
}
