package dev.chainrule.processor.analysis.meaning;

/**
 * Ends an evaluation. Nothing in a body catches anything, so the first part that throws, or that nobody knows, is what comes
 * of the whole.
 */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean open;

    private Stop(boolean open) {
        super(null, null, false, false);
        this.open = open;
    }

    /** It throws. */
    static Stop thrown() {
        return new Stop(false);
    }

    /** Nobody knows. */
    static Stop open() {
        return new Stop(true);
    }

    Result result() {
        return open ? new Result.Open() : new Result.Thrown();
    }
}
