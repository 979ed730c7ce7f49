package dev.chainrule.processor.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The dates on a chain or a rule, as written; whether they are dates at all is for a check to say.
 *
 * @param from the first date in force; empty for always
 * @param until the first date no longer in force; empty for ever
 */
public record Dates(String from, String until) {

    public static final Dates ALWAYS = new Dates("", "");

    /** The day that a text means, if it means one. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    /** The days that are meant; a text that means none leaves its side open. */
    public Window window() {
        return new Window(day(from), day(until));
    }
}
