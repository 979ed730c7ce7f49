package dev.chainrule.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What may stand in a column?
 *
 * @param noun what a text that is accepted is, such as "a date"
 * @param accepts whether a text, or each element of a list, is one
 * @param meant which text was probably meant by one that is not accepted
 * @param instead tells a person what to write
 * @param separator what stands between the elements of a list; empty when there is but one
 */
record Syntax(
        String noun,
        Predicate<String> accepts,
        Function<String, Optional<String>> meant,
        String instead,
        String separator) {
    /** Escapes of terminals have no place in what will be printed on one. */
    static final Syntax TEXT = new Syntax(
            "plain text",
            text -> text.chars().noneMatch(each -> each != '\t' && Character.isISOControl(each)),
            text -> Optional.empty(),
            "write a text without control characters",
            "");

    static final Syntax ID = new Syntax(
            "an id",
            text -> text.matches("[A-Za-z0-9][A-Za-z0-9._-]*"),
            text -> Optional.empty(),
            "write letters, digits, dots and dashes only",
            "");

    static final Syntax DATE = new Syntax(
            "a date", Syntax::isDate, text -> Optional.empty(), "write year-month-day, such as 2020-02-01", "");

    static final Syntax COUNTRY = new Syntax(
            "a country", Countries::known, Countries::meantBy, "write its two-letter ISO 3166 code, such as DE", "");

    static final Syntax YES_NO = oneOf("an answer", List.of("yes", "no"));

    static final Syntax CHAIN = new Syntax(
            "the id of a company",
            ID.accepts(),
            text -> Optional.empty(),
            "write the ids of two companies or more, seller before buyer, such as microsoft > contoso > fabrikam",
            ">");

    static Syntax oneOf(String noun, List<String> words) {
        List<String> known = List.copyOf(words);
        return new Syntax(
                noun,
                known::contains,
                text -> Suggestion.nearest(text, known),
                "write one of: " + String.join(", ", known),
                "");
    }

    /** The same for a column that holds any number of them. */
    Syntax list() {
        return new Syntax(noun, accepts, meant, instead + "; put \";\" between several", ";");
    }

    List<String> split(String text) {
        return separator.isEmpty()
                ? List.of(text)
                : Stream.of(text.split(separator, -1)).map(String::strip).toList();
    }

    private static boolean isDate(String text) {
        try {
            // Four digits of year: "+12020-02-01" would be a date, too.
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
