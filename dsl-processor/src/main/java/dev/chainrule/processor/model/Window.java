package dev.chainrule.processor.model;

import java.time.LocalDate;
import java.util.Optional;

/** A span of dates: from {@code from}, inclusive, until {@code until}, exclusive; open where one is absent. */
public record Window(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    public boolean isEmpty() {
        return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
    }

    public boolean contains(LocalDate date) {
        return from.filter(date::isBefore).isEmpty()
                && until.filter(end -> !date.isBefore(end)).isEmpty();
    }

    /** The dates in both; perhaps empty. */
    public Window intersect(Window other) {
        Optional<LocalDate> start =
                from.isEmpty() || other.from.filter(d -> d.isAfter(from.get())).isPresent() ? other.from : from;
        Optional<LocalDate> end = until.isEmpty()
                        || other.until.filter(d -> d.isBefore(until.get())).isPresent()
                ? other.until
                : until;
        return new Window(start, end);
    }

    public boolean overlaps(Window other) {
        return !intersect(other).isEmpty();
    }

    /** Whether every date of the other is in this one. */
    public boolean covers(Window other) {
        return intersect(other).equals(other);
    }
}
