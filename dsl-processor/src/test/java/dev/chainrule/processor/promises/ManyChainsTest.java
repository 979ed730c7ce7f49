package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** May a policy have ten thousand chains? A class file names 65,535 things, and its validator has two public methods for each chain. */
class ManyChainsTest {

    private static final int TYPES = 80;

    /** Each two types make one; ten thousand would take as many more seconds to compile. */
    private static final int CHAINS = TYPES * TYPES;

    @TempDir
    private Path out;

    @Test
    void hasRoomForTenThousandWhoseValidatorDecides() throws IOException, ReflectiveOperationException {
        Path source = Files.createDirectories(out.resolve("many")).resolve("Many.java");
        Files.writeString(source, source());
        Compiled compiled = Javac.writing().compile(out, List.of(source));

        assertThat(Fixtures.generatedClasses(compiled))
                .hasSizeGreaterThan(TYPES)
                .allSatisfy(file -> assertThat(ClassFile.read(file).constants() * (10_000.0 / CHAINS))
                        .isLessThan(65_535));

        ClassLoader loader = compiled.loader(getClass().getClassLoader());
        Class<?> validator = loader.loadClass("many.ManyValidator");
        Method check = validator.getMethod("check", List.class);

        for (int chain : List.of(0, 1, 4_999, CHAINS - 1)) {
            Object seller = party(loader, chain / TYPES, "DE");
            assertThat(ask(check.invoke(null, List.of(seller, party(loader, chain % TYPES, "DE"))), "permitted"))
                    .as("chain %s", chain)
                    .isEqualTo(true);
            Object denied = check.invoke(null, List.of(seller, party(loader, chain % TYPES, "")));
            assertThat(ask(denied, "chain")).isEqualTo("c" + chain);
            assertThat(violations(denied)).containsExactly("located");
            Object missing = check.invoke(null, List.of(party(loader, chain / TYPES, null), seller));
            assertThat(violations(missing)).containsExactly("missing-fact");
        }
    }

    /** A chain of each two types. */
    private static String source() {
        StringBuilder source = new StringBuilder("""
                package many;

                import dev.chainrule.*;

                @Policy(source = "Many chains")
                public interface Many {
                    interface Member { String country(); }
                    @Rule(otherwise = "{member} is nowhere") static boolean located(Member member) { return !member.country().isEmpty(); }
                """);
        for (int type = 0; type < TYPES; type++) {
            source.append("    @Party(\"party %1$d\") interface P%1$d extends Member {}\n".formatted(type));
        }
        for (int chain = 0; chain < CHAINS; chain++) {
            source.append(
                    "    @Chain void c%d(P%d seller, P%d buyer);\n".formatted(chain, chain / TYPES, chain % TYPES));
        }
        return source.append("}\n").toString();
    }

    private static Object party(ClassLoader loader, int type, @Nullable String country)
            throws ReflectiveOperationException {
        Class<?> asked = loader.loadClass("many.Many$P" + type);
        return Proxy.newProxyInstance(loader, new Class<?>[] {asked}, (self, method, args) -> country);
    }

    private static List<Object> violations(Object decision) throws ReflectiveOperationException {
        List<Object> codes = new ArrayList<>();
        for (Object violation : (List<?>) ask(decision, "violations")) {
            codes.add(ask(violation, "code"));
        }
        return codes;
    }

    private static Object ask(Object object, String accessor) throws ReflectiveOperationException {
        return object.getClass().getMethod(accessor).invoke(object);
    }
}
