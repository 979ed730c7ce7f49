package names.other;

/** Has the name of a type that the source of witnesses declares. */
public enum Witness {
    NOTARY,
    NEIGHBOUR
}
