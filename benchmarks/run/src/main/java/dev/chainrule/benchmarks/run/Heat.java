package dev.chainrule.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A process that decides under a policy made to measure, for so many seconds, and then writes down what code its JVM has compiled.
 * Arguments: requests, variety, seconds, and the file for that.
 */
final class Heat {

    private Heat() {}

    @SuppressWarnings("unchecked") // It answers with a decision of some policy.
    public static void main(String[] args) throws ReflectiveOperationException, JMException, IOException {
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
        Files.writeString(Path.of(args[3]), codes());
    }

    private static String codes() throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerCodelist",
                        new Object[0],
                        new String[0]);
    }
}
