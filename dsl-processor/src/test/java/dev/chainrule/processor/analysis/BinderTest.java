package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {

    /** What objects are: of one party type or of several. */
    private static final List<Set<String>> KINDS =
            List.of(Set.of("A"), Set.of("B"), Set.of("B", "C"), Set.of("A", "B"));

    @Test
    void bindsEveryIncreasingChoiceInOrderOfPositions() {
        Graph graph = Graph.of(
                Drafts.scope(types().chain("c", "A a", "B b", "A a2", "C c").rule("r", "N x", "B y")), new Findings());
        assertThat(positions(graph)).containsExactly(List.of(0, 1), List.of(0, 3), List.of(1, 3), List.of(2, 3));
    }

    @Test
    void bindsNeighboursWhereNextSaysSo() {
        assertThat(positions(
                        Drafts.graph(types().chain("c", "A a", "B b", "C c").rule("r", "N x", "@Next N y"))))
                .containsExactly(List.of(0, 1), List.of(1, 2));
    }

    @Test
    void bindsNeighboursAcrossARunOnlyIfItMayBeEmpty() {
        assertThat(positions(Drafts.graph(
                        types().chain("c", "A a", "0..2 B bs", "C c").rule("r", "A x", "@Next C y"))))
                .containsExactly(List.of(0, 2));
        assertThat(positions(Drafts.graph(
                        types().chain("c", "A a", "1..2 B bs", "C c").rule("r", "A x", "@Next C y"))))
                .isEmpty();
    }

    @Test
    void bindsTwicePerRunOnlyIfItHoldsTwo() {
        assertThat(positions(Drafts.graph(types().chain("c", "A a", "0..1 B bs").rule("r", "B x", "B y"))))
                .isEmpty();
        assertThat(positions(Drafts.graph(types().chain("c", "A a", "0..2 B bs").rule("r", "B x", "B y"))))
                .containsExactly(List.of(1, 1));
    }

    @Test
    void asksARuleWithoutPartiesOnce() {
        Drafts policy = types().transaction("Sale")
                .chain("c", "A a", "Sale sale", "B b")
                .rule("r", "Sale sale");
        assertThat(positions(Drafts.graph(policy))).containsExactly(List.of());
    }

    @Test
    void bindsTransactionsByDeclaredType() {
        Drafts policy = types().above("Deal")
                .transaction("Sale", "Deal")
                .transaction("Export", "Deal", "Sale")
                .chain("c", "Sale sale", "A a", "B b");
        assertThat(positions(Drafts.graph(policy.rule("r", "Export e")))).isEmpty();
        assertThat(positions(Drafts.graph(policy.rule("s", "Deal d", "A a")))).containsExactly(List.of(0));
    }

    @Test
    void asksOfAnObjectTheHighestTypesAlone() {
        Graph graph = Drafts.graph(
                types().chain("c", "N n").chain("all", "A a", "B b", "C c").rule("r", "B b"));
        assertThat(graph.bound().chains().get(0).checks())
                .flatMap(BoundChain.Check::bindings)
                .flatMap(Binding::when)
                .containsExactly(Drafts.ref("B"));
    }

    @Test
    void bindsOnlyWhatIsInForceTogether() {
        Drafts policy = types().transaction("Sale")
                .chain("c", new Dates("2024-01-01", "2025-01-01"), "", "Sale sale", "A a", "B b")
                .chain("d", Dates.ALWAYS, "no more", "Sale sale", "A a", "A b")
                .rule("before", new Dates("", "2024-01-01"), "A a")
                .rule("during", new Dates("2024-12-31", ""), "A a");
        assertThat(Drafts.graph(policy).bound().chains())
                .flatMap(BoundChain::checks)
                .extracting(check -> check.rule().name())
                .containsExactly("during");
        assertThat(Drafts.graph(policy).bound().rules()).extracting(Rule::name).containsExactly("during");
    }

    /** What the bindings mean and what the rules of binding say is compared on every length of runs and kind of object. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void bindsWhatTheFlattenedSequenceSays(long seed) {
        Random random = new Random(seed);
        int bound = 0;
        for (int round = 0; round < 1500; round++) {
            Graph graph = Drafts.graph(randomPolicy(random));
            BoundChain chain = graph.chains().get(0);
            Rule rule = graph.rules().get(0);
            List<BoundChain.Check> checks = graph.binder().bind(rule, chain);
            Set<BoundChain.Check> possible = new HashSet<>();
            List<List<Place>> sequences = new ArrayList<>(sequences(chain.positions(), KINDS, random));
            sequences.addAll(sequences(chain.positions(), List.of(Set.of("A", "B", "C")), random));
            for (List<Place> sequence : sequences) {
                Set<List<Place>> expected = new HashSet<>();
                choose(graph, rule, sequence, List.of(), expected);
                Set<List<Place>> actual = new HashSet<>();
                for (BoundChain.Check check : checks) {
                    int before = actual.size();
                    expand(check.bindings(), sequence, List.of(), actual);
                    if (actual.size() > before) {
                        possible.add(check);
                    }
                }
                assertThat(actual)
                        .as("%s%n%s%n%s", checks, chain.positions(), sequence)
                        .isEqualTo(expected);
            }
            assertThat(possible).as("checks that can happen").containsExactlyInAnyOrderElementsOf(checks);
            bound += checks.size();
        }
        assertThat(bound).as("the test sees something").isGreaterThan(1000);
    }

    /**
     * A place in the flattened sequence: an object, or a whole run.
     *
     * @param end where it ends; equal to {@code start} for an empty run
     * @param objects the party types that the object is of
     */
    private record Place(Position position, int slot, int start, int end, boolean whole, Set<String> objects) {}

    private static void choose(
            Graph graph, Rule rule, List<Place> sequence, List<Place> chosen, Set<List<Place>> found) {
        List<Parameter> parameters = rule.method().parameters();
        if (chosen.size() == parameters.size()) {
            found.add(chosen);
            return;
        }
        Parameter parameter = parameters.get(chosen.size());
        for (Place place : sequence) {
            boolean follows = chosen.isEmpty() || follows(chosen.get(chosen.size() - 1), place, parameter.next());
            if (follows && fits(parameter, place)) {
                List<Place> longer = new ArrayList<>(chosen);
                longer.add(place);
                choose(graph, rule, sequence, longer, found);
            }
        }
    }

    private static boolean follows(Place before, Place place, boolean next) {
        boolean ownSlot = before.slot() < place.slot()
                || (before.slot() == place.slot()
                        && !before.whole()
                        && !place.whole()
                        && before.start() < place.start());
        return ownSlot && (!next || before.end() == place.start());
    }

    private static boolean fits(Parameter parameter, Place place) {
        boolean list = parameter.type().listElement().isPresent();
        String asked = (list ? parameter.type().listElement() : parameter.type().declared())
                .orElseThrow()
                .simpleName();
        String declared = place.position().type().simpleName();
        if (list != place.whole()) {
            return false;
        }
        return isBelow(declared, asked)
                || (!list
                        && declared.equals("N")
                        && place.objects().stream().anyMatch(type -> isBelow(type, asked) && isBelow(type, "N")));
    }

    /** The types of {@link #types()}, told once more. */
    private static boolean isBelow(String lower, String upper) {
        return lower.equals(upper)
                || switch (lower) {
                    case "A" -> upper.equals("N");
                    case "C" -> upper.equals("B") || upper.equals("N");
                    case "B" -> upper.equals("N");
                    default -> false;
                };
    }

    /** What a check stands for in one sequence. */
    private static void expand(
            List<Binding> bindings, List<Place> sequence, List<Place> chosen, Set<List<Place>> found) {
        if (chosen.size() == bindings.size()) {
            found.add(chosen);
            return;
        }
        Binding binding = bindings.get(chosen.size());
        for (Place place : sequence) {
            boolean there = place.slot() == binding.position() && place.whole() == binding.whole();
            boolean after = chosen.isEmpty() || chosen.get(chosen.size() - 1).end() <= place.start();
            boolean next = !binding.next() || chosen.get(chosen.size() - 1).end() == place.start();
            boolean when = binding.when().isEmpty()
                    || binding.when().stream().map(ClassRef::simpleName).anyMatch(place.objects()::contains);
            if (there && after && next && when) {
                List<Place> longer = new ArrayList<>(chosen);
                longer.add(place);
                expand(bindings, sequence, longer, found);
            }
        }
    }

    /** A flattened sequence for all lengths of runs up to four, with objects of random kinds. */
    private static List<List<Place>> sequences(List<Position> positions, List<Set<String>> kinds, Random random) {
        List<List<Place>> sequences = new ArrayList<>(List.of(List.of()));
        for (int slot = 0; slot < positions.size(); slot++) {
            Position position = positions.get(slot);
            List<List<Place>> longer = new ArrayList<>();
            for (List<Place> sequence : sequences) {
                for (int length = position.min(); length <= Math.min(position.max(), 4); length++) {
                    longer.add(append(sequence, position, slot, length, kinds.get(random.nextInt(kinds.size()))));
                }
            }
            sequences = longer;
        }
        return sequences;
    }

    private static List<Place> append(
            List<Place> sequence, Position position, int slot, int length, Set<String> kinds) {
        int start = sequence.isEmpty() ? 0 : sequence.get(sequence.size() - 1).end();
        List<Place> longer = new ArrayList<>(sequence);
        for (int i = start; i < start + length; i++) {
            longer.add(new Place(position, slot, i, i + 1, false, kinds));
        }
        if (position.run()) {
            longer.add(new Place(position, slot, start, start + length, true, Set.of()));
        }
        return longer;
    }

    private static Drafts randomPolicy(Random random) {
        String[] chain = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> randomPosition(random) + " p" + i)
                .toArray(String[]::new);
        String[] rule = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> (i > 0 && random.nextInt(2) == 0 ? "@Next " : "") + randomAsked(random) + " q" + i)
                .toArray(String[]::new);
        // The second chain makes all three known as parties of the policy.
        return types().chain("c", chain).chain("all", "A a", "B b", "C c").rule("r", rule);
    }

    private static String randomPosition(Random random) {
        String type = List.of("A", "B", "C", "N").get(random.nextInt(4));
        int min = random.nextInt(3);
        int max = Math.max(1, min + random.nextInt(3));
        return random.nextInt(3) == 0 ? min + ".." + max + " " + type : type;
    }

    private static String randomAsked(Random random) {
        String type = List.of("A", "B", "C", "N").get(random.nextInt(4));
        return random.nextInt(5) == 0 ? "List<" + type + ">" : type;
    }

    private static Drafts types() {
        return Drafts.policy("Trade").above("N").party("A", "N").party("B", "N").party("C", "B", "N");
    }

    private static List<List<Integer>> positions(Graph graph) {
        Rule last = graph.rules().get(graph.rules().size() - 1);
        return graph.binder().bind(last, graph.chains().get(0)).stream()
                .map(check -> check.bindings().stream().map(Binding::position).toList())
                .toList();
    }
}
