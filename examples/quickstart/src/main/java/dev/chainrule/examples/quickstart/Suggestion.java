package dev.chainrule.examples.quickstart;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known word did the writer of an unknown one probably mean? */
final class Suggestion {
    private Suggestion() {}

    /** The nearest of the known words, when it is near enough to be worth showing. */
    static Optional<String> nearest(String word, Collection<String> known) {
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The beginning of an answer to a person who wrote an unknown word; empty when no known one is near. */
    static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known).map(Suggestion::didYouMean).orElse("");
    }

    static String didYouMean(String meant) {
        return "did you mean " + meant + "? Otherwise ";
    }

    /** How many letters must be put in, taken out or replaced, upper and lower case being equal (Levenshtein). */
    private static int distance(String left, String right) {
        String from = left.toLowerCase(Locale.ROOT);
        String to = right.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
