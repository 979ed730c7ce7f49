package names;

/** Has the name that a variable would have. */
public enum request {
    URGENT,
    USUAL
}
