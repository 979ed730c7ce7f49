package dev.chainrule.processor.analysis.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom does a check stand for, where runs have a certain length? */
class ApplicationsTest {

    /** Of a chain of one party, two runs and one party. */
    private static final BoundChain CHAIN = Policies.chain("one A", "run B", "run C", "one D");

    /**
     * Seats are written as position and element, so that {@code 1.0} is the first party of the first run; a run as a whole as
     * {@code [1.0 1.1]}. Bindings are positions, {@code >} before one that stands directly behind, {@code *} behind one that
     * takes the whole run.
     */
    @ParameterizedTest(name = "{0} with runs of {1} and {2}")
    @CsvSource({
        // Nobody in particular.
        "'',       0, 0, <>",
        // One party, or each of a run.
        "0,        2, 2, <0.0>",
        "1,        0, 2, ''",
        "1,        1, 2, <1.0>",
        "1,        3, 2, <1.0> <1.1> <1.2>",
        // A run as a whole, empty or not.
        "1*,       0, 0, <[]>",
        "1*,       2, 0, <[1.0 1.1]>",
        "1* 2*,    1, 2, <[1.0] [2.0 2.1]>",
        // Two of one run.
        "1 1,      1, 0, ''",
        "1 1,      2, 0, <1.0 1.1>",
        "1 1,      3, 0, <1.0 1.1> <1.0 1.2> <1.1 1.2>",
        "1 >1,     3, 0, <1.0 1.1> <1.1 1.2>",
        "1 >1 1,   4, 0, <1.0 1.1 1.2> <1.0 1.1 1.3> <1.1 1.2 1.3>",
        "1 1 1,    3, 0, <1.0 1.1 1.2>",
        // Into a run, out of it, and across both.
        "0 1,      2, 0, <0.0 1.0> <0.0 1.1>",
        "0 >1,     2, 0, <0.0 1.0>",
        "0 >1,     0, 2, ''",
        "0 >2,     0, 2, <0.0 2.0>",
        "0 >2,     1, 2, ''",
        "2 >3,     1, 3, <2.2 3.0>",
        "1 >3,     2, 0, <1.1 3.0>",
        "1 >3,     2, 1, ''",
        "0 >3,     0, 0, <0.0 3.0>",
        "0 >3,     0, 1, ''",
        "0 3,      1, 1, <0.0 3.0>",
        "1 >2,     2, 2, <1.1 2.0>",
        "0 >1 >3,  1, 0, <0.0 1.0 3.0>",
        "0 >1 >3,  2, 0, ''",
        "0 >1 3,   2, 0, <0.0 1.0 3.0>",
        "1 2 >3,   2, 2, <1.0 2.1 3.0> <1.1 2.1 3.0>",
        // Beside whole runs.
        "0 >1*,    0, 0, <0.0 []>",
        "0 >1*,    2, 0, <0.0 [1.0 1.1]>",
        "0 >2*,    0, 1, <0.0 [2.0]>",
        "0 >2*,    1, 1, ''",
        "0 2*,     1, 1, <0.0 [2.0]>",
        "1 >2*,    2, 0, <1.1 []>",
        "1* >2,    0, 2, <[] 2.0>",
        "1* >2,    2, 2, <[1.0 1.1] 2.0>",
        "1* 2,     0, 2, <[] 2.0> <[] 2.1>",
        "1* >3,    2, 0, <[1.0 1.1] 3.0>",
        "1* >3,    2, 1, ''",
        "0 >1* >3, 0, 0, <0.0 [] 3.0>",
        "0 >1* >3, 0, 1, ''",
    })
    void areChoicesOfSeats(String bindings, int first, int second, String expected) {
        List<Application> applications =
                Applications.of(check(bindings), new Lineup(CHAIN, List.of(1, first, second, 1)));
        assertThat(applications.stream().map(ApplicationsTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static Check check(String text) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
        List<Binding> bindings = new ArrayList<>();
        for (String word : words) {
            int position = Integer.parseInt(word.replaceAll("[>*]", ""));
            bindings.add(new Binding(bindings.size(), position, word.startsWith(">"), word.endsWith("*"), List.of()));
        }
        return new Check(Policies.rule("r", words.size()), bindings);
    }

    private static String text(Application application) {
        return application.arguments().stream()
                .map(argument -> argument instanceof Application.Run run
                        ? run.seats().stream().map(ApplicationsTest::text).collect(Collectors.joining(" ", "[", "]"))
                        : text(((Application.One) argument).seat()))
                .collect(Collectors.joining(" ", "<", ">"));
    }

    private static String text(Seat seat) {
        return seat.position() + "." + seat.element();
    }
}
