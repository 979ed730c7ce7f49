package dev.chainrule.processor.oracle;

import java.util.Objects;

/** Are two things that were thrown the same? What a body throws is made anew at each call, so type and message must do. */
final class Throwables {

    private Throwables() {}

    static boolean same(Throwable one, Throwable other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.getClass() == other.getClass()
                && (Objects.equals(one.getMessage(), other.getMessage()) || isWithoutMessage(one, other));
    }

    /** Where a null is met often, HotSpot begins to throw without saying what was null. */
    private static boolean isWithoutMessage(Throwable one, Throwable other) {
        return one instanceof NullPointerException && (one.getMessage() == null || other.getMessage() == null);
    }
}
