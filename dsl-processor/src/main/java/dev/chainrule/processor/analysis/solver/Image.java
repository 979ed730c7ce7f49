package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.ValueType;
import java.util.List;

/**
 * A value of which only terms are known. Where {@code absent} is true it is null, and whatever else it says means nothing;
 * likewise where its evaluation throws.
 */
sealed interface Image {

    /** When it is null. */
    Term absent();

    record Truth(Term absent, Term value) implements Image {}

    record Whole(Term absent, Term value, Range range) implements Image {}

    /** Texts are numbers from zero on: equal texts, equal numbers. */
    record Text(Term absent, Term value) implements Image {}

    /** A day, counted from 1970-01-01. */
    record Date(Term absent, Term value) implements Image {}

    /** A constant of an enum, by its ordinal. */
    record Choice(Term absent, Term value, ClassRef type) implements Image {}

    /** What is present, where something is. */
    record Maybe(Term absent, Term present, Image value) implements Image {}

    record Many(Term absent, List<Guarded<Source>> of) implements Image {}

    record Thing(Term absent, List<Guarded<Holder>> of) implements Image {}

    /** Nothing but that it is null or not. */
    record Other(Term absent) implements Image {}

    /** {@code null}, of whatever type. */
    record Nothing() implements Image {
        @Override
        public Term absent() {
            return Terms.TRUE;
        }
    }

    /** Where the elements of a collection come from. */
    sealed interface Source {}

    /** Each element is known, in its place. */
    record Listed(List<Image> elements) implements Source {}

    /**
     * A collection that a fact holds, of which nothing is known but what is asked.
     *
     * @param name its own
     * @param set whether no two of its elements are equal
     * @param holdsNull when one of its elements is null
     */
    record Bag(String name, ValueType element, boolean set, Term holdsNull) implements Source {}

    /**
     * An object that tells facts.
     *
     * @param name its own: how one comes to it
     * @param type what it is declared to be
     * @param alternatives of which types it may be, exactly one; none where it is of the declared one
     */
    record Holder(String name, ClassRef type, List<ClassRef> alternatives) {}

    /** The same, where it is not null. */
    default Image there() {
        return withAbsent(Terms.FALSE);
    }

    default Image withAbsent(Term absent) {
        if (this instanceof Truth truth) {
            return new Truth(absent, truth.value());
        }
        if (this instanceof Whole whole) {
            return new Whole(absent, whole.value(), whole.range());
        }
        if (this instanceof Text text) {
            return new Text(absent, text.value());
        }
        if (this instanceof Date date) {
            return new Date(absent, date.value());
        }
        if (this instanceof Choice choice) {
            return new Choice(absent, choice.value(), choice.type());
        }
        if (this instanceof Maybe maybe) {
            return new Maybe(absent, maybe.present(), maybe.value());
        }
        if (this instanceof Many many) {
            return new Many(absent, many.of());
        }
        if (this instanceof Thing thing) {
            return new Thing(absent, thing.of());
        }
        return this instanceof Other ? new Other(absent) : this;
    }
}
