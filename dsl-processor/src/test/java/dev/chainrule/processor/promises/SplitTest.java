package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Is everything that grows with a policy split: party types, transactions, chains, rules, and the checks of one chain? */
class SplitTest {

    private static final int PARTIES = 281;
    private static final int TRANSACTIONS = 130;
    private static final int RULES = 280;
    private static final int CHAINS = 520;
    private static final int LONGEST = 30;

    @TempDir
    private Path out;

    @Test
    void everythingIsSplit() throws IOException, ReflectiveOperationException {
        Path source = Files.createDirectories(out.resolve("wide")).resolve("Wide.java");
        Files.writeString(source, source());

        Compiled compiled = Javac.writing().compile(out, List.of(source));

        assertThat(Fixtures.generatedClasses(compiled).stream()
                        .map(ClassFile::read)
                        .flatMap(file -> file.codeSizes().entrySet().stream()
                                .filter(method -> method.getValue() > 8_000)
                                .map(method -> file.name() + "." + method)))
                .isEmpty();
        assertThat(Fixtures.generatedClasses(compiled))
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "WideChains$Parties2.class",
                        "WideChains$Chains2.class",
                        "WideValidator$Rules2.class",
                        "WideValidator$Readings2.class");
        run(compiled.loader(SplitTest.class.getClassLoader()));
    }

    private static void run(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> validator = loader.loadClass("wide.WideValidator");
        Object sale = proxy(loader, "T" + (TRANSACTIONS - 1), 1);
        List<Object> two = List.of(proxy(loader, "P" + (TRANSACTIONS - 1), 1), proxy(loader, "P" + TRANSACTIONS, 2));
        var checkAny = validator.getMethod("checkAny", Object.class, List.class);
        assertThat(checkAny.invoke(null, sale, two)).hasToString("Permitted by wide.Wide, chain c129");
        assertThat(checkAny.invoke(null, sale, List.of()).toString())
                .contains("a chain begins with a p109, a p129, a p239 or a p259");
        assertThat(checkAny.invoke(
                        null, proxy(loader, "T0", 1), List.of(proxy(loader, "P5", 1), proxy(loader, "P9", 2))))
                .hasToString("Permitted by wide.Wide, chain equals");
        assertThat(checkAny.invoke(
                        null, proxy(loader, "T0", 1), List.of(proxy(loader, "P5", 1), proxy(loader, "High", 2))))
                .hasToString("Permitted by wide.Wide, chain above");
        assertThat(checkAny.invoke(
                                null, proxy(loader, "T0", 1), List.of(proxy(loader, "P11", 1), proxy(loader, "P19", 2)))
                        .toString())
                .contains("closed: The chain shut is closed: It is {full}");
        List<Object> twoForOne =
                List.of(proxy(loader, "P7", 1), proxy(loader, "P8", 2), proxy(loader, "P8", 3), proxy(loader, "P9", 4));
        assertThat(checkAny.invoke(null, proxy(loader, "T0", 1), twoForOne).toString())
                .contains("chain one")
                .contains("run-length: The chain one takes 1 party as p8, not 2");
        List<Object> longest = IntStream.range(0, LONGEST)
                .mapToObj(i -> proxy(loader, "P" + i, i / 2))
                .toList();
        assertThat(validator
                        .getMethod("check", List.class)
                        .invoke(null, longest)
                        .toString())
                .contains("longest")
                .contains("- apart: 0 and 0")
                .contains("- apart: 14 and 14");
    }

    private static Object proxy(ClassLoader loader, String type, int number) {
        try {
            return Proxy.newProxyInstance(
                    loader, new Class<?>[] {loader.loadClass("wide.Wide$" + type)}, (self, method, args) -> {
                        return method.getName().equals("date") ? LocalDate.of(2024, 1, 1) : number;
                    });
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source() {
        StringBuilder source = new StringBuilder("""
                package wide;
                import dev.chainrule.*;
                @Policy(source = "Wide")
                public interface Wide {
                    interface Any { int number(); }
                    interface Above extends Any {}
                    @Party("low") interface Low extends Above {}
                    @Party("high") interface High extends Above {}
                    @Rule(otherwise = "{a.number} and {b.number}") static boolean apart(Any a, Any b) {
                        return a.number() != b.number();
                    }
                """);
        IntStream.range(0, PARTIES)
                .forEach(i -> source.append("@Party(\"P%1$d\") interface P%1$d extends Any { }\n"
                        .formatted(i)
                        .replace("(\"P", "(\"p")));
        IntStream.range(0, TRANSACTIONS)
                .forEach(i -> source.append(
                        "@Transaction interface T%d { @EffectiveDate java.time.LocalDate date(); }\n".formatted(i)));
        IntStream.range(0, RULES)
                .forEach(i -> source.append(
                        "@Rule(otherwise = \"{p.number}\", cites = \"c%1$d\", from = \"2001-01-01\") static boolean r%1$d(T%2$d t, P%1$d p) { return p.number() > 0; }\n"
                                .formatted(i, i % TRANSACTIONS)));
        IntStream.range(0, CHAINS)
                .forEach(i -> source.append(
                        "@Chain(from = \"2000-01-01\", cites = \"d%1$d\") void c%1$d(T%2$d Readings2, P%3$d Joined, P%4$d Rules2);\n"
                                .formatted(i, i % TRANSACTIONS, i % RULES, i % RULES + 1)));
        source.append("@Chain void equals(T0 t, P5 a, P9 b);\n");
        source.append("@Chain void above(T0 t, P5 a, Above b);\n");
        source.append("@Chain(closed = \"It is {full}\") void shut(T0 t, P11 a, P19 b);\n");
        source.append("@Chain void one(T0 t, P7 a, @Repeated(min = 1, max = 1) java.util.List<P8> b, P9 c);\n");
        String longest =
                IntStream.range(0, LONGEST).mapToObj(i -> "P" + i + " p" + i).collect(Collectors.joining(", "));
        return source.append("@Chain void longest(")
                .append(longest)
                .append(");\n}\n")
                .toString();
    }
}
