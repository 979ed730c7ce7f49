package dev.chainrule.processor.testing;

import java.util.stream.IntStream;

/** Which seeds are this JDK's own? They are the same on each run, and others on each JDK, so that both together try twice as much. */
public final class Seeds {

    private Seeds() {}

    /** So many of them. */
    public static IntStream ofThisJdk(int number) {
        int first = Runtime.version().feature() * number;
        return IntStream.range(first, first + number);
    }
}
