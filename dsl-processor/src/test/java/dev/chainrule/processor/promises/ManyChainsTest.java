package dev.chainrule.processor.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * May a policy have ten thousand chains? A class file names 65,535 things, and a validator has two public methods for each chain. As many take
 * half a minute to compile; so there are fewer, and what they leave has to suffice for the others.
 */
class ManyChainsTest {

    private static final int TYPES = 84;

    /** One for each two types. Each second one ends in a run, whose methods take more room. */
    private static final int CHAINS = TYPES * TYPES;

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path out;

    @Test
    void haveRoomAndDecide() throws IOException, ReflectiveOperationException {
        Path source = Files.createDirectories(out.resolve("many")).resolve("Many.java");
        Files.writeString(source, source());
        Compiled compiled = Javac.writing().compile(out, List.of(source));

        assertThat(Fixtures.generatedClasses(compiled))
                .hasSizeGreaterThan(TYPES)
                .allSatisfy(file -> assertThat(ClassFile.read(file).constants() * (10_000.0 / CHAINS))
                        .isLessThan(65_535));

        ClassLoader loader = compiled.loader(getClass().getClassLoader());
        for (int chain : List.of(0, 1, 4_998, CHAINS - 1)) {
            Desk desk = new Desk(loader, chain);
            assertThat(desk.decide(IN_FORCE, () -> "DE", () -> "DE")).isEmpty();
            assertThat(desk.decide(IN_FORCE, () -> "DE", () -> "")).containsExactly("located");
            assertThat(desk.decide(IN_FORCE, () -> "", () -> "")).containsExactly("located", "located");
            assertThat(desk.decide(IN_FORCE.minusDays(1), () -> "", () -> "")).isEmpty();
            assertThat(desk.decide(IN_FORCE.withYear(3000), () -> "DE", () -> ""))
                    .containsExactly("located", "soon");
            assertThat(desk.decide(IN_FORCE, () -> null, () -> "")).containsExactly("missing-fact", "located");
            assertThat(desk.decide(IN_FORCE, () -> "", ManyChainsTest::fail)).containsExactly("located", "located");
        }
    }

    private static String fail() {
        throw new IllegalStateException("Nobody knows");
    }

    private static boolean isRun(int chain) {
        return chain % 2 == 1;
    }

    private static String source() {
        StringBuilder source = new StringBuilder("""
                package many;

                import dev.chainrule.*;
                import java.time.LocalDate;
                import java.util.List;

                @Policy(source = "Many chains")
                public interface Many {
                    @Transaction interface Deal { @EffectiveDate LocalDate date(); }
                    interface Member { String country(); }

                    @Rule(otherwise = "{member} is nowhere", from = "2024-01-01")
                    static boolean located(Member member) { return !member.country().isEmpty(); }

                    @Rule(otherwise = "{deal.date} is too late")
                    static boolean soon(Deal deal) { return deal.date().getYear() < 3000; }
                """);
        for (int type = 0; type < TYPES; type++) {
            source.append("    @Party(\"party %1$d\") interface P%1$d extends Member {}\n".formatted(type));
        }
        for (int chain = 0; chain < CHAINS; chain++) {
            String others = isRun(chain) ? ", @Repeated List<P0> others" : "";
            source.append("    @Chain void c%d(Deal deal, P%d seller, P%d buyer%s);\n"
                    .formatted(chain, chain / TYPES, chain % TYPES, others));
        }
        return source.append("}\n").toString();
    }

    /** Where it is decided on sales along one chain. */
    private record Desk(ClassLoader loader, int chain) {

        /** The codes of what is violated. */
        List<Object> decide(LocalDate date, Supplier<String> seller, Supplier<String> buyer)
                throws ReflectiveOperationException {
            Class<?> dealt = loader.loadClass("many.Many$Deal");
            Object deal = answering(dealt, () -> date);
            Object first = answering(party(chain / TYPES), seller);
            Object second = answering(party(chain % TYPES), buyer);
            Object other = answering(party(0), () -> "FR");
            Class<?> validator = loader.loadClass("many.ManyValidator");
            Object decision = validator
                    .getMethod("check", dealt, List.class)
                    .invoke(null, deal, isRun(chain) ? List.of(first, second, other) : List.of(first, second));
            Object permitted = isRun(chain)
                    ? permits(validator, dealt, List.class).invoke(null, deal, first, second, List.of(other))
                    : permits(validator, dealt).invoke(null, deal, first, second);
            assertThat(ask(decision, "chain")).isEqualTo("c" + chain);
            List<Object> codes = new ArrayList<>();
            for (Object violation : (List<?>) ask(decision, "violations")) {
                codes.add(ask(violation, "code"));
            }
            assertThat(List.of(ask(decision, "permitted"), permitted)).containsOnly(codes.isEmpty());
            return codes;
        }

        private Method permits(Class<?> validator, Class<?> deal, Class<?>... others)
                throws ReflectiveOperationException {
            List<Class<?>> types = new ArrayList<>(List.of(deal, party(chain / TYPES), party(chain % TYPES)));
            types.addAll(List.of(others));
            return validator.getMethod("permitsC" + chain, types.toArray(Class<?>[]::new));
        }

        private Class<?> party(int type) throws ClassNotFoundException {
            return loader.loadClass("many.Many$P" + type);
        }

        private Object answering(Class<?> type, Supplier<?> answer) {
            return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, arguments) -> answer.get());
        }

        private static Object ask(Object object, String accessor) throws ReflectiveOperationException {
            return object.getClass().getMethod(accessor).invoke(object);
        }
    }
}
