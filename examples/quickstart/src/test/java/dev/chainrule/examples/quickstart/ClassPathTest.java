package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chainrule.csp.CspProgramValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does an application that uses a policy need Chainrule? The class path of tests holds all of the application's own. */
class ClassPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.chainrule.Policy",
                "dev.chainrule.processor.PolicyProcessor",
                "dev.chainrule.processor.PolicyCompiler"
            })
    void neitherAnnotationsNorProcessorAreThere(String name) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
    }

    @Test
    void classPathNamesNeither() {
        assertThat(System.getProperty("java.class.path"))
                .doesNotContain("dsl-core")
                .doesNotContain("dsl-processor");
    }

    @Test
    void validatorIsThere() {
        assertThat(CspProgramValidator.class.getModule()).isNotNull();
    }
}
