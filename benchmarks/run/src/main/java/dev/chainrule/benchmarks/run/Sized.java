package dev.chainrule.benchmarks.run;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** What does one decision under a policy made to measure cost? Requests never come in the same order. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Sized {

    /** What all threads ask. */
    @State(Scope.Benchmark)
    public static class Asked {

        @Param("1")
        public int requests;

        @Param("1")
        public int variety;

        @SuppressWarnings("NullAway.Init") // JMH sets everything up before anybody is asked.
        private IntFunction<Object> asked;

        @Setup
        @SuppressWarnings("unchecked") // It answers with a decision of some policy.
        public void setUp() throws ReflectiveOperationException {
            asked = (IntFunction<Object>) Class.forName("sized.Asked")
                    .asSubclass(IntFunction.class)
                    .getConstructor(int.class, int.class)
                    .newInstance(requests, variety);
        }
    }

    /** Where each thread is. */
    @State(Scope.Thread)
    public static class Turn {

        private long drawn = 0x2545F4914F6CDD1DL;

        /** Others ask in another order. */
        @Setup
        public void setUp(ThreadParams thread) {
            drawn += thread.getThreadIndex();
        }

        private int next(int requests) {
            drawn ^= drawn << 13;
            drawn ^= drawn >>> 7;
            drawn ^= drawn << 17;
            return (int) (((drawn >>> 33) * requests) >>> 31);
        }
    }

    @Benchmark
    public Object decide(Asked asked, Turn turn) {
        return asked.asked.apply(turn.next(asked.requests));
    }
}
