package hostile;

import hostile.Outer.Middle.Inner;
import javax.annotation.processing.Generated;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link Inner}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class Outer_Middle_InnerFacts {
    private Outer_Middle_InnerFacts() {}

    /** Begins the facts of a c. */
    static AFacts.Builder a() {
        return new AFacts.Builder();
    }

    /** What is known of a c. */
    record AFacts() implements Inner.A {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        static final class Builder {
            private Builder() {}

            AFacts build() {
                return new AFacts();
            }
        }
    }
}
