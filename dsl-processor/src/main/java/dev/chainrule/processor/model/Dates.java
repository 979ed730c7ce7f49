package dev.chainrule.processor.model;

/**
 * The dates on a chain or a rule, as written; whether they are dates at all is for a check to say.
 *
 * @param from the first date in force; empty for always
 * @param until the first date no longer in force; empty for ever
 */
public record Dates(String from, String until) {

    public static final Dates ALWAYS = new Dates("", "");

    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }
}
