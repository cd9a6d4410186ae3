/**
 * Which components React renders, by name, told by the hook that it offers to its developer tools. Listed before what
 * loads React: it looks for the hook once.
 */
interface Fiber {
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
  flags: number;
  type: unknown;
}

/** React's flag of a fiber whose component did run, and was not taken over as it was. */
const PERFORMED_WORK = 1;

interface Hook {
  /** Null: nobody asks. */
  rendered: string[] | null;
}

const holder = globalThis as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: Hook };

/** One for all files of a worker, whose React has looked for it in the first. */
holder.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= makeHook();

function makeHook(): Hook {
  const hook: Hook = { rendered: null };
  return Object.assign(hook, {
    isDisabled: false,
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, root: { current: Fiber }) => {
      if (hook.rendered) look(root.current, hook.rendered);
    },
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onScheduleFiberRoot() {},
    setStrictMode() {},
  });
}

/** What was rendered while something was done: each component as often as it was. */
export async function rendersOf(doing: () => Promise<unknown>): Promise<string[]> {
  const hook = holder.__REACT_DEVTOOLS_GLOBAL_HOOK__;
  if (!hook) throw new Error('test/renders.ts is no set-up file');
  const names: string[] = [];
  hook.rendered = names;
  await doing();
  hook.rendered = null;
  return names;
}

/** Below a fiber whose children are those of before, nothing was rendered. */
function look(fiber: Fiber, into: string[]): void {
  const name = nameOf(fiber.type);
  if (name !== null && (fiber.flags & PERFORMED_WORK) !== 0) into.push(name);
  if (fiber.alternate?.child === fiber.child) return;
  for (let child = fiber.child; child; child = child.sibling) look(child, into);
}

/** Null: an element of the document, or one of React's own, such as what a comparison of properties stands in. */
function nameOf(type: unknown): string | null {
  if (typeof type === 'function') return type.name || 'anonymous';
  return typeof type === 'object' && type !== null && 'render' in type ? nameOf(type.render) : null;
}
