package dev.chainrule.processor.oracle;

import java.util.Objects;

/** Are two things that were thrown the same? What a body throws is made anew at each call, so type and message must do. */
final class Throwables {

    private Throwables() {}

    static boolean same(Throwable one, Throwable other) {
        return one == other
                || one != null
                        && other != null
                        && one.getClass() == other.getClass()
                        && Objects.equals(one.getMessage(), other.getMessage());
    }
}
