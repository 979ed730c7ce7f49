package dev.chainrule.processor.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A span of dates: from {@code from}, inclusive, until {@code until}, exclusive; open where one is absent. */
public record Window(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    /** Before the first of all dates there is none, so that a span from then on is open. */
    public Window {
        from = from.filter(date -> !date.equals(LocalDate.MIN));
    }

    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    /** {@code from 2020-02-01 until 2021-01-01}, or {@code always}. */
    public String inWords() {
        String start = from.map(date -> "from " + date + " ").orElse("");
        String end = until.map(date -> "until " + date).orElse("");
        return isAlways() ? "always" : (start + end).strip();
    }

    public boolean isEmpty() {
        return until.filter(end -> !from.orElse(LocalDate.MIN).isBefore(end)).isPresent();
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

    /** The spans into which some dates cut this one, in order of time; a date outside of it cuts nothing. */
    public List<Window> cut(Collection<LocalDate> dates) {
        List<Window> spans = new ArrayList<>();
        Optional<LocalDate> start = from;
        for (LocalDate cut : new TreeSet<>(dates)) {
            if (contains(cut) && !cut.equals(from.orElse(LocalDate.MIN))) {
                spans.add(new Window(start, Optional.of(cut)));
                start = Optional.of(cut);
            }
        }
        spans.add(new Window(start, until));
        return spans;
    }

    /** The dates on which it begins and ends. */
    public List<LocalDate> bounds() {
        return Stream.concat(from.stream(), until.stream()).toList();
    }

    /** Whether every date of the other is in this one. */
    public boolean covers(Window other) {
        return intersect(other).equals(other);
    }
}
