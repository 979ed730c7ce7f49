package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.BoundChain.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunBoundaryTest {

    @Test
    void namesTheRunsOnBothSides() {
        Graph graph = Drafts.graph(types().chain("c", "A a", "1..* B early", "B one", "0..* C late", "A z"));
        RunBoundary.Doubt doubt = new RunBoundary(graph.scope().types())
                .find(graph.chains().get(0).positions())
                .orElseThrow();
        assertThat(doubt.first().name()).isEqualTo("early");
        assertThat(doubt.second().name()).isEqualTo("late");
        assertThat(doubt.party()).isEqualTo(Drafts.ref("C"));
    }

    @Test
    void countsWhereRunsAreBounded() {
        assertThat(isAmbiguous("A a", "2..2 B two", "1..* B many")).isFalse();
        assertThat(isAmbiguous("A a", "1..* B many", "B last")).isFalse();
        assertThat(isAmbiguous("A a", "1..2 B some", "1..2 B more")).isTrue();
        assertThat(isAmbiguous("A a", "1..1000000 B some", "1..1000000 B more")).isTrue();
    }

    @Test
    void knowsTypesThatAreApart() {
        assertThat(isAmbiguous("1..* A some", "1..* B more")).isFalse();
        assertThat(isAmbiguous("1..* A some", "0..1 B between", "1..* A more")).isTrue();
        assertThat(isAmbiguous("1..* A some", "B between", "1..* A more")).isFalse();
        assertThat(isAmbiguous("1..* A some", "N between", "1..* A more")).isTrue();
    }

    @Test
    void agreesWithTryingEveryWord() {
        Random random = new Random(7);
        int ambiguous = 0;
        for (int round = 0; round < 600; round++) {
            String[] chain = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(i -> randomPosition(random) + " p" + i)
                    .toArray(String[]::new);
            boolean expected = hasWordOfTwoReadings(chain);
            assertThat(isAmbiguous(chain)).as("%s", List.of(chain)).isEqualTo(expected);
            ambiguous += expected ? 1 : 0;
        }
        assertThat(ambiguous).isBetween(100, 500);
    }

    private static boolean isAmbiguous(String... chain) {
        Graph graph = Drafts.graph(types().chain("c", chain));
        return new RunBoundary(graph.scope().types())
                .find(graph.chains().get(0).positions())
                .isPresent();
    }

    private static boolean hasWordOfTwoReadings(String... chain) {
        Graph graph = Drafts.graph(types().chain("c", chain));
        Map<String, Integer> readings = new HashMap<>();
        read(graph, graph.chains().get(0).positions(), 0, "", readings);
        return readings.values().stream().anyMatch(count -> count > 1);
    }

    /** Every word that a chain accepts, with runs of up to five, and how often it is read. */
    private static void read(
            Graph graph, List<Position> positions, int at, String word, Map<String, Integer> readings) {
        if (at == positions.size()) {
            readings.merge(word, 1, Integer::sum);
            return;
        }
        Position position = positions.get(at);
        List<String> words = new ArrayList<>(List.of(""));
        for (int length = 0; length <= Math.min(position.max(), 5); length++) {
            if (length >= position.min()) {
                words.forEach(more -> read(graph, positions, at + 1, word + more, readings));
            }
            words = words.stream()
                    .flatMap(more -> graph.scope().types().partiesBelow(position.type()).stream()
                            .map(type -> more + type.ref().simpleName()))
                    .toList();
        }
    }

    private static String randomPosition(Random random) {
        String type = List.of("A", "B", "C").get(random.nextInt(3));
        int min = random.nextInt(3);
        return random.nextInt(3) == 0 ? type : min + ".." + Math.max(1, min + random.nextInt(3)) + " " + type;
    }

    private static Drafts types() {
        return Drafts.policy("Trade").above("N").party("A", "N").party("B", "N").party("C", "B", "N");
    }
}
