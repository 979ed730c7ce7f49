package names;

/** Has the name of a type that the source of witnesses imports. */
public enum Consumer {
    PRIVATE,
    BUSINESS
}
