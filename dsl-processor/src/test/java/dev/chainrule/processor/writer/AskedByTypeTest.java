package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Javac.Compiled;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are parties that may be of a few types asked by type as long as there is room for it, and as ever where there is none? */
class AskedByTypeTest {

    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource({"10, true, 1", "40, false, 1", "300, false, 3"})
    void asLongAsThereIsRoom(int rules, boolean byType, int methods) throws IOException, ReflectiveOperationException {
        Path source = Files.createDirectories(out.resolve("club")).resolve("Club.java");
        Files.writeString(source, source(rules));

        Compiled compiled = Javac.writing().compile(out, List.of(source));

        String validator = Files.readString(compiled.sources().resolve("club/ClubValidator.java"));
        String permits = validator.substring(
                validator.indexOf("boolean permitsEntry("), validator.indexOf("ClubDecision check"));
        assertThat(permits.contains("instanceof")).isEqualTo(byType);
        assertThat(permits.split("boolean permitsEntry", -1)).hasSize(1 + methods);
        run(compiled.loader(AskedByTypeTest.class.getClassLoader()), rules);
    }

    /** One member in order, and one for each rule who is not, of each type. */
    private static void run(ClassLoader loader, int rules) throws ReflectiveOperationException {
        Class<?> applicant = loader.loadClass("club.Club$Applicant");
        for (int type = 0; type < 4; type++) {
            Class<?> own = loader.loadClass("club.Club$T" + type);
            for (int broken = -1; broken < rules; broken++) {
                assertDecided(loader, proxy(loader, own, broken), broken == -1 ? List.of() : List.of("r" + broken));
            }
        }
        assertDecided(loader, proxy(loader, applicant, -1), List.of("unknown-party"));
    }

    private static void assertDecided(ClassLoader loader, Object applicant, List<String> codes)
            throws ReflectiveOperationException {
        Class<?>[] types = {loader.loadClass("club.Club$Applicant"), loader.loadClass("club.Club$House")};
        Class<?> validator = loader.loadClass("club.ClubValidator");
        Object house = proxy(loader, types[1], -1);
        Object permitted = validator.getMethod("permitsEntry", types).invoke(null, applicant, house);
        Object decision = validator.getMethod("entry", types).invoke(null, applicant, house);

        assertThat(permitted).isEqualTo(codes.isEmpty());
        assertThat(decision.toString().lines().filter(line -> line.startsWith("- ")))
                .as("%s", decision)
                .hasSameSizeAs(codes)
                .allMatch(line -> codes.stream().anyMatch(code -> line.startsWith("- " + code + ": ")));
    }

    private static Object proxy(ClassLoader loader, Class<?> type, int broken) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, args) -> broken);
    }

    private static String source(int rules) {
        String written = IntStream.range(0, rules).mapToObj("""
                            @Rule(otherwise = "Clause %1$d") static boolean r%1$d(Person p) { return p.broken() != %1$d; }
                        """::formatted).collect(Collectors.joining());
        return """
                package club;
                import dev.chainrule.*;
                @Policy(source = "Statutes")
                public interface Club {
                    interface Person { int broken(); }
                    interface Applicant extends Person {}
                    @Party("student") interface T0 extends Applicant {}
                    @Party("fellow") interface T1 extends Applicant {}
                    @Party("guest") interface T2 extends Applicant {}
                    @Party("member") interface T3 extends Applicant {}
                    @Party("house") interface House {}
                    @Chain void entry(Applicant applicant, House house);
                %s}
                """.formatted(written);
    }
}
