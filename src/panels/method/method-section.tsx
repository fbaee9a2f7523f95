import type { ComponentChildren } from "preact";

/** A part of the page on credits and method, with an address of its own. */
export function MethodSection(props: { id: string; heading: string; children: ComponentChildren }) {
  const { id, heading, children } = props;
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

/** Sentences one under the other. */
export function Points({ items }: { items: readonly string[] }) {
  return (
    <ul class="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Sentences in their order, numbered. */
export function Steps({ items }: { items: readonly string[] }) {
  return (
    <ol class="steps">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}
