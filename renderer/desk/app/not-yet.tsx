export function NotYet() {
  return <div>not yet</div>;
}
