package dev.chainrule.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Are the lists of JDK 17 and 25 read right? */
class CodeListTest {

    @Test
    void onlyWhatCanBeEnteredCounts() {
        CodeList codes = new CodeList("""
                146 3 2 sized.MeasuredValidator.r0(Lsized/Measured$Sale;)Z [0x00007fc5f8ed1090, 0x00007fc5f8ed1220 - 0x00007fc5f8ed1308]
                301 4 0 sized.MeasuredValidator.r0(Lsized/Measured$Sale;)Z [0x00007fc5f8ed1710, 0x00007fc5f8ed18a0 - 0x00007fc5f8ed1a78]
                302 3 0 sized.MeasuredValidator.r0(Lsized/Measured$Sale;)Z [0x00007fc5f8ed1710, 0x00007fc5f8ed18a0 - 0x00007fc5f8ed1a78]
                303 3 0 sized.MeasuredValidator.r2()Z [0x00007fc5f8ed6110, 0x00007fc5f8ed62a0 - 0x00007fc5f8ed6378]
                305 4 1 sized.MeasuredValidator.sale(Lsized/Measured$Sale;)Lsized/MeasuredDecision; [0x00007fa92bed0788, 0x00007fa92bed0880 - 0x00007fa92bed09a0]
                306 0 0 sized.MeasuredValidator.r4()Z [0x00007fa92bed9308, 0x00007fa92bed9400 - 0x00007fa92bed9850]
                307 4 0 sized.Other.r3()Z [0x00007fa92bedb308, 0x00007fa92bedb400 - 0x00007fa92bedb498]
                """.lines().toList(), method -> method.startsWith("sized.Measured"));

        assertThat(codes.optimized()).containsExactly("sized.MeasuredValidator::r0");
        assertThat(codes.compiled())
                .containsExactlyInAnyOrder("sized.MeasuredValidator::r0", "sized.MeasuredValidator::r2");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThatThrownBy(() -> new CodeList(List.of("Unknown diagnostic command"), method -> true))
                .hasMessageContaining("Unknown diagnostic command");
    }
}
