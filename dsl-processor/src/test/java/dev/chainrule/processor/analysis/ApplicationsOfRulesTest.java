package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Applications;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Is a rule asked of just those parties of which the design says so? On random chains every way to give its parameters
 * somebody, or some run, is tried, and kept where it fits.
 */
class ApplicationsOfRulesTest {

    /** What objects are: of one party type, of several, or of none. */
    private static final List<Set<String>> KINDS =
            List.of(Set.of("A"), Set.of("B"), Set.of("B", "C"), Set.of("A", "B"), Set.of());

    private static final Object DEAL = "the transaction";

    /**
     * What a parameter may take: a party, a run, or the transaction.
     *
     * @param start where it begins in the sequence of all parties
     * @param end where it ends; equal to {@code start} for an empty run
     */
    private record Taken(Object what, int slot, int start, int end) {

        boolean isDeal() {
            return what.equals(DEAL);
        }

        boolean isRun() {
            return what instanceof List;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areThoseThatFit(long seed) {
        Random random = new Random(seed);
        int asked = 0;
        for (int round = 0; round < 120; round++) {
            Graph graph = Drafts.graph(randomPolicy(random));
            BoundChain chain = graph.bound().chains().get(0);
            for (int i = 0; i < 4; i++) {
                List<Integer> lengths = chain.positions().stream()
                        .map(position -> random.nextInt(position.min(), Math.min(3, position.max()) + 1))
                        .toList();
                Map<Seat, Set<String>> objects = objects(lengths, random);
                List<List<Object>> actual = Applications.ofChecks(new Lineup(chain, lengths)).stream()
                        .filter(application -> isAsked(application, objects))
                        .map(ApplicationsOfRulesTest::arguments)
                        .toList();
                assertThat(actual)
                        .as("%s of%n%s%n%s", graph.rules(), chain.positions(), lengths)
                        .containsExactlyInAnyOrderElementsOf(
                                expected(graph.rules().get(0), chain, candidates(chain, lengths), objects));
                asked += actual.size();
            }
        }
        assertThat(asked).as("the test sees something").isGreaterThan(300);
    }

    private static boolean isAsked(Application application, Map<Seat, Set<String>> objects) {
        return application.arguments().stream()
                .allMatch(argument -> !(argument instanceof Application.One one)
                        || one.when().isEmpty()
                        || one.when().stream()
                                .map(ClassRef::simpleName)
                                .anyMatch(objects.getOrDefault(one.seat(), Set.of())::contains));
    }

    private static List<Object> arguments(Application application) {
        return application.arguments().stream()
                .map(argument -> argument instanceof Application.One one
                        ? one.seat()
                        : argument instanceof Application.Run run ? run.seats() : DEAL)
                .toList();
    }

    /** Everybody who could be asked about, and the transaction where the chain has one. */
    private static List<Taken> candidates(BoundChain chain, List<Integer> lengths) {
        List<Taken> candidates = new ArrayList<>();
        if (chain.transaction().isPresent()) {
            candidates.add(new Taken(DEAL, -1, -1, -1));
        }
        int start = 0;
        for (int slot = 0; slot < lengths.size(); slot++) {
            List<Seat> seats = new ArrayList<>();
            for (int element = 0; element < lengths.get(slot); element++) {
                seats.add(new Seat(slot, element));
                candidates.add(new Taken(seats.get(element), slot, start + element, start + element + 1));
            }
            if (chain.positions().get(slot).run()) {
                candidates.add(new Taken(seats, slot, start, start + seats.size()));
            }
            start += seats.size();
        }
        return candidates;
    }

    private static Map<Seat, Set<String>> objects(List<Integer> lengths, Random random) {
        Map<Seat, Set<String>> objects = new HashMap<>();
        for (int slot = 0; slot < lengths.size(); slot++) {
            for (int element = 0; element < lengths.get(slot); element++) {
                objects.put(new Seat(slot, element), KINDS.get(random.nextInt(KINDS.size())));
            }
        }
        return objects;
    }

    private static List<List<Object>> expected(
            Rule rule, BoundChain chain, List<Taken> candidates, Map<Seat, Set<String>> objects) {
        List<Parameter> parameters = rule.method().parameters();
        return choices(candidates, parameters.size())
                .filter(choice -> IntStream.range(0, choice.size())
                        .allMatch(i -> fits(parameters.get(i), choice.get(i), chain, objects)))
                .filter(choice -> standsInOrder(parameters, choice))
                .map(choice -> choice.stream().map(Taken::what).toList())
                .toList();
    }

    /** Every way to take so many, in any order and with repetition. */
    private static Stream<List<Taken>> choices(List<Taken> candidates, int size) {
        return size == 0
                ? Stream.of(List.of())
                : choices(candidates, size - 1)
                        .flatMap(choice -> candidates.stream()
                                .map(last -> Stream.concat(choice.stream(), Stream.of(last))
                                        .toList()));
    }

    private static boolean fits(Parameter parameter, Taken taken, BoundChain chain, Map<Seat, Set<String>> objects) {
        boolean list = parameter.type().listElement().isPresent();
        String asked = (list ? parameter.type().listElement() : parameter.type().declared())
                .orElseThrow()
                .simpleName();
        if (asked.equals("Sale") || taken.isDeal() || list != taken.isRun()) {
            return asked.equals("Sale") && taken.isDeal();
        }
        Position position = chain.positions().get(taken.slot());
        String declared = position.type().simpleName();
        return isBelow(declared, asked)
                || (!list
                        && declared.equals("N")
                        && objects.getOrDefault((Seat) taken.what(), Set.of()).stream()
                                .anyMatch(type -> isBelow(type, asked)));
    }

    /** Strictly increasing, a run being behind all that was taken before, and adjacent where {@code @Next} says so. */
    private static boolean standsInOrder(List<Parameter> parameters, List<Taken> choice) {
        Taken before = null;
        for (int i = 0; i < choice.size(); i++) {
            Taken taken = choice.get(i);
            if (taken.isDeal()) {
                continue;
            }
            if (before != null) {
                boolean behind = taken.slot() > before.slot()
                        || (taken.slot() == before.slot()
                                && !taken.isRun()
                                && !before.isRun()
                                && taken.start() > before.start());
                if (!behind || (parameters.get(i).next() && taken.start() != before.end())) {
                    return false;
                }
            }
            before = taken;
        }
        return true;
    }

    /** The types of {@link #randomPolicy}, told once more. */
    private static boolean isBelow(String lower, String upper) {
        return lower.equals(upper)
                || switch (lower) {
                    case "A", "B" -> upper.equals("N");
                    case "C" -> upper.equals("B") || upper.equals("N");
                    default -> false;
                };
    }

    private static Drafts randomPolicy(Random random) {
        List<String> chain = new ArrayList<>();
        int positions = 1 + random.nextInt(4);
        for (int i = 0; i < positions; i++) {
            chain.add(randomPosition(random) + " p" + i);
        }
        if (random.nextBoolean()) {
            chain.add(random.nextInt(chain.size() + 1), "Sale sale");
        }
        List<String> rule = new ArrayList<>();
        int parties = random.nextInt(4);
        for (int i = 0; i < parties; i++) {
            String next = i > 0 && random.nextInt(2) == 0 ? "@Next " : "";
            String type = List.of("A", "B", "C", "N", "N").get(random.nextInt(5));
            rule.add(next + (random.nextInt(4) == 0 ? "List<" + type + ">" : type) + " q" + i);
        }
        if (random.nextInt(3) == 0) {
            rule.add(random.nextInt(rule.size() + 1), "Sale sale");
        }
        // The second chain makes all three known as parties of the policy.
        return Drafts.policy("Trade")
                .above("N")
                .party("A", "N")
                .party("B", "N")
                .party("C", "B", "N")
                .transaction("Sale")
                .chain("c", chain.toArray(String[]::new))
                .chain("all", "A a", "B b", "C c")
                .rule("r", rule.toArray(String[]::new));
    }

    private static String randomPosition(Random random) {
        String type = List.of("A", "B", "C", "N").get(random.nextInt(4));
        int min = random.nextInt(3);
        int max = Math.max(1, min + random.nextInt(3));
        return random.nextInt(2) == 0 ? min + ".." + max + " " + type : type;
    }
}
