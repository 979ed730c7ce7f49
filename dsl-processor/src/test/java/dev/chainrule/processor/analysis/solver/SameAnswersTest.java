package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/** Do all machines get the same models and the same cores? */
class SameAnswersTest {

    /** The same on every JDK. It changes with the solver's version, and with what {@link RandomQueries} draws. */
    private static final String EXPECTED = "38da7b38b12902d960194e71ec0818bcefb03cbd21db0131d38f315b82e0cbe6";

    @Test
    void onThisJava() throws NoSuchAlgorithmException {
        assertThat(Answers.digest()).isEqualTo(EXPECTED);
    }

    /** Hash codes of identity differ from run to run; here they differ in how they are made. */
    @Test
    void withOtherHashCodes() {
        String printed = Fork.java(
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=0",
                "-cp",
                System.getProperty("java.class.path"),
                Answers.class.getName());

        assertThat(printed.strip()).isEqualTo(EXPECTED);
    }
}
