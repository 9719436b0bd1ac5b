import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailureScreen } from './failure-screen.tsx';

interface State {
  readonly error: Error | null;
}

/** The last net: whatever breaks while drawing, the person sees a page with a way on, never a blank one. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error('The screen failed', error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <FailureScreen error={this.state.error} />;
  }
}
