package dev.chainrule.processor.model;

/**
 * What a value in a rule's body can be, as far as proofs tell values apart. A value of any of these but a primitive one
 * may be null.
 */
public sealed interface ValueType {

    /** A {@code boolean}, or a {@code Boolean} where it is boxed. */
    record Truth(boolean boxed) implements ValueType {}

    /** An integral number or a character, or its box. */
    record Whole(Size size, boolean boxed) implements ValueType {}

    /** A {@code String}. */
    record Text() implements ValueType {}

    /** A {@code LocalDate}. */
    record Date() implements ValueType {}

    /** A constant of an enum; which there are, the policy's {@link Enumeration} says. */
    record Choice(ClassRef type) implements ValueType {}

    /** An {@code Optional}. */
    record Maybe(ValueType value) implements ValueType {}

    /** A {@code Set}, {@code List} or {@code Collection}. */
    record Many(ValueType element) implements ValueType {}

    /** A party, a transaction, or another object that is asked for facts of its own. */
    record Thing(ClassRef type) implements ValueType {}

    /** Whatever is only passed on. */
    record Other(JavaType type) implements ValueType {}

    /** How large a whole number may be. */
    enum Size {
        BYTE(Byte.MIN_VALUE, Byte.MAX_VALUE),
        CHAR(Character.MIN_VALUE, Character.MAX_VALUE),
        SHORT(Short.MIN_VALUE, Short.MAX_VALUE),
        INT(Integer.MIN_VALUE, Integer.MAX_VALUE),
        LONG(Long.MIN_VALUE, Long.MAX_VALUE);

        private final long least;
        private final long greatest;

        Size(long least, long greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        public long least() {
            return least;
        }

        public long greatest() {
            return greatest;
        }
    }
}
