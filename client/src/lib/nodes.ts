interface Connection<N> {
  readonly edges: readonly { readonly node: N }[];
}

/** The records of a page of a list; none while it was not answered. */
export const nodesOf = <N>(page: Connection<N> | null | undefined): N[] => page?.edges.map(({ node }) => node) ?? [];
