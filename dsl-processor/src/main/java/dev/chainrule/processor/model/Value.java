package dev.chainrule.processor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value: a literal in a rule's body, or a fact of a request. */
public sealed interface Value {

    record Truth(boolean value) implements Value {}

    /** A whole number of any size, or a character. */
    record Whole(long value) implements Value {}

    record Text(String value) implements Value {}

    /** A day, counted from 1970-01-01. */
    record Date(long epochDay) implements Value {

        public static Date of(LocalDate date) {
            return new Date(date.toEpochDay());
        }

        public LocalDate date() {
            return LocalDate.ofEpochDay(epochDay);
        }
    }

    /** A constant of an enum. */
    record Choice(ClassRef type, String constant) implements Value {}

    record Maybe(Optional<Value> value) implements Value {}

    /** The elements of a set, list or collection, each in its place. */
    record Many(List<Value> elements) implements Value {}

    /**
     * A party, a transaction, or another object that tells facts.
     *
     * @param types those that it is declared to be of: one, or several for an object that plays several parts
     * @param facts by the names of the accessors
     */
    record Thing(List<ClassRef> types, Map<String, Value> facts) implements Value {}

    /** An object of which nothing is known but that it is not null. */
    record Other(JavaType type) implements Value {}

    /** {@code null}. */
    record Nothing() implements Value {}
}
