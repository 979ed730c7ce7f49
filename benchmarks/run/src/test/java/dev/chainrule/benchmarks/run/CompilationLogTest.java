package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Is read right what the JVMs of JDK 17 and 25 say of their compilers while they work? */
class CompilationLogTest {

    private static CompilationLog log(String lines) {
        return new CompilationLog(lines.lines().toList(), method -> method.startsWith("sized.Measured"));
    }

    @Test
    void whatIsInOthersIsTold() {
        CompilationLog log = log("""
                                              @ 4   sized.MeasuredValidator::r7 (25 bytes)   inline (hot)
                               !              @ 38   sized.MeasuredValidator::r0 (44 bytes)   callee is too large
                                              @ 18   sized.MeasuredValidator::sale (113 bytes)   failed to inline: callee is too large
                                              @ 9   sized.MeasuredValidator::r8 (25 bytes)   inline (hot)
                                              @ 9   sized.Other::r9 (25 bytes)   inline (hot)
                    126  146   !   3       sized.MeasuredValidator::r8 (25 bytes)
                """);

        assertThat(log.inlined())
                .containsExactlyInAnyOrder("sized.MeasuredValidator::r7", "sized.MeasuredValidator::r8");
        assertThat(log.refused()).isEmpty();
    }

    @Test
    void whatIsGivenUpIsTold() {
        CompilationLog log = log("""
                    126  146   !   4       sized.MeasuredValidator::r0 (9000 bytes)   COMPILE SKIPPED: out of nodes (not retryable)
                    180  302 %     4       sized.MeasuredValidator::r1 @ 5 (44 bytes)   COMPILE SKIPPED: out of nodes (not retryable)
                    190  303       3       sized.MeasuredValidator::r2 (9 bytes)
                """);

        assertThat(log.refused())
                .containsExactlyInAnyOrder("sized.MeasuredValidator::r0", "sized.MeasuredValidator::r1");
        assertThat(log.inlined()).isEmpty();
    }
}
