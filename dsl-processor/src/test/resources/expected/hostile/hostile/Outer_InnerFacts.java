package hostile;

import hostile.Outer.Inner;
import hostile.Outer.Inner.A;
import hostile.Outer.Inner.B;
import javax.annotation.processing.Generated;

/**
 * Facts that stand by themselves, for applications whose own types do not implement those of
 * {@link Inner}, for data bindings and for tests.
 */
@Generated("dev.chainrule")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Outer_InnerFacts {
    private Outer_InnerFacts() {}

    /** Begins the facts of an a. */
    public static AFacts.Builder a() {
        return new AFacts.Builder();
    }

    /** Begins the facts of a b. */
    public static BFacts.Builder b() {
        return new BFacts.Builder();
    }

    /** What is known of an a. */
    public record AFacts(boolean a) implements A {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private boolean a;

            private Builder() {}

            public Builder a(boolean a) {
                this.a = a;
                return this;
            }

            public AFacts build() {
                return new AFacts(a);
            }
        }
    }

    /** What is known of a b. */
    public record BFacts() implements B {
        /** Takes the facts one by one; those not given are missing, zero or false. */
        public static final class Builder {
            private Builder() {}

            public BFacts build() {
                return new BFacts();
            }
        }
    }
}
