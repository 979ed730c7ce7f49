package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** May a policy be as large as it likes? One of 500 chains and 300 rules compiles, loads and runs, in small methods. */
class SizeTest {

    /** HotSpot's limit, above which it never compiles a method. */
    private static final int HUGE_METHOD = 8_000;

    private static final List<List<Integer>> CHAINS = LargePolicy.chains();

    @TempDir
    private static Path out;

    private static Compiled compiled;
    private static ClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        Path source = Files.createDirectories(out.resolve("large")).resolve("Large.java");
        Files.writeString(source, LargePolicy.source());
        compiled = Javac.writing().compile(out, List.of(source));
        loader = compiled.loader(SizeTest.class.getClassLoader());
    }

    @Test
    void everyChainHasAHundredChecks() {
        assertThat(CHAINS).hasSize(LargePolicy.CHAINS).allMatch(chain -> LargePolicy.checks(chain) >= 100);
        assertThat(CHAINS.get(0)).hasSize(20);
    }

    @Test
    void noMethodIsTooLargeForTheJit() {
        Map<String, Integer> tooLarge = new TreeMap<>();
        for (Path file : Fixtures.generatedClasses(compiled)) {
            ClassFile read = ClassFile.read(file);
            read.codeSizes().forEach((method, size) -> {
                if (size > HUGE_METHOD) {
                    tooLarge.put(read.name() + "." + method, size);
                }
            });
        }
        assertThat(tooLarge).isEmpty();
    }

    @Test
    void decides() throws ReflectiveOperationException {
        SplittableRandom random = new SplittableRandom(1);
        for (int chain = 0; chain < LargePolicy.CHAINS; chain++) {
            int size = CHAINS.get(chain).size();
            assertDecision(chain, IntStream.range(0, size).map(i -> -1).toArray());
            int mask = random.nextInt(LargePolicy.RULES);
            assertDecision(chain, IntStream.range(0, size).map(i -> mask).toArray());
            assertDecision(
                    chain,
                    IntStream.range(0, size)
                            .map(i -> random.nextInt(LargePolicy.RULES))
                            .toArray());
        }
    }

    private static void assertDecision(int number, int[] masks) throws ReflectiveOperationException {
        List<Integer> chain = CHAINS.get(number);
        Class<?>[] types = chain.stream().map(SizeTest::type).toArray(Class<?>[]::new);
        Object[] parties = IntStream.range(0, masks.length)
                .mapToObj(i ->
                        Proxy.newProxyInstance(loader, new Class<?>[] {types[i]}, (self, method, args) -> masks[i]))
                .toArray();
        Class<?> validator = loader.loadClass("large.LargeValidator");
        List<String> expected = LargePolicy.violations(chain, masks);

        Object permits = validator.getMethod("permitsC" + number, types).invoke(null, parties);
        Object decision = validator.getMethod("c" + number, types).invoke(null, parties);

        assertThat(permits).isEqualTo(expected.isEmpty());
        assertThat(((List<?>) ask(decision, "violations")).stream().map(violation -> ask(violation, "code")))
                .as("chain %s, %s", chain, masks)
                .containsExactlyElementsOf(expected);
        assertThat(ask(decision, "chain")).isEqualTo("c" + number);
        if (number % 50 == 0) {
            Object checked = validator.getMethod("check", List.class).invoke(null, List.of(parties));
            assertThat(ask(checked, "chain")).isEqualTo("c" + number);
            assertThat(ask(checked, "permitted")).isEqualTo(permits);
        }
    }

    private static Class<?> type(int type) {
        try {
            return loader.loadClass("large.Large$T" + type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object ask(Object object, String accessor) {
        try {
            Method method = object.getClass().getMethod(accessor);
            return method.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
