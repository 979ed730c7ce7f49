package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Is read right what the JVMs of JDK 17 and 25 say of their compilers? */
class CompilationLogTest {

    private static CompilationLog log(String lines) {
        return new CompilationLog(lines.lines().toList(), method -> method.startsWith("sized.Measured"));
    }

    @Test
    void whatIsThrownAwayIsNoLongerThere() {
        CompilationLog log = log("""
                    126  146   !   3       sized.MeasuredValidator::r0 (44 bytes)
                    170  301   !   4       sized.MeasuredValidator::r0 (44 bytes)
                    179  146   !   3       sized.MeasuredValidator::r0 (44 bytes)   made not entrant
                117  205       2       sized.MeasuredValidator::sale (113 bytes)
                178  205       2       sized.MeasuredValidator::sale (113 bytes)   made not entrant: not used
                    181  146   !   3       sized.MeasuredValidator::r0 (44 bytes)   made zombie
                    180  302 %     4       sized.MeasuredValidator::r1 @ 5 (44 bytes)
                    190  303       3       sized.MeasuredValidator::r2 (9 bytes)
                    200  304       4       sized.Other::r3 (9 bytes)
                """);

        assertThat(List.of(log.optimized(), log.quick(), log.inlined(), log.refused()))
                .containsExactly(2, 1, 0, 0);
    }

    @Test
    void whatIsInOthersCountsOnce() {
        CompilationLog log = log("""
                                              @ 4   sized.MeasuredValidator::r7 (25 bytes)   inline (hot)
                               !              @ 38   sized.MeasuredValidator::r0 (44 bytes)   callee is too large
                                              @ 18   sized.MeasuredValidator::sale (113 bytes)   failed to inline: callee is too large
                                              @ 9   sized.MeasuredValidator::r8 (25 bytes)   inline (hot)
                    126  146   !   3       sized.MeasuredValidator::r8 (25 bytes)
                """);

        assertThat(List.of(log.optimized(), log.quick(), log.inlined(), log.refused()))
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void whatIsGivenUpIsTold() {
        CompilationLog log = log("""
                    126  146   !   4       sized.MeasuredValidator::r0 (9000 bytes)   COMPILE SKIPPED: out of nodes (not retryable)
                """);

        assertThat(List.of(log.optimized(), log.quick(), log.inlined(), log.refused()))
                .containsExactly(0, 0, 0, 1);
    }
}
