package dev.chainrule.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.testing.Javac;
import dev.chainrule.processor.testing.Seeds;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Does a generated validator decide each request as the plain evaluation does? For every policy a great many requests,
 * the same ones on each run and others on each JDK, without one difference; and all that is rare is among them.
 */
class EquivalenceTest {

    /** Over six policies and two JDKs, more than a million. */
    private static final int REQUESTS = 90_000;

    /** As many as there may be cores: the requests don't depend on how many there are. */
    private static final int SHARDS = 8;

    /** Of so many requests the texts of one are compared. */
    private static final int TEXTS = 4;

    @TempDir
    private static Path out;

    private static ClassLoader validators;

    static Stream<Subject> subjects() {
        return Policies.subjects();
    }

    @BeforeAll
    static void compile() {
        validators = Javac.writing().compile(out, Policies.sources()).loader(EquivalenceTest.class.getClassLoader());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void decidesLikeThePlainEvaluation(Subject subject) throws ReflectiveOperationException {
        Product product = new Product(validators, subject.description());
        Tally tally = new Tally(subject.description());

        List<String> differences = Seeds.ofThisJdk(SHARDS)
                .parallel()
                .mapToObj(seed -> differences(subject, product, tally, seed))
                .flatMap(List::stream)
                .toList();

        Coverage coverage = new Coverage(subject.description(), tally);
        System.out.println(coverage.table());
        assertThat(differences).isEmpty();
        assertThat(tally.count("requests")).isEqualTo(REQUESTS);
        assertThat(coverage.lacking()).isEmpty();
    }

    /** The first differences of one shard. */
    private static List<String> differences(Subject subject, Product product, Tally tally, int seed) {
        Requests requests = new Requests(subject.description(), subject.facts(), seed);
        Exam exam = new Exam(subject.description(), product, tally);
        return IntStream.range(0, REQUESTS / SHARDS)
                .mapToObj(number -> {
                    Request request = requests.next();
                    List<String> found = exam.take(request, number % TEXTS == 0);
                    return found.isEmpty()
                            ? ""
                            : "Seed " + seed + ", request " + number + ": " + found + "\n" + request;
                })
                .filter(difference -> !difference.isEmpty())
                .limit(3)
                .toList();
    }
}
