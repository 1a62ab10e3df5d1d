export type Face = 'document' | 'side';

/** On a small screen the document and what stands beside it share the page; the tabs choose. */
export function FaceTabs(props: {
  label: string;
  face: Face;
  onFace: (face: Face) => void;
  side: string;
  document: string;
}) {
  const tabs = [
    { face: 'side' as const, label: props.side },
    { face: 'document' as const, label: props.document },
  ];
  return (
    <div className="tabs" role="group" aria-label={props.label}>
      {tabs.map((tab) => (
        <button
          key={tab.face}
          type="button"
          aria-pressed={props.face === tab.face}
          onClick={() => props.onFace(tab.face)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** Marks the half of the split that a small screen shows. */
export function faceProps(face: Face, shown: Face): { 'data-face': Face; 'data-shown'?: true } {
  return face === shown ? { 'data-face': face, 'data-shown': true } : { 'data-face': face };
}
