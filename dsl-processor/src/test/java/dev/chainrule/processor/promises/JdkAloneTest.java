package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.oracle.Policies;
import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Do a policy, its validator and an application that calls it need nothing but {@code java.base}? On the class path and in
 * modules, when compiled with all warnings as errors, and when run; and never the annotations.
 */
class JdkAloneTest {

    /** What the application prints, see {@code promises/consumer}. */
    private static final String PRINTED = """
            permitted by indirect of dev.chainrule.processor.oracle.policies.SoftwareResale 2023-01
            The indirect provider p has not signed the agreement
            no chain
            """;

    @TempDir
    private Path out;

    @Test
    void jdepsFindsOnlyJavaBase() {
        Compiled policies = Javac.writing().compile(out, Policies.sources());
        StringWriter printed = new StringWriter();
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(printed),
                        new PrintWriter(printed),
                        "--print-module-deps",
                        policies.classes().toString());
        assertThat(printed.toString().strip()).isEqualTo("java.base");
        assertThat(exit).isZero();
    }

    @Test
    void applicationOnTheClassPath() {
        Compiled policies = Javac.writing().compile(out.resolve("policies"), Policies.sources());
        Compiled application = Javac.plain()
                .classPath(policies.classes())
                .option("-Xlint:all", "-Werror")
                .compile(out.resolve("application"), Fixtures.sources("consumer/app"));

        assertThat(application.messages()).isEmpty();
        assertThat(Fork.java(
                        "--limit-modules",
                        "java.base",
                        "-cp",
                        application.classes() + File.pathSeparator + policies.classes(),
                        "app.Main"))
                .isEqualToNormalizingNewlines(PRINTED);
    }

    @Test
    void applicationInAModule() {
        List<Path> sources = new ArrayList<>(Policies.sources());
        sources.addAll(Fixtures.sources("consumer/policies-module"));
        Compiled policies = Javac.writing()
                .classPath()
                .option("--module-path", Fixtures.annotations().toString())
                .compile(out.resolve("policies"), sources);

        List<Path> applicationSources = new ArrayList<>(Fixtures.sources("consumer/app"));
        applicationSources.addAll(Fixtures.sources("consumer/app-module"));
        Compiled application = Javac.plain()
                .option("--module-path", policies.classes().toString(), "-Xlint:all", "-Werror")
                .compile(out.resolve("application"), applicationSources);

        assertThat(application.messages()).isEmpty();
        assertThat(Fork.java(
                        "--limit-modules",
                        "java.base,trades,app",
                        "--module-path",
                        application.classes() + File.pathSeparator + policies.classes(),
                        "--module",
                        "app/app.Main"))
                .isEqualToNormalizingNewlines(PRINTED);
    }
}
