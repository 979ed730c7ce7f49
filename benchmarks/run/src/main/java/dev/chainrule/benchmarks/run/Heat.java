package dev.chainrule.benchmarks.run;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** A process that decides under a policy made to measure, for so many seconds. Arguments: requests, variety and seconds. */
final class Heat {

    private Heat() {}

    @SuppressWarnings("unchecked") // It answers with a decision of some policy.
    public static void main(String[] args) throws ReflectiveOperationException {
        int requests = Integer.parseInt(args[0]);
        IntFunction<Object> asked = (IntFunction<Object>) Class.forName("sized.Asked")
                .asSubclass(IntFunction.class)
                .getConstructor(int.class, int.class)
                .newInstance(requests, Integer.parseInt(args[1]));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[2]));
        for (int i = 0; System.nanoTime() < end; i = (i + 1) % requests) {
            if (asked.apply(i) == null) {
                throw new IllegalStateException("No decision on request " + i);
            }
        }
    }
}
