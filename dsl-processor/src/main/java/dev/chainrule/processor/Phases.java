package dev.chainrule.processor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long does each part of compiling a policy take, for whoever asked? Threads may take part, each in parts of its own. */
final class Phases {

    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

    /** Does the work, and adds what it takes to its phase. */
    <T> T in(String phase, Supplier<T> work) {
        long begin = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(phase, System.nanoTime() - begin);
        }
    }

    private synchronized void add(String phase, long spent) {
        nanoseconds.merge(phase, spent, Long::sum);
    }

    /** In milliseconds, in the order in which they ended first. */
    @Override
    public synchronized String toString() {
        return nanoseconds.entrySet().stream()
                .map(phase -> phase.getKey() + " " + TimeUnit.NANOSECONDS.toMillis(phase.getValue()) + " ms")
                .collect(Collectors.joining(", "));
    }
}
