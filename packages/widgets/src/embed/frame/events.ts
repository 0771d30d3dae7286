/** The public events that say that something has happened. Not `koinon-submit`: it says what was typed. */
export const EVENTS: readonly string[] = [
  'koinon-event-select',
  'koinon-view-change',
  'koinon-registered',
  'koinon-joined',
  'koinon-subscribed',
  'koinon-story-select',
  'koinon-story-submitted',
  'koinon-error',
];

/** What of an event can leave the frame: plain data. Of an error its name and what kind it is, never its text. */
export function plainDetail(event: Event): unknown {
  if ('error' in event) {
    const { name, code, type } = fields(event.error);
    return { name, code, type };
  }
  return event instanceof CustomEvent ? plain(event.detail) : undefined;
}

function fields(value: unknown): { name?: string; code?: string; type?: string } {
  const text = (name: string) => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof found === 'string' ? { [name]: found } : {};
  };
  return { ...text('name'), ...text('code'), ...text('type') };
}

/** What JSON can say: functions, classes and cycles cannot be handed over. */
function plain(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
