/** Empty is a message, not a hole. */
export const Empty = ({ title, text }: { title: string; text: string }) => (
  <div className="panel empty">
    <p>
      <strong>{title}</strong>
    </p>
    <p className="lead">{text}</p>
  </div>
)
