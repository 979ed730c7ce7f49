package dev.chainrule.processor.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the names that there are did a misspelt one mean? */
final class Spelling {

    private Spelling() {}

    /** The nearest name, if one is near enough to be meant; of equally near ones the first. */
    static Optional<String> nearest(String written, Collection<String> names) {
        int limit = Math.max(1, written.length() / 3);
        return names.stream()
                .filter(name -> distance(fold(written), fold(name)) <= limit)
                .min(Comparator.comparingInt(name -> distance(fold(written), fold(name))));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be inserted, removed, replaced or swapped with their neighbour to make one of the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
