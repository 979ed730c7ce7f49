package dev.chainrule.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What the body of a rule says, as far as it could be read: a value made of facts, evaluated from left to right, which
 * may throw. Whatever takes a null where Java would throw throws.
 */
public sealed interface Expression {

    /** A constant. */
    record Literal(Value value) implements Expression {}

    /** What stands for a parameter of the rule: a transaction, a party, or a run of parties as {@link Value.Many}. */
    record Parameter(int index) implements Expression {}

    /** The value that a {@link Let}, a {@link Quantified} or a {@link Total} around it gave a name. */
    record Local(int id) implements Expression {}

    /** Evaluates a value once, then what is made of it. Ids are unique within a body. */
    record Let(int id, Expression value, Expression in) implements Expression {}

    /**
     * The answer of an abstract accessor, or a component of a record. Two reads within one decision answer alike.
     *
     * @param nullable whether an annotation named {@code Nullable} says that it may be null
     */
    record Ask(Expression of, String accessor, ValueType type, boolean nullable) implements Expression {}

    /**
     * The answer of a default accessor whose body holds what cannot be read: what the body says, unless an object tells it itself.
     *
     * @param of the object, which {@code body} names as well
     * @param nullable whether an annotation named {@code Nullable} says that it may be null
     * @param body what the body says, for this object
     */
    record Derived(Expression of, String accessor, ValueType type, boolean nullable, Expression body)
            implements Expression {

        /** The same as a fact, which the application tells. */
        public Ask told() {
            return new Ask(of, accessor, type, nullable);
        }
    }

    /** {@code instanceof}: whether an object is not null and of a type. */
    record IsA(Expression of, ClassRef type) implements Expression {}

    record Not(Expression of) implements Expression {}

    /** {@code &&}: the right side is evaluated only where the left one is true. */
    record And(Expression left, Expression right) implements Expression {}

    /** {@code ||}: the right side is evaluated only where the left one is false. */
    record Or(Expression left, Expression right) implements Expression {}

    record If(Expression condition, Expression then, Expression otherwise) implements Expression {}

    /** Whatever stands here throws. */
    record Throws() implements Expression {}

    record IsNull(Expression of) implements Expression {}

    /** {@code ==} of two booleans or two constants of one enum; null equals null. */
    record Same(Expression left, Expression right) implements Expression {}

    /**
     * {@code equals} of two values of one type, both of which know equality: truths, whole numbers, texts, dates, choices,
     * and what may be absent of those.
     *
     * @param nullSafe whether it is {@code Objects.equals}; otherwise a null on the left side throws
     */
    record Equal(Expression left, Expression right, boolean nullSafe) implements Expression {}

    /**
     * An order between two whole numbers, two dates or two constants of one enum: {@code <}, {@code isBefore}, or
     * {@code compareTo} set against zero. A null on either side throws.
     */
    record Compare(Relation relation, Expression left, Expression right) implements Expression {}

    enum Relation {
        LESS,
        AT_MOST,
        EQUAL,
        UNEQUAL,
        AT_LEAST,
        GREATER
    }

    /** Arithmetic that wraps around at the size of its result, which is {@code INT} or {@code LONG}. A null throws. */
    record Arithmetic(Operator operator, Expression left, Expression right, ValueType.Size size)
            implements Expression {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        /** Throws where the right side is zero. */
        DIVIDED_BY,
        /** Throws where the right side is zero. */
        REMAINDER
    }

    /** A cast to a smaller size, which cuts off what does not fit. A null throws. */
    record Narrowed(Expression of, ValueType.Size size) implements Expression {}

    /**
     * A date moved by a number of units. Throws where the result is no {@code LocalDate}.
     *
     * @param earlier whether it is moved back
     */
    record Shifted(Expression date, Unit unit, Expression amount, boolean earlier) implements Expression {}

    enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /** A set or list of these elements, none of which may be null: {@code Set.of}, {@code List.of} or {@code EnumSet.of}. */
    record ManyOf(List<Expression> elements) implements Expression {}

    /** Whether a collection has an element that equals this one; where that is null, it is for the collection to say. */
    record Contains(Expression many, Expression element) implements Expression {}

    /** How many elements a collection has, an {@code int}. */
    record SizeOf(Expression many) implements Expression {}

    /** Whether a condition is true of every element of a collection, or of any; stops at the first that decides. */
    record Quantified(boolean every, Expression many, int local, Expression condition) implements Expression {}

    /** What a number of each element of a collection adds up to; it wraps around. */
    record Total(Expression many, int local, Expression number, ValueType.Size size) implements Expression {}

    /** {@code Optional.of}, or {@code ofNullable}, which takes null for absent. */
    record MaybeOf(Expression value, boolean nullable) implements Expression {}

    record IsPresent(Expression maybe) implements Expression {}

    /** What is present; throws where nothing is. */
    record Get(Expression maybe) implements Expression {}

    /**
     * A method of a class of the JDK whose answer depends on its arguments and on nothing else, and which may throw, such as
     * {@code String.length()}.
     *
     * @param owner the class, by its canonical name
     * @param method its name and erased parameter types, as {@code startsWith(java.lang.String)}
     * @param arguments the object first, where it is an instance method
     */
    record Computed(String owner, String method, List<Expression> arguments, ValueType type) implements Expression {

        /** Whether it is the number of a date, counted from 1970-01-01. */
        public boolean isEpochDay() {
            return owner.equals("java.time.LocalDate") && method.equals("toEpochDay()");
        }
    }

    /**
     * What could not be read: after the arguments are evaluated it may answer anything of its type, null included, or throw.
     *
     * @param site which place in the body this is; unique within a body
     * @param reason why it could not be read
     * @param owner the class of the method or field that is asked, if it is one
     * @param what how its author would find it: {@code Registry.isListed(String)}
     */
    record Unread(
            int site, Reason reason, Optional<ClassRef> owner, String what, List<Expression> arguments, ValueType type)
            implements Expression {

        /** What stands for a whole body of which nothing is known. */
        public static Unread body(Reason reason, String what) {
            return new Unread(0, reason, Optional.empty(), what, List.of(), new ValueType.Truth(false));
        }
    }

    enum Reason {
        /** A method that is not the policy's own. It may answer alike to equal arguments, or not. */
        CALL,
        /** {@code ==} between objects that are compared with {@code equals}, such as texts. */
        IDENTITY,
        /** A statement that is not understood, such as a loop. */
        STATEMENT,
        /** An expression that is not understood. */
        EXPRESSION,
        /** A body that was read with a method in whose place a type in another file has its own. */
        ELSEWHERE
    }
}
