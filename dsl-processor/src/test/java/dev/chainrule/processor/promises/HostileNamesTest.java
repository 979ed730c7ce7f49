package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Fork;
import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Can a user's names and texts break what is generated? {@code promises/hostile} tries. */
class HostileNamesTest {

    @TempDir
    private Path out;

    @Test
    void compilesAndRuns() throws ClassNotFoundException {
        Compiled compiled = Javac.writing().compile(out, Fixtures.sources("hostile"));

        ClassLoader loader = compiled.loader(HostileNamesTest.class.getClassLoader());
        for (Path file : Fixtures.generatedClasses(compiled)) {
            Class.forName(ClassFile.read(file).name().replace('/', '.'), true, loader);
        }
        assertThat(Fork.java("-cp", compiled.classes().toString(), "hostile.Main"))
                .isEqualToNormalizingNewlines("done\n");
    }
}
