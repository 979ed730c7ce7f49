package names;

/** Nested types whose outer one is called like a variable. */
public final class name {

    public enum expected {
        YES,
        NO
    }

    private name() {}
}
