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

    /**
     * How many letters must be put in, taken out, replaced or swapped with their neighbours, upper and lower case being
     * equal (Damerau and Levenshtein).
     */
    private static int distance(String left, String right) {
        String from = left.toLowerCase(Locale.ROOT);
        String to = right.toLowerCase(Locale.ROOT);
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int least(int[][] steps, String from, String to, int i, int j) {
        boolean equal = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (equal ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, 1 + steps[i - 2][j - 2]) : least;
    }
}
