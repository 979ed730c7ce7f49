package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.oracle.Description.Window;
import dev.chainrule.processor.testing.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Would a difference be noticed? Descriptions that are a little wrong differ from the validator soon enough. */
@Execution(ExecutionMode.CONCURRENT)
class SensitivityTest {

    /** Far fewer than {@link EquivalenceTest} tries. */
    private static final int REQUESTS = 20_000;

    /** Parties who are neighbours wherever both stand in a chain, and a rule that outlives its only chain. */
    private static final Set<String> NO_DIFFERENCE = Set.of(
            "next of rated",
            "next of fewerSeatsThanEmployees",
            "next of pooledTwice",
            "next of shortTrains",
            "next of sharedCommission",
            "next of tiedToTheInsurer",
            "next of represented",
            "bigPool in " + Window.of("", "2025-01-02"));

    @TempDir
    private static Path out;

    private static ClassLoader validators;

    static Stream<Subject> subjects() {
        return Policies.subjects();
    }

    @BeforeAll
    static void compile() {
        validators = Javac.writing().compile(out, Policies.sources()).loader(SensitivityTest.class.getClassLoader());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void noticesWhatDiffers(Subject subject) throws ReflectiveOperationException {
        Product product = new Product(validators, subject.description());
        List<String> unnoticed = new ArrayList<>();
        for (Map.Entry<String, Description> wrong :
                Sabotage.of(subject.description()).entrySet()) {
            if (!isNoticed(wrong.getValue(), subject, product)) {
                unnoticed.add(wrong.getKey());
            }
        }
        assertThat(unnoticed).isSubsetOf(NO_DIFFERENCE);
    }

    private static boolean isNoticed(Description wrong, Subject subject, Product product) {
        Requests requests = new Requests(subject.description(), subject.facts(), 1);
        Exam exam = new Exam(wrong, product, new Tally(wrong));
        return IntStream.range(0, REQUESTS)
                .anyMatch(number -> !exam.take(requests.next(), false).isEmpty());
    }
}
