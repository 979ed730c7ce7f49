package dev.chainrule.processor.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How much goes into one method? The JIT compiles none of more than 8,000 bytes, and estimates are only estimates. */
final class Budget {

    private static final int BYTES = 6_000;

    private Budget() {}

    /** Whether all entries are within the budget together. */
    static <T> boolean fits(List<T> entries, ToIntFunction<T> bytes) {
        return entries.stream().mapToInt(bytes).sum() <= BYTES;
    }

    /** The entries in as few lists as stay within the budget, in order; one list at least. */
    static <T> List<List<T>> split(List<T> entries, ToIntFunction<T> bytes) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int used = 0;
        for (T entry : entries) {
            int more = bytes.applyAsInt(entry);
            if (used + more > BYTES && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                used = 0;
            }
            part.add(entry);
            used += more;
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }
}
