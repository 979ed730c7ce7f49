package dev.chainrule.processor.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Which values may an accessor answer? Those with which rules mostly hold, and those with which they mostly fail. */
final class Facts {

    record Values(List<Object> good, List<Object> bad) {

        Object pick(SplittableRandom random, boolean wantGood) {
            List<Object> from = wantGood || bad.isEmpty() ? good : bad;
            return from.get(random.nextInt(from.size()));
        }
    }

    private final Map<String, Values> values = new LinkedHashMap<>();

    /** The values of every accessor of this name. */
    Facts of(String accessor, List<?> good, List<?> bad) {
        values.put(accessor, new Values(List.copyOf(good), List.copyOf(bad)));
        return this;
    }

    Values of(String accessor) {
        Values found = values.get(accessor);
        if (found == null) {
            throw new IllegalArgumentException("No values for " + accessor);
        }
        return found;
    }

    /** Names that are mostly different from each other. */
    static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }
}
