package dev.chainrule.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What comes next? The same for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T of(T... from) {
        return from[random.nextInt(from.length)];
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> left = new ArrayList<>(from);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    /** Each of these or not, in their order. */
    <T> List<T> some(List<T> from) {
        return from.stream().filter(each -> chance(50)).toList();
    }
}
