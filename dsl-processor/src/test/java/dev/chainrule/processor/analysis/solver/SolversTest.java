package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SolversTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    public static void main(String[] arguments) {
        System.out.print(Solvers.load(() -> false).isPresent());
    }

    @Test
    void thereIsOne() {
        assertThat(Solvers.load(() -> false)).isPresent();
        assertThat(Fork.java("-cp", CLASS_PATH, SolversTest.class.getName())).isEqualTo("true");
    }

    @Test
    void withoutItsJarThereIsNone() {
        String without = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !entry.contains("smtinterpol"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(Fork.java("-cp", without, SolversTest.class.getName())).isEqualTo("false");
    }
}
